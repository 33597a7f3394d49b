//! Shape inference: the context of a run, and the dispatch to the operators.

use std::sync::Arc;

use kiln_algebra::{Ix, Ranges, Symbol};

use crate::onnx::{Fact, InferError, OnnxNode};

/// Facts of a node's outputs, from those of its inputs (`None` for a missing optional input). Every file of
/// `ops` exports one as `infer`.
pub type InferFn = fn(&OnnxNode, &[Option<&Fact>], &mut InferCx) -> Result<Vec<Fact>, InferError>;

include!(concat!(env!("OUT_DIR"), "/onnx_ops.rs"));

/// Expressions of more atoms than this get a symbol of their own.
const LARGE: usize = 12;

/// What costs take an extent for that only the run knows and nothing bounds.
pub const UNKNOWN_EXTENT: i64 = 16;

/// The symbols of a module while types are inferred.
#[derive(Clone, Debug, Default)]
pub struct InferCx {
    /// Symbols in order; `s_i` is the i-th.
    pub symbols: Vec<Symbol>,
    /// Symbols that turned out to be equal to an expression of earlier ones.
    equal: Vec<(usize, Ix)>,
    /// Symbols whose values are found when the model runs.
    runtime: std::collections::BTreeSet<usize>,
    /// Large expressions that have a symbol of their own.
    named: std::collections::BTreeMap<Ix, usize>,
    /// Pairs of extents that were taken as equal without proof: something must check them when the model runs.
    pub assumed: Vec<(Ix, Ix)>,
}

