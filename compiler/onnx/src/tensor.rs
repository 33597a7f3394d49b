//! Protobuf tensors to [`WeightRef`]s: sizes checked against the data, raw bytes left in the map.

use crate::dtype::ElementType;
use crate::error::{OnnxError, Site};
use crate::limits::Limits;
use crate::proto::{StringStringEntryProto, TensorProto};
use crate::source::Files;
use crate::weights::{Payload, WeightRef};
use bytes::Bytes;

const EXTERNAL: i32 = 1;

pub(crate) fn tensor(proto: TensorProto, files: &mut Files, limits: &Limits) -> Result<WeightRef, OnnxError> {
    let site = || Site::Tensor(proto.name.clone());
    let invalid = |reason: String| OnnxError::invalid(site(), reason);
    let dtype =
        ElementType::from_code(proto.data_type).ok_or_else(|| invalid(format!("element type {} is unknown", proto.data_type)))?;
    if proto.segment.is_some() {
        return Err(OnnxError::unsupported(site(), "tensors stored in segments are not supported; save the model anew"));
    }
    let shape = shape(&proto.dims, limits, site)?;
    let elements = if shape.contains(&0) { 0 } else { shape.iter().product() };
    let payload = if proto.data_location == EXTERNAL {
        external(&proto, dtype, elements, files)?
    } else if dtype == ElementType::String {
        if proto.string_data.len() as u64 != elements {
            return Err(invalid(format!("{elements} strings expected, {} found", proto.string_data.len())));
        }
        Payload::Strings(proto.string_data)
    } else if let Some(raw) = proto.raw_data.as_ref().filter(|raw| !raw.is_empty() || !has_typed_data(&proto)) {
        let expected = byte_len(dtype, elements, site)?;
        if raw.len() as u64 != expected {
            return Err(invalid(format!("{dtype} {shape:?} takes {expected} bytes, the file has {}", raw.len())));
        }
        mapped(raw.clone(), 0, &files.model())
    } else {
        Payload::Owned(typed(&proto, dtype, elements).map_err(invalid)?.into())
    };
    let payload = if dtype == ElementType::Bool { normal_bools(payload) } else { payload };
    Ok(WeightRef { key: String::new(), dtype, shape, payload })
}

/// Dimensions, checked so that any product of them fits in 62 bits.
pub(crate) fn shape(dims: &[i64], limits: &Limits, site: impl Fn() -> Site) -> Result<Vec<u64>, OnnxError> {
    if dims.len() > limits.rank {
        return Err(OnnxError::Limit { site: site(), what: "rank", limit: limits.rank as u64 });
    }
    let mut product = 1u64;
    let mut shape = Vec::with_capacity(dims.len());
    for &dim in dims {
        let size = u64::try_from(dim).map_err(|_| OnnxError::invalid(site(), format!("negative dimension in {dims:?}")))?;
        product = product.checked_mul(size.max(1)).filter(|p| *p < 1 << 62).ok_or_else(|| OnnxError::Limit {
            site: site(),
            what: "number of elements",
            limit: 1 << 62,
        })?;
        shape.push(size);
    }
    Ok(shape)
}

fn byte_len(dtype: ElementType, elements: u64, site: impl Fn() -> Site) -> Result<u64, OnnxError> {
    dtype.byte_len(elements).ok_or_else(|| OnnxError::Limit { site: site(), what: "size in bytes", limit: u64::MAX })
}

fn has_typed_data(proto: &TensorProto) -> bool {
    !(proto.float_data.is_empty()
        && proto.int32_data.is_empty()
        && proto.int64_data.is_empty()
        && proto.double_data.is_empty()
        && proto.uint64_data.is_empty())
}

/// The place of `bytes`, a slice of `map`, in file number `file`.
fn mapped(bytes: Bytes, file: usize, map: &Bytes) -> Payload {
    let offset = (bytes.as_ptr() as usize).checked_sub(map.as_ptr() as usize);
    match offset.filter(|o| o + bytes.len() <= map.len()) {
        Some(offset) => Payload::Mapped { file, offset: offset as u64, bytes },
        None => Payload::Owned(bytes),
    }
}

fn external(proto: &TensorProto, dtype: ElementType, elements: u64, files: &mut Files) -> Result<Payload, OnnxError> {
    let entry = |key: &str| proto.external_data.iter().find(|e: &&StringStringEntryProto| e.key == key);
    let location = entry("location").map(|e| e.value.clone()).unwrap_or_default();
    let refuse = |reason: String| OnnxError::External { tensor: proto.name.clone(), location: location.clone(), reason };
    let number = |key: &str| match entry(key) {
        None => Ok(None),
        Some(e) => e
            .value
            .trim()
            .parse::<u64>()
            .map(Some)
            .map_err(|_| refuse(format!("has a {key} that is no byte count: '{}'", e.value.escape_debug()))),
    };
    let offset = number("offset")?.unwrap_or(0);
    let length = number("length")?;
    let Some(expected) = dtype.byte_len(elements) else {
        return Err(refuse(format!("cannot hold elements of type {dtype}")));
    };
    if let Some(length) = length.filter(|l| *l != expected) {
        return Err(refuse(format!("gives {length} bytes where the tensor takes {expected}")));
    }
    let (file, map) = files.external(&proto.name, &location)?;
    let end = offset
        .checked_add(expected)
        .filter(|end| *end <= map.len() as u64)
        .ok_or_else(|| refuse(format!("has {} bytes; the tensor needs {expected} from byte {offset}", map.len())))?;
    let bytes = map.slice(offset as usize..end as usize);
    Ok(Payload::Mapped { file, offset, bytes })
}

