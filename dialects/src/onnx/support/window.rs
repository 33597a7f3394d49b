//! Sliding windows of convolutions and poolings.

use kiln_algebra::Ix;

use crate::onnx::{InferCx, InferError, OnnxNode};

/// A window over the spatial dimensions of an input; one entry a spatial dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// Taps.
    pub kernel: Vec<Ix>,
    /// Step between windows.
    pub strides: Vec<i64>,
    /// Step between taps.
    pub dilations: Vec<i64>,
    /// Padding before the first element.
    pub begin: Vec<Ix>,
    /// Padding after the last element.
    pub end: Vec<Ix>,
    /// Extents of the result.
    pub out: Vec<Ix>,
    /// True where windows may reach past the padding (`ceil_mode`).
    pub overhang: bool,
}

fn per_axis(node: &OnnxNode, name: &str, n: usize, min: i64) -> Result<Vec<i64>, InferError> {
    let v = node.ints(name)?.map_or_else(|| vec![1; n], <[i64]>::to_vec);
    if v.len() != n || v.iter().any(|v| *v < min) {
        return Err(node.invalid(format!("attribute '{name}' must have {n} entries of at least {min}, not {v:?}")));
    }
    Ok(v)
}

impl Window {
    /// Reads strides, dilations and padding of a node and computes the result's extents.
    ///
    /// # Errors
    /// Attributes that do not fit the number of spatial dimensions, or are out of range.
    pub fn of(node: &OnnxNode, spatial: &[Ix], kernel: &[Ix], cx: &InferCx) -> Result<Self, InferError> {
        let n = spatial.len();
        if kernel.len() != n {
            return Err(node.invalid(format!("a kernel of {} dimensions does not fit {n} spatial dimensions", kernel.len())));
        }
        let strides = per_axis(node, "strides", n, 1)?;
        let dilations = per_axis(node, "dilations", n, 1)?;
        let ceil = node.flag("ceil_mode", false)?;
        let one = Ix::konst(1);
        let reach: Vec<Ix> = kernel.iter().zip(&dilations).map(|(k, d)| k.minus(&one).scale(*d).plus(&one)).collect();
        let auto = node.string("auto_pad", "NOTSET")?;
        let pads = match node.ints("pads")? {
            Some(p) if p.len() == 2 * n && p.iter().all(|p| *p >= 0) => p.to_vec(),
            Some(p) => return Err(node.invalid(format!("attribute 'pads' must have {} entries of at least 0, not {p:?}", 2 * n))),
            None => vec![0; 2 * n],
        };
        let mut w = Window {
            kernel: kernel.to_vec(),
            strides,
            dilations,
            begin: Vec::new(),
            end: Vec::new(),
            out: Vec::new(),
            overhang: ceil && auto == "NOTSET",
        };
        for i in 0..n {
            let s = Ix::konst(w.strides[i]);
            let (begin, end, out) = match auto {
                "SAME_UPPER" | "SAME_LOWER" => {
                    let out = spatial[i].ceildiv(&s);
                    let total = out.minus(&one).times(&s).plus(&reach[i]).minus(&spatial[i]).larger(&Ix::konst(0));
                    let total = cx.canon(&total);
                    let half = total.floordiv(&Ix::konst(2));
                    let rest = total.minus(&half);
                    if auto == "SAME_UPPER" { (half, rest, out) } else { (rest, half, out) }
                }
                "NOTSET" | "VALID" => {
                    let at = |i: usize| Ix::konst(if auto == "VALID" { 0 } else { pads[i] });
                    let (b, e) = (at(i), at(n + i));
                    let span = spatial[i].plus(&b).plus(&e).minus(&reach[i]);
                    let mut steps = if w.overhang { span.ceildiv(&s) } else { span.floordiv(&s) };
                    if w.overhang {
                        // The last window must start inside the input or its padding at the start.
                        let last = spatial[i].plus(&b).minus(&one).floordiv(&s);
                        steps = cx.canon(&steps.smaller(&last));
                    }
                    (b, e, steps.plus(&one))
                }
                other => return Err(node.invalid(format!("attribute 'auto_pad' is '{other}'"))),
            };
            w.begin.push(cx.canon(&begin));
            w.end.push(cx.canon(&end));
            w.out.push(cx.canon(&out));
        }
        Ok(w)
    }

    /// The window of a pooling node: the taps are in the attribute `kernel_shape`.
    ///
    /// # Errors
    /// As for [`Window::of`], or no `kernel_shape`.
    pub fn of_pool(node: &OnnxNode, dims: &[Ix], cx: &InferCx) -> Result<Self, InferError> {
        if dims.len() < 3 {
            return Err(node.invalid(format!("the input has rank {}, not batch, channels and spatial dimensions", dims.len())));
        }
        let Some(k) = node.ints("kernel_shape")? else { return Err(node.invalid("attribute 'kernel_shape' is missing")) };
        if k.iter().any(|k| *k < 1) {
            return Err(node.invalid(format!("attribute 'kernel_shape' must be positive, not {k:?}")));
        }
        let kernel: Vec<Ix> = k.iter().map(|k| Ix::konst(*k)).collect();
        Self::of(node, &dims[2..], &kernel, cx)
    }

    /// True when a tap can lie outside the input along this spatial dimension.
    pub fn is_padded(&self, i: usize) -> bool {
        self.overhang || !self.begin[i].is(0) || !self.end[i].is(0)
    }

    /// Input coordinate along spatial dimension `i`, for a window and a tap.
    pub fn coordinate(&self, i: usize, window: &Ix, tap: &Ix) -> Ix {
        window.scale(self.strides[i]).plus(&tap.scale(self.dilations[i])).minus(&self.begin[i])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::onnx::AttrValue;

    #[test]
    fn same_upper_halves_are_one_expression_with_explicit_padding() {
        let mut cx = InferCx::default();
        let w = cx.symbol("w");
        let k = [Ix::konst(3)];
        let conv = OnnxNode::new("Conv", "c", &[], &[]).with("strides", AttrValue::Ints(vec![2]));
        let same = conv.clone().with("auto_pad", AttrValue::String("SAME_UPPER".into()));
        let explicit = conv.with("pads", AttrValue::Ints(vec![1, 1]));
        let a = Window::of(&same, std::slice::from_ref(&w), &k, &cx).unwrap();
        let b = Window::of(&explicit, std::slice::from_ref(&w), &k, &cx).unwrap();
        assert_eq!(a.out, b.out);
    }
}
