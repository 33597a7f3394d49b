//! External data, and offsets past 2 GB.

use super::build::*;
use crate::proto::*;
use crate::*;
use prost::Message;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

fn stored(dims: &[i64], entries: &[(&str, &str)]) -> TensorProto {
    let entry = |(k, v): &(&str, &str)| StringStringEntryProto { key: (*k).into(), value: (*v).into() };
    TensorProto {
        name: "w".into(),
        data_type: 1,
        dims: dims.to_vec(),
        data_location: 1,
        external_data: entries.iter().map(entry).collect(),
        ..TensorProto::default()
    }
}

fn load_with_tensor(folder: &Path, tensor: TensorProto) -> Result<Model, OnnxError> {
    let mut g = graph(vec![node("Add", &["x", "w"], &["y"])], &["y"]);
    g.initializer.push(tensor);
    let path = folder.join("model.onnx");
    std::fs::write(&path, model(17, g).encode_to_vec()).unwrap();
    load(&path)
}

#[test]
fn external_data_is_mapped() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("data")).unwrap();
    let bytes: Vec<u8> = (0..64).collect();
    std::fs::write(folder.path().join("data/w.bin"), &bytes).unwrap();
    let entries = [("location", "data/w.bin"), ("offset", "8"), ("length", "16"), ("checksum", "ignored")];
    let model = load_with_tensor(folder.path(), stored(&[4], &entries)).unwrap();
    let Payload::Mapped { file: 1, offset: 8, bytes: data } = &model.graph.initializers[0].tensor.payload else {
        panic!("{model:?}")
    };
    assert_eq!(&data[..], &bytes[8..24]);
    assert_eq!(model.files[1].path, folder.path().join("data/w.bin"));
}

#[test]
fn external_data_stays_below_the_model() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("inner");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(outer.path().join("secret"), [0; 16]).unwrap();
    std::os::unix::fs::symlink(outer.path().join("secret"), folder.join("link")).unwrap();
    let absolute = outer.path().join("secret").display().to_string();
    for (location, reason) in [
        ("../secret", "leaves the model's folder"),
        ("a/../../secret", "leaves the model's folder"),
        (&absolute, "leaves the model's folder"),
        ("C:\\secret", "plain relative path"),
        ("..\\secret", "plain relative path"),
        ("link", "through a symbolic link"),
        ("", "is empty"),
        ("missing", "cannot be opened"),
        (".", "is not a regular file"),
    ] {
        let error = load_with_tensor(&folder, stored(&[4], &[("location", location)])).unwrap_err().to_string();
        assert!(error.starts_with("tensor 'w': external data") && error.contains(reason), "{location}: {error}");
    }
    let bytes = {
        let mut g = graph(vec![], &["x"]);
        g.initializer.push(stored(&[4], &[("location", "secret")]));
        model(17, g).encode_to_vec()
    };
    let error = parse(bytes.into(), &Limits::default()).unwrap_err().to_string();
    assert!(error.contains("the model was not read from a file"), "{error}");
}

#[test]
fn external_sizes_are_checked() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("w"), [0; 16]).unwrap();
    for (dims, entries, reason) in [
        (5, vec![], "has 16 bytes; the tensor needs 20 from byte 0"),
        (4, vec![("offset", "1")], "has 16 bytes; the tensor needs 16 from byte 1"),
        (4, vec![("offset", "18446744073709551615")], "needs 16 from byte 18446744073709551615"),
        (4, vec![("offset", "-1")], "has a offset that is no byte count: '-1'"),
        (4, vec![("length", "15")], "gives 15 bytes where the tensor takes 16"),
    ] {
        let mut all = vec![("location", "w")];
        all.extend(entries);
        let error = load_with_tensor(folder.path(), stored(&[dims], &all)).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}

/// A sparse file of 5 GB on disk takes one block; what is tested is the arithmetic and that nothing is read or copied.
#[test]
fn models_past_two_gigabytes_load() {
    let folder = tempfile::tempdir().unwrap();
    let far = 5u64 << 30;
    let mut file = File::create(folder.path().join("big.bin")).unwrap();
    file.seek(SeekFrom::Start(far)).unwrap();
    file.write_all(&[1, 2, 3, 4]).unwrap();
    let offset = far.to_string();
    let tensor = stored(&[1], &[("location", "big.bin"), ("offset", &offset)]);
    let model = load_with_tensor(folder.path(), tensor).unwrap();
    assert_eq!(model.graph.initializers[0].tensor.bytes().unwrap(), &[1, 2, 3, 4][..]);
    let whole = stored(&[(far / 4) as i64], &[("location", "big.bin")]);
    let model = load_with_tensor(folder.path(), whole).unwrap();
    assert_eq!(model.graph.initializers[0].tensor.bytes().unwrap().len() as u64, far);
}

/// The protobuf itself past 2 GB, which protobuf's own libraries refuse: raw data in the middle of a sparse file.
#[test]
fn protobufs_past_two_gigabytes_load() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.onnx");
    let size = 3u64 << 30;
    let varint = |value: u64| {
        let mut out = Vec::new();
        prost::encoding::encode_varint(value, &mut out);
        out
    };
    let tail = model(17, graph(vec![node("Add", &["x", "w"], &["y"])], &["y"])).encode_to_vec();
    let mut header =
        TensorProto { name: "w".into(), data_type: 1, dims: vec![(size / 4) as i64], ..TensorProto::default() }.encode_to_vec();
    header.extend([0x4a]);
    header.extend(varint(size));
    let mut graph_header = vec![0x2a];
    graph_header.extend(varint(header.len() as u64 + size));
    graph_header.extend(header);
    let mut file = File::create(&path).unwrap();
    // Messages of one field merge: the graph's weight first, all else in a second occurrence of the field.
    file.write_all(&[0x3a]).unwrap();
    file.write_all(&varint(graph_header.len() as u64 + size)).unwrap();
    file.write_all(&graph_header).unwrap();
    let at = file.stream_position().unwrap();
    file.seek(SeekFrom::Start(at + size)).unwrap();
    file.write_all(&tail).unwrap();
    let model = load(&path).unwrap();
    let Payload::Mapped { file: 0, offset, bytes } = &model.graph.initializers[0].tensor.payload else { panic!() };
    assert_eq!((*offset, bytes.len() as u64), (at, size));
}