/// Typed protobuf fields as little-endian bytes.
fn typed(proto: &TensorProto, dtype: ElementType, elements: u64) -> Result<Vec<u8>, String> {
    use ElementType::*;
    let expect = |found: usize, wanted: u64, field: &str| {
        if found as u64 == wanted { Ok(()) } else { Err(format!("{field} has {found} entries where {wanted} are needed")) }
    };
    Ok(match dtype {
        Float | Complex64 => {
            let parts = if dtype == Complex64 { 2 } else { 1 };
            expect(proto.float_data.len(), elements.saturating_mul(parts), "float_data")?;
            proto.float_data.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Double | Complex128 => {
            let parts = if dtype == Complex128 { 2 } else { 1 };
            expect(proto.double_data.len(), elements.saturating_mul(parts), "double_data")?;
            proto.double_data.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Int64 => {
            expect(proto.int64_data.len(), elements, "int64_data")?;
            proto.int64_data.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Uint64 => {
            expect(proto.uint64_data.len(), elements, "uint64_data")?;
            proto.uint64_data.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Uint32 => {
            expect(proto.uint64_data.len(), elements, "uint64_data")?;
            let narrow = |v: &u64| u32::try_from(*v).map_err(|_| format!("{v} does not fit in uint32"));
            let values: Vec<u32> = proto.uint64_data.iter().map(narrow).collect::<Result<_, _>>()?;
            values.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Int32 => {
            expect(proto.int32_data.len(), elements, "int32_data")?;
            proto.int32_data.iter().flat_map(|v| v.to_le_bytes()).collect()
        }
        Int16 | Uint16 | Float16 | Bfloat16 => {
            expect(proto.int32_data.len(), elements, "int32_data")?;
            let values = fits(&proto.int32_data, 16)?;
            values.flat_map(|v| (v as u16).to_le_bytes()).collect()
        }
        Int8 | Uint8 | Bool | Float8E4m3fn | Float8E4m3fnuz | Float8E5m2 | Float8E5m2fnuz | Float8E8m0 => {
            expect(proto.int32_data.len(), elements, "int32_data")?;
            fits(&proto.int32_data, 8)?.map(|v| v as u8).collect()
        }
        Uint4 | Int4 | Float4E2m1 => {
            expect(proto.int32_data.len(), elements.div_ceil(2), "int32_data")?;
            fits(&proto.int32_data, 8)?.map(|v| v as u8).collect()
        }
        Uint2 | Int2 => {
            expect(proto.int32_data.len(), elements.div_ceil(4), "int32_data")?;
            fits(&proto.int32_data, 8)?.map(|v| v as u8).collect()
        }
        Float6E2m3 | Float6E3m2 => {
            expect(proto.int32_data.len(), elements, "int32_data")?;
            pack_six_bits(fits(&proto.int32_data, 6)?)
        }
        String => return Err("strings are stored in string_data".to_owned()),
    })
}

/// The values, when each fits in `bits` bits as a signed or an unsigned number.
fn fits(values: &[i32], bits: u32) -> Result<impl Iterator<Item = i32> + '_, String> {
    let range = -(1i32 << (bits - 1))..1i32 << bits;
    match values.iter().find(|v| !range.contains(v)) {
        Some(value) => Err(format!("{value} does not fit in {bits} bits")),
        None => Ok(values.iter().copied()),
    }
}

/// Four elements in three bytes, from the low bits up.
fn pack_six_bits(values: impl Iterator<Item = i32>) -> Vec<u8> {
    let (mut out, mut held, mut bits) = (Vec::new(), 0u32, 0);
    for value in values {
        held |= (value as u32 & 0x3f) << bits;
        bits += 6;
        while bits >= 8 {
            out.push(held as u8);
            held >>= 8;
            bits -= 8;
        }
    }
    if bits > 0 {
        out.push(held as u8);
    }
    out
}

/// Any non-zero byte is true in the wild; everything behind this point may rely on 0 and 1.
fn normal_bools(payload: Payload) -> Payload {
    match &payload {
        Payload::Mapped { bytes, .. } | Payload::Owned(bytes) if bytes.iter().any(|b| *b > 1) => {
            Payload::Owned(bytes.iter().map(|b| u8::from(*b != 0)).collect())
        }
        _ => payload,
    }
}
