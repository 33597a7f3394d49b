//! What is written is read back, and the same calls write the same bytes.
#![allow(clippy::unwrap_used)]

mod common;

use kiln_format::*;
use proptest::prelude::*;

#[test]
fn engine_round_trip() {
    let bytes = common::engine_with(true, |_| {}).unwrap();
    let e = EngineFile::from_bytes(&bytes).unwrap();
    let mut expected = common::program(CodeId(0), CodeId(1));
    expected.weights = e.program().weights.clone();
    assert_eq!(*e.program(), expected);
    assert_eq!(e.provenance().compiler, "test");
    assert_eq!(e.weight(0).unwrap(), common::WEIGHT);
    assert_eq!(e.weight(0).unwrap().as_ptr().align_offset(ALIGNMENT as usize), 0);
    let big = e.weight(1).unwrap();
    assert_eq!(big.as_ptr().align_offset(ALIGNMENT as usize), 0);
    assert!(big.chunks_exact(1000).enumerate().all(|(i, row)| row.iter().all(|b| *b == i as u8)));
    assert_eq!(e.cpu_code(CodeId(0)).unwrap(), [0xc3; 32]);
    assert_eq!(e.ptx(CodeId(1)).unwrap(), ".version 8.0\n.target sm_80\n");
    assert!(e.ptx(CodeId(0)).is_err() && e.cpu_code(CodeId(9)).is_err() && e.weight(2).is_err());
    assert!(e.weights(u64::MAX, 2).is_err());
}

#[test]
fn scripts_round_trip() {
    let e = EngineFile::from_bytes(&common::engine_with(false, common::scripted).unwrap()).unwrap();
    let mut expected = common::program(CodeId(0), CodeId(1));
    common::scripted(&mut expected);
    expected.weights = e.program().weights.clone();
    assert_eq!(*e.program(), expected);
    assert_eq!((e.program().straight(), common::program(CodeId(0), CodeId(1)).straight()), (None, Some(0)));
    assert_eq!(e.program().targets[0].symbols_of(0, &e.program().segments[0]), [0]);
}

#[test]
fn same_calls_give_same_bytes() {
    assert_eq!(common::engine_with(true, |_| {}).unwrap(), common::engine_with(true, |_| {}).unwrap());
    assert_eq!(common::bundle(), common::bundle());
}

#[test]
fn file_appears_only_when_committed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("e.kiln");
    let sink = EngineBuilder::create(&path).unwrap().finish(Program::default(), &Provenance::default()).unwrap();
    assert!(!path.exists());
    sink.commit().unwrap();
    assert!(EngineFile::open(&path).unwrap().program().targets.is_empty());
    drop(EngineBuilder::create(&path).unwrap());
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn bundle_round_trip() {
    let b = BundleFile::from_bytes(&common::bundle()).unwrap();
    assert_eq!(b.bundle().targets[0].candidates[0].buffers.len(), 3);
    assert_eq!(b.cpu_code(CodeId(0)).unwrap().len(), 32);
}

#[test]
fn weight_of_the_wrong_length_is_refused() {
    let mut b = EngineBuilder::new(std::io::Cursor::new(Vec::new())).unwrap();
    let e = b.add_weight("w", DType::F32, &[3], [Ok::<_, String>([0u8; 8])]).unwrap_err();
    assert_eq!(e.to_string(), "weight w: 8 bytes were given for a tensor of 12");
    assert!(b.add_weight("w", DType::F32, &[u64::MAX], [Ok::<_, String>([0u8; 8])]).is_err());
}

#[test]
fn records_round_trip() {
    let record = Record {
        schema: 1,
        key: "k".into(),
        candidate: "tile=64".into(),
        archetype: "contract".into(),
        target: "sm_90a".into(),
        device: "NVIDIA H100".into(),
        driver: "12.8".into(),
        compiler: "0.1.0".into(),
        date: "2025-01-01".into(),
        median_us: 1.25,
        p90_us: 2.5,
        min_us: 1.0,
        cold_us: None,
        iterations: 100,
        bytes: 1,
        flops: 2,
        status: Status::Failed("out of memory".into()),
    };
    let mut out = Vec::new();
    write_record(&mut out, &record).unwrap();
    out.extend(b"\n");
    write_record(&mut out, &record).unwrap();
    assert_eq!(read_records(&out[..]).unwrap(), [record.clone(), record]);
    let e = read_records(&b"\n{}\n"[..]).unwrap_err();
    assert!(e.to_string().contains("line 2"), "{e}");
}

fn weight() -> impl Strategy<Value = (String, DType, Vec<u64>)> {
    ("[a-z.]{0,8}", prop::sample::select(&DType::ALL[..]), prop::collection::vec(0u64..9, 0..4))
}

proptest! {
    #[test]
    fn any_weights_round_trip(all in prop::collection::vec(weight(), 0..12), piece in 1usize..70) {
        let bytes_of = |i: usize, dtype: DType, dims: &[u64]| -> Vec<u8> {
            let n = dims.iter().product::<u64>() as usize * dtype.size();
            (0..n).map(|k| (k * 31 + i) as u8).collect()
        };
        let mut b = EngineBuilder::new(std::io::Cursor::new(Vec::new())).unwrap();
        for (i, (name, dtype, dims)) in all.iter().enumerate() {
            let bytes = bytes_of(i, *dtype, dims);
            b.add_weight(name.clone(), *dtype, dims, bytes.chunks(piece).map(Ok::<_, String>)).unwrap();
        }
        let file = b.finish(Program::default(), &Provenance::default()).unwrap().into_inner();
        let e = EngineFile::from_bytes(&file).unwrap();
        prop_assert_eq!(e.program().weights.len(), all.len());
        for (i, (w, (name, dtype, dims))) in e.program().weights.iter().zip(&all).enumerate() {
            prop_assert_eq!((&w.name, w.dtype, &w.dims), (name, *dtype, dims));
            prop_assert_eq!(e.weight(i as u32).unwrap(), &bytes_of(i, *dtype, dims)[..]);
        }
    }
}
