//! The loop over the depth: tiles are fetched into a ring of buffers while earlier ones are multiplied.

use kiln_algebra::Ix;
use kiln_dialects::ir::Val;

use super::{Tile, problem::Problem, stage::Mover};
use crate::emit::{EmitError, Kernel, Value};

/// What a thread does with the tiles in a buffer of the ring: accumulators in, accumulators out.
pub(crate) type Multiply<'a, 'c, 'k> = &'a mut dyn FnMut(&mut Kernel<'c, 'k>, &Ix, &[Val<'c>]) -> Result<Vec<Val<'c>>, EmitError>;

/// Runs the loop with `stages` (at least 2) buffers and returns the accumulators. The first tiles of `early` operands are
/// fetched before the kernels ahead of this one have ended; the caller leaves that wait to this.
#[allow(clippy::too_many_arguments)]
pub(crate) fn run<'c, 'k>(
    k: &mut Kernel<'c, 'k>,
    p: &Problem,
    tile: &Tile,
    stages: i64,
    movers: &[Mover<'c>; 2],
    early: [bool; 2],
    init: &[Val<'c>],
    multiply: Multiply<'_, 'c, 'k>,
) -> Result<Vec<Val<'c>>, EmitError> {
    let copies = movers.iter().any(Mover::is_async);
    let depth = tile.depth(p);
    let fetch = |k: &mut Kernel<'c, 'k>, s: i64, when: bool| {
        let at = Ix::konst(s);
        for (m, _) in movers.iter().zip(early).filter(|(_, early)| *early == when) {
            if m.is_async() {
                m.copy(k, p, &at, &at)?;
            } else {
                let values = m.load(k, p, &at)?;
                m.store(k, &at, &values)?;
            }
        }
        Ok::<_, EmitError>(())
    };
    if early.contains(&true) {
        (0..stages - 1).try_for_each(|s| fetch(k, s, true))?;
        k.b().grid_wait();
    }
    for s in 0..stages - 1 {
        fetch(k, s, false)?;
        if copies {
            k.b().copy_commit();
        }
    }
    let ring = Ix::konst(stages);
    let acc = k.for_loop((&Ix::konst(0), &depth, 1), &depth, init, |k, t, acc| {
        if copies {
            k.b().copy_wait(stages - 2);
        }
        k.b().barrier();
        let ahead = t.ix().plus(&Ix::konst(stages - 1));
        let (now, next) = (t.ix().modulo(&ring), ahead.modulo(&ring));
        let mut registers: Vec<Vec<Value<'c>>> = Vec::new();
        for m in movers {
            if m.is_async() {
                m.copy(k, p, &next, &ahead)?;
                registers.push(Vec::new());
            } else {
                registers.push(m.load(k, p, &ahead)?);
            }
        }
        if copies {
            k.b().copy_commit();
        }
        let acc = multiply(k, &now, acc)?;
        for (m, values) in movers.iter().zip(&registers).filter(|(m, _)| !m.is_async()) {
            m.store(k, &next, values)?;
        }
        Ok(acc)
    })?;
    if copies {
        k.b().copy_wait(0);
    }
    Ok(acc)
}
