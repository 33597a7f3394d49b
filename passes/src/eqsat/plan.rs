//! A plan: kernels in order, and how each value lies in memory.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use kiln_algebra::DType;
use kiln_plan::{Layout, Storage};
use rustc_hash::FxHashMap;

use super::{
    CoverError, Precision,
    choices::{Choices, Class},
    encode::origin_text,
    facts::LARGE_CONSTANT,
    pricing::{Price, Pricing},
    range::Range,
    region::{BuiltCone, Region, Role, build},
    select::Selection,
};

/// One kernel of a plan.
#[derive(Clone, Debug)]
pub struct Kernel {
    /// Layouts of the constants that it reads, where not row-major.
    pub constants: BTreeMap<u32, Layout>,
    /// What is computed.
    pub region: Region,
    /// Its cone.
    pub built: BuiltCone,
    /// How.
    pub price: Arc<Price>,
}

/// Kernels in execution order.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The kernels.
    pub kernels: Vec<Kernel>,
    /// Layout of each class that a kernel writes.
    pub layouts: Vec<Option<Layout>>,
    /// Element types of values in memory.
    pub precision: Precision,
    /// Numbers of how classes lie, by class and order in memory.
    pub(super) places: Places,
}

/// Numbers that [`super::keys::Numbers::place`] gave, of one model's alternatives under one element type.
pub(super) type Places = Arc<Mutex<FxHashMap<u32, Vec<(Option<Layout>, u32)>>>>;

/// Storage of a class under a precision and a table of layouts.
pub fn storage(all: &Choices, precision: Precision, layouts: &[Option<Layout>], class: u32, role: Role) -> Storage {
    if let Some(fixed) = &all.fixed[class as usize] {
        return fixed.clone();
    }
    let c = &all.classes[class as usize];
    let ty = c.ty();
    let plain = Storage::plain(ty);
    let narrow = precision == Precision::Fp16 && ty.dtype == DType::F32 && c.facts.width.is_narrow();
    let narrow = narrow && (!c.facts.constant || matches!(role, Role::Read { contracted: true }));
    let layout = layouts.get(class as usize).cloned().flatten().unwrap_or(plain.layout);
    let dtype = match role {
        Role::Read { contracted: true } => small_integers(c).unwrap_or(ty.dtype),
        _ => ty.dtype,
    };
    Storage { dtype: if narrow { DType::F16 } else { dtype }, layout }
}

/// A type of one or two bytes that holds every element of a large constant of wider integers, such as weights of a quantised
/// model without their zero point. Loads convert.
fn small_integers(c: &Class) -> Option<DType> {
    let ty = c.ty();
    let large = ty.elements().as_const().is_some_and(|e| e >= LARGE_CONSTANT);
    if !c.facts.constant || !large || !matches!(ty.dtype, DType::I16 | DType::I32 | DType::I64) {
        return None;
    }
    let holds = |d: &DType| {
        let all = Range::of(*d);
        d.size() < ty.dtype.size() && all.low <= c.facts.range.low && c.facts.range.high <= all.high
    };
    [DType::I8, DType::U8, DType::I16].into_iter().find(holds)
}

impl Plan {
    /// No kernels yet, everything row-major.
    pub fn empty(all: &Choices, precision: Precision) -> Self {
        Self { kernels: Vec::new(), layouts: vec![None; all.classes.len()], precision, places: Places::default() }
    }
    /// The plan of a selection, everything row-major.
    ///
    /// # Errors
    /// An operation that no archetype takes.
    pub fn of(all: &Choices, selection: &Selection, precision: Precision, pricing: &Pricing<'_>) -> Result<Self, CoverError> {
        let mut plan = Plan::empty(all, precision);
        for c in selection.written(all) {
            match selection.cuts.of[c as usize].get(selection.best[c as usize]) {
                Some(cut) => {
                    let kernel = plan.kernel(all, cut.region.clone(), BTreeMap::new(), pricing);
                    plan.kernels.push(kernel.ok_or_else(|| CoverError::Internal(format!("class {c} lost its kernel")))?);
                }
                None => return Err(refused(all, c, pricing)),
            }
        }
        Ok(plan)
    }

    /// Storage of a class.
    pub fn storage(&self, all: &Choices, class: u32, role: Role) -> Storage {
        storage(all, self.precision, &self.layouts, class, role)
    }

    /// Storage of a class for a kernel that reads constants in orders of its own.
    fn own(&self, all: &Choices, constants: &BTreeMap<u32, Layout>, c: u32, role: Role) -> Storage {
        let s = self.storage(all, c, role);
        match constants.get(&c) {
            Some(layout) if role != Role::Written => Storage { layout: layout.clone(), ..s },
            _ => s,
        }
    }

    /// What a region costs as a kernel under the plan's layouts; none when no archetype takes it.
    pub fn price(
        &self,
        all: &Choices,
        region: &Region,
        constants: &BTreeMap<u32, Layout>,
        pricing: &Pricing<'_>,
    ) -> Option<Arc<Price>> {
        let storage = |c: u32, role: Role| self.own(all, constants, c, role);
        pricing.region(all, region, &storage, &|c| {
            let layout = constants.get(&c).or_else(|| self.layouts.get(c as usize)?.as_ref());
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            let known = places.entry(c).or_default();
            if let Some((_, n)) = known.iter().find(|(l, _)| l.as_ref() == layout) {
                return *n;
            }
            let n = pricing.numbers().place(all, c, &storage);
            known.push((layout.cloned(), n));
            n
        })
    }

    /// A region as a kernel under the plan's layouts; none when no archetype takes it.
    pub fn kernel(
        &self,
        all: &Choices,
        region: Region,
        constants: BTreeMap<u32, Layout>,
        pricing: &Pricing<'_>,
    ) -> Option<Kernel> {
        let price = self.price(all, &region, &constants, pricing)?;
        self.kernel_at(all, region, constants, price)
    }

    /// The same at a price that is known.
    pub(super) fn kernel_at(
        &self,
        all: &Choices,
        region: Region,
        constants: BTreeMap<u32, Layout>,
        price: Arc<Price>,
    ) -> Option<Kernel> {
        let built = build(all, &region, &|c: u32, role: Role| self.own(all, &constants, c, role))?;
        Some(Kernel { constants, region, built, price })
    }

    /// Sum of the predicted times, in microseconds.
    pub fn total(&self) -> f64 {
        self.kernels.iter().map(|k| k.price.cost.us).sum()
    }
}

fn refused(all: &Choices, class: u32, pricing: &Pricing<'_>) -> CoverError {
    let c = &all.classes[class as usize];
    let Some(choice) = c.choices.first() else {
        return CoverError::Internal(format!("class {class} has no choice"));
    };
    let region = Region::single(class, 0, &choice.children);
    let built = build(all, &region, &|c, _| Storage::plain(all.classes[c as usize].ty()));
    let reasons = built.map(|b| pricing.refusals(&b.cone)).unwrap_or_default();
    CoverError::Refused {
        op: choice.op.name(),
        ty: c.ty().to_string(),
        origin: origin_text(&choice.origin),
        reasons: reasons.iter().map(|(a, r)| format!("{a}: {r}")).collect::<Vec<_>>().join("; "),
    }
}
