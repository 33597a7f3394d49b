//! Scalar bodies: the operations of [`kiln_algebra::scalar`] on scalars and vectors, with its exact meaning.

use std::collections::BTreeMap;

use kiln_algebra::{BinOp, Const, DType, Ix, NodeId, Scalar, UnOp};
use kiln_dialects::{
    builder::{CmpF, CmpI},
    ir::{Attribute, Val},
};

use super::{EmitError, Kernel, Value};

/// One over an f32 constant, where both are normal numbers.
fn inverse(s: &Scalar) -> Option<Const> {
    let Scalar::Const(c) = s else { return None };
    let by = (1.0 / c.to_f64()) as f32;
    (c.dtype == DType::F32 && by.is_normal() && (c.to_f64() as f32).is_normal()).then(|| Const::f32(by))
}

/// Gives the value of an operand by number.
pub(super) type Args<'a, 'c, 'k> = &'a mut dyn FnMut(&mut Kernel<'c, 'k>, usize) -> Result<Value<'c>, EmitError>;

impl<'c, 'k> Kernel<'c, 'k> {
    /// The value of a body at an index of its domain.
    pub(super) fn body(
        &mut self,
        node: NodeId,
        body: &Scalar,
        args: Args<'_, 'c, 'k>,
        index: &[Ix],
    ) -> Result<Value<'c>, EmitError> {
        self.expression(node, body, args, index, &mut BTreeMap::new())
    }

    fn expression<'s>(
        &mut self,
        node: NodeId,
        s: &'s Scalar,
        args: Args<'_, 'c, 'k>,
        index: &[Ix],
        known: &mut BTreeMap<&'s Scalar, Value<'c>>,
    ) -> Result<Value<'c>, EmitError> {
        if let Some(v) = known.get(s) {
            return Ok(*v);
        }
        let v = match s {
            Scalar::Arg(i) => args(self, *i as usize)?,
            Scalar::Axis(i) => {
                let (ssa, lanes) = self.index_i64(&index[*i as usize]);
                Value { ssa, dtype: DType::I64, lanes }
            }
            Scalar::Sym(i) => {
                let (ssa, lanes) = self.index_i64(&Ix::sym(*i as usize));
                Value { ssa, dtype: DType::I64, lanes }
            }
            Scalar::Const(c) => self.konst(*c),
            Scalar::Un(op, a) => {
                let summed = self.summed.get(&node).is_some_and(|of| of.contains(&s));
                let a = self.expression(node, a, args, index, known)?;
                match self.summed_function(*op, a).filter(|_| summed) {
                    Some(v) => v,
                    None => self.unary(node, *op, a)?,
                }
            }
            Scalar::Bin(BinOp::Div, a, b) if self.rough && self.is_gpu() && inverse(b).is_some() => {
                let a = self.expression(node, a, args, index, known)?;
                let by = self.splat(inverse(b).unwrap_or(Const::f32(1.0)), a.lanes);
                self.binary(node, BinOp::Mul, a, by)?
            }
            Scalar::Bin(op, a, b) => {
                let a = self.expression(node, a, args, index, known)?;
                let b = self.expression(node, b, args, index, known)?;
                self.binary(node, *op, a, b)?
            }
            Scalar::Select(c, a, b) => {
                let c = self.expression(node, c, args, index, known)?;
                let a = self.expression(node, a, args, index, known)?;
                let b = self.expression(node, b, args, index, known)?;
                let lanes = c.lanes.max(a.lanes).max(b.lanes);
                let a = self.spread(a, lanes);
                let c = if c.lanes > 1 { self.spread(c, lanes) } else { c };
                self.choose(c.ssa, a, b)
            }
            Scalar::Cast(to, a) => {
                let a = self.expression(node, a, args, index, known)?;
                self.convert(a, *to)
            }
            Scalar::Bits(to, a) => {
                let a = self.expression(node, a, args, index, known)?;
                self.bits(a, *to)
            }
        };
        known.insert(s, v);
        Ok(v)
    }

    /// `condition ? a : b`, the condition an `i1` or one a lane.
    pub fn choose(&mut self, condition: Val<'c>, a: Value<'c>, b: Value<'c>) -> Value<'c> {
        use kiln_dialects::ir::{TypeExt, ValueExt};
        let lanes = condition.ty().lanes().map_or(1, |l| l as usize).max(a.lanes).max(b.lanes);
        let (a, b) = (self.spread(a, lanes), self.spread(b, lanes));
        Value { ssa: self.b().select(condition, a.ssa, b.ssa), ..a }
    }

    /// A 16-bit float as f32; anything else as it is.
    pub fn widen(&mut self, v: Value<'c>) -> Value<'c> {
        self.convert(v, v.dtype.compute())
    }

    /// An f32 as the 16-bit float that the result has; anything else as it is.
    pub fn narrow(&mut self, v: Value<'c>, to: DType) -> Value<'c> {
        if to.compute() == v.dtype { self.convert(v, to) } else { v }
    }

    fn float_splat(&mut self, like: Value<'c>, c: f64) -> Val<'c> {
        let ty = self.value_type(like.dtype, like.lanes);
        self.top().float_const(ty, c)
    }

    pub(super) fn int_splat(&mut self, like: Value<'c>, c: i64) -> Val<'c> {
        let ty = self.value_type(like.dtype, like.lanes);
        self.top().int_const(ty, c)
    }

    fn unary(&mut self, node: NodeId, op: UnOp, a: Value<'c>) -> Result<Value<'c>, EmitError> {
        let dtype = a.dtype;
        let a = self.widen(a);
        let truth = |ssa| Value { ssa, dtype: DType::Bool, lanes: a.lanes };
        let x = a.ssa;
        if !a.dtype.is_float() {
            return Ok(Value { ssa: self.unary_int(op, a), ..a });
        }
        let zero = self.float_splat(a, 0.0);
        let ssa = match op {
            UnOp::Neg => self.b().negf(x),
            UnOp::Abs => self.b().absf(x),
            UnOp::Sqrt => self.b().sqrt(x),
            UnOp::Floor => self.b().floor(x),
            UnOp::Ceil => self.b().ceil(x),
            UnOp::Trunc => self.b().trunc(x),
            UnOp::Round => self.b().roundeven(x),
            UnOp::IsNan => return Ok(truth(self.b().cmpf(CmpF::Uno, x, x))),
            UnOp::IsInf => {
                let inf = self.float_splat(a, f64::INFINITY);
                let b = self.b();
                let size = b.absf(x);
                return Ok(truth(b.cmpf(CmpF::Oeq, size, inf)));
            }
            UnOp::Sign => {
                let (one, minus) = (self.float_splat(a, 1.0), self.float_splat(a, -1.0));
                let b = self.b();
                let (up, down, none) = (b.cmpf(CmpF::Ogt, x, zero), b.cmpf(CmpF::Olt, x, zero), b.cmpf(CmpF::Oeq, x, zero));
                let rest = b.select(none, zero, x);
                let rest = b.select(down, minus, rest);
                b.select(up, one, rest)
            }
            _ => self.function(node, op, a)?.ssa,
        };
        Ok(self.narrow(Value { ssa, ..a }, dtype))
    }

    fn unary_int(&mut self, op: UnOp, a: Value<'c>) -> Val<'c> {
        let x = a.ssa;
        let (zero, ones) = (self.int_splat(a, 0), self.int_splat(a, if a.dtype == DType::Bool { 1 } else { -1 }));
        let signed = a.dtype.is_signed();
        let ty = self.value_type(a.dtype, a.lanes);
        let b = self.b();
        match op {
            UnOp::Not | UnOp::BitNot => b.xori(x, ones),
            UnOp::Neg => b.subi(zero, x),
            UnOp::Abs if signed => {
                let negative = b.subi(zero, x);
                b.maxsi(x, negative)
            }
            UnOp::Sign => {
                let up = b.cmpi(if signed { CmpI::Sgt } else { CmpI::Ne }, x, zero);
                let up = b.extui(up, ty);
                if !signed {
                    return up;
                }
                let down = b.cmpi(CmpI::Slt, x, zero);
                let down = b.extui(down, ty);
                b.subi(up, down)
            }
            _ => x,
        }
    }

    /// A binary operation on two values of one type.
    ///
    /// # Errors
    /// No code can be given for it.
    pub fn binary(&mut self, node: NodeId, op: BinOp, a: Value<'c>, b: Value<'c>) -> Result<Value<'c>, EmitError> {
        let lanes = a.lanes.max(b.lanes);
        let dtype = a.dtype;
        if self.rough && op == BinOp::Div && b.lanes < lanes && a.dtype == DType::F32 && self.is_gpu() {
            // One division for all that is divided by the same.
            let one = self.konst(Const::f32(1.0));
            let inverse = Value { ssa: self.b().divf(one.ssa, b.ssa), ..b };
            let inverse = self.spread(inverse, lanes);
            return Ok(Value { ssa: self.b().mulf(a.ssa, inverse.ssa), ..a });
        }
        let (a, b) = (self.spread(a, lanes), self.spread(b, lanes));
        let (a, b) = (self.widen(a), self.widen(b));
        if op.is_compare() {
            return Ok(Value { ssa: self.compare(op, a, b), dtype: DType::Bool, lanes });
        }
        if !a.dtype.is_float() {
            return Ok(Value { ssa: self.binary_int(op, a, b)?, ..a });
        }
        let (x, y) = (a.ssa, b.ssa);
        let ssa = match op {
            BinOp::Add | BinOp::Sub | BinOp::Mul if self.rough && a.dtype == DType::F32 => self.contractible(op, x, y),
            BinOp::Add => self.b().addf(x, y),
            BinOp::Sub => self.b().subf(x, y),
            BinOp::Mul => self.b().mulf(x, y),
            BinOp::Div if self.rough && a.dtype == DType::F32 && self.is_gpu() => self.rough_div(x, y, lanes),
            BinOp::Div => self.b().divf(x, y),
            BinOp::Max => self.b().maximumf(x, y),
            BinOp::Min => self.b().minimumf(x, y),
            BinOp::Rem => self.remainder(a, b),
            BinOp::Mod => {
                let r = self.remainder(a, b);
                let zero = self.float_splat(a, 0.0);
                let k = self.b();
                let some = k.cmpf(CmpF::Une, r, zero);
                let (rn, yn) = (k.cmpf(CmpF::Olt, r, zero), k.cmpf(CmpF::Olt, y, zero));
                let differ = k.xori(rn, yn);
                let fix = k.andi(some, differ);
                let moved = k.addf(r, y);
                k.select(fix, moved, r)
            }
            BinOp::Pow => self.power(node, a, b)?.ssa,
            _ => return Err(self.unsupported(node, format!("'{}' on {}", op.name(), a.dtype))),
        };
        Ok(self.narrow(Value { ssa, ..a }, dtype))
    }

    /// The remainder with the sign of the dividend. The quotient is reduced in steps that are exact in f64, for f32
    /// with quotients up to 2^80; for f64 it is that of one step.
    fn remainder(&mut self, a: Value<'c>, b: Value<'c>) -> Val<'c> {
        let (wx, wy) = (self.convert(a, DType::F64), self.convert(b, DType::F64));
        let (zero, inf) = (self.float_splat(wx, 0.0), self.float_splat(wx, f64::INFINITY));
        let mut r = self.b().absf(wx.ssa);
        let y = self.b().absf(wy.ssa);
        for exponent in [54, 27, 0] {
            let scale = self.float_splat(wx, 2f64.powi(exponent));
            let k = self.b();
            let step = k.mulf(y, scale);
            let q = k.divf(r, step);
            let q = k.trunc(q);
            let part = k.mulf(q, step);
            let next = k.subf(r, part);
            // The rounded quotient may be one too large.
            let low = k.cmpf(CmpF::Olt, next, zero);
            let up = k.addf(next, step);
            let next = k.select(low, up, next);
            let infinite = k.cmpf(CmpF::Oeq, step, inf);
            r = k.select(infinite, r, next);
        }
        let k = self.b();
        let past = k.cmpf(CmpF::Oge, r, y);
        let fixed = k.subf(r, y);
        let r = k.select(past, fixed, r);
        let signed = k.copysign(r, wx.ssa);
        self.convert(Value { ssa: signed, ..wx }, a.dtype).ssa
    }

    fn compare(&mut self, op: BinOp, a: Value<'c>, b: Value<'c>) -> Val<'c> {
        let (x, y) = (a.ssa, b.ssa);
        if a.dtype.is_float() {
            let p = match op {
                BinOp::Eq => CmpF::Oeq,
                BinOp::Ne => CmpF::Une,
                BinOp::Lt => CmpF::Olt,
                BinOp::Le => CmpF::Ole,
                BinOp::Gt => CmpF::Ogt,
                _ => CmpF::Oge,
            };
            return self.b().cmpf(p, x, y);
        }
        let signed = a.dtype.is_signed();
        let p = match (op, signed) {
            (BinOp::Eq, _) => CmpI::Eq,
            (BinOp::Ne, _) => CmpI::Ne,
            (BinOp::Lt, true) => CmpI::Slt,
            (BinOp::Lt, false) => CmpI::Ult,
            (BinOp::Le, true) => CmpI::Sle,
            (BinOp::Le, false) => CmpI::Ule,
            (BinOp::Gt, true) => CmpI::Sgt,
            (BinOp::Gt, false) => CmpI::Ugt,
            (_, true) => CmpI::Sge,
            (_, false) => CmpI::Uge,
        };
        self.b().cmpi(p, x, y)
    }

    fn binary_int(&mut self, op: BinOp, a: Value<'c>, b: Value<'c>) -> Result<Val<'c>, EmitError> {
        let (x, y, signed) = (a.ssa, b.ssa, a.dtype.is_signed());
        let (zero, one, minus) = (self.int_splat(a, 0), self.int_splat(a, 1), self.int_splat(a, -1));
        let bits = 8 * a.dtype.size() as i64;
        let width = self.int_splat(a, bits);
        let smallest = self.int_splat(a, if bits == 64 { i64::MIN } else { -(1i64 << (bits - 1)) });
        let bool = a.dtype == DType::Bool;
        if op == BinOp::Pow {
            return self.power_int(a, b);
        }
        let k = self.b();
        Ok(match op {
            BinOp::Add => k.addi(x, y),
            BinOp::Sub => k.subi(x, y),
            BinOp::Mul => k.muli(x, y),
            BinOp::And => k.andi(x, y),
            BinOp::Or => k.ori(x, y),
            BinOp::Xor => k.xori(x, y),
            BinOp::Max if bool => k.ori(x, y),
            BinOp::Min if bool => k.andi(x, y),
            BinOp::Max if signed => k.maxsi(x, y),
            BinOp::Max => k.maxui(x, y),
            BinOp::Min if signed => k.minsi(x, y),
            BinOp::Min => k.minui(x, y),
            BinOp::Div | BinOp::Rem | BinOp::Mod => {
                let none = k.cmpi(CmpI::Eq, y, zero);
                let mut unsafe_ = none;
                if signed {
                    let (least, neg) = (k.cmpi(CmpI::Eq, x, smallest), k.cmpi(CmpI::Eq, y, minus));
                    let overflow = k.andi(least, neg);
                    unsafe_ = k.ori(none, overflow);
                }
                // Division by 1 is what wrapping gives for the smallest number by -1, and its remainder is 0.
                let by = k.select(unsafe_, one, y);
                match (op, signed) {
                    (BinOp::Div, _) => {
                        let q = if signed { k.divsi(x, by) } else { k.divui(x, by) };
                        k.select(none, zero, q)
                    }
                    (_, false) => k.remui(x, by),
                    (BinOp::Rem, true) => k.remsi(x, by),
                    _ => {
                        let r = k.remsi(x, by);
                        let some = k.cmpi(CmpI::Ne, r, zero);
                        let (rn, yn) = (k.cmpi(CmpI::Slt, r, zero), k.cmpi(CmpI::Slt, y, zero));
                        let differ = k.xori(rn, yn);
                        let fix = k.andi(some, differ);
                        let moved = k.addi(r, y);
                        k.select(fix, moved, r)
                    }
                }
            }
            _ => {
                // Shifts by the width or more.
                let inside = k.cmpi(CmpI::Ult, y, width);
                let by = k.select(inside, y, zero);
                match (op, signed) {
                    (BinOp::Shl, _) => {
                        let v = k.shli(x, by);
                        k.select(inside, v, zero)
                    }
                    (_, false) => {
                        let v = k.shrui(x, by);
                        k.select(inside, v, zero)
                    }
                    (_, true) => {
                        let v = k.shrsi(x, by);
                        let negative = k.cmpi(CmpI::Slt, x, zero);
                        let all = k.select(negative, minus, zero);
                        k.select(inside, v, all)
                    }
                }
            }
        })
    }

    /// `acc + a * b` on f32 or f64, as one operation where the target has it.
    pub fn contracted(&mut self, acc: Value<'c>, a: Value<'c>, b: Value<'c>) -> Value<'c> {
        let lanes = acc.lanes.max(a.lanes).max(b.lanes);
        let [acc, a, b] = [acc, a, b].map(|v| self.spread(v, lanes));
        let ty = self.value_type(acc.dtype, lanes);
        let attrs = self.contract();
        let k = self.b();
        let p = k.op1("arith.mulf", &[a.ssa, b.ssa], ty, &attrs);
        let ssa = k.op1("arith.addf", &[acc.ssa, p], ty, &attrs);
        Value { ssa, ..acc }
    }

    fn contract(&self) -> Vec<(&'static str, Attribute<'c>)> {
        self.ctx.parse_attr("#arith.fastmath<contract>").map(|f| ("fastmath", f)).into_iter().collect()
    }

    /// A sum, difference or product that may become one operation with another: what is rounded to half precision loses
    /// nothing by a rounding less.
    fn contractible(&mut self, op: BinOp, x: Val<'c>, y: Val<'c>) -> Val<'c> {
        use kiln_dialects::ir::ValueExt;
        let name = match op {
            BinOp::Add => "arith.addf",
            BinOp::Sub => "arith.subf",
            _ => "arith.mulf",
        };
        let attrs = self.contract();
        self.b().op1(name, &[x, y], x.ty(), &attrs)
    }

    /// A value of the type as one splat constant.
    pub fn splat(&mut self, c: Const, lanes: usize) -> Value<'c> {
        let v = self.konst(c);
        if lanes == 1 {
            return v;
        }
        Value { ssa: self.top().broadcast(v.ssa, lanes), lanes, ..v }
    }
}
