//! The script as the engine file has it.

use kiln_algebra::{Ix, Symbol};
use kiln_format as f;
use kiln_plan::{
    HostKind, HostValue, HostValueInfo, Program, Script, Stmt,
    script::{SequenceOp, TextCase, TextOp},
};

use super::dims::{dim_expr, dtype};

/// The script of a model that is one segment. Its list of segments is empty: the program is all there is.
pub fn straight_script(p: &Program) -> Script {
    let value = |name: &std::sync::Arc<str>, ty: &kiln_algebra::TensorType| HostValueInfo {
        name: name.clone(),
        kind: HostKind::Tensor(ty.dtype),
        dims: Some(ty.dims.clone()),
    };
    let inputs = p.inputs.iter().map(|(name, ty)| value(name, ty));
    let values: Vec<HostValueInfo> = inputs.chain(p.outputs.iter().map(|o| value(&o.name, &p.value(o.value).ty))).collect();
    let (n, all) = (p.inputs.len() as u32, values.len() as u32);
    let inputs: Vec<HostValue> = (0..n).map(HostValue).collect();
    let outputs: Vec<HostValue> = (n..all).map(HostValue).collect();
    let body = vec![Stmt::Run { segment: 0, inputs: inputs.clone(), outputs: outputs.clone() }];
    Script { symbols: p.symbols.clone(), segments: Vec::new(), values, inputs, outputs, texts: Vec::new(), body }
}

/// All symbols; those that no input binds are marked, unless they have only one value: the script binds them, or nothing is
/// left that uses them.
pub(super) fn symbols(all: &[Symbol], signature: &f::Signature) -> Vec<f::Symbol> {
    let dims = || signature.inputs.iter().flat_map(|i| i.dims.iter().flatten());
    let one = |(i, s): (usize, &Symbol)| {
        let i = i as u32;
        let fixed = s.max == Some(s.min);
        let run_time = s.def.is_none() && !fixed && !dims().any(|d| *d == f::DimExpr::Sym(i));
        f::Symbol { name: s.name.to_string(), min: s.min, opt: s.opt, max: s.max, def: s.def.as_ref().map(dim_expr), run_time }
    };
    all.iter().enumerate().map(one).collect()
}

pub(super) fn script(s: &Script) -> f::Script {
    let mut blocks = Blocks(Vec::new());
    blocks.add(&s.body);
    f::Script {
        values: s.values.iter().map(value).collect(),
        inputs: refs(&s.inputs),
        outputs: refs(&s.outputs),
        texts: s.texts.iter().map(ToString::to_string).collect(),
        blocks: blocks.0,
    }
}

fn value(v: &HostValueInfo) -> f::ValueSpec {
    let (kind, element) = match v.kind {
        HostKind::Tensor(d) => (f::ValueKind::Tensor, d),
        HostKind::Sequence(d) => (f::ValueKind::Sequence, d),
        HostKind::OptionalTensor(d) => (f::ValueKind::OptionalTensor, d),
        HostKind::OptionalSequence(d) => (f::ValueKind::OptionalSequence, d),
    };
    let dims = v.dims.as_ref().map(|d| d.iter().map(dim_expr).collect());
    f::ValueSpec { name: v.name.to_string(), kind, dtype: dtype(element), dims }
}

fn refs(all: &[HostValue]) -> Vec<f::ValueRef> {
    all.iter().map(|v| v.0).collect()
}

/// Blocks side by side, in the order in which they begin.
struct Blocks(Vec<Vec<f::Stmt>>);

impl Blocks {
    fn add(&mut self, block: &[Stmt]) -> f::BlockId {
        let id = self.0.len();
        self.0.push(Vec::new());
        let stmts = block.iter().map(|s| self.stmt(s)).collect();
        self.0[id] = stmts;
        id as f::BlockId
    }

