//! Accesses as attributes.
use super::types::{const_attr, const_of};
use crate::ir::{Attribute, Ctx, Invalid, affine, attr, exprs};
use kiln_algebra::{Access, Guard, Ix};

/// An access over `axes` axes: its map, or `{map, guard, fill}`.
pub fn to_attr<'c>(ctx: Ctx<'c>, axes: usize, access: &Access) -> Attribute<'c> {
    let map = exprs::to_attr(ctx, axes, &access.map);
    let Some(fill) = access.fill else { return map };
    let constraints: Vec<Ix> = access.guards.iter().flat_map(|g| [g.expr.clone(), g.extent.minus(&g.expr) - 1]).collect();
    let guard = affine::set_attr(ctx, axes, 0, &constraints)
        .filter(|_| guards_of(&constraints).as_ref() == Ok(&access.guards))
        .unwrap_or_else(|| {
            let texts: Vec<String> = constraints.iter().map(ToString::to_string).collect();
            ctx.str(&texts.join(", "))
        });
    ctx.dict(&[("map", map), ("guard", guard), ("fill", const_attr(ctx, fill))])
}

/// Constraints in pairs, `e >= 0` and `n - e - 1 >= 0`.
fn guards_of(constraints: &[Ix]) -> Result<Vec<Guard>, Invalid> {
    if !constraints.len().is_multiple_of(2) {
        return Err("a guard's constraints come in pairs: e >= 0 and n - e - 1 >= 0".into());
    }
    Ok(constraints.chunks_exact(2).map(|pair| Guard { expr: pair[0].clone(), extent: pair[0].plus(&pair[1]) + 1 }).collect())
}

/// The access of an attribute.
///
/// # Errors
/// The attribute has not the form that the dialect's description gives.
pub fn from_attr(a: Attribute<'_>) -> Result<Access, Invalid> {
    let Some(entries) = attr::as_dict(a) else { return Ok(Access::new(exprs::from_attr(a)?)) };
    let entry = |name: &str| {
        let found = entries.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| *value).ok_or_else(|| Invalid(format!("an access {{map, guard, fill}} lacks '{name}'")))
    };
    let guard = entry("guard")?;
    let constraints = match attr::as_str(guard) {
        Some(text) => Ix::parse_list(text).map_err(|e| Invalid(e.to_string()))?,
        None => affine::set_exprs(guard).ok_or_else(|| Invalid(format!("{guard} is no set of inequalities")))?,
    };
    Ok(Access { map: exprs::from_attr(entry("map")?)?, guards: guards_of(&constraints)?, fill: Some(const_of(entry("fill")?)?) })
}

/// Accesses of an array attribute.
///
/// # Errors
/// As [`from_attr`].
pub fn from_array(a: Attribute<'_>) -> Result<Vec<Access>, Invalid> {
    let all = attr::as_array(a).ok_or_else(|| Invalid(format!("{a} is no array of accesses")))?;
    all.into_iter().map(from_attr).collect()
}

/// An array attribute of accesses over `axes` axes.
pub fn to_array<'c>(ctx: Ctx<'c>, axes: usize, accesses: &[Access]) -> Attribute<'c> {
    ctx.array(&accesses.iter().map(|a| to_attr(ctx, axes, a)).collect::<Vec<_>>())
}
