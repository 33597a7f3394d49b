//! Scalar bodies as flat programs over registers of [`B`] lanes.

use std::collections::BTreeMap;

use half::{bf16, f16};

use super::{
    lanes::{self, Addr, B, Class, class},
    math,
};
use crate::{
    dtype::DType,
    scalar::{BinOp, Const, Scalar, ScalarError, UnOp},
};

/// A register: its class and its number in the class's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reg {
    pub(super) class: Class,
    pub(super) at: usize,
}

enum Inst {
    Un(UnOp, DType, Reg, Reg),
    Bin(BinOp, DType, [Reg; 2], Reg),
    Select([Reg; 3], Reg),
    Cast(DType, DType, Reg, Reg),
    Bits(DType, DType, Reg, Reg),
}

/// A compiled body.
pub(super) struct Program {
    insts: Vec<Inst>,
    consts: Vec<(Const, Reg)>,
    files: [usize; 3],
    /// Operands that are read, with their registers.
    pub(super) args: Vec<(usize, Reg)>,
    /// Axes whose positions are read.
    pub(super) axes: Vec<(usize, Reg)>,
    /// The result.
    pub(super) out: Reg,
}

/// Register files of one worker.
pub(super) struct Bank {
    pub(super) f32: Vec<[f32; B]>,
    pub(super) f64: Vec<[f64; B]>,
    pub(super) int: Vec<[i64; B]>,
}

struct Compiler<'a> {
    args: &'a [DType],
    syms: &'a [i64],
    known: BTreeMap<&'a Scalar, (Reg, DType)>,
    out: Program,
}

impl<'a> Compiler<'a> {
    fn fresh(&mut self, d: DType) -> Reg {
        let class = class(d);
        let n = &mut self.out.files[class as usize];
        *n += 1;
        Reg { class, at: *n - 1 }
    }

    fn walk(&mut self, s: &'a Scalar) -> Result<(Reg, DType), ScalarError> {
        if let Some(r) = self.known.get(s) {
            return Ok(*r);
        }
        let constant = |this: &mut Self, c: Const| {
            let r = this.fresh(c.dtype);
            this.out.consts.push((c, r));
            (r, c.dtype)
        };
        let done = match s {
            Scalar::Arg(i) => {
                let d = *self.args.get(*i as usize).ok_or(ScalarError::NoArg(*i, self.args.len()))?;
                let r = self.fresh(d);
                self.out.args.push((*i as usize, r));
                (r, d)
            }
            Scalar::Axis(i) => {
                let r = self.fresh(DType::I64);
                self.out.axes.push((*i as usize, r));
                (r, DType::I64)
            }
            Scalar::Sym(i) => {
                let missing = || ScalarError::Types { op: "symbol", types: format!("s{i}, which has no value") };
                let v = *self.syms.get(*i as usize).ok_or_else(missing)?;
                constant(self, Const::from_i64(DType::I64, v))
            }
            Scalar::Const(c) => constant(self, *c),
            Scalar::Un(op, a) => {
                let (a, t) = self.walk(a)?;
                let d = if matches!(op, UnOp::IsNan | UnOp::IsInf) { DType::Bool } else { t };
                let r = self.fresh(d);
                self.out.insts.push(Inst::Un(*op, t, a, r));
                (r, d)
            }
            Scalar::Bin(op, a, b) => {
                let ((a, t), (b, _)) = (self.walk(a)?, self.walk(b)?);
                let d = if op.is_compare() { DType::Bool } else { t };
                let r = self.fresh(d);
                self.out.insts.push(Inst::Bin(*op, t, [a, b], r));
                (r, d)
            }
            Scalar::Select(c, a, b) => {
                let ((c, _), (a, t), (b, _)) = (self.walk(c)?, self.walk(a)?, self.walk(b)?);
                let r = self.fresh(t);
                self.out.insts.push(Inst::Select([c, a, b], r));
                (r, t)
            }
            Scalar::Cast(d, a) => {
                let (a, t) = self.walk(a)?;
                let r = self.fresh(*d);
                self.out.insts.push(Inst::Cast(t, *d, a, r));
                (r, *d)
            }
            Scalar::Bits(d, a) => {
                let (a, t) = self.walk(a)?;
                let r = self.fresh(*d);
                self.out.insts.push(Inst::Bits(t, *d, a, r));
                (r, *d)
            }
        };
        self.known.insert(s, done);
        Ok(done)
    }
}

