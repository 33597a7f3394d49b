//! Reading attributes.
use super::str_of;
use melior::ir::{Attribute, AttributeLike, Type};
use mlir_sys::*;

/// A string's text, or a symbol reference's name.
pub fn as_str(attr: Attribute<'_>) -> Option<&str> {
    let raw = attr.to_raw();
    // SAFETY: tested; attributes live as long as their context.
    unsafe {
        if mlirAttributeIsAString(raw) {
            Some(str_of(mlirStringAttrGetValue(raw)))
        } else if mlirAttributeIsAFlatSymbolRef(raw) {
            Some(str_of(mlirFlatSymbolRefAttrGetValue(raw)))
        } else {
            None
        }
    }
}

/// An integer's value, sign-extended (zero-extended where its type is unsigned); `true` is 1.
pub fn as_int(attr: Attribute<'_>) -> Option<i64> {
    let raw = attr.to_raw();
    // SAFETY: tested.
    unsafe {
        if mlirAttributeIsABool(raw) {
            return Some(mlirBoolAttrGetValue(raw).into());
        }
        if !mlirAttributeIsAInteger(raw) {
            return None;
        }
        let ty = mlirAttributeGetType(raw);
        Some(if mlirTypeIsAInteger(ty) && mlirIntegerTypeIsUnsigned(ty) {
            mlirIntegerAttrGetValueUInt(raw) as i64
        } else if mlirTypeIsAInteger(ty) && mlirIntegerTypeIsSigned(ty) {
            mlirIntegerAttrGetValueSInt(raw)
        } else {
            mlirIntegerAttrGetValueInt(raw)
        })
    }
}

/// A float's value.
pub fn as_float(attr: Attribute<'_>) -> Option<f64> {
    // SAFETY: tested.
    unsafe { mlirAttributeIsAFloat(attr.to_raw()).then(|| mlirFloatAttrGetValueDouble(attr.to_raw())) }
}

/// A boolean's value.
pub fn as_bool(attr: Attribute<'_>) -> Option<bool> {
    // SAFETY: tested.
    unsafe { mlirAttributeIsABool(attr.to_raw()).then(|| mlirBoolAttrGetValue(attr.to_raw())) }
}

/// A type attribute's type.
pub fn as_type(attr: Attribute<'_>) -> Option<Type<'_>> {
    // SAFETY: tested.
    unsafe { mlirAttributeIsAType(attr.to_raw()).then(|| Type::from_raw(mlirTypeAttrGetValue(attr.to_raw()))) }
}

/// The elements of an array attribute.
pub fn as_array(attr: Attribute<'_>) -> Option<Vec<Attribute<'_>>> {
    let raw = attr.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        mlirAttributeIsAArray(raw).then(|| {
            (0..mlirArrayAttrGetNumElements(raw)).map(|i| Attribute::from_raw(mlirArrayAttrGetElement(raw, i))).collect()
        })
    }
}

/// The elements of an `array<i64: ..>`, or of an array of integers.
pub fn as_ints(attr: Attribute<'_>) -> Option<Vec<i64>> {
    let raw = attr.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        if mlirAttributeIsADenseI64Array(raw) {
            return Some((0..mlirDenseArrayGetNumElements(raw)).map(|i| mlirDenseI64ArrayGetElement(raw, i)).collect());
        }
    }
    as_array(attr)?.into_iter().map(as_int).collect()
}

/// The elements of an `array<i32: ..>`.
pub fn as_i32s(attr: Attribute<'_>) -> Option<Vec<i32>> {
    let raw = attr.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        mlirAttributeIsADenseI32Array(raw)
            .then(|| (0..mlirDenseArrayGetNumElements(raw)).map(|i| mlirDenseI32ArrayGetElement(raw, i)).collect())
    }
}

/// The strings of an array of them.
pub fn as_strs(attr: Attribute<'_>) -> Option<Vec<&str>> {
    as_array(attr)?.into_iter().map(as_str).collect()
}

/// The entries of a dictionary, sorted by name.
pub fn as_dict(attr: Attribute<'_>) -> Option<Vec<(&str, Attribute<'_>)>> {
    let raw = attr.to_raw();
    // SAFETY: tested, in bounds.
    unsafe {
        mlirAttributeIsADictionary(raw).then(|| {
            (0..mlirDictionaryAttrGetNumElements(raw))
                .map(|i| {
                    let named = mlirDictionaryAttrGetElement(raw, i);
                    (str_of(mlirIdentifierStr(named.name)), Attribute::from_raw(named.attribute))
                })
                .collect()
        })
    }
}

/// One entry of a dictionary.
pub fn entry<'c>(attr: Attribute<'c>, name: &str) -> Option<Attribute<'c>> {
    as_dict(attr)?.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}
