//! Where a model comes apart: the order of its computed nodes, and the cuts of that order which few values cross.

use kiln_algebra::{Graph, NodeId, Op};

/// Nodes that a block should have at least.
const FEWEST: usize = 8;
/// Blocks with more nodes are cut again, where more values cross.
const MOST: usize = 96;
/// Values that are alive over more nodes than this do not count: they are in memory whatever the blocks are.
const LONG: usize = 96;
/// Values that may cross a cut within a large block.
const CROSSING: usize = 3;
/// Models with fewer nodes are one block.
const SMALL: usize = 48;
/// Views between a value and what it is read by.
const VIEWS: usize = 4;

/// The nodes that depend on inputs and that outputs need, in order.
pub(super) struct Order {
    /// The nodes.
    pub(super) computed: Vec<NodeId>,
    position: Vec<usize>,
    last: Vec<usize>,
    source: Vec<bool>,
    output: Vec<bool>,
}

impl Order {
    /// The order of a graph.
    pub(super) fn of(graph: &Graph) -> Self {
        let n = graph.nodes.len();
        let (mut source, mut output, mut needed) = (vec![true; n], vec![false; n], vec![false; n]);
        for id in graph.ids() {
            let node = graph.node(id);
            source[id.0 as usize] = !matches!(node.op, Op::Input(..)) && node.inputs.iter().all(|i| source[i.0 as usize]);
        }
        for o in &graph.outputs {
            (output[o.node.0 as usize], needed[o.node.0 as usize]) = (true, true);
        }
        for id in graph.ids().rev() {
            if needed[id.0 as usize] {
                graph.node(id).inputs.iter().for_each(|i| needed[i.0 as usize] = true);
            }
        }
        let mut order = Self { computed: Vec::new(), position: vec![usize::MAX; n], last: vec![0; n], source, output };
        for id in graph.ids() {
            let node = graph.node(id);
            if !needed[id.0 as usize] || order.source[id.0 as usize] || matches!(node.op, Op::Input(..)) {
                continue;
            }
            let at = order.computed.len();
            (order.position[id.0 as usize], order.last[id.0 as usize]) = (at, at);
            node.inputs.iter().for_each(|i| order.last[i.0 as usize] = at);
            order.computed.push(id);
        }
        order
    }
    /// Depends on no input.
    pub(super) fn is_source(&self, n: NodeId) -> bool {
        self.source[n.0 as usize]
    }
    /// A result of the model.
    pub(super) fn is_output(&self, n: NodeId) -> bool {
        self.output[n.0 as usize]
    }
    /// Where a computed node is.
    pub(super) fn position(&self, n: NodeId) -> usize {
        self.position[n.0 as usize]
    }
    /// Where a node is used last; its own place when it is not used.
    pub(super) fn last_use(&self, n: NodeId) -> usize {
        self.last[n.0 as usize]
    }
    /// Whether a node is in a range of the order.
    pub(super) fn within(&self, n: NodeId, from: usize, to: usize) -> bool {
        (from..to).contains(&self.position(n))
    }
}

/// Cuts of the order, its two ends included: before each of these positions a block begins.
pub(super) fn boundaries(graph: &Graph, order: &Order) -> Vec<usize> {
    let n = order.computed.len();
    if n < SMALL {
        return vec![0, n];
    }
    let width = widths(graph, order);
    let mut cuts = vec![0];
    for (at, w) in width.iter().enumerate().skip(1) {
        let last = cuts.last().copied().unwrap_or(0);
        if *w == Some(1) && at >= last + FEWEST && at + FEWEST <= n {
            cuts.push(at);
        }
    }
    cuts.push(n);
    let mut all = vec![0];
    for pair in cuts.windows(2) {
        divide(&width, pair[0], pair[1], &mut all);
        all.push(pair[1]);
    }
    all
}

/// Cuts a large block where the fewest values cross, nearest to its middle.
fn divide(width: &[Option<usize>], from: usize, to: usize, out: &mut Vec<usize>) {
    if to - from <= MOST {
        return;
    }
    let middle = (from + to) / 2;
    let places = from + MOST / 4..(to + 1).saturating_sub(MOST / 4);
    let usable = places.filter_map(|p| width[p].filter(|w| *w <= CROSSING).map(|w| (w, p.abs_diff(middle), p)));
    if let Some((_, _, at)) = usable.min() {
        divide(width, from, at, out);
        out.push(at);
        divide(width, at, to, out);
    }
}

/// How many values cross before each position, long-lived ones aside; none where one would have to be written that
/// kernels do not write by themselves.
fn widths(graph: &Graph, order: &Order) -> Vec<Option<usize>> {
    let n = order.computed.len();
    let users = graph.users();
    let mut change = vec![(0isize, 0isize); n + 1];
    for (at, id) in order.computed.iter().enumerate() {
        let last = order.last_use(*id);
        if last == at {
            continue;
        }
        let long = last - at > LONG;
        let loose = !is_anchor(graph, &users, *id);
        let (width, bad) = (isize::from(!long), isize::from(loose));
        // It crosses the cuts before positions at + 1 to last.
        for (p, sign) in [(at + 1, 1), (last + 1, -1)] {
            change[p].0 += sign * width;
            change[p].1 += sign * bad;
        }
    }
    let (mut width, mut bad) = (0, 0);
    change
        .iter()
        .map(|(w, b)| {
            (width, bad) = (width + w, bad + b);
            (bad == 0).then_some(width as usize)
        })
        .collect()
}

/// Whether a value is likely to be in memory whatever the cover is: several nodes read it, or one that does not compute
/// point by point does.
fn is_anchor(graph: &Graph, users: &[Vec<NodeId>], id: NodeId) -> bool {
    if matches!(graph.node(id).op, Op::View { .. }) {
        return false;
    }
    let mut at = id;
    for _ in 0..VIEWS {
        match users[at.0 as usize][..] {
            [one] => match graph.node(one).op {
                Op::View { .. } => at = one,
                Op::Map { .. } | Op::Reduce { .. } => return false,
                _ => return true,
            },
            _ => return true,
        }
    }
    false
}