/// The sources below `at` and the destination `at` of one file.
fn split<T>(file: &mut [T], at: usize) -> (&[T], &mut T) {
    let (src, dst) = file.split_at_mut(at);
    (src, &mut dst[0])
}

impl Program {
    /// Checks the types and flattens; equal subexpressions are computed once.
    pub(super) fn compile(body: &Scalar, args: &[DType], syms: &[i64]) -> Result<(Self, DType), ScalarError> {
        body.dtype(args)?;
        let none = Reg { class: Class::Int, at: 0 };
        let out = Program { insts: vec![], consts: vec![], files: [0; 3], args: vec![], axes: vec![], out: none };
        let mut c = Compiler { args, syms, known: BTreeMap::new(), out };
        let (r, d) = c.walk(body)?;
        c.out.out = r;
        Ok((c.out, d))
    }

    /// Registers with the constants in place.
    pub(super) fn bank(&self) -> Bank {
        let mut b = Bank {
            f32: vec![[0.0; B]; self.files[Class::F32 as usize]],
            f64: vec![[0.0; B]; self.files[Class::F64 as usize]],
            int: vec![[0; B]; self.files[Class::Int as usize]],
        };
        for (c, r) in &self.consts {
            match r.class {
                Class::F32 => b.f32[r.at].fill(c.to_f64() as f32),
                Class::F64 => b.f64[r.at].fill(c.to_f64()),
                Class::Int => b.int[r.at].fill(math::wrap(c.dtype, c.to_i64())),
            }
        }
        b
    }

    /// Computes the first `n` lanes of the result; operands and axes have been loaded.
    pub(super) fn run(&self, b: &mut Bank, n: usize) {
        for i in &self.insts {
            match i {
                Inst::Un(op @ (UnOp::IsNan | UnOp::IsInf), _, a, d) => match a.class {
                    Class::F32 => math::classify(*op, b.f32[a.at][..n].iter().map(|v| f64::from(*v)), &mut b.int[d.at][..n]),
                    _ => math::classify(*op, b.f64[a.at][..n].iter().copied(), &mut b.int[d.at][..n]),
                },
                Inst::Un(op, t, a, d) => match d.class {
                    Class::F32 => {
                        let (src, dst) = split(&mut b.f32, d.at);
                        math::un_f32(*op, &src[a.at][..n], &mut dst[..n]);
                        math::round_lanes(*t, &mut dst[..n]);
                    }
                    Class::F64 => {
                        let (src, dst) = split(&mut b.f64, d.at);
                        math::un_f64(*op, &src[a.at][..n], &mut dst[..n]);
                    }
                    Class::Int => {
                        let (src, dst) = split(&mut b.int, d.at);
                        math::un_int(*op, *t, &src[a.at][..n], &mut dst[..n]);
                    }
                },
                Inst::Bin(op, t, [x, y], d) => match x.class {
                    Class::F32 if op.is_compare() => {
                        math::cmp_f32(*op, &b.f32[x.at][..n], &b.f32[y.at][..n], &mut b.int[d.at][..n]);
                    }
                    Class::F64 if op.is_compare() => {
                        math::cmp_f64(*op, &b.f64[x.at][..n], &b.f64[y.at][..n], &mut b.int[d.at][..n]);
                    }
                    Class::F32 => {
                        let (src, dst) = split(&mut b.f32, d.at);
                        math::bin_f32(*op, &src[x.at][..n], &src[y.at][..n], &mut dst[..n]);
                        math::round_lanes(*t, &mut dst[..n]);
                    }
                    Class::F64 => {
                        let (src, dst) = split(&mut b.f64, d.at);
                        math::bin_f64(*op, &src[x.at][..n], &src[y.at][..n], &mut dst[..n]);
                    }
                    Class::Int => {
                        let (src, dst) = split(&mut b.int, d.at);
                        math::bin_int(*op, *t, &src[x.at][..n], &src[y.at][..n], &mut dst[..n]);
                    }
                },
                Inst::Select([c, x, y], d) => match d.class {
                    Class::F32 => {
                        let (src, dst) = split(&mut b.f32, d.at);
                        choose(&b.int[c.at][..n], &src[x.at], &src[y.at], dst);
                    }
                    Class::F64 => {
                        let (src, dst) = split(&mut b.f64, d.at);
                        choose(&b.int[c.at][..n], &src[x.at], &src[y.at], dst);
                    }
                    Class::Int => {
                        let (src, dst) = split(&mut b.int, d.at);
                        choose(&src[c.at][..n], &src[x.at], &src[y.at], dst);
                    }
                },
                Inst::Cast(from, to, a, d) => cast(b, *from, *to, *a, *d, n),
                Inst::Bits(from, to, a, d) => bits(b, *from, *to, *a, *d, n),
            }
        }
    }
}