impl InferCx {
    /// A context over known symbols.
    pub fn new(symbols: Vec<Symbol>) -> Self {
        Self { symbols, ..Self::default() }
    }
    /// The symbol of this name, made when it is new.
    pub fn symbol(&mut self, name: &str) -> Ix {
        let at = self.symbols.iter().position(|s| &*s.name == name).unwrap_or_else(|| {
            self.symbols.push(Symbol { name: name.into(), min: 1, opt: 1, max: None, def: None });
            self.symbols.len() - 1
        });
        self.canon(&Ix::sym(at))
    }
    /// A new symbol for an extent that depends on data: at least `min`, at most `most`, which may itself be known only
    /// when the model runs. Costs take it for what `most` is where they are taken: to take it for less makes work cheap that
    /// is repeated for each of its elements.
    pub fn fresh(&mut self, node: &OnnxNode, min: i64, most: Option<&Ix>) -> Ix {
        let near = most.and_then(|e| self.at_opt(e)).unwrap_or(UNKNOWN_EXTENT).max(min).max(1);
        self.fresh_near(node, min, most.and_then(Ix::as_const), near)
    }
    /// The expression where costs are taken.
    fn at_opt(&self, e: &Ix) -> Option<i64> {
        e.eval(&[], &self.symbols.iter().map(|s| s.opt).collect::<Vec<_>>())
    }
    fn fresh_near(&mut self, node: &OnnxNode, min: i64, max: Option<i64>, opt: i64) -> Ix {
        let base = format!("{}.extent", node.name);
        let taken = |n: &str, s: &[Symbol]| s.iter().any(|s| &*s.name == n);
        let mut name = base.clone();
        let mut i = 1;
        while taken(&name, &self.symbols) {
            name = format!("{base}{i}");
            i += 1;
        }
        let opt = opt.min(max.unwrap_or(opt)).max(min);
        self.symbols.push(Symbol { name: Arc::from(name), min, opt, max, def: None });
        self.runtime.insert(self.symbols.len() - 1);
        Ix::sym(self.symbols.len() - 1)
    }
    /// The expression, or a symbol that is defined as it where it is large and known only when the model runs: what is
    /// made of it stays small. An extent is at least 0.
    pub fn name_large(&mut self, e: &Ix, extent: bool) -> Ix {
        if size(e) <= LARGE || !e.symbols().iter().any(|s| self.runtime.contains(s)) {
            return e.clone();
        }
        if let Some(s) = self.named.get(e) {
            return Ix::sym(*s);
        }
        let (low, high) = self.ranges().bounds(e);
        let at = self.symbols.len();
        let opt = self.at_opt(e).unwrap_or(1);
        let min = low.unwrap_or(i64::MIN / 4).max(if extent { 0 } else { i64::MIN });
        let max = high.map(|h| h.max(min));
        let opt = opt.max(min).min(max.unwrap_or(i64::MAX));
        self.symbols.push(Symbol { name: Arc::from(format!("extent{at}")), min, opt, max, def: Some(e.clone()) });
        self.runtime.insert(at);
        self.named.insert(e.clone(), at);
        Ix::sym(at)
    }
    /// Says that a symbol's value is found when the model runs.
    pub fn mark_runtime(&mut self, symbol: usize) {
        self.runtime.insert(symbol);
    }
    /// Takes an extent that only the run knows to be other than 1, and has that checked. False for an extent that is known
    /// before.
    pub fn assume_not_one(&mut self, e: &Ix) -> bool {
        if !e.symbols().iter().any(|s| self.runtime.contains(s)) {
            return false;
        }
        let one = Ix::konst(1);
        let distance = e.plus(&Ix::konst(-1)).larger(&one.plus(&e.scale(-1)));
        self.assumed.push((distance.smaller(&one), one));
        true
    }
    /// Learns that an extent which is a symbol is not negative, as it must be in a valid model; the runtime checks it.
    pub fn not_negative(&mut self, e: &Ix) {
        if let Some(s) = e.as_sym() {
            self.symbols[s].min = self.symbols[s].min.max(0);
        }
    }
    /// An extent under a name of its own, which is at least zero: a symbol that is computed from others. Expressions
    /// without symbols whose sign is open stay as they are.
    pub fn derived(&mut self, node: &OnnxNode, e: &Ix) -> Ix {
        let e = self.canon(e);
        let mut choice = false;
        let atoms = e.terms().iter().flat_map(|t| &t.atoms);
        atoms.for_each(|a| choice |= matches!(a, kiln_algebra::Atom::Min(..) | kiln_algebra::Atom::Max(..)));
        // Extents of models keep their form, by which they are compared; a choice between extents found when the model
        // runs has none that a grid could be computed from.
        let late = choice && e.symbols().iter().any(|s| self.runtime.contains(s));
        if !late && e.symbols().iter().all(|s| self.symbols[*s].min >= 0) || e.as_sym().is_some() {
            self.not_negative(&e);
            return e;
        }
        let near = self.at_opt(&e).unwrap_or(UNKNOWN_EXTENT).max(1);
        let s = self.fresh_near(node, 0, None, near);
        if let Some(i) = s.as_sym() {
            self.symbols[i].def = Some(e);
        }
        s
    }
    /// Bounds of the symbols, without axes.
    pub fn ranges(&self) -> Ranges {
        self.ranges_over(&[])
    }
    /// Bounds of the symbols and of axes with these extents.
    pub fn ranges_over(&self, extents: &[Ix]) -> Ranges {
        Ranges { extents: extents.to_vec(), symbols: self.symbols.iter().map(|s| (s.min, s.max)).collect() }
    }
    /// The expression with equal symbols replaced and all simplified that the bounds decide.
    pub fn canon(&self, e: &Ix) -> Ix {
        if e.as_const().is_some() {
            return e.clone();
        }
        let mut e = e.clone();
        for (i, v) in &self.equal {
            e = e.substitute(&|a| (*a == kiln_algebra::Atom::Sym(*i as u32)).then(|| v.clone()));
        }
        self.ranges().simplify(&e)
    }
    /// True when the two are shown to be equal.
    pub fn same(&self, a: &Ix, b: &Ix) -> bool {
        a == b || self.canon(&a.minus(b)).is(0) || self.canon(a) == self.canon(b)
    }
    /// Makes two extents equal that must be so in a valid model: as [`Self::prove`], or where one is only known when the
    /// model runs, by an assumption that is checked then. `None` when they cannot be equal.
    pub fn unify(&mut self, a: &Ix, b: &Ix) -> Option<Ix> {
        if let Some(e) = self.prove(a, b) {
            return Some(e);
        }
        let (a, b) = (self.canon(a), self.canon(b));
        let late = |e: &Ix| e.symbols().iter().any(|s| self.runtime.contains(s));
        if !late(&a) && !late(&b) {
            return None;
        }
        // The simpler one is what later extents are made of.
        let (kept, other) = if size(&a) <= size(&b) { (a, b) } else { (b, a) };
        self.assumed.push((kept.clone(), other));
        Some(kept)
    }
    /// Whether two extents may be equal, as they must be in a valid model: as [`Self::unify`], but expressions of symbols
    /// that are not shown to differ pass, and the runtime checks them.
    pub fn agree(&mut self, a: &Ix, b: &Ix) -> bool {
        match (a.as_const(), b.as_const()) {
            (Some(a), Some(b)) => a == b,
            _ => {
                if self.unify(a, b).is_none() {
                    self.assumed.push((self.canon(a), self.canon(b)));
                }
                true
            }
        }
    }
    /// Whether an extent may be at most another one, as it must be in a valid model; the runtime checks what is not shown.
    pub fn within(&mut self, small: &Ix, large: &Ix) -> bool {
        if self.ranges().non_negative(&self.canon(&large.minus(small))) {
            return true;
        }
        if let (Some(s), Some(l)) = (small.as_const(), large.as_const()) {
            return s <= l;
        }
        let (small, large) = (self.canon(small), self.canon(large));
        self.assumed.push((small.smaller(&large), small));
        true
    }
    /// Makes two extents equal that must be so in a valid model. Learns a bound (`min(s, c)` equals `s`) or that a
    /// symbol equals an expression of earlier ones, which the runtime then checks. `None` when that is impossible.
    pub fn prove(&mut self, a: &Ix, b: &Ix) -> Option<Ix> {
        let (a, b) = (self.canon(a), self.canon(b));
        if self.same(&a, &b) {
            return Some(a);
        }
        for (x, y) in [(&a, &b), (&b, &a)] {
            if let Some(i) = x.as_sym()
                && let Some(kiln_algebra::Atom::Min(p, q)) = y.as_atom()
                && let Some(c) = [(p, q), (q, p)].into_iter().find(|(p, _)| ***p == *x).and_then(|(_, q)| q.as_const())
            {
                let s = &mut self.symbols[i];
                s.max = Some(s.max.map_or(c, |m| m.min(c)));
                s.opt = s.opt.min(c);
                return Some(x.clone());
            }
        }
        for (x, y) in [(&a, &b), (&b, &a)] {
            if let Some(i) = x.as_sym()
                && self.symbols[i].def.is_none()
                && y.symbols().iter().all(|j| *j < i)
            {
                self.symbols[i].def = Some(y.clone());
                self.equal.push((i, y.clone()));
                return Some(y.clone());
            }
        }
        None
    }
    /// Extent of a broadcast of two extents by numpy's rule. `None` when they do not fit.
    pub fn broadcast_dim(&mut self, a: &Ix, b: &Ix) -> Option<Ix> {
        let (a, b) = (self.canon(a), self.canon(b));
        if a == b || b.is(1) {
            return Some(a);
        }
        if a.is(1) {
            return Some(b);
        }
        match (a.as_const(), b.as_const()) {
            (Some(_), Some(_)) => None,
            // An extent that is no constant may be 1 and broadcast; the other one then is the result in both cases.
            (Some(_), None) => self.one_or(&b, &a),
            (None, Some(_)) => self.one_or(&a, &b),
            // Equal or 1 when the model runs, but not by any rule known here: the larger one is right in all cases.
            (None, None) => self.prove(&a, &b).or_else(|| Some(self.canon(&a.larger(&b)))),
        }
    }
    /// The extent `whole`, against which another one is broadcast that is 1 or the same; the runtime checks it.
    fn one_or(&mut self, open: &Ix, whole: &Ix) -> Option<Ix> {
        let (from_one, from_whole) = (open.plus(&Ix::konst(-1)), open.minus(whole));
        self.assumed.push((from_one.times(&from_whole), Ix::konst(0)));
        Some(whole.clone())
    }
    /// Dimensions of a broadcast of shapes, aligned at the last one.
    ///
    /// # Errors
    /// Extents that do not fit each other, by node.
    pub fn broadcast(&mut self, node: &OnnxNode, shapes: &[&[Ix]]) -> Result<Vec<Ix>, InferError> {
        let rank = shapes.iter().map(|s| s.len()).max().unwrap_or(0);
        let mut out = vec![Ix::konst(1); rank];
        for s in shapes {
            let lead = rank - s.len();
            for (i, d) in s.iter().enumerate() {
                let o = &mut out[lead + i];
                *o = self.broadcast_dim(o, d).ok_or_else(|| {
                    node.invalid(format!("shapes do not broadcast: {o} against {d} at dimension {} of the result", lead + i))
                })?;
            }
        }
        Ok(out)
    }
}