    fn stmt(&mut self, s: &Stmt) -> f::Stmt {
        let optional = |v: &Option<HostValue>| v.map(|v| v.0);
        match s {
            Stmt::Run { segment, inputs, outputs } => {
                f::Stmt::Run { segment: *segment, inputs: refs(inputs), outputs: refs(outputs) }
            }
            Stmt::Alias { from, to } => f::Stmt::Alias { from: from.0, to: to.0 },
            Stmt::BindShape { value, dims, node } => {
                f::Stmt::BindShape { value: value.0, dims: dims.clone(), node: node.to_string() }
            }
            Stmt::Read { value, elements, node } => {
                f::Stmt::Read { value: value.0, elements: elements.clone(), node: node.to_string() }
            }
            Stmt::Check { equal, node } => {
                f::Stmt::Check { equal: equal.iter().map(|(a, b)| (dim_expr(a), dim_expr(b))).collect(), node: node.to_string() }
            }
            Stmt::Switch { selector, cases, results, node } => {
                let case =
                    |(block, results): &(Vec<Stmt>, Vec<HostValue>)| f::Case { block: self.add(block), results: refs(results) };
                let cases = cases.iter().map(case).collect();
                f::Stmt::Switch { selector: selector.0, cases, results: refs(results), node: node.to_string() }
            }
            Stmt::Loop { trip, condition, iteration, carried, stacked, body, next_condition } => f::Stmt::Loop {
                trip: optional(trip),
                condition: optional(condition),
                iteration: optional(iteration),
                carried: carried
                    .iter()
                    .map(|c| f::Carried { init: c.init.0, param: c.param.0, next: c.next.0, result: c.result.0 })
                    .collect(),
                stacked: stacked
                    .iter()
                    .map(|s| {
                        let dim = |d: &Option<Ix>| d.as_ref().map(dim_expr);
                        let dims = s.dims.iter().map(dim).collect();
                        f::Stacked { item: s.item.0, result: s.result.0, reverse: s.reverse, dims }
                    })
                    .collect(),
                body: self.add(body),
                next_condition: optional(next_condition),
            },
            Stmt::Sequence { op, inputs, result, node } => {
                f::Stmt::Sequence { op: sequence_op(op), inputs: refs(inputs), result: result.0, node: node.to_string() }
            }
            Stmt::Text { op, inputs, results, node } => {
                f::Stmt::Text { op: text_op(op), inputs: refs(inputs), results: refs(results), node: node.to_string() }
            }
        }
    }
}

fn text_op(op: &TextOp) -> f::TextOp {
    match op {
        TextOp::Concat => f::TextOp::Concat,
        TextOp::Split { delimiter, most } => f::TextOp::Split { delimiter: delimiter.clone(), most: *most },
        TextOp::FullMatch { pattern } => f::TextOp::FullMatch { pattern: pattern.clone() },
        TextOp::Normalize { case, stopwords, case_sensitive } => f::TextOp::Normalize {
            case: match case {
                TextCase::Keep => f::TextCase::Keep,
                TextCase::Lower => f::TextCase::Lower,
                TextCase::Upper => f::TextCase::Upper,
            },
            stopwords: stopwords.clone(),
            case_sensitive: *case_sensitive,
        },
        TextOp::Format => f::TextOp::Format,
        TextOp::Parse => f::TextOp::Parse,
    }
}

fn sequence_op(op: &SequenceOp) -> f::SequenceOp {
    match op {
        SequenceOp::New => f::SequenceOp::New,
        SequenceOp::Insert => f::SequenceOp::Insert,
        SequenceOp::Erase => f::SequenceOp::Erase,
        SequenceOp::At => f::SequenceOp::At,
        SequenceOp::Length => f::SequenceOp::Length,
        SequenceOp::Join { axis, new_axis } => f::SequenceOp::Join { axis: *axis, new_axis: *new_axis },
        SequenceOp::Split { axis, keep } => f::SequenceOp::Split { axis: *axis, keep: *keep },
        SequenceOp::None => f::SequenceOp::None,
        SequenceOp::Has => f::SequenceOp::Has,
        SequenceOp::Get => f::SequenceOp::Get,
    }
}
