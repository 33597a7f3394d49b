//! Times of the steps of all segments over a run.

use crate::plan::{Plan, PlannedStep};

/// What was measured of a step.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    pub(crate) us: f64,
    pub(crate) flops: u64,
    pub(crate) bytes: u64,
    /// The kernel that ran last.
    pub(crate) kernel: Option<usize>,
}

/// Sums by segment and step.
#[derive(Debug, Default)]
pub(crate) struct Profile {
    pub(crate) segments: Vec<Vec<Sum>>,
    times: Vec<f64>,
}

impl Profile {
    /// For segments of so many steps.
    pub(crate) fn new(steps: impl IntoIterator<Item = usize>) -> Self {
        Self { segments: steps.into_iter().map(|n| vec![Sum::default(); n]).collect(), times: Vec::new() }
    }

    /// Where the times of one run of a segment go.
    pub(super) fn begin(&mut self) -> &mut Vec<f64> {
        self.times.clear();
        &mut self.times
    }

    /// Adds the run that began last.
    pub(super) fn end(&mut self, segment: usize, plan: &Plan) {
        let times = std::mem::take(&mut self.times);
        self.add(segment, plan, &times);
        self.times = times;
    }

    /// Adds the times of a run of a segment.
    pub(crate) fn add(&mut self, segment: usize, plan: &Plan, times: &[f64]) {
        let Some(sums) = self.segments.get_mut(segment) else { return };
        for ((sum, us), step) in sums.iter_mut().zip(times).zip(&plan.steps) {
            sum.us += us;
            let (flops, bytes) = match step {
                PlannedStep::Launch(l) => {
                    sum.kernel = Some(l.kernel);
                    (l.flops, l.bytes)
                }
                PlannedStep::Copy { bytes, .. } => (0, *bytes),
                PlannedStep::Fill { dst, .. } => (0, plan.buffers.get(*dst).map_or(0, |b| b.bytes)),
            };
            sum.flops = sum.flops.saturating_add(flops);
            sum.bytes = sum.bytes.saturating_add(bytes);
        }
    }
}
