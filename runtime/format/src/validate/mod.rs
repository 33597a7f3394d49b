//! What a program must satisfy before anything in it is used. The writer applies the same checks.

mod script;

use crate::{
    ALIGNMENT,
    bundle::Bundle,
    container::CodeId,
    dtype::DType,
    error::FormatError,
    expr::{DimExpr, MAX_EXPR_DEPTH},
    program::{
        BufferKind, Code, Entry, Kernel, Launch, Program, Segment, SegmentProgram, Select, Step, TargetProgram, TensorMap,
        TensorSpec,
    },
    script::ValueKind,
};
use std::collections::BTreeSet;

/// Code sections that a program may refer to.
pub(crate) trait CodeSections {
    fn cpu_len(&self, id: CodeId) -> Option<u64>;
    fn is_ptx(&self, id: CodeId) -> bool;
}

/// Most symbols of a program.
const MAX_SYMBOLS: usize = 1 << 13;

type Checked = Result<(), FormatError>;

fn require(ok: bool, what: impl FnOnce() -> String, why: &str) -> Checked {
    if ok { Ok(()) } else { Err(FormatError::invalid(what(), why)) }
}

fn expr(e: &DimExpr, symbols: usize, what: impl FnOnce() -> String) -> Checked {
    require(e.depth() <= MAX_EXPR_DEPTH && e.symbol_bound() as usize <= symbols, what, "it names a missing symbol or is too deep")
}

pub(crate) fn program(p: &Program, weights_len: u64, code: &dyn CodeSections) -> Checked {
    symbols(p)?;
    for (side, specs) in [("input", &p.signature.inputs), ("output", &p.signature.outputs)] {
        let mut names = BTreeSet::new();
        for s in specs {
            require(names.insert(&s.name), || format!("{side} {}", s.name), "there is another of this name")?;
            shape(s.dims.iter().flatten(), p, || format!("shape of {side} {}", s.name))?;
            require(
                s.kind == ValueKind::Tensor || s.dims.is_none(),
                || format!("{side} {}", s.name),
                "only tensors have a shape",
            )?;
        }
    }
    for (i, s) in p.segments.iter().enumerate() {
        for t in s.inputs.iter().chain(&s.outputs) {
            shape(&t.dims, p, || format!("shape of {} of segment {i}", t.name))?;
            require(t.dtype != DType::Str, || format!("{} of segment {i}", t.name), "texts are numbers inside of segments")?;
        }
    }
    for w in &p.weights {
        let len = w.dims.iter().try_fold(w.dtype.size() as u64, |n, d| n.checked_mul(*d));
        let end = w.offset.checked_add(w.len);
        let ok = len == Some(w.len) && w.offset % ALIGNMENT == 0 && end.is_some_and(|e| e <= weights_len);
        require(ok, || format!("weight {}", w.name), "its offset, length and shape do not fit the weights section")?;
    }
    let mut names = BTreeSet::new();
    for t in &p.targets {
        require(names.insert(&t.target), || format!("target {}", t.target), "it is there twice")?;
        target(p, t, code)?;
    }
    script::check(p)
}

fn shape<'a>(dims: impl IntoIterator<Item = &'a DimExpr>, p: &Program, what: impl Fn() -> String) -> Checked {
    dims.into_iter().try_for_each(|d| expr(d, p.symbols.len(), &what))
}

