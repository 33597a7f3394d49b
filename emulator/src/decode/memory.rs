//! Loads, stores, atomics, exchanges, barriers in memory, copies that the threads wait for themselves.

use super::{
    Opcode,
    operand::{Operands, ty},
};
use crate::{
    inst::{AtomOp, Op, Shuffle, Space, Ty, Vote, Width},
    ptx::{Class, Operand},
};

fn space(code: &Opcode<'_>) -> Result<Space, String> {
    for p in &code.parts[1..] {
        match *p {
            "global" => return Ok(Space::Global),
            "shared" | "shared::cta" => return Ok(Space::Shared),
            "shared::cluster" => return Ok(Space::Cluster),
            "param" => return Ok(Space::Param),
            "local" | "const" => return Err(format!("memory of the space {p} is not known here")),
            _ => {}
        }
    }
    Ok(Space::Generic)
}

fn bytes(t: Ty, name: &str) -> u32 {
    if name.ends_with('8') { 1 } else { t.width().bytes() }
}

fn atom_op(code: &Opcode<'_>) -> Option<AtomOp> {
    code.parts[1..].iter().find_map(|p| {
        Some(match *p {
            "add" => AtomOp::Add,
            "min" => AtomOp::Min,
            "max" => AtomOp::Max,
            "and" => AtomOp::And,
            "or" => AtomOp::Or,
            "xor" => AtomOp::Xor,
            "exch" => AtomOp::Exch,
            "cas" => AtomOp::Cas,
            "inc" => AtomOp::Inc,
            "dec" => AtomOp::Dec,
            _ => return None,
        })
    })
}

pub(super) fn op(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    Ok(Some(match (code.at(0), code.at(1)) {
        ("ld" | "ldu", _) => {
            let t = ty(code.last())?;
            let to = o.members(0)?.iter().map(|m| o.target(m)).collect::<Result<_, _>>()?;
            Op::Load {
                space: space(code)?,
                bytes: bytes(t, code.last()),
                signed: t.signed(),
                constant: code.has("nc"),
                address: o.address(1)?,
                to,
            }
        }
        ("st", _) => {
            let t = ty(code.last())?;
            let from = o.members(1)?.iter().map(|m| o.value(m, t.width())).collect::<Result<_, _>>()?;
            Op::Store { space: space(code)?, bytes: bytes(t, code.last()), address: o.address(0)?, from }
        }
        ("atom" | "red", _) => {
            let (t, Some(op)) = (ty(code.last())?, atom_op(code)) else { return Ok(None) };
            if matches!(t, Ty::F16 | Ty::Bf16 | Ty::F16x2 | Ty::Bf16x2 | Ty::U8 | Ty::S8) {
                return Err("an atomic of this type".into());
            }
            let first = usize::from(code.at(0) == "atom");
            let d = match (code.at(0), o.at(0)?) {
                ("red", _) | (_, Operand::Name("_")) => None,
                _ => Some(o.destination(0, t.width())?),
            };
            let b = if op == AtomOp::Cas { Some(o.src(first + 2, t.width())?) } else { None };
            Op::Atomic { space: space(code)?, op, ty: t, d, address: o.address(first)?, a: o.src(first + 1, t.width())?, b }
        }
        ("shfl", "sync") => {
            let kind = match code.at(2) {
                "up" => Shuffle::Up,
                "down" => Shuffle::Down,
                "bfly" => Shuffle::Bfly,
                "idx" => Shuffle::Idx,
                _ => return Ok(None),
            };
            let (d, p) = match o.at(0)? {
                Operand::Pair(d, p) => (o.named(d, Class::Word)?, Some(o.named(p, Class::Predicate)?)),
                _ => (o.destination(0, Width::Word)?, None),
            };
            Op::Shuffle { kind, d, p, a: o.word(1)?, b: o.word(2)?, c: o.word(3)?, members: o.word(4)? }
        }
        ("vote", "sync") => {
            let kind = match code.at(2) {
                "all" => Vote::All,
                "any" => Vote::Any,
                "uni" => Vote::Uniform,
                "ballot" => Vote::Ballot,
                _ => return Ok(None),
            };
            let d = if kind == Vote::Ballot { o.destination(0, Width::Word)? } else { o.predicate(0)? };
            Op::Vote { kind, d, p: o.truth(1)?, members: o.word(2)? }
        }
        ("redux", "sync") => {
            let Some(op) = atom_op(code) else { return Ok(None) };
            Op::Redux { op, ty: ty(code.last())?, d: o.destination(0, Width::Word)?, a: o.word(1)?, members: o.word(2)? }
        }
        ("activemask", _) => Op::ActiveMask { d: o.destination(0, Width::Word)? },
        ("mapa", _) => {
            let w = ty(code.last())?.width();
            Op::Mapa { width: w, d: o.destination(0, w)?, a: o.src(1, w)?, block: o.word(2)? }
        }
        ("mbarrier", kind) => return mbarrier(kind, code, o),
        ("cp", "async") => match code.at(2) {
            "ca" | "cg" => {
                let Operand::Number(bytes) = o.at(2)? else { return Err("its size is no number".into()) };
                let filled = if o.len() > 3 { Some(o.word(3)?) } else { None };
                if ![4, 8, 16].contains(bytes) || code.at(2) == "cg" && *bytes != 16 {
                    return Err(format!("a copy of {bytes} bytes"));
                }
                Op::AsyncCopy { bytes: *bytes as u32, to: o.address(0)?, from: o.address(1)?, filled }
            }
            "commit_group" => Op::AsyncCommit,
            "wait_group" => {
                let Operand::Number(n) = o.at(0)? else { return Err("its count is no number".into()) };
                Op::AsyncWait { pending: *n as u32 }
            }
            "wait_all" => Op::AsyncWait { pending: 0 },
            _ => return Ok(None),
        },
        _ => return Ok(None),
    }))
}

fn mbarrier(kind: &str, code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    Ok(Some(match kind {
        "init" => Op::BarrierInit { at: o.address(0)?, count: o.word(1)? },
        "inval" => Op::Nothing,
        "arrive" => {
            // A state that only waits for states could use, which are not known here.
            let more = if o.len() > 2 { Some(o.word(2)?) } else { None };
            let (expect, count) = if code.has("expect_tx") { (more, None) } else { (None, more) };
            if code.has("expect_tx") && expect.is_none() {
                return Err("its bytes are missing".into());
            }
            Op::BarrierArrive { at: o.address(1)?, expect, count }
        }
        "try_wait" | "test_wait" => {
            if !code.has("parity") {
                return Err("a wait for a state".into());
            }
            // A test that would fail waits as well, which a device may do to any thread.
            Op::BarrierWait { d: o.predicate(0)?, at: o.address(1)?, parity: o.word(2)? }
        }
        _ => return Ok(None),
    }))
}
