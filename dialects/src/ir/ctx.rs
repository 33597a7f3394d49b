//! The context: constructors of types, attributes and locations.
use super::string_ref;
use melior::{
    Context,
    ir::{Attribute, AttributeLike, Location, Type, TypeLike},
};
use mlir_sys::*;
use std::marker::PhantomData;

/// A copyable reference to an MLIR context.
#[derive(Clone, Copy)]
pub struct Ctx<'c> {
    raw: MlirContext,
    _context: PhantomData<&'c Context>,
}

impl<'c> From<&'c Context> for Ctx<'c> {
    fn from(context: &'c Context) -> Self {
        Self { raw: context.to_raw(), _context: PhantomData }
    }
}

// SAFETY: MLIR's uniquer returns non-null objects owned by the context; every raw value below comes from a C API
// constructor on this context, which is alive for 'c.
impl<'c> Ctx<'c> {
    /// # Safety
    /// `raw` is a context that lives as long as `'c`.
    pub unsafe fn from_raw(raw: MlirContext) -> Self {
        Self { raw, _context: PhantomData }
    }

    /// The C API's context.
    pub fn to_raw(self) -> MlirContext {
        self.raw
    }

    fn ty(self, raw: MlirType) -> Type<'c> {
        // SAFETY: see the impl.
        unsafe { Type::from_raw(raw) }
    }

    fn attr(self, raw: MlirAttribute) -> Attribute<'c> {
        // SAFETY: see the impl.
        unsafe { Attribute::from_raw(raw) }
    }

    /// `f32`.
    pub fn f32(self) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirF32TypeGet(self.raw) })
    }

    /// `f64`.
    pub fn f64(self) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirF64TypeGet(self.raw) })
    }

    /// `f16`.
    pub fn f16(self) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirF16TypeGet(self.raw) })
    }

    /// `bf16`.
    pub fn bf16(self) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirBF16TypeGet(self.raw) })
    }

    /// A type that MLIR's C interface makes from a context alone.
    pub(crate) fn of(self, make: unsafe extern "C" fn(MlirContext) -> MlirType) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { make(self.raw) })
    }

    /// The signless integer of so many bits.
    pub fn int(self, bits: u32) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirIntegerTypeGet(self.raw, bits) })
    }

    /// The unsigned integer of so many bits (arith takes signless ones only).
    pub fn uint(self, bits: u32) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirIntegerTypeUnsignedGet(self.raw, bits) })
    }

    /// `i1`.
    pub fn i1(self) -> Type<'c> {
        self.int(1)
    }

    /// `i8`.
    pub fn i8(self) -> Type<'c> {
        self.int(8)
    }

    /// `i32`.
    pub fn i32(self) -> Type<'c> {
        self.int(32)
    }

    /// `i64`.
    pub fn i64(self) -> Type<'c> {
        self.int(64)
    }

    /// `index`.
    pub fn index(self) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirIndexTypeGet(self.raw) })
    }

    /// `vector<lengths x element>`.
    pub fn vector(self, lengths: &[i64], element: Type<'c>) -> Type<'c> {
        // SAFETY: the slice is read during the call only.
        self.ty(unsafe { mlirVectorTypeGet(lengths.len() as isize, lengths.as_ptr(), element.to_raw()) })
    }

    /// `!llvm.ptr`, or `!llvm.ptr<space>` where the space is not 0.
    pub fn ptr(self, space: u32) -> Type<'c> {
        // SAFETY: see the impl.
        self.ty(unsafe { mlirLLVMPointerTypeGet(self.raw, space) })
    }

    /// A ranked tensor; `None` is a dynamic extent.
    pub fn tensor(self, shape: &[Option<i64>], element: Type<'c>, encoding: Option<Attribute<'c>>) -> Type<'c> {
        // SAFETY: the slice is read during the call only.
        unsafe {
            let dims: Vec<i64> = shape.iter().map(|d| d.unwrap_or_else(|| mlirShapedTypeGetDynamicSize())).collect();
            let encoding = encoding.map_or_else(|| mlirAttributeGetNull(), |e| e.to_raw());
            self.ty(mlirRankedTensorTypeGet(dims.len() as isize, dims.as_ptr(), element.to_raw(), encoding))
        }
    }

    /// A function type.
    pub fn function(self, inputs: &[Type<'c>], results: &[Type<'c>]) -> Type<'c> {
        // SAFETY: `Type` is a transparent pointer; the slices are read during the call only.
        self.ty(unsafe {
            mlirFunctionTypeGet(
                self.raw,
                inputs.len() as isize,
                inputs.as_ptr().cast(),
                results.len() as isize,
                results.as_ptr().cast(),
            )
        })
    }

    /// A type from its text.
    pub fn parse_type(self, text: &str) -> Option<Type<'c>> {
        // SAFETY: a failed parse is null, which `from_option_raw` tests for.
        unsafe { Type::from_option_raw(mlirTypeParseGet(self.raw, string_ref(text))) }
    }

    /// An attribute from its text.
    pub fn parse_attr(self, text: &str) -> Option<Attribute<'c>> {
        // SAFETY: a failed parse is null, which `from_option_raw` tests for.
        unsafe { Attribute::from_option_raw(mlirAttributeParseGet(self.raw, string_ref(text))) }
    }

    /// A string attribute.
    pub fn str(self, value: &str) -> Attribute<'c> {
        // SAFETY: MLIR copies the string.
        self.attr(unsafe { mlirStringAttrGet(self.raw, string_ref(value)) })
    }

    /// An integer or index attribute.
    pub fn int_attr(self, ty: Type<'c>, value: i64) -> Attribute<'c> {
        // SAFETY: see the impl.
        self.attr(unsafe { mlirIntegerAttrGet(ty.to_raw(), value) })
    }

    /// An attribute `value : i64`.
    pub fn i64_attr(self, value: i64) -> Attribute<'c> {
        self.int_attr(self.i64(), value)
    }

    /// A float attribute, rounded to its type.
    pub fn float_attr(self, ty: Type<'c>, value: f64) -> Attribute<'c> {
        // SAFETY: see the impl.
        self.attr(unsafe { mlirFloatAttrDoubleGet(self.raw, ty.to_raw(), value) })
    }

    /// `true` or `false`.
    pub fn bool_attr(self, value: bool) -> Attribute<'c> {
        // SAFETY: see the impl.
        self.attr(unsafe { mlirBoolAttrGet(self.raw, value.into()) })
    }

    /// The unit attribute.
    pub fn unit(self) -> Attribute<'c> {
        // SAFETY: see the impl.
        self.attr(unsafe { mlirUnitAttrGet(self.raw) })
    }

    /// An array of attributes.
    pub fn array(self, values: &[Attribute<'c>]) -> Attribute<'c> {
        // SAFETY: `Attribute` is a transparent pointer; the slice is read during the call only.
        self.attr(unsafe { mlirArrayAttrGet(self.raw, values.len() as isize, values.as_ptr().cast()) })
    }

    /// An `array<i64: ..>`.
    pub fn i64s(self, values: &[i64]) -> Attribute<'c> {
        // SAFETY: the slice is read during the call only.
        self.attr(unsafe { mlirDenseI64ArrayGet(self.raw, values.len() as isize, values.as_ptr()) })
    }

    /// An `array<i32: ..>`.
    pub fn i32s(self, values: &[i32]) -> Attribute<'c> {
        // SAFETY: the slice is read during the call only.
        self.attr(unsafe { mlirDenseI32ArrayGet(self.raw, values.len() as isize, values.as_ptr()) })
    }

    /// An array of strings.
    pub fn strs<S: AsRef<str>>(self, values: &[S]) -> Attribute<'c> {
        self.array(&values.iter().map(|v| self.str(v.as_ref())).collect::<Vec<_>>())
    }

    /// A type as an attribute.
    pub fn type_attr(self, ty: Type<'c>) -> Attribute<'c> {
        // SAFETY: see the impl.
        self.attr(unsafe { mlirTypeAttrGet(ty.to_raw()) })
    }

    /// `@name`.
    pub fn symbol(self, name: &str) -> Attribute<'c> {
        // SAFETY: MLIR copies the string.
        self.attr(unsafe { mlirFlatSymbolRefAttrGet(self.raw, string_ref(name)) })
    }

    /// A dictionary.
    pub fn dict(self, entries: &[(&str, Attribute<'c>)]) -> Attribute<'c> {
        // SAFETY: the slice is read during the call only.
        unsafe {
            let named: Vec<_> = entries
                .iter()
                .map(|(k, v)| mlirNamedAttributeGet(mlirIdentifierGet(self.raw, string_ref(k)), v.to_raw()))
                .collect();
            self.attr(mlirDictionaryAttrGet(self.raw, named.len() as isize, named.as_ptr()))
        }
    }

    /// `dense<value> : ty`, one value for all elements.
    pub fn splat(self, ty: Type<'c>, value: Attribute<'c>) -> Attribute<'c> {
        // SAFETY: `ty` is a static shape and `value` has its element type, or MLIR's verifier reports it.
        self.attr(unsafe { mlirDenseElementsAttrSplatGet(ty.to_raw(), value.to_raw()) })
    }

    /// `dense<..> : ty` from the elements' bytes, row-major and little-endian; `None` where the length is wrong.
    pub fn dense(self, ty: Type<'c>, bytes: &[u8]) -> Option<Attribute<'c>> {
        // SAFETY: MLIR checks the length against the type and copies the bytes.
        unsafe { Attribute::from_option_raw(mlirDenseElementsAttrRawBufferGet(ty.to_raw(), bytes.len(), bytes.as_ptr().cast())) }
    }

    /// The unknown location.
    pub fn unknown(self) -> Location<'c> {
        // SAFETY: see the impl.
        unsafe { Location::from_raw(mlirLocationUnknownGet(self.raw)) }
    }

    /// A named location, as of an ONNX node.
    pub fn named(self, name: &str) -> Location<'c> {
        // SAFETY: MLIR copies the string.
        unsafe { Location::from_raw(mlirLocationNameGet(self.raw, string_ref(name), mlirLocationUnknownGet(self.raw))) }
    }

    /// The location that stands for all of these (fused); unknown where there are none.
    pub fn fused(self, locations: &[Location<'c>]) -> Location<'c> {
        match locations {
            [] => self.unknown(),
            [one] => *one,
            // SAFETY: `Location` is a transparent pointer; the slice is read during the call only.
            many => unsafe {
                Location::from_raw(mlirLocationFusedGet(
                    self.raw,
                    many.len() as isize,
                    many.as_ptr().cast(),
                    mlirAttributeGetNull(),
                ))
            },
        }
    }
}
