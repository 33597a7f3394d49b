//! The symbols of a module, which every graph taken out of it shares.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use crate::graph::Symbol;

/// A list of symbols. Copies are the same list until one of them is changed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Symbols(Arc<Vec<Symbol>>);

impl fmt::Debug for Symbols {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Deref for Symbols {
    type Target = Vec<Symbol>;
    fn deref(&self) -> &Vec<Symbol> {
        &self.0
    }
}

impl DerefMut for Symbols {
    fn deref_mut(&mut self) -> &mut Vec<Symbol> {
        Arc::make_mut(&mut self.0)
    }
}

impl From<Vec<Symbol>> for Symbols {
    fn from(list: Vec<Symbol>) -> Self {
        Self(Arc::new(list))
    }
}

impl FromIterator<Symbol> for Symbols {
    fn from_iter<I: IntoIterator<Item = Symbol>>(list: I) -> Self {
        list.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'a> IntoIterator for &'a Symbols {
    type Item = &'a Symbol;
    type IntoIter = std::slice::Iter<'a, Symbol>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
