//! Tensors through `.npz` files.
#![allow(clippy::unwrap_used)]

use kiln_format::DType;
use kiln_runtime::{
    Tensor,
    numpy::{load_npz, npy_from_bytes, save_npy, save_npz},
    random::{SplitMix, random_input},
};

#[test]
fn npz_round_trip_of_every_type() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("t.npz");
    let mut rng = SplitMix::new(7);
    let mut tensors = Vec::new();
    for dtype in DType::ALL {
        for (i, shape) in [&[][..], &[3], &[2, 0, 4], &[2, 3, 5]].into_iter().enumerate() {
            tensors.push((format!("{}.{i}", dtype.name()), random_input(&mut rng, dtype, shape).unwrap()));
        }
    }
    let write = || save_npz(&path, tensors.iter().map(|(n, t)| (n.as_str(), t))).unwrap();
    write();
    let first = std::fs::read(&path).unwrap();
    let back = load_npz(&path).unwrap();
    assert_eq!(back.len(), tensors.len());
    for (name, t) in &tensors {
        if t.dtype().is_foreign() && t.dtype() != DType::BF16 {
            assert_eq!((back[name].dtype(), back[name].bytes()), (DType::U8, t.bytes()), "{name}");
            continue;
        }
        assert_eq!(&back[name], t, "{name}");
    }
    write();
    assert_eq!(std::fs::read(&path).unwrap(), first);
    for end in (0..first.len()).step_by(97) {
        std::fs::write(&path, &first[..end]).unwrap();
        assert!(load_npz(&path).is_err());
    }
}

proptest::proptest! {
    #[test]
    fn npy_bytes_never_panic(bytes: Vec<u8>, flip in 0usize..200, to: u8) {
        let _ = npy_from_bytes(&bytes);
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.npy");
        save_npy(&path, &Tensor::from_slice(&[2, 3], &[1i32, 2, 3, 4, 5, 6]).unwrap()).unwrap();
        let mut good = std::fs::read(&path).unwrap();
        let at = flip % good.len();
        good[at] = to;
        let _ = npy_from_bytes(&good);
    }
}
