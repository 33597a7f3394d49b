//! The evaluator against a plain interpreter on random primitives: all kinds, element types, guards, strides, odd and
//! empty extents.

mod support;

use kiln_algebra::{Const, DType, Scalar, Tensor, TensorType, eval::evaluate_node};
use proptest::prelude::*;
use support::{
    naive::naive,
    random::{Rng, SYMS, body, config, primitive, same},
};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn primitives_mean_what_the_plain_interpreter_says(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let (op, tensors) = primitive(&mut r);
        let x: Vec<&Tensor> = tensors.iter().collect();
        let types: Vec<TensorType> = tensors.iter().map(|t| TensorType::fixed(t.dtype(), t.shape())).collect();
        let got = evaluate_node(&op, &x, &SYMS);
        let Ok(ty) = op.infer(&types.iter().collect::<Vec<_>>()) else {
            prop_assert!(got.is_err());
            return Ok(());
        };
        let want = naive(&op, &x, &SYMS, ty.dtype);
        match (&got, &want) {
            (Ok(got), Ok(want)) => prop_assert!(same(got, want), "{:?}\non {:?}\ngave {:?}\nnot  {:?}", op, tensors, got, want),
            (Err(_), Err(_)) => {}
            _ => prop_assert!(false, "{:?}\non {:?}\ngave {:?}\nnot  {:?}", op, tensors, got, want),
        }
    }

    #[test]
    fn bodies_round_trip_through_text(seed in any::<u64>()) {
        let mut r = Rng(seed);
        let args: Vec<DType> = (0..3).map(|_| r.pick(DType::ALL)).collect();
        let d = r.pick(DType::ALL);
        let b = body(&mut r, d, &args, 2, 5);
        let back = Scalar::parse(&b.to_string());
        prop_assert_eq!(back.as_ref(), Ok(&b), "{}", b);
        prop_assert_eq!(b.dtype(&args), Ok(d));
    }

    #[test]
    fn constants_round_trip_through_text(d in 0..DType::ALL.len(), bits in any::<u64>()) {
        let d = DType::ALL[d];
        let c = Const { dtype: d, bits: bits & (u64::MAX >> (64 - 8 * d.size())) };
        let c = match d {
            DType::Bool => Const::bool(c.bits & 1 == 1),
            DType::F4E2M1 => Const { bits: c.bits & 15, ..c },
            d if d.narrow_bits().is_some() => Const::from_i64(d, c.bits as i64),
            _ => c,
        };
        prop_assert_eq!(Scalar::parse(&c.to_string()), Ok(Scalar::Const(c)), "{:#x}", c.bits);
    }
}
