//! The driver itself, its device, contexts, streams and events.

use std::{
    ffi::{c_char, c_int, c_uint},
    time::Instant,
};

use crate::{
    state::{always, call, handle, number},
    types::{Code, Handle, INVALID_DEVICE, INVALID_HANDLE, INVALID_VALUE, SUCCESS, told},
};

const CONTEXT: usize = 0x100;

macro_rules! write_to {
    ($to:expr, $v:expr) => {{
        let to = $to;
        if to.is_null() {
            return $crate::types::INVALID_VALUE;
        }
        // SAFETY: the caller of the driver's function promises that its results may be written there.
        unsafe { to.write($v) };
    }};
}
pub(crate) use write_to;

#[unsafe(no_mangle)]
extern "C" fn cuInit(_flags: c_uint) -> Code {
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDriverGetVersion(version: *mut c_int) -> Code {
    write_to!(version, 12080);
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDeviceGetCount(count: *mut c_int) -> Code {
    write_to!(count, 1);
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDeviceGet(device: *mut c_int, ordinal: c_int) -> Code {
    if ordinal != 0 {
        return INVALID_DEVICE;
    }
    write_to!(device, 0);
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDeviceGetName(name: *mut c_char, length: c_int, _device: c_int) -> Code {
    let mut capability = 0;
    always(|s| capability = s.device.limits.capability);
    let text = format!("Emulated sm_{capability}");
    if name.is_null() || length < 1 {
        return INVALID_VALUE;
    }
    for (i, b) in text.bytes().take(length as usize - 1).chain([0]).enumerate() {
        // SAFETY: the caller promises as many bytes as it says.
        unsafe { name.add(i).write(b as c_char) };
    }
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDeviceTotalMem_v2(bytes: *mut usize, _device: c_int) -> Code {
    let mut total = 0;
    always(|s| total = s.device.memory.total());
    write_to!(bytes, total as usize);
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDeviceGetAttribute(value: *mut c_int, attribute: c_int, _device: c_int) -> Code {
    let mut limits = kiln_emulator::Limits::SM_90;
    always(|s| limits = s.device.limits);
    // By the numbers of `CUdevice_attribute`.
    let v = match attribute {
        1 | 2 | 3 => 1024,
        4 => 64,
        5 => i32::MAX,
        6 | 7 => 65535,
        8 => 48 << 10,
        10 => 32,
        12 | 82 => 65536,
        13 => 1_700_000,
        16 => limits.multiprocessors as c_int,
        38 => limits.cache as c_int,
        39 => 2048,
        75 => (limits.capability / 10) as c_int,
        76 => (limits.capability % 10) as c_int,
        81 => limits.shared as c_int + 1024,
        97 => limits.shared as c_int,
        _ => return INVALID_VALUE,
    };
    write_to!(value, v);
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDevicePrimaryCtxRetain(context: *mut Handle, _device: c_int) -> Code {
    write_to!(context, handle(CONTEXT));
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuDevicePrimaryCtxRelease_v2(_device: c_int) -> Code {
    always(super::state::State::report)
}

#[unsafe(no_mangle)]
extern "C" fn cuCtxSetCurrent(_context: Handle) -> Code {
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuGetErrorName(code: Code, text: *mut *const c_char) -> Code {
    write_to!(text, told(code).0.as_ptr());
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuGetErrorString(code: Code, text: *mut *const c_char) -> Code {
    write_to!(text, told(code).1.as_ptr());
    SUCCESS
}

#[unsafe(no_mangle)]
extern "C" fn cuStreamCreate(stream: *mut Handle, _flags: c_uint) -> Code {
    let mut made = 0;
    let code = call(|s| {
        made = s.fresh();
        s.streams.insert(made, None);
        Ok(())
    });
    write_to!(stream, handle(made));
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuStreamDestroy_v2(stream: Handle) -> Code {
    always(|s| {
        s.streams.remove(&number(stream));
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuStreamSynchronize(stream: Handle) -> Code {
    call(|s| s.idle(stream))
}

#[unsafe(no_mangle)]
extern "C" fn cuEventCreate(event: *mut Handle, _flags: c_uint) -> Code {
    let mut made = 0;
    let code = call(|s| {
        made = s.fresh();
        s.events.insert(made, None);
        Ok(())
    });
    write_to!(event, handle(made));
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuEventDestroy_v2(event: Handle) -> Code {
    always(|s| {
        s.events.remove(&number(event));
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuEventRecord(event: Handle, stream: Handle) -> Code {
    call(|s| {
        s.idle(stream)?;
        *s.events.get_mut(&number(event)).ok_or(INVALID_HANDLE)? = Some(Instant::now());
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuEventSynchronize(event: Handle) -> Code {
    call(|s| s.events.get(&number(event)).map(|_| ()).ok_or(INVALID_HANDLE))
}

#[unsafe(no_mangle)]
extern "C" fn cuEventElapsedTime(ms: *mut f32, start: Handle, end: Handle) -> Code {
    let mut elapsed = 0.0;
    let code = call(|s| {
        let at = |e: Handle| s.events.get(&number(e)).copied().flatten().ok_or(INVALID_HANDLE);
        elapsed = at(end)?.saturating_duration_since(at(start)?).as_secs_f32() * 1e3;
        Ok(())
    });
    write_to!(ms, elapsed);
    code
}