fn symbols(p: &Program) -> Checked {
    require(p.symbols.len() <= MAX_SYMBOLS, || "symbols".into(), "there are more than any model needs")?;
    let bound: BTreeSet<u32> = p
        .signature
        .inputs
        .iter()
        .flat_map(|i| i.dims.iter().flatten())
        .filter_map(|d| if let DimExpr::Sym(s) = d { Some(*s) } else { None })
        .collect();
    for (i, s) in p.symbols.iter().enumerate() {
        let what = || format!("symbol {}", s.name);
        let range = (s.min >= 0 || s.run_time) && s.min <= s.opt && s.max.is_none_or(|m| s.opt <= m);
        match &s.def {
            Some(def) => {
                require(!s.run_time, what, "it has a definition and is bound at run time")?;
                expr(def, i, what)?;
            }
            None if s.run_time => {
                require(range, what, "its range is not min <= opt <= max")?;
                require(!bound.contains(&(i as u32)), what, "it is bound at run time and by an input")?;
            }
            None => {
                require(range, what, "its range is not 0 <= min <= opt <= max")?;
                let known = bound.contains(&(i as u32)) || s.max == Some(s.min);
                require(known, what, "no input has a dimension that is this symbol")?;
            }
        }
    }
    Ok(())
}

fn target(p: &Program, t: &TargetProgram, sections: &dyn CodeSections) -> Checked {
    let n = p.symbols.len();
    let cpu = code(&t.target, &t.code, sections)?;
    let mut names = BTreeSet::new();
    for k in &t.kernels {
        let what = || format!("kernel {} of {}", k.name, t.target);
        require(names.insert(&k.name), what, "there is another of this name")?;
        kernel(k, &t.code, sections, n)?;
    }
    let same = t.segments.len() == p.segments.len();
    require(same, || format!("target {}", t.target), "it has another number of segments than the program")?;
    for (i, (spec, s)) in p.segments.iter().zip(&t.segments).enumerate() {
        segment(p, t, spec, s, cpu).map_err(|e| match e {
            FormatError::Invalid { what, why } => {
                let place = if i == 0 { t.target.clone() } else { format!("segment {i} of {}", t.target) };
                FormatError::Invalid { what: format!("{what} of {place}"), why }
            }
            other => other,
        })?;
    }
    Ok(())
}

fn segment(p: &Program, t: &TargetProgram, spec: &Segment, s: &SegmentProgram, cpu: bool) -> Checked {
    let n = p.symbols.len();
    expr(&s.arena_bytes, n, || "arena".into())?;
    expr(&s.tensor_bytes, n, || "tensor bytes".into())?;
    let mut outputs = BTreeSet::new();
    for (i, b) in s.buffers.iter().enumerate() {
        let what = || format!("buffer {i}");
        expr(&b.bytes, n, what)?;
        for d in &b.dims {
            expr(d, n, what)?;
        }
        let there = match &b.kind {
            BufferKind::Input(i) => matches_spec(spec.inputs.get(*i as usize), b.dtype),
            BufferKind::Output(o) => {
                require(outputs.insert(*o), what, "its output has another buffer")?;
                matches_spec(spec.outputs.get(*o as usize), b.dtype)
            }
            BufferKind::Weight(w) => p
                .weights
                .get(*w as usize)
                .is_some_and(|w| w.dtype == b.dtype && b.bytes.as_const().is_some_and(|n| u64::try_from(n) == Ok(w.len))),
            BufferKind::Arena { offset } => {
                expr(offset, n, what)?;
                true
            }
        };
        require(there, what, "its input, output or weight does not exist or has another type or size")?;
    }
    let mut written = BTreeSet::new();
    for (i, each) in s.steps.iter().enumerate() {
        step(t, s, each, n, cpu, &mut written).map_err(|e| match e {
            FormatError::Invalid { what, why } => FormatError::Invalid { what: format!("step {i}: {what}"), why },
            other => other,
        })?;
    }
    for (i, o) in spec.outputs.iter().enumerate() {
        let what = || format!("output {}", o.name);
        require(outputs.contains(&(i as u32)), what, "it has no buffer")?;
        require(written.contains(&(i as u32)), what, "no step writes it")?;
    }
    Ok(())
}

fn matches_spec(spec: Option<&TensorSpec>, dtype: DType) -> bool {
    spec.is_some_and(|s| s.dtype == dtype)
}

