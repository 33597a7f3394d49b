//! From instructions as they are written to instructions as they run.

mod arith;
mod memory;
mod operand;
mod tensor;

use crate::{
    finding::ParseError,
    inst::{Inst, Op},
    ptx::{Kernel, Names, Raw},
};
use operand::Operands;

/// An opcode in its parts.
pub(crate) struct Opcode<'a> {
    pub(crate) parts: Vec<&'a str>,
}

impl<'a> Opcode<'a> {
    fn new(text: &'a str) -> Self {
        Self { parts: text.split('.').collect() }
    }

    pub(crate) fn has(&self, part: &str) -> bool {
        self.parts[1..].contains(&part)
    }

    pub(crate) fn at(&self, i: usize) -> &'a str {
        self.parts.get(i).copied().unwrap_or_default()
    }

    pub(crate) fn last(&self) -> &'a str {
        self.parts.last().copied().unwrap_or_default()
    }
}

/// # Errors
/// An instruction that is not known, with its line.
pub(crate) fn instruction<'a>(raw: &Raw<'a>, names: &Names<'a>) -> Result<Option<Inst>, ParseError> {
    let wrong = |what: String| ParseError { line: raw.line, what };
    let guard = match raw.guard {
        None => None,
        Some((p, negated)) => {
            let r = names.register(p).ok_or_else(|| wrong(format!("'{p}' is not declared")))?;
            Some((r.index, negated))
        }
    };
    let code = Opcode::new(raw.opcode);
    let operands = Operands { all: &raw.operands, names };
    let op = op(&code, &operands).map_err(|why| wrong(format!("'{}': {why}", raw.opcode)))?;
    let op = op.ok_or_else(|| wrong(format!("the instruction '{}' is not known here", raw.opcode)))?;
    // What does nothing needs no place, but labels may stand before it: so it keeps one only if it does something.
    Ok(match op {
        Op::Nothing => None,
        op => Some(Inst { guard, op }),
    })
}

fn op(code: &Opcode<'_>, operands: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    if let Some(op) = control(code, operands)? {
        return Ok(Some(op));
    }
    if let Some(op) = memory::op(code, operands)? {
        return Ok(Some(op));
    }
    if let Some(op) = tensor::op(code, operands)? {
        return Ok(Some(op));
    }
    arith::op(code, operands)
}

fn control(code: &Opcode<'_>, o: &Operands<'_, '_>) -> Result<Option<Op>, String> {
    Ok(Some(match (code.at(0), code.at(1)) {
        // Where to is found when all labels are known.
        ("bra", _) => Op::Branch { to: 0 },
        ("ret" | "exit", _) => Op::Exit,
        ("fence", "proxy") => {
            if code.has("async") || code.parts.iter().any(|p| p.starts_with("async")) {
                Op::ProxyFence
            } else {
                Op::Nothing
            }
        }
        ("fence" | "membar" | "prefetch" | "setmaxnreg" | "pragma" | "nanosleep" | "prefetchu", _) => Op::Nothing,
        ("griddepcontrol", "wait") => Op::GridWait,
        ("griddepcontrol", "launch_dependents") => Op::GridRelease,
        ("bar" | "barrier", "warp") => Op::WarpBarrier { members: o.word(0)? },
        ("barrier", "cluster") => match code.at(2) {
            "arrive" => Op::ClusterArrive,
            "wait" => Op::ClusterWait,
            _ => return Ok(None),
        },
        ("bar" | "barrier", _) => {
            let arrive = code.has("arrive");
            if !arrive && !code.has("sync") {
                return Ok(None);
            }
            let threads = if o.len() > 1 { Some(o.word(1)?) } else { None };
            Op::Barrier { id: o.word(0)?, threads, arrive }
        }
        _ => return Ok(None),
    }))
}

/// Puts the code into its kernel: branches get their targets, and facts about all instructions are found.
pub(crate) fn finish(kernel: &mut Kernel, code: Vec<(u32, Inst)>, branches: &[(usize, u32)]) {
    for (line, inst) in code {
        kernel.lines.push(line);
        kernel.code.push(inst);
    }
    for (at, target) in branches {
        if let Op::Branch { to } = &mut kernel.code[*at].op {
            *to = *target;
        }
    }
    // A thread that runs past the end leaves.
    if !matches!(kernel.code.last(), Some(Inst { guard: None, op: Op::Exit })) {
        kernel.code.push(Inst { guard: None, op: Op::Exit });
        kernel.lines.push(kernel.lines.last().copied().unwrap_or(0));
    }
    let (mut shared, mut global) = (4u32, 4u32);
    for inst in &kernel.code {
        use crate::inst::Space::{Cluster, Generic, Global, Param, Shared};
        match &inst.op {
            Op::Load { space, bytes, .. } | Op::Store { space, bytes, .. } => match space {
                Global => global = global.min(*bytes),
                Shared | Cluster => shared = shared.min(*bytes),
                Generic => (shared, global) = (shared.min(*bytes), global.min(*bytes)),
                Param => {}
            },
            Op::Atomic { space, ty, .. } => {
                kernel.atomics |= *space != Shared;
                let bytes = ty.width().bytes();
                (shared, global) = (shared.min(bytes), global.min(bytes));
            }
            // Elements of maps may be as narrow as a byte.
            Op::TensorCopy(_) => global = global.min(2),
            Op::GridWait => kernel.waits = true,
            _ => {}
        }
    }
    kernel.shared_unit = shared.max(1).trailing_zeros().min(2);
    kernel.global_unit = global.max(1).trailing_zeros().min(2);
}
