//! A script as text.

use crate::bind::show_expr;
use kiln_format::{BlockId, Program, SequenceOp, Stmt, TextOp, ValueRef};
use std::fmt::Write;

/// The script's statements, one a line, blocks within indented.
pub(super) fn show(p: &Program) -> String {
    let mut text = Text { p, out: String::new() };
    text.block(0, 1);
    text.out
}

struct Text<'a> {
    p: &'a Program,
    out: String,
}

impl Text<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{:1$}{text}", "", 2 * depth);
    }

    fn name(&self, v: ValueRef) -> &str {
        self.p.script.values.get(v as usize).map_or("?", |v| v.name.as_str())
    }

    fn names(&self, all: &[ValueRef]) -> String {
        all.iter().map(|v| self.name(*v)).collect::<Vec<_>>().join(", ")
    }

    fn symbol(&self, s: u32) -> &str {
        self.p.symbols.get(s as usize).map_or("?", |s| s.name.as_str())
    }

    /// The format has checked that blocks form a tree that is not deep.
    fn block(&mut self, id: BlockId, depth: usize) {
        let p = self.p;
        for stmt in p.script.blocks.get(id as usize).into_iter().flatten() {
            self.stmt(stmt, depth);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, depth: usize) {
        let given = self.names(&stmt.gives());
        let text = match stmt {
            Stmt::Run { segment, inputs, .. } => format!("{given} = segment {segment} ({})", self.names(inputs)),
            Stmt::Alias { from, .. } => format!("{given} = {}", self.name(*from)),
            Stmt::BindShape { value, dims, node } => {
                let dims: Vec<&str> = dims.iter().map(|d| d.map_or("_", |s| self.symbol(s))).collect();
                format!("[{}] = shape of {}  # {node}", dims.join(", "), self.name(*value))
            }
            Stmt::Read { value, elements, node } => {
                let one = |(i, s): &(u32, u32)| format!("{} = {}[{i}]", self.symbol(*s), self.name(*value));
                format!("{}  # {node}", elements.iter().map(one).collect::<Vec<_>>().join(", "))
            }
            Stmt::Check { equal, node } => {
                let show = |e| show_expr(e, &self.p.symbols);
                let all: Vec<String> = equal.iter().map(|(a, b)| format!("{} = {}", show(a), show(b))).collect();
                format!("check {}  # {node}", all.join(", "))
            }
            Stmt::Switch { selector, cases, node, .. } => {
                let head = format!("{given} = switch {}  # {node}", self.name(*selector));
                self.line(depth, &head);
                for (i, c) in cases.iter().enumerate() {
                    self.line(depth, &format!("case {i}:"));
                    self.block(c.block, depth + 1);
                    let results = self.names(&c.results);
                    self.line(depth + 1, &format!("give {results}"));
                }
                return;
            }
            Stmt::Loop { .. } => return self.repeat(stmt, depth),
            Stmt::Sequence { op, inputs, node, .. } => {
                format!("{given} = {} ({})  # {node}", operation(*op), self.names(inputs))
            }
            Stmt::Text { op, inputs, node, .. } => format!("{given} = {} ({})  # {node}", text_operation(op), self.names(inputs)),
        };
        self.line(depth, &text);
    }

    fn repeat(&mut self, stmt: &Stmt, depth: usize) {
        let Stmt::Loop { trip, condition, iteration, carried, stacked, body, next_condition } = stmt else { return };
        let mut head = format!("{} = loop", self.names(&stmt.gives()));
        let parts = [("at most", trip), ("if", condition), ("number", iteration)];
        for (word, v) in parts.into_iter().filter_map(|(word, v)| v.map(|v| (word, v))) {
            let _ = write!(head, " {word} {}", self.name(v));
        }
        for c in carried {
            let _ = write!(head, ", {} = {}", self.name(c.param), self.name(c.init));
        }
        self.line(depth, &head);
        self.block(*body, depth + 1);
        let next: Vec<ValueRef> = carried.iter().map(|c| c.next).collect();
        let items: Vec<ValueRef> = stacked.iter().map(|s| s.item).collect();
        let mut tail = format!("next {}", self.names(&next));
        if !items.is_empty() {
            let _ = write!(tail, "; stack {}", self.names(&items));
        }
        if let Some(v) = next_condition {
            let _ = write!(tail, "; while {}", self.name(*v));
        }
        self.line(depth + 1, &tail);
    }
}

fn text_operation(op: &TextOp) -> String {
    match op {
        TextOp::Concat => "texts behind each other".into(),
        TextOp::Split { delimiter, .. } => format!("split texts at {:?}", delimiter.as_deref().unwrap_or(" ")),
        TextOp::FullMatch { pattern } => format!("match {pattern:?}"),
        TextOp::Normalize { case, stopwords, .. } => format!("texts without {} stop words, case {case:?}", stopwords.len()),
        TextOp::Format => "as texts".into(),
        TextOp::Parse => "as numbers".into(),
    }
}

fn operation(op: SequenceOp) -> String {
    match op {
        SequenceOp::New => "sequence".into(),
        SequenceOp::Insert => "insert".into(),
        SequenceOp::Erase => "erase".into(),
        SequenceOp::At => "at".into(),
        SequenceOp::Length => "length".into(),
        SequenceOp::Join { axis, new_axis: false } => format!("join axis {axis}"),
        SequenceOp::Join { axis, new_axis: true } => format!("stack axis {axis}"),
        SequenceOp::Split { axis, keep: true } => format!("split axis {axis}"),
        SequenceOp::Split { axis, keep: false } => format!("split axis {axis}, without it"),
        SequenceOp::None => "nothing".into(),
        SequenceOp::Has => "has".into(),
        SequenceOp::Get => "get".into(),
    }
}