/// Checks the code table; true for CPU code.
fn code(target: &str, code: &Code, sections: &dyn CodeSections) -> Result<bool, FormatError> {
    let what = || format!("code of target {target}");
    match code {
        Code::Cpu { variants } => {
            require(target == "x86_64", what, "CPU code needs the target x86_64")?;
            require(!variants.is_empty(), what, "there is no variant")?;
            require(variants.is_sorted_by(|a, b| a.level < b.level), what, "variants are not in ascending order")?;
            let there = variants.iter().all(|v| sections.cpu_len(v.code).is_some());
            require(there, what, "a variant's section is missing")?;
            Ok(true)
        }
        Code::Ptx { modules } => {
            require(target.starts_with("sm_"), what, "PTX needs a target sm_...")?;
            require(modules.iter().all(|m| sections.is_ptx(*m)), what, "a module's section is missing")?;
            Ok(false)
        }
    }
}

fn kernel(k: &Kernel, code: &Code, sections: &dyn CodeSections, symbols: usize) -> Checked {
    let what = || format!("kernel {}", k.name);
    expr(&k.scratch_bytes, symbols, what)?;
    require(k.predicted_us.is_finite(), what, "its predicted time is not a number")?;
    match (&k.entry, code) {
        (Entry::Cpu { offsets }, Code::Cpu { variants }) => {
            require(offsets.len() == variants.len(), what, "it needs one entry a variant")?;
            let inside = offsets.iter().zip(variants).all(|(o, v)| sections.cpu_len(v.code).is_some_and(|n| *o < n));
            require(inside, what, "an entry lies outside its blob")
        }
        (Entry::Ptx { module, symbol }, Code::Ptx { modules }) => {
            require((*module as usize) < modules.len(), what, "its module does not exist")?;
            require(!symbol.is_empty() && !symbol.contains('\0'), what, "its entry has no usable name")?;
            let threads = k.block.iter().try_fold(1u32, |n, b| n.checked_mul(*b));
            require(threads.is_some_and(|n| (1..=1024).contains(&n)), what, "a block has 1 to 1024 threads")
        }
        _ => Err(FormatError::invalid(what(), "its entry is of another kind than the target's code")),
    }
}

fn step(
    t: &TargetProgram,
    program: &SegmentProgram,
    s: &Step,
    symbols: usize,
    cpu: bool,
    written: &mut BTreeSet<u32>,
) -> Checked {
    let buffer = |id: u32| {
        program.buffers.get(id as usize).ok_or_else(|| FormatError::invalid(format!("buffer {id}"), "it does not exist"))
    };
    let mut write = |id: u32| match buffer(id)?.kind {
        BufferKind::Input(_) | BufferKind::Weight(_) => {
            Err(FormatError::invalid(format!("buffer {id}"), "inputs and weights are never written"))
        }
        BufferKind::Output(o) => {
            written.insert(o);
            Ok(())
        }
        BufferKind::Arena { .. } => Ok(()),
    };
    let mut run = |l: &Launch| {
        let k = t
            .kernels
            .get(l.kernel as usize)
            .ok_or_else(|| FormatError::invalid(format!("kernel {}", l.kernel), "it does not exist"))?;
        launch(l, k, program.buffers.len(), symbols, cpu)?;
        l.buffers.iter().skip(k.inputs as usize).try_for_each(|b| write(*b))?;
        Ok::<_, FormatError>((l.buffers.clone(), k.inputs))
    };
    match s {
        Step::Launch(l) => run(l).map(drop),
        Step::Select(s) => {
            expr(&s.by, symbols, || "selection".into())?;
            bounds(s)?;
            let mut ports = s.cases.iter().map(|c| run(&c.launch)).collect::<Result<Vec<_>, FormatError>>()?;
            ports.dedup();
            require(ports.len() == 1, || "selection".into(), "its kernels read or write other buffers")
        }
        Step::Copy { src, dst, bytes } => {
            buffer(*src)?;
            expr(bytes, symbols, || "copy".into())?;
            write(*dst)
        }
        Step::Fill { dst, .. } => write(*dst),
    }
}

