//! What an execution does, and how it may end.

use kiln_runtime::random::SplitMix;

/// Kinds of executions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// A model is read, imported, verified, inferred and lowered.
    Lower,
    /// Its graphs are also written as IR and verified.
    Verify,
    /// They are also covered by kernels.
    Cover,
    /// The model is compiled, run on the CPU, and held against the evaluator.
    Run,
    /// An engine file is read and loaded.
    Engine,
    /// Arrays are read, and given to an engine.
    Arrays,
}

/// Of a thousand executions.
const SHARES: [(Task, u64); 5] = [(Task::Engine, 60), (Task::Arrays, 40), (Task::Run, 4), (Task::Cover, 20), (Task::Verify, 100)];

/// What an execution of a stream does, and the numbers that it draws.
pub(crate) fn of(seed: u64, number: u64) -> (Task, SplitMix) {
    let mut rng = SplitMix::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number.wrapping_mul(0xd134_2543_de82_ef95));
    let mut at = rng.next_u64() % 1000;
    for (task, share) in SHARES {
        if at < share {
            return (task, rng);
        }
        at -= share;
    }
    (Task::Lower, rng)
}

/// How an execution may end.
pub(crate) const OUTCOMES: [&str; 16] = [
    "model: invalid",
    "model: unsupported",
    "model: not lowered",
    "model: lowered",
    "model: verified",
    "model: not covered",
    "model: covered",
    "model: too large to run",
    "model: not compiled",
    "model: not run",
    "model: run",
    "model: differs",
    "engine: refused",
    "engine: loaded",
    "arrays: refused",
    "arrays: run",
];

/// The place of an outcome.
pub(crate) fn index(outcome: &str) -> usize {
    OUTCOMES.iter().position(|o| *o == outcome).unwrap_or(0)
}
