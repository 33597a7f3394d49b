//! What is known of a script before it runs: last uses, and what symbols depend on each other.

use kiln_format::{BlockId, DimExpr, Program, Script, Stmt, TargetProgram, ValueRef};

/// Facts about a statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct StmtInfo {
    /// Values that nobody needs after it.
    pub(crate) drops: Box<[ValueRef]>,
    /// Of these, those that it reads once and no block within it reads: it may take them.
    pub(crate) moves: Box<[ValueRef]>,
}

/// Facts about a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct BlockInfo {
    pub(crate) stmts: Vec<StmtInfo>,
    /// Values of the block that are still there when it has ended.
    pub(crate) ends: Box<[ValueRef]>,
    /// Of these, those that are left once, and may be taken.
    pub(crate) end_moves: Box<[ValueRef]>,
}

/// Facts about a script on a target.
#[derive(Clone, Debug, Default)]
pub(crate) struct ScriptInfo {
    pub(crate) blocks: Vec<BlockInfo>,
    /// For each segment, the symbols whose values decide its plan.
    pub(crate) keys: Vec<Vec<u32>>,
    /// For each symbol, the symbols that are derived from it, in order of evaluation.
    pub(crate) dependents: Vec<Vec<u32>>,
}

/// Where a value is used last.
#[derive(Clone, Copy)]
struct LastUse {
    /// Statement of its home block; the number of statements: the end.
    stmt: usize,
    /// Uses there, in blocks within too.
    uses: usize,
}

struct Homes<'a> {
    script: &'a Script,
    /// The block whose end a value does not survive.
    home: Vec<BlockId>,
    /// For each block, the block and the statement that it is part of.
    parent: Vec<Option<(BlockId, usize)>>,
}

impl ScriptInfo {
    pub(crate) fn new(program: &Program, target: &TargetProgram) -> Self {
        let segments = program.segments.iter().enumerate();
        Self {
            blocks: last_uses(&program.script),
            keys: segments.map(|(i, s)| target.symbols_of(i, s)).collect(),
            dependents: dependents(program),
        }
    }
}

fn dependents(program: &Program) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new(); program.symbols.len()];
    for (i, s) in program.symbols.iter().enumerate() {
        let Some(def) = &s.def else { continue };
        for base in bases(program, def) {
            if let Some(d) = all.get_mut(base as usize) {
                d.push(i as u32);
            }
        }
    }
    all
}

/// Symbols without a definition that an expression depends on.
fn bases(program: &Program, e: &DimExpr) -> Vec<u32> {
    let mut seen = vec![false; program.symbols.len()];
    let mut todo = Vec::new();
    let mut found = Vec::new();
    e.visit_symbols(&mut |s| todo.push(s));
    while let Some(s) = todo.pop() {
        let Some(seen @ false) = seen.get_mut(s as usize) else { continue };
        *seen = true;
        match program.symbols[s as usize].def.as_ref() {
            Some(def) => def.visit_symbols(&mut |s| todo.push(s)),
            None => found.push(s),
        }
    }
    found
}

/// The format has checked that blocks form a tree and that every value has one source.
fn last_uses(script: &Script) -> Vec<BlockInfo> {
    let mut homes = Homes { script, home: vec![0; script.values.len()], parent: vec![None; script.blocks.len()] };
    homes.find();
    let mut last: Vec<Option<LastUse>> = vec![None; script.values.len()];
    for (b, block) in script.blocks.iter().enumerate() {
        for (i, stmt) in block.iter().enumerate() {
            let given = stmt.gives();
            let mut uses = stmt.reads();
            uses.extend(&given);
            uses.iter().for_each(|v| homes.used(*v, b, i, &mut last));
            for (inner, _, left) in stmt.blocks() {
                let end = script.blocks[inner as usize].len();
                left.iter().for_each(|v| homes.used(*v, inner as usize, end, &mut last));
            }
        }
    }
    let end = script.blocks.first().map_or(0, Vec::len);
    script.outputs.iter().for_each(|v| homes.used(*v, 0, end, &mut last));
    let mut drops: Vec<Vec<Vec<ValueRef>>> = script.blocks.iter().map(|b| vec![Vec::new(); b.len() + 1]).collect();
    for (v, last) in last.iter().enumerate() {
        let b = homes.home[v] as usize;
        drops[b][last.map_or(0, |l| l.stmt)].push(v as ValueRef);
    }
    let once = |v: &ValueRef| last[*v as usize].is_some_and(|l| l.uses == 1);
    let stmt = |(drops, stmt): (Vec<ValueRef>, &Stmt)| {
        let mut reads = stmt.reads();
        reads.sort_unstable();
        let moves = drops.iter().copied().filter(|v| once(v) && reads.binary_search(v).is_ok()).collect();
        StmtInfo { drops: drops.into(), moves }
    };
    let block = |(b, mut drops): (usize, Vec<Vec<ValueRef>>)| {
        let ends = drops.pop().unwrap_or_default();
        let end_moves = ends.iter().copied().filter(once).collect();
        BlockInfo { stmts: drops.into_iter().zip(&script.blocks[b]).map(stmt).collect(), ends: ends.into(), end_moves }
    };
    drops.into_iter().enumerate().map(block).collect()
}

impl Homes<'_> {
    fn find(&mut self) {
        for (b, block) in self.script.blocks.iter().enumerate() {
            for (i, stmt) in block.iter().enumerate() {
                stmt.gives().into_iter().for_each(|v| self.home[v as usize] = b as BlockId);
                for (inner, params, _) in stmt.blocks() {
                    params.into_iter().for_each(|v| self.home[v as usize] = inner);
                    self.parent[inner as usize] = Some((b as BlockId, i));
                }
            }
        }
    }

    fn used(&self, v: ValueRef, block: usize, stmt: usize, last: &mut [Option<LastUse>]) {
        let (mut block, mut stmt) = (block, stmt);
        while block != self.home[v as usize] as usize {
            let Some((b, s)) = self.parent[block] else { return };
            (block, stmt) = (b as usize, s);
        }
        let slot = &mut last[v as usize];
        *slot = match *slot {
            Some(l) if l.stmt > stmt => Some(l),
            Some(l) if l.stmt == stmt => Some(LastUse { stmt, uses: l.uses + 1 }),
            _ => Some(LastUse { stmt, uses: 1 }),
        };
    }
}