fn choose<T: Copy>(c: &[i64], x: &[T; B], y: &[T; B], out: &mut [T; B]) {
    out.iter_mut().zip(c).zip(x).zip(y).for_each(|(((o, c), x), y)| *o = if *c != 0 { *x } else { *y });
}

/// By way of the bytes that the elements have in memory.
fn bits(b: &mut Bank, from: DType, to: DType, a: Reg, d: Reg, n: usize) {
    let mut bytes = [0u8; 8 * B];
    let bytes = &mut bytes[..n * from.size()];
    match a.class {
        Class::F32 => lanes::write_f32(bytes, from, &b.f32[a.at][..n]),
        Class::F64 => lanes::write_f64(bytes, from, &b.f64[a.at][..n]),
        Class::Int => lanes::write_int(bytes, from, &b.int[a.at][..n]),
    }
    let at = Addr::Run(0);
    match d.class {
        Class::F32 => lanes::read_f32(&mut b.f32[d.at][..n], to, bytes, &at, None),
        Class::F64 => lanes::read_f64(&mut b.f64[d.at][..n], to, bytes, &at, None),
        Class::Int => lanes::read_int(&mut b.int[d.at][..n], to, bytes, &at, None),
    }
}

/// f64 rounds to the 16-bit floats directly; integers go to them through f32.
fn cast(b: &mut Bank, from: DType, to: DType, a: Reg, d: Reg, n: usize) {
    fn each<S: Copy, T>(src: &[S], dst: &mut [T], f: impl Fn(S) -> T) {
        dst.iter_mut().zip(src).for_each(|(o, v)| *o = f(*v));
    }
    let unsigned = from == DType::U64;
    match (a.class, d.class) {
        (Class::F32, Class::F32) => {
            let (src, dst) = split(&mut b.f32, d.at);
            dst[..n].copy_from_slice(&src[a.at][..n]);
            math::round_lanes(to, &mut dst[..n]);
        }
        (Class::F64, Class::F64) => {
            let (src, dst) = split(&mut b.f64, d.at);
            dst[..n].copy_from_slice(&src[a.at][..n]);
        }
        (Class::Int, Class::Int) => {
            let (src, dst) = split(&mut b.int, d.at);
            each(&src[a.at][..n], &mut dst[..n], |v| math::wrap(to, v));
        }
        (Class::F32, Class::F64) => each(&b.f32[a.at][..n], &mut b.f64[d.at][..n], f64::from),
        (Class::F64, Class::F32) => {
            let (src, dst) = (&b.f64[a.at][..n], &mut b.f32[d.at][..n]);
            match to {
                DType::F16 => each(src, dst, |v| f16::from_f64(v).to_f32()),
                DType::BF16 => each(src, dst, |v| bf16::from_f64(v).to_f32()),
                _ => {
                    each(src, dst, |v| v as f32);
                    math::round_lanes(to, &mut b.f32[d.at][..n]);
                }
            }
        }
        (Class::F32, Class::Int) => each(&b.f32[a.at][..n], &mut b.int[d.at][..n], |v| math::float_to_int(to, f64::from(v))),
        (Class::F64, Class::Int) => each(&b.f64[a.at][..n], &mut b.int[d.at][..n], |v| math::float_to_int(to, v)),
        (Class::Int, Class::F32) => {
            let dst = &mut b.f32[d.at][..n];
            each(&b.int[a.at][..n], dst, |v| if unsigned { v as u64 as f32 } else { v as f32 });
            math::round_lanes(to, dst);
        }
        (Class::Int, Class::F64) => {
            each(&b.int[a.at][..n], &mut b.f64[d.at][..n], |v| if unsigned { v as u64 as f64 } else { v as f64 });
        }
    }
}
