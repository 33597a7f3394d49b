//! Operands: registers of the right file, numbers, special registers, addresses.

use crate::{
    inst::{Address, Cmp, Dst, Reg, Special, Src, Ty, Val, Width},
    ptx::{Class, Names, Operand, Register},
};

pub(super) struct Operands<'a, 't> {
    pub(super) all: &'t [Operand<'a>],
    pub(super) names: &'t Names<'a>,
}

type Read<T> = Result<T, String>;

pub(super) fn width(r: Register) -> Read<Width> {
    Ok(match r.class {
        Class::Half => Width::Half,
        Class::Word => Width::Word,
        Class::Wide => Width::Wide,
        Class::Predicate => return Err("a predicate where a value is needed".into()),
    })
}

/// Of the name of a type.
pub(super) fn ty(name: &str) -> Read<Ty> {
    Ok(match name {
        "b8" | "u8" => Ty::U8,
        "s8" => Ty::S8,
        "b16" => Ty::B16,
        "u16" => Ty::U16,
        "s16" => Ty::S16,
        "b32" => Ty::B32,
        "u32" => Ty::U32,
        "s32" => Ty::S32,
        "b64" => Ty::B64,
        "u64" => Ty::U64,
        "s64" => Ty::S64,
        "f16" => Ty::F16,
        "bf16" => Ty::Bf16,
        "f16x2" => Ty::F16x2,
        "bf16x2" => Ty::Bf16x2,
        "f32" => Ty::F32,
        "f64" => Ty::F64,
        other => return Err(format!("the type {other} is not known here")),
    })
}

fn special(name: &str) -> Option<Special> {
    let (stem, axis) = name.rsplit_once('.').map_or((name, None), |(s, a)| (s, Some(a)));
    let axis = match axis {
        Some("x") => 0,
        Some("y") => 1,
        Some("z") => 2,
        None => 3,
        Some(_) => return None,
    };
    Some(match (stem, axis) {
        ("%tid", 0..3) => Special::Tid(axis),
        ("%ntid", 0..3) => Special::Ntid(axis),
        ("%ctaid", 0..3) => Special::Ctaid(axis),
        ("%nctaid", 0..3) => Special::Nctaid(axis),
        ("%cluster_ctaid", 0..3) => Special::ClusterCtaid(axis),
        ("%cluster_nctaid", 0..3) => Special::ClusterNctaid(axis),
        ("%laneid", 3) => Special::Lane,
        ("%warpid", 3) => Special::Warp,
        ("%cluster_ctarank", 3) => Special::ClusterRank,
        ("%clock" | "%clock64" | "%globaltimer", 3) => Special::Clock,
        ("%lanemask_eq", 3) => Special::LaneMask(Cmp::Eq),
        ("%lanemask_lt", 3) => Special::LaneMask(Cmp::Lt),
        ("%lanemask_le", 3) => Special::LaneMask(Cmp::Le),
        ("%lanemask_gt", 3) => Special::LaneMask(Cmp::Gt),
        ("%lanemask_ge", 3) => Special::LaneMask(Cmp::Ge),
        _ => return None,
    })
}

