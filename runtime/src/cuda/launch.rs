//! Parameters of one launch, tensor maps included.

use super::{
    driver::{Gpu, has_symbol},
    module::Function,
};
use crate::{
    error::RuntimeError,
    plan::{PlannedLaunch, PlannedMap},
};
use cudarc::driver::sys;
use kiln_format::{DType, Swizzle};
use std::ffi::c_void;

/// Values behind a launch's parameters.
pub(crate) struct Parameters {
    buffers: Vec<u64>,
    symbols: Vec<i64>,
    maps: Vec<sys::CUtensorMap>,
}

impl Parameters {
    /// `address` gives the device address of a buffer of the program.
    pub(crate) fn new(gpu: &Gpu, l: &PlannedLaunch, address: impl Fn(usize) -> u64) -> Result<Self, RuntimeError> {
        Ok(Self {
            buffers: l.buffers.iter().map(|b| address(*b)).collect(),
            symbols: l.symbols.clone(),
            maps: l.maps.iter().map(|m| encode(gpu, m, address(m.buffer))).collect::<Result<_, _>>()?,
        })
    }

    /// Enqueues the launch; one with an empty grid does nothing.
    ///
    /// # Safety
    /// The addresses must be as large as the kernel assumes for this grid and these symbols.
    pub(crate) unsafe fn launch(
        &mut self,
        gpu: &Gpu,
        f: &Function,
        name: &str,
        grid: [u64; 3],
        stream: sys::CUstream,
    ) -> Result<(), RuntimeError> {
        if grid.contains(&0) {
            return Ok(());
        }
        let buffers = self.buffers.iter_mut().map(|v| std::ptr::from_mut(v).cast::<c_void>());
        let symbols = self.symbols.iter_mut().map(|v| std::ptr::from_mut(v).cast::<c_void>());
        let maps = self.maps.iter_mut().map(|v| std::ptr::from_mut(v).cast::<c_void>());
        let mut all: Vec<*mut c_void> = buffers.chain(symbols).chain(maps).collect();
        // SAFETY: number and order are the kernel's by the format's contract, checked by its validation; the rest is the
        // caller's promise.
        unsafe { f.launch(gpu, name, grid, stream, &mut all) }
    }
}

fn encode(gpu: &Gpu, m: &PlannedMap, address: u64) -> Result<sys::CUtensorMap, RuntimeError> {
    use sys::{CUtensorMapDataType as T, CUtensorMapSwizzle as S};
    let what = "encoding a tensor map";
    let symbol = if m.window.is_some() { "cuTensorMapEncodeIm2col" } else { "cuTensorMapEncodeTiled" };
    if !has_symbol(symbol) {
        let why = format!("the driver lacks {symbol}; 525 or newer is needed");
        return Err(RuntimeError::Device { what: what.into(), device: gpu.name().into(), why });
    }
    let dtype = match m.dtype {
        DType::I16 | DType::U16 => T::CU_TENSOR_MAP_DATA_TYPE_UINT16,
        DType::I32 => T::CU_TENSOR_MAP_DATA_TYPE_INT32,
        DType::U32 => T::CU_TENSOR_MAP_DATA_TYPE_UINT32,
        DType::I64 => T::CU_TENSOR_MAP_DATA_TYPE_INT64,
        DType::U64 => T::CU_TENSOR_MAP_DATA_TYPE_UINT64,
        DType::F16 => T::CU_TENSOR_MAP_DATA_TYPE_FLOAT16,
        DType::BF16 => T::CU_TENSOR_MAP_DATA_TYPE_BFLOAT16,
        DType::F32 => T::CU_TENSOR_MAP_DATA_TYPE_FLOAT32,
        DType::F64 => T::CU_TENSOR_MAP_DATA_TYPE_FLOAT64,
        _ => T::CU_TENSOR_MAP_DATA_TYPE_UINT8,
    };
    let swizzle = match m.swizzle {
        Swizzle::None => S::CU_TENSOR_MAP_SWIZZLE_NONE,
        Swizzle::B32 => S::CU_TENSOR_MAP_SWIZZLE_32B,
        Swizzle::B64 => S::CU_TENSOR_MAP_SWIZZLE_64B,
        Swizzle::B128 => S::CU_TENSOR_MAP_SWIZZLE_128B,
    };
    let mut element_strides = vec![1u32; m.dims.len()];
    let mut map = sys::CUtensorMap { opaque: [0; 16] };
    let address = std::ptr::with_exposed_provenance_mut((address + m.offset) as usize);
    let interleave = sys::CUtensorMapInterleave::CU_TENSOR_MAP_INTERLEAVE_NONE;
    let promotion = sys::CUtensorMapL2promotion::CU_TENSOR_MAP_L2_PROMOTION_L2_128B;
    let fill = sys::CUtensorMapFloatOOBfill::CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE;
    let (rank, dims, strides) = (m.dims.len() as u32, m.dims.as_ptr(), m.strides.as_ptr());
    // SAFETY: dims and element strides have the rank's length, strides one less, the box as many as the mode reads and corners
    // two less (validated with the program); the driver checks the rest.
    let code = unsafe {
        if let (Some(w), [channels, pixels]) = (&m.window, &m.box_dims[..]) {
            element_strides.iter_mut().skip(1).zip(&w.steps).for_each(|(e, s)| *e = *s);
            let (lower, upper, steps) = (w.lower.as_ptr(), w.upper.as_ptr(), element_strides.as_ptr());
            sys::cuTensorMapEncodeIm2col(
                &mut map, dtype, rank, address, dims, strides, lower, upper, *channels, *pixels, steps, interleave, swizzle,
                promotion, fill,
            )
        } else {
            let (boxes, steps) = (m.box_dims.as_ptr(), element_strides.as_ptr());
            sys::cuTensorMapEncodeTiled(
                &mut map, dtype, rank, address, dims, strides, boxes, steps, interleave, swizzle, promotion, fill,
            )
        }
    };
    gpu.check(what, code)?;
    Ok(map)
}
