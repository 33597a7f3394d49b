//! Recipes of tensor maps, as attributes of `tile.func`.
use kiln_algebra::{DType, Ix};

use crate::ir::{Attribute, Ctx, Invalid, attr, exprs};

/// How a box of a tensor in memory becomes a tile in shared memory. The runtime encodes it with the buffer's address and
/// the symbols' values. Lists are innermost dimension first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorMap {
    /// Which of the kernel's buffers.
    pub buffer: usize,
    /// Element type: f16 or bf16.
    pub dtype: DType,
    /// Where the tensor begins, in bytes, a multiple of 16.
    pub offset: Ix,
    /// Extents; what is outside of them is zero.
    pub dims: Vec<Ix>,
    /// Bytes from one element to the next, for all but the innermost dimension; multiples of 16.
    pub strides: Vec<Ix>,
    /// Extents of the box; of a window, channels and pixels.
    pub box_dims: Vec<i64>,
    /// The pixels are those that a filter visits.
    pub window: Option<Window>,
}

/// The positions of a filter's first element, along the dimensions between the innermost and the outermost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// First position.
    pub lower: Vec<i64>,
    /// Last possible position, from the tensor's last.
    pub upper: Vec<i64>,
    /// Distance of positions.
    pub steps: Vec<i64>,
}

impl TensorMap {
    /// As an entry of the attribute `maps`.
    pub fn to_attr<'c>(&self, ctx: Ctx<'c>) -> Attribute<'c> {
        let element = match self.dtype {
            DType::BF16 => ctx.bf16(),
            _ => ctx.f16(),
        };
        let list = |e: &[Ix]| exprs::to_attr(ctx, 0, e);
        let mut entries = vec![
            ("buffer", ctx.i64_attr(self.buffer as i64)),
            ("element", ctx.type_attr(element)),
            ("offset", list(std::slice::from_ref(&self.offset))),
            ("dims", list(&self.dims)),
            ("strides", list(&self.strides)),
            ("box", ctx.i64s(&self.box_dims)),
        ];
        if let Some(w) = &self.window {
            entries.extend([("lower", ctx.i64s(&w.lower)), ("upper", ctx.i64s(&w.upper)), ("steps", ctx.i64s(&w.steps))]);
        }
        ctx.dict(&entries)
    }

    /// Reads an entry of the attribute `maps`.
    ///
    /// # Errors
    /// What is missing or does not fit.
    pub fn from_attr(a: Attribute<'_>) -> Result<Self, Invalid> {
        let get = |name: &str| attr::entry(a, name).ok_or_else(|| Invalid(format!("a tensor map needs '{name}'")));
        let list = |name: &str| get(name).and_then(exprs::from_attr);
        let ints = |name: &str| attr::entry(a, name).and_then(attr::as_ints);
        let element = get("element").map(attr::as_type)?.ok_or("'element' of a tensor map is a type")?;
        let dtype = match element.to_string().as_str() {
            "f16" => DType::F16,
            "bf16" => DType::BF16,
            other => return Err(Invalid(format!("a tensor map of {other}"))),
        };
        let buffer = get("buffer").map(attr::as_int)?.and_then(|b| usize::try_from(b).ok());
        let window = match (ints("lower"), ints("upper"), ints("steps")) {
            (Some(lower), Some(upper), Some(steps)) => Some(Window { lower, upper, steps }),
            _ => None,
        };
        let map = Self {
            buffer: buffer.ok_or("'buffer' of a tensor map is the number of a pointer")?,
            dtype,
            offset: list("offset")?.into_iter().next().ok_or("'offset' of a tensor map is one expression")?,
            dims: list("dims")?,
            strides: list("strides")?,
            box_dims: ints("box").ok_or("a tensor map needs 'box'")?,
            window,
        };
        map.check()?;
        Ok(map)
    }

    fn check(&self) -> Result<(), Invalid> {
        let rank = self.dims.len();
        if !(1..=5).contains(&rank) || self.strides.len() + 1 != rank {
            return Err("a tensor map has 1 to 5 dimensions and one stride less".into());
        }
        let boxes = match &self.window {
            None => rank,
            Some(w) => {
                let spatial = rank.saturating_sub(2);
                if rank < 3 || [&w.lower, &w.upper, &w.steps].iter().any(|l| l.len() != spatial) {
                    return Err("a tensor map with a window has 3 to 5 dimensions and corners for all but two".into());
                }
                2
            }
        };
        let most = if self.window.is_some() { 1024 } else { 256 };
        if self.box_dims.len() != boxes || self.box_dims.iter().any(|b| !(1..=most).contains(b)) {
            return Err(Invalid(format!("the box {:?} of a tensor map does not fit", self.box_dims)));
        }
        Ok(())
    }
}
