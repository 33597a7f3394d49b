//! Types.
use melior::ir::{Attribute, Type, TypeLike};
use mlir_sys::*;

/// What types are asked.
pub trait TypeExt<'c>: Copy {
    /// The element of a vector or tensor; the type itself otherwise.
    fn element(self) -> Type<'c>;
    /// The extents of a ranked vector or tensor; `None` for a dynamic one.
    fn shape(self) -> Option<Vec<Option<i64>>>;
    /// The length of a vector of rank 1; `None` for all else.
    fn lanes(self) -> Option<i64>;
    /// The encoding of a ranked tensor.
    fn tensor_encoding(self) -> Option<Attribute<'c>>;
    /// Whether the element is a float.
    fn is_float_like(self) -> bool;
    /// Whether the element is an integer (not an index).
    fn is_int_like(self) -> bool;
    /// Whether this is `!llvm.ptr`.
    fn is_ptr(self) -> bool;
    /// The bits of an integer's or float's element; `index` has 64.
    fn bits(self) -> u32;
    /// The same shape with another element.
    fn with_element(self, element: Type<'c>) -> Type<'c>;
    /// Inputs and results of a function type.
    fn signature(self) -> Option<(Vec<Type<'c>>, Vec<Type<'c>>)>;
}

// SAFETY: types live as long as the context; every specific accessor is behind its `IsA` test.
impl<'c> TypeExt<'c> for Type<'c> {
    fn element(self) -> Type<'c> {
        // SAFETY: tested.
        unsafe {
            if mlirTypeIsAShaped(self.to_raw()) { Type::from_raw(mlirShapedTypeGetElementType(self.to_raw())) } else { self }
        }
    }

    fn shape(self) -> Option<Vec<Option<i64>>> {
        let raw = self.to_raw();
        // SAFETY: tested, in bounds.
        unsafe {
            if !mlirTypeIsAShaped(raw) || !mlirShapedTypeHasRank(raw) {
                return None;
            }
            Some(
                (0..mlirShapedTypeGetRank(raw) as isize)
                    .map(|i| (!mlirShapedTypeIsDynamicDim(raw, i)).then(|| mlirShapedTypeGetDimSize(raw, i)))
                    .collect(),
            )
        }
    }

    fn lanes(self) -> Option<i64> {
        let raw = self.to_raw();
        // SAFETY: tested.
        unsafe { (mlirTypeIsAVector(raw) && mlirShapedTypeGetRank(raw) == 1).then(|| mlirShapedTypeGetDimSize(raw, 0)) }
    }

    fn tensor_encoding(self) -> Option<Attribute<'c>> {
        // SAFETY: tested; an absent encoding is null.
        unsafe {
            if !mlirTypeIsARankedTensor(self.to_raw()) {
                return None;
            }
            Attribute::from_option_raw(mlirRankedTensorTypeGetEncoding(self.to_raw()))
        }
    }

    fn is_float_like(self) -> bool {
        // SAFETY: any type may be asked.
        unsafe { mlirTypeIsAFloat(self.element().to_raw()) }
    }

    fn is_int_like(self) -> bool {
        // SAFETY: any type may be asked.
        unsafe { mlirTypeIsAInteger(self.element().to_raw()) }
    }

    fn is_ptr(self) -> bool {
        // SAFETY: any type may be asked.
        unsafe { mlirTypeIsALLVMPointerType(self.to_raw()) }
    }

    fn bits(self) -> u32 {
        let raw = self.element().to_raw();
        // SAFETY: tested.
        unsafe {
            if mlirTypeIsAInteger(raw) {
                mlirIntegerTypeGetWidth(raw)
            } else if mlirTypeIsAFloat(raw) {
                mlirFloatTypeGetWidth(raw)
            } else {
                64
            }
        }
    }

    fn with_element(self, element: Type<'c>) -> Type<'c> {
        match (self.lanes(), self.shape()) {
            (None, Some(shape)) if !self.is_vector() => {
                let dims: Vec<i64> = shape
                    .iter()
                    // SAFETY: a constant of MLIR's.
                    .map(|d| d.unwrap_or_else(|| unsafe { mlirShapedTypeGetDynamicSize() }))
                    .collect();
                // SAFETY: the slice is read during the call only; a null encoding is none.
                unsafe {
                    Type::from_raw(mlirRankedTensorTypeGet(
                        dims.len() as isize,
                        dims.as_ptr(),
                        element.to_raw(),
                        mlirRankedTensorTypeGetEncoding(self.to_raw()),
                    ))
                }
            }
            (_, Some(shape)) => {
                let dims: Vec<i64> = shape.into_iter().flatten().collect();
                // SAFETY: the slice is read during the call only.
                unsafe { Type::from_raw(mlirVectorTypeGet(dims.len() as isize, dims.as_ptr(), element.to_raw())) }
            }
            (_, None) => element,
        }
    }

    fn signature(self) -> Option<(Vec<Type<'c>>, Vec<Type<'c>>)> {
        let raw = self.to_raw();
        // SAFETY: tested, in bounds.
        unsafe {
            mlirTypeIsAFunction(raw).then(|| {
                (
                    (0..mlirFunctionTypeGetNumInputs(raw)).map(|i| Type::from_raw(mlirFunctionTypeGetInput(raw, i))).collect(),
                    (0..mlirFunctionTypeGetNumResults(raw)).map(|i| Type::from_raw(mlirFunctionTypeGetResult(raw, i))).collect(),
                )
            })
        }
    }
}
