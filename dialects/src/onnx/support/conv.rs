//! Shapes of convolutions.

use kiln_algebra::Ix;

use crate::onnx::{Fact, InferCx, InferError, OnnxNode, support::window::Window};

fn check(node: &OnnxNode, x: &Fact, w: &Fact) -> Result<i64, InferError> {
    if x.rank() < 3 || w.rank() != x.rank() {
        return Err(node.invalid(format!("an input of rank {} does not fit a weight of rank {}", x.rank(), w.rank())));
    }
    let groups = node.int("group", 1)?;
    if groups < 1 {
        return Err(node.invalid(format!("attribute 'group' is {groups}")));
    }
    if let Some(k) = node.ints("kernel_shape")?
        && w.dims[2..].iter().zip(k).any(|(d, k)| d.as_const().is_some_and(|d| d != *k))
    {
        return Err(node.invalid(format!("attribute 'kernel_shape' {k:?} does not fit the weight {}", w.ty())));
    }
    Ok(groups)
}

/// Dimensions of a convolution's result.
///
/// # Errors
/// Ranks, channels, groups or window attributes that do not fit.
pub fn dims(node: &OnnxNode, x: &Fact, w: &Fact, cx: &mut InferCx) -> Result<Vec<Ix>, InferError> {
    let groups = check(node, x, w)?;
    let channels = w.dims[1].scale(groups);
    if cx.unify(&x.dims[1], &channels).is_none() {
        return Err(node.invalid(format!("the input has {} channels, the weight takes {channels}", x.dims[1])));
    }
    if w.dims[0].as_const().is_some_and(|m| m % groups != 0) {
        return Err(node.invalid(format!("{} output channels do not divide into {groups} groups", w.dims[0])));
    }
    let window = Window::of(node, &x.dims[2..], &w.dims[2..], cx)?;
    Ok([x.dims[0].clone(), w.dims[0].clone()].into_iter().chain(window.out).collect())
}

/// A transposed convolution; one entry a spatial dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Transposed {
    /// Groups of channels.
    pub groups: i64,
    /// Step between the outputs of neighbouring inputs.
    pub strides: Vec<i64>,
    /// Step between taps.
    pub dilations: Vec<i64>,
    /// Elements cut off before the first output.
    pub begin: Vec<Ix>,
    /// Extents of the result.
    pub out: Vec<Ix>,
}

impl Transposed {
    /// Reads the attributes of a node.
    ///
    /// # Errors
    /// Ranks, channels, groups or attributes that do not fit.
    pub fn of(node: &OnnxNode, x: &Fact, w: &Fact, cx: &mut InferCx) -> Result<Self, InferError> {
        let groups = check(node, x, w)?;
        if cx.unify(&x.dims[1], &w.dims[0]).is_none() {
            return Err(node.invalid(format!("the input has {} channels, the weight takes {}", x.dims[1], w.dims[0])));
        }
        if w.dims[0].as_const().is_some_and(|c| c % groups != 0) {
            return Err(node.invalid(format!("{} channels do not divide into {groups} groups", w.dims[0])));
        }
        let n = x.rank() - 2;
        let list = |name: &str, default: i64, len: usize, min: i64| -> Result<Vec<i64>, InferError> {
            let v = node.ints(name)?.map_or_else(|| vec![default; len], <[i64]>::to_vec);
            if v.len() != len || v.iter().any(|v| *v < min) {
                return Err(node.invalid(format!("attribute '{name}' is {v:?}")));
            }
            Ok(v)
        };
        let (strides, dilations) = (list("strides", 1, n, 1)?, list("dilations", 1, n, 1)?);
        let (pads, extra) = (list("pads", 0, 2 * n, 0)?, list("output_padding", 0, n, 0)?);
        let auto = node.string("auto_pad", "NOTSET")?;
        let wanted = match node.ints("output_shape")? {
            // Some exporters give batch and channels too.
            Some(s) if s.len() == n || s.len() == n + 2 => Some(s[s.len() - n..].to_vec()),
            Some(s) => return Err(node.invalid(format!("attribute 'output_shape' is {s:?}"))),
            None => None,
        };
        let (one, two) = (Ix::konst(1), Ix::konst(2));
        let (mut begin, mut out) = (Vec::new(), Vec::new());
        for i in 0..n {
            let reach = w.dims[2 + i].minus(&one).scale(dilations[i]).plus(&one);
            let full = x.dims[2 + i].minus(&one).scale(strides[i]).plus(&reach).plus(&Ix::konst(extra[i]));
            let target = match (&wanted, auto) {
                (Some(s), _) => Some(Ix::konst(s[i])),
                (None, "SAME_UPPER" | "SAME_LOWER") => Some(x.dims[2 + i].scale(strides[i])),
                (None, "NOTSET" | "VALID") => None,
                (None, other) => return Err(node.invalid(format!("attribute 'auto_pad' is '{other}'"))),
            };
            let Some(target) = target else {
                let (b, e) = if auto == "VALID" { (0, 0) } else { (pads[i], pads[n + i]) };
                begin.push(Ix::konst(b));
                out.push(cx.canon(&full.minus(&Ix::konst(b + e))));
                continue;
            };
            let total = cx.canon(&full.minus(&target).larger(&Ix::konst(0)));
            let half = total.floordiv(&two);
            begin.push(cx.canon(&if auto == "SAME_UPPER" { half } else { total.minus(&half) }));
            out.push(target);
        }
        Ok(Self { groups, strides, dilations, begin, out })
    }
}
