//! Tensor copies and matrix units.

use super::{Opcode, operand::Operands};
use crate::{
    inst::{Half, Op, Scale, Src, TensorCopy, Wgmma, WgmmaRows, Width},
    ptx::{Class, Operand},
};

pub(super) fn op(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    Ok(Some(match (code.at(0), code.at(1), code.at(2)) {
        ("cp", "async", "bulk") => return bulk(code, o),
        ("ldmatrix", ..) => {
            let to = o.words(0)?;
            let count = code.parts.iter().find_map(|p| p.strip_prefix('x')).and_then(|n| n.parse().ok()).unwrap_or(1usize);
            if !code.has("m8n8") || !code.has("b16") || to.len() != count {
                return Err("a load of other matrices".into());
            }
            Op::LoadMatrix { transposed: code.has("trans"), address: o.address(1)?, to }
        }
        ("mma", "sync", _) => {
            let types = &code.parts[6.min(code.parts.len())..];
            let element = match types {
                ["f32", "f16", "f16", "f32"] => Half::F16,
                ["f32", "bf16", "bf16", "f32"] => Half::Bf16,
                _ => return Err("products of these types".into()),
            };
            if !(code.has("m16n8k16") && code.has("row") && code.has("col")) {
                return Err("products of this shape".into());
            }
            let lacks = |_| "operands of another number".to_string();
            let c: Vec<Src> = o.members(3)?.iter().map(|m| o.of(m, Width::Word)).collect::<Result<_, _>>()?;
            Op::Mma {
                element,
                d: o.words(0)?.try_into().map_err(lacks)?,
                a: o.words(1)?.try_into().map_err(lacks)?,
                b: o.words(2)?.try_into().map_err(lacks)?,
                c: c.try_into().map_err(|_| "operands of another number".to_string())?,
            }
        }
        ("wgmma", "fence", _) => Op::WgmmaFence,
        ("wgmma", "commit_group", _) => Op::WgmmaCommit,
        ("wgmma", "wait_group", _) => {
            let Operand::Number(n) = o.at(0)? else { return Err("its count is no number".into()) };
            Op::WgmmaWait { pending: *n as u32 }
        }
        ("wgmma", "mma_async", _) => return wgmma(code, o),
        _ => return Ok(None),
    }))
}

fn bulk(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    let into_shared = code.has("tensor") && code.has("shared::cluster") && code.has("global");
    if !into_shared || code.has("multicast::cluster") || code.has("L2::cache_hint") {
        return Err("a copy of this kind".into());
    }
    let rank = code.parts.iter().find_map(|p| p.strip_suffix('d')).and_then(|n| n.parse::<usize>().ok()).unwrap_or(0);
    let Operand::Tensor(map, coordinates) = o.at(1)? else { return Err("its coordinates are missing".into()) };
    let coordinates: Vec<Src> = coordinates.iter().map(|c| o.of(c, Width::Word)).collect::<Result<_, _>>()?;
    if coordinates.len() != rank || !(1..=5).contains(&rank) {
        return Err(format!("{} coordinates for {rank} dimensions", coordinates.len()));
    }
    let im2col = code.has("im2col");
    let window =
        if im2col { o.members(3)?.iter().map(|c| o.of(c, Width::Half)).collect::<Result<Vec<_>, _>>()? } else { Vec::new() };
    if im2col && window.len() + 2 != rank {
        return Err("offsets of another number".into());
    }
    Ok(Some(Op::TensorCopy(Box::new(TensorCopy {
        to: o.address(0)?,
        map: o.base(map, 0)?,
        coordinates,
        barrier: o.address(2)?,
        window,
        im2col,
    }))))
}

fn wgmma(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    let columns = code
        .parts
        .iter()
        .find_map(|p| p.strip_prefix("m64n")?.strip_suffix("k16")?.parse::<u32>().ok())
        .filter(|n| n % 8 == 0 && (8..=256).contains(n))
        .ok_or("a product of this shape")?;
    let at = code.parts.iter().position(|p| *p == "f32").ok_or("sums of this type")?;
    let element = match code.parts.get(at + 1..) {
        Some(["f16", "f16"]) => Half::F16,
        Some(["bf16", "bf16"]) => Half::Bf16,
        _ => return Err("products of these types".into()),
    };
    let sums = o.words(0)?;
    if sums.len() as u32 != columns / 2 {
        return Err(format!("{} sums for {columns} columns", sums.len()));
    }
    let rows = match o.at(1)? {
        Operand::List(_) => WgmmaRows::Held(o.words(1)?.try_into().map_err(|_| "rows in other than four registers")?),
        _ => WgmmaRows::At(o.src(1, Width::Wide)?),
    };
    let number = |i: usize| match o.at(i)? {
        Operand::Number(v) => Ok(*v as i64),
        _ => Err("a flag that is no number".to_string()),
    };
    let scale = match o.at(3)? {
        Operand::Number(v) => Scale::Known(*v != 0),
        Operand::Name(p) => Scale::If(o.named(p, Class::Predicate)?),
        _ => return Err("its scale".into()),
    };
    let negate = [number(4)? == -1, number(5)? == -1];
    let turned = match rows {
        WgmmaRows::At(_) => [number(6)? != 0, number(7)? != 0],
        WgmmaRows::Held(_) => [false, number(6)? != 0],
    };
    Ok(Some(Op::Wgmma(Box::new(Wgmma {
        element,
        columns,
        sums,
        rows,
        columns_at: o.src(2, Width::Wide)?,
        scale,
        negate,
        turned,
    }))))
}
