//! Vectors of rank 1.
use super::Builder;
use crate::ir::{Type, TypeExt, Val, ValueExt};
use mlir_sys::{mlirShapedTypeGetDynamicSize, mlirVectorTypeGet};

impl<'c> Builder<'c> {
    /// A scalar in every lane.
    pub fn broadcast(&mut self, scalar: Val<'c>, lanes: usize) -> Val<'c> {
        let ty = self.vec(lanes, scalar.ty());
        self.op1("vector.broadcast", &[scalar], ty, &[])
    }

    /// One lane, known now.
    pub fn extract(&mut self, vector: Val<'c>, lane: usize) -> Val<'c> {
        let at = self.ctx().i64s(&[lane as i64]);
        self.op1("vector.extract", &[vector], vector.ty().element(), &[("static_position", at)])
    }

    /// One lane, by an index value.
    pub fn extract_at(&mut self, vector: Val<'c>, lane: Val<'c>) -> Val<'c> {
        // SAFETY: a constant of MLIR's.
        let at = self.ctx().i64s(&[unsafe { mlirShapedTypeGetDynamicSize() }]);
        self.op1("vector.extract", &[vector, lane], vector.ty().element(), &[("static_position", at)])
    }

    /// The vector with one lane, known now, replaced.
    pub fn insert_lane(&mut self, scalar: Val<'c>, vector: Val<'c>, lane: usize) -> Val<'c> {
        let at = self.ctx().i64s(&[lane as i64]);
        self.op1("vector.insert", &[scalar, vector], vector.ty(), &[("static_position", at)])
    }

    /// The vector of these scalars.
    pub fn from_lanes(&mut self, scalars: &[Val<'c>]) -> Val<'c> {
        let element = scalars.first().map_or_else(|| self.f32(), |s| s.ty());
        let ty = self.vec(scalars.len(), element);
        self.op1("vector.from_elements", scalars, ty, &[])
    }

    /// All lanes as scalars.
    pub fn lanes(&mut self, vector: Val<'c>) -> Vec<Val<'c>> {
        (0..vector.ty().lanes().unwrap_or(0) as usize).map(|i| self.extract(vector, i)).collect()
    }

    /// Lanes of two vectors by number: those of `a`, then those of `b`.
    pub fn shuffle(&mut self, a: Val<'c>, b: Val<'c>, lanes: &[i64]) -> Val<'c> {
        let (mask, ty) = (self.ctx().i64s(lanes), self.vec(lanes.len(), a.ty().element()));
        self.op1("vector.shuffle", &[a, b], ty, &[("mask", mask)])
    }

    /// `lanes` consecutive lanes from one on.
    pub fn slice(&mut self, vector: Val<'c>, first: usize, lanes: usize) -> Val<'c> {
        let at: Vec<i64> = (first..first + lanes).map(|i| i as i64).collect();
        self.shuffle(vector, vector, &at)
    }

    /// The lanes of `a`, then those of `b`.
    pub fn join(&mut self, a: Val<'c>, b: Val<'c>) -> Val<'c> {
        let lanes = a.ty().lanes().unwrap_or(0) + b.ty().lanes().unwrap_or(0);
        self.shuffle(a, b, &(0..lanes).collect::<Vec<_>>())
    }

    /// All lanes combined: `add`, `mul`, `minsi`, `maxsi`, `minui`, `maxui`, `minimumf`, `maximumf`, `and`, `or`.
    /// A float sum is in the order of the lanes.
    pub fn reduce(&mut self, kind: &str, vector: Val<'c>) -> Val<'c> {
        let kind = self
            .ctx()
            .parse_attr(&format!("#vector.kind<{kind}>"))
            .expect("the documented kinds are those of the vector dialect");
        self.op1("vector.reduction", &[vector], vector.ty().element(), &[("kind", kind)])
    }

    /// The same bits as a vector of another element type.
    pub fn vector_bitcast(&mut self, vector: Val<'c>, to: Type<'c>) -> Val<'c> {
        self.op1("vector.bitcast", &[vector], to, &[])
    }

    /// The first `count` (an index) lanes true.
    pub fn mask_of(&mut self, lanes: usize, count: Val<'c>) -> Val<'c> {
        let ty = self.vec(lanes, self.i1());
        self.op1("vector.create_mask", &[count], ty, &[])
    }

    /// `0, 1, 2, ..` in the lanes of a vector type of integers or indices.
    pub fn iota(&mut self, ty: Type<'c>) -> Val<'c> {
        let n = ty.lanes().unwrap_or(0);
        let element = ty.element();
        if !element.is_int_like() {
            // SAFETY: the slice is read during the call only; the element is of this context.
            let index = unsafe { Type::from_raw(mlirVectorTypeGet(1, [n].as_ptr(), self.index().to_raw())) };
            return self.op1("vector.step", &[], index, &[]);
        }
        let bytes: Vec<u8> = (0..n).flat_map(|i| i.to_le_bytes()[..element.bits().div_ceil(8) as usize].to_vec()).collect();
        let value = self.ctx().dense(ty, &bytes).expect("as many bytes as the type has");
        self.constant(ty, value)
    }
}

use melior::ir::TypeLike;