/// Number of atoms of an expression, nested ones included.
fn size(e: &Ix) -> usize {
    let mut n = 0;
    e.visit(&mut |_| n += 1);
    n
}

fn find(node: &OnnxNode) -> Option<InferFn> {
    let key = crate::onnx::schema::table_key(node)?;
    OPS.binary_search_by(|(name, _)| (*name).cmp(&key)).ok().map(|i| OPS[i].1)
}

/// True when shapes of the operator can be inferred.
pub fn is_supported(node: &OnnxNode) -> bool {
    find(node).is_some() || crate::onnx::function::is_function(node)
}

/// Facts of a node's outputs.
///
/// # Errors
/// An operator without inference, a node that breaks its specification, an extent that depends on data.
pub fn infer(node: &OnnxNode, inputs: &[Option<&Fact>], cx: &mut InferCx) -> Result<Vec<Fact>, InferError> {
    let mut out = match find(node) {
        Some(f) => f(node, inputs, cx)?,
        None => crate::onnx::function::facts(node, inputs, cx)
            .unwrap_or_else(|| Err(node.unsupported("the operator is not supported")))?,
    };
    for fact in &mut out {
        for d in &mut fact.dims {
            let e = cx.canon(d);
            *d = cx.name_large(&e, true);
        }
        for d in fact.contents.iter_mut().flatten() {
            let e = cx.canon(d);
            *d = cx.name_large(&e, false);
        }
        if fact.dims.iter().any(|d| d.as_const().is_some_and(|d| d < 0)) {
            let dims = fact.dims.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            return Err(node.invalid(format!("the result would have the shape [{dims}]")));
        }
        if fact.value.is_none() {
            *fact = Fact::new(fact.dtype, std::mem::take(&mut fact.dims)).with_contents(fact.contents.take());
        }
    }
    Ok(out)
}