/// Every size has a case.
fn bounds(s: &Select) -> Checked {
    let what = || "selection".to_string();
    let most: Vec<Option<i64>> = s.cases.iter().map(|c| c.most).collect();
    require(most.last() == Some(&None), what, "its last kernel is not for all sizes that are left")?;
    let bounded: Vec<i64> = most.iter().map_while(|m| *m).collect();
    let ascending = bounded.len() + 1 == most.len() && bounded.is_sorted_by(|a, b| a < b);
    require(ascending, what, "its bounds are not in ascending order")
}

fn launch(l: &Launch, k: &Kernel, buffers: usize, symbols: usize, cpu: bool) -> Checked {
    let what = || format!("launch of {}", k.name);
    let arity = u64::from(k.inputs) + u64::from(k.outputs);
    require(l.buffers.len() as u64 == arity, what, "it gives another number of buffers than the kernel takes")?;
    require(l.buffers.iter().all(|b| (*b as usize) < buffers), what, "a buffer does not exist")?;
    require(l.symbols.len() == k.symbols as usize, what, "it gives another number of symbols than the kernel takes")?;
    for e in l.grid.iter().chain(&l.symbols).chain([&l.flops, &l.bytes]) {
        expr(e, symbols, what)?;
    }
    require(!cpu || l.tensor_maps.is_empty(), what, "tensor maps are for GPUs")?;
    l.tensor_maps.iter().try_for_each(|m| tensor_map(m, l, symbols))
}

fn tensor_map(m: &TensorMap, l: &Launch, symbols: usize) -> Checked {
    let what = || "tensor map".to_string();
    require((m.buffer as usize) < l.buffers.len(), what, "its buffer does not exist")?;
    let rank = m.dims.len();
    let boxes = if m.window.is_some() { 2 } else { rank };
    let ranks = (1..=5).contains(&rank) && m.strides.len() + 1 == rank && m.box_dims.len() == boxes;
    require(ranks, what, "it needs 1 to 5 dimensions, one stride less, as many box sizes (two with a window)")?;
    let most = |i: usize| if m.window.is_some() && i == 1 { 1024 } else { 256 };
    let sizes = m.box_dims.iter().enumerate().all(|(i, b)| (1..=most(i)).contains(b));
    require(sizes, what, "box sizes are 1 to 256, pixels 1 to 1024")?;
    if let Some(w) = &m.window {
        let spatial = [w.lower.len(), w.upper.len(), w.steps.len()];
        require(rank >= 3 && spatial == [rank - 2; 3], what, "a window needs corners for all dimensions but two")?;
        require(w.steps.iter().all(|s| (1..=8).contains(s)), what, "a window's steps are 1 to 8")?;
        // The corners have 16 bits for one dimension, 8 for two, 5 for three.
        let reach = [1 << 15, 1 << 7, 1 << 4][rank - 3];
        let corners = w.lower.iter().chain(&w.upper).all(|c| (-reach..reach).contains(c));
        require(corners, what, "a corner of its window is out of range")?;
    }
    m.dims.iter().chain(&m.strides).chain([&m.offset]).try_for_each(|e| expr(e, symbols, what))
}

pub(crate) fn bundle(b: &Bundle, sections: &dyn CodeSections) -> Checked {
    for t in &b.targets {
        let cpu = code(&t.target, &t.code, sections)?;
        for c in &t.candidates {
            let what = || format!("candidate {} of {}", c.candidate, c.key);
            kernel(&c.kernel, &t.code, sections, c.symbols.len())?;
            require(c.launch.kernel == 0, what, "a candidate's launch has kernel 0")?;
            launch(&c.launch, &c.kernel, c.buffers.len(), c.symbols.len(), cpu)?;
            let whole = c.buffers.iter().all(|b| b.bytes % b.dtype.size() as u64 == 0 && b.bytes <= 1 << 40);
            require(whole, what, "a buffer is not a whole number of elements, or larger than any memory")?;
        }
    }
    Ok(())
}
