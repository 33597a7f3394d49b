//! Tensor maps.

use std::ffi::{c_int, c_uint, c_void};

use kiln_emulator::tensor_map::{MAP_BYTES, Mode, Swizzle, TensorMap, check};

use crate::types::{Code, INVALID_VALUE, SUCCESS};

/// Bytes of an element, by the numbers of `CUtensorMapDataType`.
fn element(dtype: c_uint) -> Option<u32> {
    Some(match dtype {
        0 => 1,
        1 | 6 | 9 => 2,
        2 | 3 | 7 | 10 | 11 | 12 => 4,
        4 | 5 | 8 => 8,
        _ => return None,
    })
}

/// What both kinds of maps have in common.
struct Common {
    dtype: c_uint,
    rank: c_uint,
    address: *mut c_void,
    dims: *const u64,
    strides: *const u64,
    steps: *const c_uint,
    interleave: c_uint,
    swizzle: c_uint,
    fill: c_uint,
}

fn encode(map: *mut u8, c: &Common, mode: Mode) -> Code {
    let (Some(element), Some(swizzle)) =
        (element(c.dtype), [Swizzle::None, Swizzle::B32, Swizzle::B64, Swizzle::B128].get(c.swizzle as usize))
    else {
        return INVALID_VALUE;
    };
    if !(1..=5).contains(&c.rank) || c.interleave != 0 || c.fill != 0 || map.is_null() || map.addr() % 64 != 0 {
        return INVALID_VALUE;
    }
    let rank = c.rank as usize;
    // SAFETY: the caller promises arrays of the rank's length, the strides' one shorter.
    let list = |p: *const u64, n: usize| (0..n).map(|i| unsafe { p.add(i).read() }).collect::<Vec<u64>>();
    // SAFETY: as above.
    let steps = (0..rank).map(|i| unsafe { c.steps.add(i).read() }).collect();
    let m = TensorMap {
        address: c.address.addr() as u64,
        element,
        dims: list(c.dims, rank),
        strides: list(c.strides, rank - 1),
        steps,
        swizzle: *swizzle,
        mode,
    };
    if let Err(what) = check(&m) {
        eprintln!("emulator: encoding a tensor map takes {what}: {m:?}");
        return INVALID_VALUE;
    }
    for (i, b) in m.encode().into_iter().enumerate().take(MAP_BYTES) {
        // SAFETY: the caller promises the bytes of a map.
        unsafe { map.add(i).write(b) };
    }
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuTensorMapEncodeTiled(
    map: *mut u8,
    dtype: c_uint,
    rank: c_uint,
    address: *mut c_void,
    dims: *const u64,
    strides: *const u64,
    box_dims: *const c_uint,
    steps: *const c_uint,
    interleave: c_uint,
    swizzle: c_uint,
    _promotion: c_uint,
    fill: c_uint,
) -> Code {
    let mut extents = [1; 5];
    for (i, e) in extents.iter_mut().enumerate().take(rank.min(5) as usize) {
        // SAFETY: the caller promises as many extents as the rank says.
        *e = unsafe { box_dims.add(i).read() };
    }
    let common = Common { dtype, rank, address, dims, strides, steps, interleave, swizzle, fill };
    encode(map, &common, Mode::Tiled(extents))
}

#[unsafe(no_mangle)]
extern "C" fn cuTensorMapEncodeIm2col(
    map: *mut u8,
    dtype: c_uint,
    rank: c_uint,
    address: *mut c_void,
    dims: *const u64,
    strides: *const u64,
    lower: *const c_int,
    upper: *const c_int,
    channels: c_uint,
    pixels: c_uint,
    steps: *const c_uint,
    interleave: c_uint,
    swizzle: c_uint,
    _promotion: c_uint,
    fill: c_uint,
) -> Code {
    if !(3..=5).contains(&rank) {
        return INVALID_VALUE;
    }
    let (mut low, mut high) = ([0; 3], [0; 3]);
    for i in 0..rank as usize - 2 {
        // SAFETY: the caller promises corners of two dimensions less than the rank.
        (low[i], high[i]) = unsafe { (lower.add(i).read(), upper.add(i).read()) };
    }
    let common = Common { dtype, rank, address, dims, strides, steps, interleave, swizzle, fill };
    encode(map, &common, Mode::Im2col { lower: low, upper: high, channels, pixels })
}
