//! Functions that no instruction computes: kiln_algebra's approximations, and integer powers.

use kiln_algebra::{DType, Ix, NodeId, UnOp};
use kiln_dialects::{builder::CmpI, ir::Val};

use super::{EmitError, Kernel, Value};

impl<'c> Kernel<'c, '_> {
    /// A transcendental function of an f32 or f64.
    pub(super) fn function(&mut self, node: NodeId, op: UnOp, a: Value<'c>) -> Result<Value<'c>, EmitError> {
        let _ = a;
        Err(self.unsupported(node, format!("'{}'", op.name())))
    }

    /// `a` to the power of `b`, f32 or f64.
    pub(super) fn power(&mut self, node: NodeId, a: Value<'c>, _b: Value<'c>) -> Result<Value<'c>, EmitError> {
        Err(self.unsupported(node, format!("'pow' on {}", a.dtype)))
    }

    /// By squaring, wrapping; a negative exponent gives the integer part of the quotient.
    pub(super) fn power_int(&mut self, a: Value<'c>, b: Value<'c>) -> Result<Val<'c>, EmitError> {
        let bits = 8 * a.dtype.size() as i64;
        let (zero, one, minus) = (self.int_splat(a, 0), self.int_splat(a, 1), self.int_splat(a, -1));
        let n = Ix::konst(bits);
        let signed = a.dtype.is_signed();
        let last = self.for_loop((&Ix::konst(0), &n, 1), &n, &[a.ssa, b.ssa, one], |k, _, carried| {
            let (base, exponent, out) = (carried[0], carried[1], carried[2]);
            let k = k.b();
            let bit = k.andi(exponent, one);
            let odd = k.cmpi(CmpI::Ne, bit, zero);
            let times = k.muli(out, base);
            let out = k.select(odd, times, out);
            let base = k.muli(base, base);
            Ok(vec![base, k.shrui(exponent, one), out])
        })?;
        if !signed {
            return Ok(last[2]);
        }
        let k = self.b();
        let negative = k.cmpi(CmpI::Slt, b.ssa, zero);
        let bit = k.andi(b.ssa, one);
        let odd = k.cmpi(CmpI::Ne, bit, zero);
        let (is_one, is_minus) = (k.cmpi(CmpI::Eq, a.ssa, one), k.cmpi(CmpI::Eq, a.ssa, minus));
        let sign = k.select(odd, minus, one);
        let small = k.select(is_minus, sign, zero);
        let small = k.select(is_one, one, small);
        Ok(k.select(negative, small, last[2]))
    }
}

#[allow(unused)]
const DOUBLE: DType = DType::F64;
