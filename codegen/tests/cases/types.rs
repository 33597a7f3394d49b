//! Every element type through every kind of kernel.

use kiln_algebra::{Access, Const, DType, Ix, Monoid, Op, Tensor};

use super::{
    ARITHMETIC, Case,
    build::{Draft, axes, d, ix, rows},
};

fn computed() -> impl Iterator<Item = DType> {
    ARITHMETIC.into_iter()
}

/// Relative error allowed: exact but for floats.
fn tolerance(t: DType) -> f64 {
    match t {
        DType::F64 => 1e-14,
        DType::F32 => 2e-6,
        DType::F16 => 1e-3,
        DType::BF16 => 8e-3,
        _ => 0.0,
    }
}

/// Values all over a type's range: for narrow types every code that is a finite number.
fn spread(t: DType, n: usize) -> Tensor {
    let code = |i: usize| -> u64 {
        let c = (i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        if t.size() == 1 { i as u64 & 255 } else { c >> (64 - 8 * t.size()) }
    };
    Tensor::from_fn(t, &[n], |i| {
        let c = Const { dtype: t, bits: code(i) };
        match t {
            DType::Bool => Const::bool(c.bits & 1 == 1),
            DType::F4E2M1 => Const { bits: c.bits & 15, ..c },
            t if t.narrow_bits().is_some() => Const::from_i64(t, c.bits as i64),
            t if t.is_minifloat() && c.to_f64().is_finite() => c,
            t if t.is_float() => Const::from_f64(t, (i as f64 - 200.0) * 0.37),
            _ => c,
        }
    })
}

fn map(t: DType) -> Case {
    let mut draft = Draft::new();
    let dims = ix([9, 37]);
    let (x, y) = (draft.input(t, &dims, t, rows(2)), draft.input(t, &dims, t, rows(2)));
    let ops: &[&str] = match t {
        DType::Bool => &["and", "or", "xor", "max", "min", "eq", "lt"],
        t if t.is_float() => &["add", "sub", "mul", "max", "min", "lt", "mod"],
        _ => &["add", "sub", "mul", "div", "mod", "rem", "max", "min", "and", "xor", "shl", "shr", "lt", "ge", "pow"],
    };
    for op in ops {
        let v = draft.map(&dims, &format!("{op}(x0, x1)"), &[(x, axes([0, 1])), (y, axes([0, 1]))]);
        let stored = if ["eq", "lt", "ge"].contains(op) { DType::Bool } else { t };
        draft.output(v, stored, rows(2));
    }
    draft.case(format!("types_map_{t}"), tolerance(t))
}

fn reduce(t: DType, shape: [i64; 2], axis: usize) -> Case {
    let mut draft = Draft::new();
    let x = draft.input(t, &ix(shape), t, rows(2));
    for monoid in [Monoid::Sum, Monoid::Prod, Monoid::Max, Monoid::Min] {
        let op = Op::Reduce { domain: ix(shape), reduced: vec![axis], monoid, access: Access::identity(2) };
        let v = draft.op(op, &[x]);
        draft.output(v, t, rows(1));
    }
    draft.case(
        format!("types_reduce_{t}_{}x{}_axis{axis}", shape[0], shape[1]),
        tolerance(t).max(if t.is_float() { 2e-5 } else { 0.0 }),
    )
}

fn contract(t: DType) -> Case {
    let mut draft = Draft::new();
    let (x, y) = (draft.input(t, &ix([17, 33]), t, rows(2)), draft.input(t, &ix([33, 20]), t, rows(2)));
    let accesses = [Access::new(axes([0, 2])), Access::new(axes([2, 1]))];
    let v = draft.op(Op::Contract { domain: ix([17, 20, 33]), reduced: vec![2], accesses }, &[x, y]);
    draft.output(v, t, rows(2));
    draft.case(format!("types_contract_{t}"), tolerance(t))
}

/// `(x - 3) . (w - 2)` in int32 of 8-bit operands, and its requantisation.
fn quantised(a: DType, b: DType) -> Case {
    let mut draft = Draft::new();
    let (m, k, n) = (19, 40, 24);
    let (x, w) = (draft.input(a, &ix([m, k]), a, rows(2)), draft.input(b, &ix([k, n]), b, rows(2)));
    let xs = draft.map(&ix([m, k]), "sub(i32(x0), 3:i32)", &[(x, axes([0, 1]))]);
    let ws = draft.map(&ix([k, n]), "sub(i32(x0), 2:i32)", &[(w, axes([0, 1]))]);
    let accesses = [Access::new(axes([0, 2])), Access::new(axes([2, 1]))];
    let c = draft.op(Op::Contract { domain: ix([m, n, k]), reduced: vec![2], accesses }, &[xs, ws]);
    let body = format!("{a}(add(round(mul(f32(x0), 0.03:f32)), 7.0:f32))");
    let y = draft.map(&ix([m, n]), &body, &[(c, axes([0, 1]))]);
    draft.output(y, a, rows(2));
    draft.case(format!("types_quantised_{a}_{b}"), 0.0)
}

fn gather(t: DType, index: DType) -> Case {
    let mut draft = Draft::new();
    let data = draft.given(spread(t, 300).reshape(&[30, 10]).unwrap_or_else(|_| spread(t, 0)), &ix([30, 10]), t, rows(2));
    let at = Tensor::from_fn(index, &[7, 3], |i| Const::from_i64(index, (i as i64 * 11) % 30));
    let at = draft.given(at, &ix([7, 3]), index, rows(2));
    let op = Op::Gather { domain: ix([7, 3, 10]), indices: vec![Access::new(axes([0, 1]))], map: vec![d(3), d(2)] };
    let y = draft.op(op, &[data, at]);
    draft.output(y, t, rows(3));
    draft.case(format!("types_gather_{t}_by_{index}"), 0.0)
}

/// Transposed, joined and chosen from.
fn moved(t: DType) -> Case {
    let mut draft = Draft::new();
    let x = draft.given(spread(t, 512).reshape(&[16, 32]).unwrap_or_else(|_| spread(t, 0)), &ix([16, 32]), t, rows(2));
    let turned = Op::View { domain: ix([32, 16]), access: Access::new(vec![d(1), d(0)]) };
    let turned = draft.op(turned, &[x]);
    let body = "select(lt(i0, i1), x0, x1)";
    let picked = draft.map(&ix([32, 16]), body, &[(turned, axes([0, 1])), (x, vec![Ix::konst(3), d(0)])]);
    let joined = draft.op(Op::Concat { axis: 0 }, &[picked, turned]);
    draft.output(joined, t, rows(2));
    draft.case(format!("types_move_{t}"), 0.0)
}

/// To every type.
fn cast(t: DType) -> Case {
    let mut draft = Draft::new();
    let x = draft.given(spread(t, 400), &ix([400]), t, rows(1));
    for to in DType::ALL {
        // A product in f64 to 16 bits rounds once or twice, by target; whole numbers are the same either way.
        let y = draft.map(&ix([400]), &format!("{to}(x0)"), &[(x, axes([0]))]);
        draft.output(y, *to, rows(1));
    }
    draft.case(format!("types_cast_{t}"), if t == DType::F64 { 1e-3 } else { 0.0 })
}

fn functions(t: DType) -> Vec<Case> {
    let one = |name: &str, body: &str| {
        let mut draft = Draft::new();
        let x = draft.input(t, &ix([9, 50]), t, rows(2));
        let y = draft.map(&ix([9, 50]), body, &[(x, axes([0, 1]))]);
        draft.output(y, t, rows(2));
        draft.case(format!("types_{name}_{t}"), tolerance(t))
    };
    let names =
        ["exp", "log", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh", "acosh", "atanh", "tanh", "erf"];
    let mut all: Vec<Case> = names
        .iter()
        .map(|f| match *f {
            "log" => one(f, &format!("log(add(abs(x0), 0.01:{t}))")),
            "acosh" => one(f, &format!("acosh(add(abs(x0), 1.5:{t}))")),
            "atanh" => one(f, &format!("atanh(mul(x0, 0.9:{t}))")),
            f => one(f, &format!("{f}(mul(x0, 0.99:{t}))")),
        })
        .collect();
    all.push(one("pow", &format!("pow(add(abs(x0), 0.1:{t}), mul(x0, 3.0:{t}))")));
    all.push(one("sqrt", "sqrt(abs(x0))"));
    all
}

pub(super) fn cases() -> Vec<Case> {
    let mut all: Vec<Case> = computed().map(map).collect();
    all.extend(computed().map(|t| reduce(t, [9, 130], 1)));
    all.extend(computed().map(|t| reduce(t, [130, 9], 0)));
    all.extend(computed().map(|t| reduce(t, [3, 1100], 1)));
    all.extend(computed().filter(|t| *t != DType::Bool).map(contract));
    all.extend([(DType::U8, DType::I8), (DType::U8, DType::U8), (DType::I8, DType::I8)].map(|(a, b)| quantised(a, b)));
    all.extend(DType::ALL.iter().map(|t| gather(*t, DType::I64)));
    all.extend([DType::I32, DType::U8, DType::I16, DType::U64].map(|i| gather(DType::F32, i)));
    all.extend(DType::ALL.iter().map(|t| moved(*t)));
    all.extend(DType::ALL.iter().map(|t| cast(*t)));
    all.extend(functions(DType::F64));
    all.extend(functions(DType::BF16));
    all
}
