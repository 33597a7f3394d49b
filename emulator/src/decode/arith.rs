//! Moves, arithmetic, conversions, comparisons.

use super::{
    Opcode,
    operand::{Operands, ty},
};
use crate::{
    inst::{BinOp, Cmp, Dst, Half, Logic, Op, Round, Src, TernOp, Ty, UnOp, Val, Width},
    memory::PARAMETERS,
    ptx::{Class, Operand},
};

type Found = Result<Option<Op>, String>;

pub(super) fn op(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Found {
    let ftz = code.has("ftz");
    if code.has("sat") && code.at(0) != "cvt" {
        return Err("results that are clamped".into());
    }
    Ok(Some(match code.at(0) {
        "mov" => return mov(code, o),
        // Every space but the blocks' own has its addresses as they are.
        "cvta" => {
            if code.parts.iter().any(|p| p.starts_with("shared") || *p == "local") {
                return Err("an address of this space".into());
            }
            if code.at(1) == "param" {
                let (d, a, b) = (o.destination(0, Width::Wide)?, o.src(1, Width::Wide)?, Src::Imm(PARAMETERS));
                return Ok(Some(Op::Bin { op: BinOp::Add, ty: Ty::U64, d, a, b, ftz: false }));
            }
            Op::Move { width: Width::Wide, d: o.destination(0, Width::Wide)?, a: o.src(1, Width::Wide)? }
        }
        "selp" => {
            let w = ty(code.last())?.width();
            Op::Select { width: w, d: o.destination(0, w)?, a: o.src(1, w)?, b: o.src(2, w)?, p: o.predicate(3)? }
        }
        "setp" => return setp(code, o),
        "cvt" => return cvt(code, o),
        "and" | "or" | "xor" | "not" if code.last() == "pred" => {
            let op = match code.at(0) {
                "and" => Logic::And,
                "or" => Logic::Or,
                "xor" => Logic::Xor,
                _ => return Ok(Some(Op::NotPredicate { d: o.predicate(0)?, a: o.truth(1)?.0 })),
            };
            Op::Logic { op, d: o.predicate(0)?, a: o.truth(1)?.0, b: o.truth(2)?.0 }
        }
        "mul" | "mad" if code.at(1) == "wide" => {
            let t = ty(code.last())?;
            let wide = if t.width() == Width::Half { Width::Word } else { Width::Wide };
            let c = if code.at(0) == "mad" { Some(o.src(3, wide)?) } else { None };
            Op::MulWide { ty: t, d: o.destination(0, wide)?, a: o.src(1, t.width())?, b: o.src(2, t.width())?, c }
        }
        "mad" if code.at(1) == "lo" => {
            let t = ty(code.last())?;
            let w = t.width();
            Op::Mad { ty: t, d: o.destination(0, w)?, a: o.src(1, w)?, b: o.src(2, w)?, c: o.src(3, w)? }
        }
        "bfe" => {
            let t = ty(code.last())?;
            let w = t.width();
            let (b, c) = (o.word(2)?, o.word(3)?);
            Op::Tern { op: TernOp::Bfe, ty: t, d: o.destination(0, w)?, a: o.src(1, w)?, b, c }
        }
        "bfi" => {
            let w = ty(code.last())?.width();
            let (at, len) = (o.word(3)?, o.word(4)?);
            Op::Bfi { width: w, d: o.destination(0, w)?, a: o.src(1, w)?, b: o.src(2, w)?, at, len }
        }
        "fma" | "mad" | "prmt" | "shf" | "lop3" => {
            let t = ty(code.last())?;
            let w = t.width();
            let op = match (code.at(0), code.at(1)) {
                ("fma", _) => TernOp::Fma,
                ("mad", "hi") => TernOp::MadHi,
                ("mad", _) if t.float() => TernOp::Fma,
                ("prmt", "b32") => TernOp::Prmt,
                ("shf", "l") => TernOp::ShfLeft,
                ("shf", "r") => TernOp::ShfRight,
                ("lop3", _) => match o.at(4)? {
                    Operand::Number(v) => TernOp::Lop3(*v as u8),
                    _ => return Err("its table is no number".into()),
                },
                _ => return Ok(None),
            };
            if code.has("clamp") || code.has("relu") {
                return Err("results that are clamped".into());
            }
            Op::Tern { op, ty: t, d: o.destination(0, w)?, a: o.src(1, w)?, b: o.src(2, w)?, c: o.src(3, w)? }
        }
        name => match (unary(name), binary(name, code)) {
            (Some(op), _) => {
                let t = ty(code.last())?;
                let w = t.width();
                let to = if matches!(op, UnOp::Popc | UnOp::Clz) { Width::Word } else { w };
                Op::Un { op, ty: t, d: o.destination(0, to)?, a: o.src(1, w)?, ftz }
            }
            (_, Some(op)) => {
                let t = ty(code.last())?;
                let w = t.width();
                let shift = matches!(op, BinOp::Shl | BinOp::Shr);
                Op::Bin {
                    op,
                    ty: t,
                    d: o.destination(0, w)?,
                    a: o.src(1, w)?,
                    b: o.src(2, if shift { Width::Word } else { w })?,
                    ftz,
                }
            }
            _ => return Ok(None),
        },
    }))
}

fn unary(name: &str) -> Option<UnOp> {
    Some(match name {
        "neg" => UnOp::Neg,
        "abs" => UnOp::Abs,
        "not" => UnOp::Not,
        "ex2" => UnOp::Ex2,
        "lg2" => UnOp::Lg2,
        "rcp" => UnOp::Rcp,
        "sqrt" => UnOp::Sqrt,
        "rsqrt" => UnOp::Rsqrt,
        "sin" => UnOp::Sin,
        "cos" => UnOp::Cos,
        "tanh" => UnOp::Tanh,
        "popc" => UnOp::Popc,
        "clz" => UnOp::Clz,
        "brev" => UnOp::Brev,
        _ => return None,
    })
}

fn binary(name: &str, code: &Opcode<'_>) -> Option<BinOp> {
    let nan = code.has("NaN");
    Some(match name {
        "add" => BinOp::Add,
        "sub" => BinOp::Sub,
        "mul" if code.at(1) == "hi" => BinOp::MulHi,
        "mul" => BinOp::Mul,
        "div" => BinOp::Div,
        "rem" => BinOp::Rem,
        "min" if nan => BinOp::MinNan,
        "max" if nan => BinOp::MaxNan,
        "min" => BinOp::Min,
        "max" => BinOp::Max,
        "and" => BinOp::And,
        "or" => BinOp::Or,
        "xor" => BinOp::Xor,
        "shl" => BinOp::Shl,
        "shr" => BinOp::Shr,
        "copysign" => BinOp::Copysign,
        _ => return None,
    })
}

fn mov(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Found {
    if code.last() == "pred" {
        return Ok(Some(Op::MovePredicate { d: o.predicate(0)?, a: o.truth(1)?.0 }));
    }
    let w = ty(code.last())?.width();
    let narrow = |parts: usize| match w.bytes() as usize / parts.max(1) {
        4 => Ok(Width::Word),
        2 => Ok(Width::Half),
        _ => Err("parts of another width".to_string()),
    };
    Ok(Some(match (o.at(0)?, o.at(1)?) {
        (Operand::List(to), _) => {
            let part = narrow(to.len())?;
            let parts = to.iter().map(|m| o.target(m)).collect::<Result<Vec<_>, _>>()?;
            if parts.iter().flatten().any(|d| d.width != part) {
                return Err("parts of another width".into());
            }
            Op::Unpack { a: Val { width: w, src: o.src(1, w)? }, parts }
        }
        (_, Operand::List(from)) => {
            let part = narrow(from.len())?;
            let parts = from.iter().map(|m| Ok(Val { width: part, src: o.of(m, part)? })).collect::<Result<_, String>>()?;
            Op::Pack { d: Dst { width: w, reg: o.destination(0, w)? }, parts }
        }
        _ => Op::Move { width: w, d: o.destination(0, w)?, a: o.src(1, w)? },
    }))
}

fn cmp(name: &str) -> Option<Cmp> {
    Some(match name {
        "eq" => Cmp::Eq,
        "ne" => Cmp::Ne,
        "lt" | "lo" => Cmp::Lt,
        "le" | "ls" => Cmp::Le,
        "gt" | "hi" => Cmp::Gt,
        "ge" | "hs" => Cmp::Ge,
        "equ" => Cmp::Equ,
        "neu" => Cmp::Neu,
        "ltu" => Cmp::Ltu,
        "leu" => Cmp::Leu,
        "gtu" => Cmp::Gtu,
        "geu" => Cmp::Geu,
        "num" => Cmp::Num,
        "nan" => Cmp::Nan,
        _ => return None,
    })
}

fn setp(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Found {
    let Some(cmp) = cmp(code.at(1)) else { return Ok(None) };
    let t = ty(code.last())?;
    let w = t.width();
    if let (Ty::F16x2 | Ty::Bf16x2, Operand::Pair(low, high)) = (t, o.at(0)?) {
        let kind = if t == Ty::F16x2 { Half::F16 } else { Half::Bf16 };
        let half = |n: &str| if n == "_" { Ok(None) } else { o.named(n, Class::Predicate).map(Some) };
        return Ok(Some(Op::CompareHalves { cmp, kind, d: [half(low)?, half(high)?], a: o.src(1, w)?, b: o.src(2, w)? }));
    }
    let logic = code.parts.iter().find_map(|p| match *p {
        "and" => Some(Logic::And),
        "or" => Some(Logic::Or),
        "xor" => Some(Logic::Xor),
        _ => None,
    });
    let with = match logic {
        None => None,
        Some(l) => Some((l, o.predicate(3)?)),
    };
    Ok(Some(Op::Compare { cmp, ty: t, d: o.predicate(0)?, a: o.src(1, w)?, b: o.src(2, w)?, with }))
}

fn cvt(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Found {
    let n = code.parts.len();
    let to = ty(code.at(n - 2))?;
    let from = ty(code.at(n - 1))?;
    let (mut round, mut whole) = (Round::Nearest, false);
    for p in &code.parts[1..n - 2] {
        (round, whole) = match *p {
            "rn" | "rna" => (Round::Nearest, whole),
            "rz" => (Round::Zero, whole),
            "rm" => (Round::Down, whole),
            "rp" => (Round::Up, whole),
            "rni" => (Round::Nearest, true),
            "rzi" => (Round::Zero, true),
            "rmi" => (Round::Down, true),
            "rpi" => (Round::Up, true),
            "ftz" | "sat" | "relu" => (round, whole),
            _ => return Ok(None),
        };
    }
    let relu = code.has("relu");
    if matches!(to, Ty::F16x2 | Ty::Bf16x2) {
        if from != Ty::F32 || round != Round::Nearest || code.has("sat") {
            return Ok(None);
        }
        let to = if to == Ty::F16x2 { Half::F16 } else { Half::Bf16 };
        return Ok(Some(Op::ConvertPair { to, d: o.destination(0, Width::Word)?, high: o.word(1)?, low: o.word(2)?, relu }));
    }
    let d = o.target(o.at(0)?)?.ok_or("its result is no register")?;
    let a = o.value(o.at(1)?, from.width())?;
    Ok(Some(Op::Convert { to, from, round, whole, saturate: code.has("sat"), relu, d, a }))
}
