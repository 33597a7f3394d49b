//! Memory and copies.

use std::ffi::{c_uchar, c_uint, c_void};

use crate::{
    context::write_to,
    state::{Command, always, call},
    types::{Code, Copy2d, Handle, INVALID_VALUE, ON_DEVICE, OUT_OF_MEMORY},
};

#[unsafe(no_mangle)]
extern "C" fn cuMemAlloc_v2(address: *mut u64, bytes: usize) -> Code {
    let mut made = 0;
    let code = call(|s| {
        made = s.device.memory.allocate(bytes as u64).map_err(|_| if bytes == 0 { INVALID_VALUE } else { OUT_OF_MEMORY })?;
        Ok(())
    });
    write_to!(address, made);
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuMemFree_v2(address: u64) -> Code {
    let mut freed = Ok(());
    always(|s| freed = s.device.memory.free(address));
    if freed.is_ok() { 0 } else { INVALID_VALUE }
}

#[unsafe(no_mangle)]
extern "C" fn cuMemcpyHtoDAsync_v2(to: u64, from: *const c_void, bytes: usize, stream: Handle) -> Code {
    // SAFETY: the caller promises as many bytes.
    let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), bytes) }.to_vec();
    call(|s| s.enqueue(stream, Command::Upload { to, bytes }))
}

#[unsafe(no_mangle)]
extern "C" fn cuMemcpyDtoHAsync_v2(to: *mut c_void, from: u64, bytes: usize, stream: Handle) -> Code {
    call(|s| {
        s.idle(stream)?;
        // SAFETY: the caller promises that as many bytes may be written.
        let to = unsafe { std::slice::from_raw_parts_mut(to.cast::<u8>(), bytes) };
        s.device.settle();
        s.device.memory.download(to, from).map_err(|e| s.missing(&e))
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuMemcpyDtoDAsync_v2(to: u64, from: u64, bytes: usize, stream: Handle) -> Code {
    call(|s| s.enqueue(stream, Command::Copy { to, from, bytes }))
}

#[unsafe(no_mangle)]
extern "C" fn cuMemcpy2DAsync_v2(copy: *const Copy2d, stream: Handle) -> Code {
    // SAFETY: the caller promises a description of a copy, or nothing.
    let Some(c) = (unsafe { copy.as_ref() }) else { return INVALID_VALUE };
    if c.from_kind != ON_DEVICE || c.to_kind != ON_DEVICE || c.bytes > c.from_pitch || c.bytes > c.to_pitch {
        return INVALID_VALUE;
    }
    call(|s| {
        for row in 0..c.height {
            let from = c.from_device + ((c.from_y + row) * c.from_pitch + c.from_x) as u64;
            let to = c.to_device + ((c.to_y + row) * c.to_pitch + c.to_x) as u64;
            s.enqueue(stream, Command::Copy { to, from, bytes: c.bytes })?;
        }
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuMemsetD8Async(to: u64, value: c_uchar, count: usize, stream: Handle) -> Code {
    call(|s| s.enqueue(stream, Command::Fill { to, bytes: vec![value; count] }))
}

#[unsafe(no_mangle)]
extern "C" fn cuMemsetD32Async(to: u64, value: c_uint, count: usize, stream: Handle) -> Code {
    if to % 4 != 0 {
        return INVALID_VALUE;
    }
    call(|s| s.enqueue(stream, Command::Fill { to, bytes: value.to_le_bytes().repeat(count) }))
}
