//! Lists of integer expressions as attributes: an affine map where one says the same, text otherwise.
use super::{Attribute, Ctx, Invalid, affine, attr};
use kiln_algebra::Ix;

/// The attribute of a list of expressions over `axes` axes.
pub fn to_attr<'c>(ctx: Ctx<'c>, axes: usize, exprs: &[Ix]) -> Attribute<'c> {
    affine::map_attr(ctx, axes, 0, exprs).unwrap_or_else(|| {
        let texts: Vec<String> = exprs.iter().map(ToString::to_string).collect();
        ctx.str(&texts.join(", "))
    })
}

/// The list of expressions of an attribute.
///
/// # Errors
/// It is neither an affine map nor text of expressions.
pub fn from_attr(a: Attribute<'_>) -> Result<Vec<Ix>, Invalid> {
    if let Some(text) = attr::as_str(a) {
        return Ix::parse_list(text).map_err(|e| Invalid(e.to_string()));
    }
    affine::map_exprs(a).ok_or_else(|| Invalid(format!("{a} is no list of integer expressions")))
}
