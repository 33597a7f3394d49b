//! Host programs as text, for dumps.

use std::fmt::{self, Display, Formatter, Write};

use crate::script::{HostValue, Script, Stmt};

fn list<T: Display>(all: impl IntoIterator<Item = T>) -> String {
    all.into_iter().map(|v| v.to_string()).collect::<Vec<_>>().join(", ")
}

impl Display for Script {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let port = |v: &HostValue| self.values.get(v.0 as usize).map_or_else(String::new, |i| format!("{v} {:?}: {i}", &*i.name));
        writeln!(f, "script({}) {{", list(self.inputs.iter().map(port)))?;
        self.block(f, &self.body, 1)?;
        writeln!(f, "}} -> ({})", list(self.outputs.iter().map(port)))
    }
}

impl Display for HostValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "%{}", self.0)
    }
}

impl Script {
    fn block(&self, f: &mut Formatter<'_>, block: &[Stmt], depth: usize) -> fmt::Result {
        block.iter().try_for_each(|s| self.statement(f, s, depth))
    }

    fn symbol(&self, s: u32) -> String {
        let known = self.segments.first().and_then(|g| g.symbols.get(s as usize));
        known.map_or_else(|| format!("s{s}"), |k| format!("s{s} {:?}", &*k.name))
    }

    fn statement(&self, f: &mut Formatter<'_>, s: &Stmt, depth: usize) -> fmt::Result {
        let pad = "  ".repeat(depth);
        match s {
            Stmt::Run { segment, inputs, outputs } => {
                writeln!(f, "{pad}{} = run segment{segment}({})", list(outputs), list(inputs))
            }
            Stmt::Alias { from, to } => writeln!(f, "{pad}{to} = {from}"),
            Stmt::BindShape { value, dims, node } => {
                let dims = dims.iter().map(|d| d.map_or("_".into(), |s| self.symbol(s)));
                writeln!(f, "{pad}[{}] = shape of {value}  // {node}", list(dims))
            }
            Stmt::Read { value, elements, node } => {
                let all = elements.iter().map(|(e, s)| format!("{} = {value}[{e}]", self.symbol(*s)));
                writeln!(f, "{pad}read {}  // {node}", list(all))
            }
            Stmt::Check { equal, node } => {
                writeln!(f, "{pad}check {}  // {node}", list(equal.iter().map(|(a, b)| format!("{a} == {b}"))))
            }
            Stmt::Switch { selector, cases, results, node } => {
                writeln!(f, "{pad}{} = switch {selector}  // {node}", list(results))?;
                for (i, (body, values)) in cases.iter().enumerate() {
                    writeln!(f, "{pad}case {i} {{")?;
                    self.block(f, body, depth + 1)?;
                    writeln!(f, "{pad}}} -> ({})", list(values))?;
                }
                Ok(())
            }
            Stmt::Loop { trip, condition, iteration, carried, stacked, body, next_condition } => {
                let results = carried.iter().map(|c| c.result).chain(stacked.iter().map(|s| s.result));
                let mut head = String::new();
                for (name, v) in [("times", trip), ("while", condition), ("iteration", iteration), ("again", next_condition)] {
                    if let Some(v) = v {
                        write!(head, " {name} {v}")?;
                    }
                }
                let through = carried.iter().map(|c| format!("{} = {} then {}", c.param, c.init, c.next));
                let items = stacked.iter().map(|s| format!("{}{}", if s.reverse { "reversed " } else { "" }, s.item));
                writeln!(f, "{pad}{} = loop{head} with ({}) stacking ({}) {{", list(results), list(through), list(items))?;
                self.block(f, body, depth + 1)?;
                writeln!(f, "{pad}}}")
            }
            Stmt::Sequence { op, inputs, result, node } => writeln!(f, "{pad}{result} = {op:?}({})  // {node}", list(inputs)),
            Stmt::Text { op, inputs, results, node } => {
                writeln!(f, "{pad}{} = {op:?}({})  // {node}", list(results), list(inputs))
            }
        }
    }
}