impl<'a> Operands<'a, '_> {
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn at(&self, i: usize) -> Read<&Operand<'a>> {
        self.all.get(i).ok_or_else(|| format!("it has {} operands", self.all.len()))
    }

    fn register(&self, name: &str) -> Read<Register> {
        self.names.register(name).ok_or_else(|| format!("'{name}' is not declared"))
    }

    /// A register of the given class.
    pub(super) fn named(&self, name: &str, class: Class) -> Read<Reg> {
        let r = self.register(name)?;
        if r.class == class { Ok(r.index) } else { Err(format!("'{name}' is no register of this type's width")) }
    }

    pub(super) fn destination(&self, i: usize, w: Width) -> Read<Reg> {
        let class = match w {
            Width::Half => Class::Half,
            Width::Word => Class::Word,
            Width::Wide => Class::Wide,
        };
        match self.at(i)? {
            Operand::Name(n) => self.named(n, class),
            _ => Err("its result is no register".into()),
        }
    }

    pub(super) fn predicate(&self, i: usize) -> Read<Reg> {
        match self.at(i)? {
            Operand::Name(n) => self.named(n, Class::Predicate),
            _ => Err("a predicate is missing".into()),
        }
    }

    /// A predicate or a constant, and whether it is negated.
    pub(super) fn truth(&self, i: usize) -> Read<(Src, bool)> {
        Ok(match self.at(i)? {
            Operand::Name(n) => (Src::Reg(self.named(n, Class::Predicate)?), false),
            Operand::Not(n) => (Src::Reg(self.named(n, Class::Predicate)?), true),
            Operand::Number(v) => (Src::Imm(*v), false),
            _ => return Err("a predicate is missing".into()),
        })
    }

    pub(super) fn of(&self, o: &Operand<'a>, w: Width) -> Read<Src> {
        Ok(match o {
            Operand::Number(v) => Src::Imm(*v),
            Operand::Name(n) => match (self.names.register(n), special(n)) {
                (Some(r), _) if width(r)? == w => Src::Reg(r.index),
                (Some(_), _) => return Err(format!("'{n}' is no register of this type's width")),
                (None, Some(s)) => Src::Special(s),
                (None, None) => Src::Imm(self.variable(n)?),
            },
            Operand::Address(base, by) => match &**base {
                Operand::Name(n) => Src::Imm(self.variable(n)?.wrapping_add(*by as u64)),
                _ => return Err("an operand of another kind".into()),
            },
            _ => return Err("an operand of another kind".into()),
        })
    }

    /// The address of a shared variable or a parameter in its own space.
    fn variable(&self, name: &str) -> Read<u64> {
        let shared = self.names.shared.get(name).map(|a| u64::from(*a));
        let parameter = || self.names.parameters.get(name).map(|a| u64::from(*a));
        shared.or_else(parameter).ok_or_else(|| format!("'{name}' is not declared"))
    }

    pub(super) fn src(&self, i: usize, w: Width) -> Read<Src> {
        self.of(self.at(i)?, w)
    }

    pub(super) fn word(&self, i: usize) -> Read<Src> {
        self.src(i, Width::Word)
    }

    /// A value of whatever width its register has; numbers are as wide as `w`.
    pub(super) fn value(&self, o: &Operand<'a>, w: Width) -> Read<Val> {
        if let Operand::Name(n) = o
            && let Some(r) = self.names.register(n)
        {
            return Ok(Val { width: width(r)?, src: Src::Reg(r.index) });
        }
        Ok(Val { width: w, src: self.of(o, w)? })
    }

    /// A destination of whatever width its register has; none for `_`.
    pub(super) fn target(&self, o: &Operand<'a>) -> Read<Option<Dst>> {
        match o {
            Operand::Name("_") => Ok(None),
            Operand::Name(n) => {
                let r = self.register(n)?;
                Ok(Some(Dst { width: width(r)?, reg: r.index }))
            }
            _ => Err("its result is no register".into()),
        }
    }

    /// One operand or the members of a list.
    pub(super) fn members(&self, i: usize) -> Read<&[Operand<'a>]> {
        Ok(match self.at(i)? {
            Operand::List(l) => l,
            _ => &self.all[i..=i],
        })
    }

    /// Registers of a list.
    pub(super) fn words(&self, i: usize) -> Read<Vec<Reg>> {
        let one = |o: &Operand<'a>| match o {
            Operand::Name(n) => self.named(n, Class::Word),
            _ => Err("a register is missing".into()),
        };
        self.members(i)?.iter().map(one).collect()
    }

    pub(super) fn base(&self, base: &Operand<'a>, by: i64) -> Read<Address> {
        Ok(match base {
            Operand::Name(n) => match self.names.register(n) {
                Some(r) => Address { base: Some((width(r)?, r.index)), offset: by },
                None => Address { base: None, offset: (self.variable(n)? as i64).wrapping_add(by) },
            },
            Operand::Number(v) => Address { base: None, offset: (*v as i64).wrapping_add(by) },
            _ => return Err("an address of another kind".into()),
        })
    }

    pub(super) fn address(&self, i: usize) -> Read<Address> {
        match self.at(i)? {
            Operand::Address(base, by) => self.base(base, *by),
            _ => Err("an address is missing".into()),
        }
    }
}
