//! Names of registers and variables, by scope.

use rustc_hash::FxHashMap;

/// The files that registers lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Predicate,
    Half,
    Word,
    Wide,
}

impl Class {
    /// Of a type's name, without its dot.
    pub(crate) fn of(ty: &str) -> Option<Self> {
        Some(match ty {
            "pred" => Class::Predicate,
            "b8" | "u8" | "s8" | "b16" | "u16" | "s16" | "f16" | "bf16" => Class::Half,
            "b32" | "u32" | "s32" | "f32" | "f16x2" | "bf16x2" => Class::Word,
            "b64" | "u64" | "s64" | "f64" => Class::Wide,
            _ => return None,
        })
    }
}

/// A register of a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Register {
    pub(crate) class: Class,
    pub(crate) index: u32,
}

#[derive(Clone, Debug, Default)]
struct Scope<'a> {
    singles: FxHashMap<&'a str, Register>,
    /// `%r<10>`: name without number, the first and how many there are.
    ranges: FxHashMap<&'a str, (Register, u32)>,
}

/// The names that are seen at a point of a kernel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names<'a> {
    scopes: Vec<Scope<'a>>,
    /// Registers of each class so far.
    pub(crate) counts: [u32; 4],
    /// Addresses of shared variables.
    pub(crate) shared: FxHashMap<&'a str, u32>,
    /// Offsets of parameters.
    pub(crate) parameters: FxHashMap<&'a str, u32>,
}

impl<'a> Names<'a> {
    pub(crate) fn open(&mut self) {
        self.scopes.push(Scope::default());
    }

    pub(crate) fn close(&mut self) {
        self.scopes.pop();
    }

    /// Declares one register, or as many as `count` says.
    pub(crate) fn declare(&mut self, name: &'a str, class: Class, count: Option<u32>) {
        let next = &mut self.counts[class as usize];
        let register = Register { class, index: *next };
        *next += count.unwrap_or(1);
        let Some(scope) = self.scopes.last_mut() else { return };
        match count {
            None => scope.singles.insert(name, register),
            Some(n) => scope.ranges.insert(name, (register, n)).map(|r| r.0),
        };
    }

    pub(crate) fn register(&self, name: &str) -> Option<Register> {
        let digits = name.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (stem, number) = name.split_at(name.len() - digits);
        let number: Option<u32> = number.parse().ok();
        self.scopes.iter().rev().find_map(|s| {
            let of_range = || {
                let (first, count) = s.ranges.get(stem)?;
                let n = number.filter(|n| n < count)?;
                Some(Register { index: first.index + n, ..*first })
            };
            s.singles.get(name).copied().or_else(of_range)
        })
    }
}
