//! Functions that no instruction computes: kiln_algebra's approximations, and integer powers.

use kiln_algebra::{
    BinOp, Const, DType, Ix, NodeId, UnOp,
    approx::{self, Cmp, Inst, Program, Type},
};
use kiln_dialects::{
    builder::{CmpF, CmpI},
    ir::Val,
};

use super::{EmitError, Kernel, Value};

fn dtype_of(t: Type) -> DType {
    match t {
        Type::F32 => DType::F32,
        Type::F64 => DType::F64,
        Type::I32 => DType::I32,
        Type::I64 => DType::I64,
        Type::Bool => DType::Bool,
    }
}

impl<'c> Kernel<'c, '_> {
    /// A transcendental function of an f32 or f64.
    pub(super) fn function(&mut self, node: NodeId, op: UnOp, a: Value<'c>) -> Result<Value<'c>, EmitError> {
        let rough = || approx::program_rough(op).filter(|_| self.rough && a.dtype == DType::F32 && self.is_gpu());
        if let Some(p) = rough() {
            return Ok(self.program(p, &[a]));
        }
        let program = match a.dtype {
            DType::F32 => approx::program(op),
            DType::F64 => approx::program_wide(op),
            _ => None,
        };
        match program {
            Some(p) => Ok(self.program(p, &[a])),
            None => Err(self.unsupported(node, format!("'{}' on {}; cast it to f32", op.name(), a.dtype))),
        }
    }

    /// A function of an f32 that is added to a constant; none where that makes no difference.
    pub(super) fn summed_function(&mut self, op: UnOp, a: Value<'c>) -> Option<Value<'c>> {
        let wide = a.dtype.compute() == DType::F32;
        let p = approx::program_summed(op).filter(|_| self.rough && wide && self.is_gpu())?;
        let a_wide = self.widen(a);
        let v = self.program(p, &[a_wide]);
        Some(self.narrow(v, a.dtype))
    }

    /// Two to the power of an f32, by the special function unit: within 2^-22, and results below the smallest normal number are
    /// zero. For values that are rounded to half precision at once.
    pub(crate) fn rough_exp2(&mut self, a: Value<'c>) -> Value<'c> {
        Value { ssa: self.lane_by_lane("ex2.approx.ftz.f32 $0, $1;", "=f,f", &[a.ssa], a.lanes), ..a }
    }

    /// The quotient of f32 numbers of any size within 2^-22 (PTX ISA, `div.full.f32`).
    pub(super) fn rough_div(&mut self, a: Val<'c>, b: Val<'c>, lanes: usize) -> Val<'c> {
        self.lane_by_lane("div.full.f32 $0, $1, $2;", "=f,f,f", &[a, b], lanes)
    }

    /// An instruction without effects on f32 numbers, for each lane.
    fn lane_by_lane(&mut self, text: &str, constraints: &str, operands: &[Val<'c>], lanes: usize) -> Val<'c> {
        let f32 = self.ctx.f32();
        let attrs = [("asm_string", self.ctx.str(text)), ("constraints", self.ctx.str(constraints))];
        if lanes == 1 {
            return self.b().op1("llvm.inline_asm", operands, f32, &attrs);
        }
        let all: Vec<Val<'c>> = (0..lanes)
            .map(|l| {
                let parts: Vec<Val<'c>> = operands.iter().map(|v| self.b().extract(*v, l)).collect();
                self.b().op1("llvm.inline_asm", &parts, f32, &attrs)
            })
            .collect();
        self.b().from_lanes(&all)
    }

    /// `a` to the power of `b`, f32 or f64.
    pub(super) fn power(&mut self, node: NodeId, a: Value<'c>, b: Value<'c>) -> Result<Value<'c>, EmitError> {
        let program = match a.dtype {
            DType::F32 => approx::program2(BinOp::Pow),
            DType::F64 => approx::program2_wide(BinOp::Pow),
            _ => None,
        };
        match program {
            Some(p) => Ok(self.program(p, &[a, b])),
            None => Err(self.unsupported(node, format!("'pow' on {}; cast it to f32", a.dtype))),
        }
    }

    /// The value of a straight-line program.
    pub(super) fn program(&mut self, p: &Program, args: &[Value<'c>]) -> Value<'c> {
        let lanes = args.iter().map(|a| a.lanes).max().unwrap_or(1);
        let mut values: Vec<Val<'c>> = Vec::with_capacity(p.insts.len());
        for (inst, ty) in p.insts.iter().zip(&p.types) {
            let v = self.instruction((*inst, dtype_of(*ty)), &values, args, lanes);
            values.push(v);
        }
        Value { ssa: values[p.result as usize], dtype: dtype_of(p.types[p.result as usize]), lanes }
    }

    fn instruction(&mut self, (inst, result): (Inst, DType), values: &[Val<'c>], args: &[Value<'c>], lanes: usize) -> Val<'c> {
        let v = |i: u32| values[i as usize];
        let float = |i: u32| Value { ssa: values[i as usize], dtype: result, lanes };
        let ty = self.value_type(result, lanes);
        let float_p = |c| match c {
            Cmp::Eq => CmpF::Oeq,
            Cmp::Ne => CmpF::Une,
            Cmp::Lt => CmpF::Olt,
            Cmp::Le => CmpF::Ole,
            Cmp::Gt => CmpF::Ogt,
            Cmp::Ge => CmpF::Oge,
        };
        let int_p = |c| match c {
            Cmp::Eq => CmpI::Eq,
            Cmp::Ne => CmpI::Ne,
            Cmp::Lt => CmpI::Slt,
            Cmp::Le => CmpI::Sle,
            Cmp::Gt => CmpI::Sgt,
            Cmp::Ge => CmpI::Sge,
        };
        match inst {
            Inst::Arg(i) | Inst::IntArg(i) => {
                let a = args[i as usize];
                self.spread(a, lanes).ssa
            }
            Inst::F32(bits) => self.splat(Const { dtype: DType::F32, bits: bits.into() }, lanes).ssa,
            Inst::F64(bits) => self.splat(Const { dtype: DType::F64, bits }, lanes).ssa,
            Inst::I32(c) => self.top().int_const(ty, c.into()),
            Inst::I64(c) => self.top().int_const(ty, c),
            Inst::MulAdd(a, b, c) => self.contracted(float(c), float(a), float(b)).ssa,
            Inst::Fma(a, b, c) if self.has_fma() => self.b().fma(v(a), v(b), v(c)),
            Inst::Fma(a, b, c) => {
                let [a, b, c] = [a, b, c].map(|i| self.convert(float(i), DType::F64).ssa);
                let k = self.b();
                let p = k.mulf(a, b);
                let s = k.addf(p, c);
                k.truncf(s, ty)
            }
            Inst::Add(a, b) => self.b().addf(v(a), v(b)),
            Inst::Sub(a, b) => self.b().subf(v(a), v(b)),
            Inst::Mul(a, b) => self.b().mulf(v(a), v(b)),
            Inst::Div(a, b) => self.b().divf(v(a), v(b)),
            Inst::RoughDiv(a, b) => self.lane_by_lane("div.approx.ftz.f32 $0, $1, $2;", "=f,f,f", &[v(a), v(b)], lanes),
            Inst::RoughExp2(a) => self.rough_exp2(float(a)).ssa,
            Inst::Sqrt(a) => self.b().sqrt(v(a)),
            Inst::Neg(a) => self.b().negf(v(a)),
            Inst::Abs(a) => self.b().absf(v(a)),
            Inst::RoundEven(a) => self.b().roundeven(v(a)),
            Inst::FCmp(c, a, b) => self.b().cmpf(float_p(c), v(a), v(b)),
            Inst::ICmp(c, a, b) => self.b().cmpi(int_p(c), v(a), v(b)),
            Inst::Select(c, a, b) => self.b().select(v(c), v(a), v(b)),
            Inst::ToFloat(a) => self.b().sitofp(v(a), ty),
            Inst::ToBits(a) => self.b().bitcast(v(a), ty),
            Inst::FromBits(a) => self.b().bitcast(v(a), ty),
            Inst::IAdd(a, b) => self.b().addi(v(a), v(b)),
            Inst::ISub(a, b) => self.b().subi(v(a), v(b)),
            Inst::BoolAnd(a, b) | Inst::IAnd(a, b) => self.b().andi(v(a), v(b)),
            Inst::BoolOr(a, b) | Inst::IOr(a, b) => self.b().ori(v(a), v(b)),
            Inst::IXor(a, b) => self.b().xori(v(a), v(b)),
            Inst::Shl(a, by) | Inst::ShrU(a, by) | Inst::ShrS(a, by) => {
                let by = self.top().int_const(ty, by.into());
                let k = self.b();
                match inst {
                    Inst::Shl(..) => k.shli(v(a), by),
                    Inst::ShrU(..) => k.shrui(v(a), by),
                    _ => k.shrsi(v(a), by),
                }
            }
        }
    }

    /// GPUs have it, and so has every x86 with 256-bit vectors that a level is named for.
    fn has_fma(&self) -> bool {
        self.is_gpu() || self.target.vector_bits >= 256
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
