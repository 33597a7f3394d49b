//! Building `tile.func`.
use crate::{
    builder::{BuildError, Builder, verified},
    ir::{BlockView, Ctx, OpView, Val, exprs},
};
use kiln_algebra::Ix;

use super::TensorMap;

/// What a kernel runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// One thread a task, no shared memory.
    #[default]
    Cpu,
    /// A thread block a task.
    Gpu,
}

impl Target {
    /// `cpu` or `gpu`, as in the attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::Gpu => "gpu",
        }
    }

    /// The target of this name.
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Cpu, Self::Gpu].into_iter().find(|t| t.name() == name)
    }
}

/// Everything about a kernel but its body.
#[derive(Clone, Debug)]
pub struct FuncSpec<'a> {
    /// Symbol name.
    pub name: &'a str,
    /// Pointers it takes: inputs, then outputs.
    pub buffers: usize,
    /// How many of them are only read.
    pub inputs: usize,
    /// The program's symbols that it takes after the pointers, by number.
    pub symbols: Vec<usize>,
    /// Tasks along one to three axes, over the program's symbols.
    pub grid: Vec<Ix>,
    /// Threads in a block; 1 on the CPU.
    pub block: i64,
    /// Bytes of shared memory a block has.
    pub shared: i64,
    /// Bytes of scratch memory a CPU thread has.
    pub scratch: i64,
    /// What it runs on.
    pub target: Target,
    /// Blocks of a cluster; 1 for none.
    pub cluster: i64,
    /// Tensor maps that it copies through.
    pub maps: Vec<TensorMap>,
}

impl Default for FuncSpec<'_> {
    fn default() -> Self {
        Self {
            name: "kernel",
            buffers: 0,
            inputs: 0,
            symbols: Vec::new(),
            grid: vec![Ix::konst(1)],
            block: 1,
            shared: 0,
            scratch: 0,
            target: Target::Cpu,
            cluster: 1,
            maps: Vec::new(),
        }
    }
}

/// The arguments of a kernel's body.
pub struct Args<'c> {
    /// The pointers.
    pub buffers: Vec<Val<'c>>,
    /// The symbols by the program's numbers, as `index`; one that the kernel does not take is 0 here and must not be
    /// used.
    pub symbols: Vec<Val<'c>>,
}

/// Appends a kernel to a block of a module. `tile.return` is added after the body.
///
/// # Errors
/// The kernel does not verify.
pub fn func<'c>(
    ctx: Ctx<'c>,
    module: BlockView<'c>,
    spec: &FuncSpec<'_>,
    body: impl FnOnce(&mut Builder<'c>, &Args<'c>),
) -> Result<OpView<'c>, BuildError> {
    let what = format!("tile.func @{}", spec.name);
    let mut b = Builder::at_end(ctx, module);
    let mut types = vec![b.ptr(0); spec.buffers];
    types.extend(spec.symbols.iter().map(|_| ctx.index()));
    let grid = exprs::to_attr(ctx, 0, &spec.grid);
    let symbols: Vec<i64> = spec.symbols.iter().map(|s| *s as i64).collect();
    let entry = b.new_block(&types);
    let maps: Vec<_> = spec.maps.iter().map(|m| m.to_attr(ctx)).collect();
    let mut attrs = vec![
        ("sym_name", ctx.str(spec.name)),
        ("function_type", ctx.type_attr(ctx.function(&types, &[]))),
        ("grid", grid),
        ("block", ctx.i64_attr(spec.block)),
        ("shared", ctx.i64_attr(spec.shared)),
        ("scratch", ctx.i64_attr(spec.scratch)),
        ("inputs", ctx.i64_attr(spec.inputs as i64)),
        ("symbols", ctx.i64s(&symbols)),
        ("target", ctx.str(spec.target.name())),
    ];
    if spec.cluster > 1 {
        attrs.push(("cluster", ctx.i64_attr(spec.cluster)));
    }
    if !maps.is_empty() {
        attrs.push(("maps", ctx.array(&maps)));
    }
    let op = b.op_with_regions("tile.func", &[], &[], &attrs, &[entry]);
    b.inside(entry, |b| {
        let all = entry.args();
        let count = spec.symbols.iter().map(|s| s + 1).max().unwrap_or(0);
        let mut by_number = Vec::with_capacity(count);
        for s in 0..count {
            by_number.push(match spec.symbols.iter().position(|x| *x == s) {
                Some(at) => all[spec.buffers + at],
                None => b.idx(0),
            });
        }
        body(b, &Args { buffers: all[..spec.buffers].to_vec(), symbols: by_number });
        b.op("tile.return", &[], &[], &[]);
    });
    verified(op, what)
}
