//! Modules and their functions.

use std::{
    ffi::{CStr, c_char, c_int, c_uint, c_void},
    sync::Arc,
};

use kiln_emulator::{Limits, Module};

use crate::{
    context::write_to,
    state::{Function, always, call, handle, number},
    types::{Code, Handle, INVALID_HANDLE, INVALID_PTX, INVALID_VALUE, NO_BINARY, NOT_FOUND},
};

/// `CU_JIT_ERROR_LOG_BUFFER` and its size.
const LOG: c_uint = 5;
const LOG_BYTES: c_uint = 6;
/// Dynamic shared memory that needs no permission.
const DEFAULT_SHARED: u32 = 48 << 10;

/// What a text is compiled for, against what there is.
fn fits(target: &str, limits: &Limits) -> bool {
    let name = target.trim_start_matches("sm_");
    let digits = name.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    // With a letter, only for exactly this one.
    let exact = digits.len() < name.len();
    digits.parse::<u32>().is_ok_and(|n| if exact { n == limits.capability } else { n <= limits.capability })
}

#[unsafe(no_mangle)]
extern "C" fn cuModuleLoadDataEx(
    module: *mut Handle,
    image: *const c_void,
    count: c_uint,
    options: *const c_uint,
    values: *const *mut c_void,
) -> Code {
    if image.is_null() {
        return INVALID_VALUE;
    }
    // SAFETY: the caller promises a text that ends in NUL.
    let text = unsafe { CStr::from_ptr(image.cast::<c_char>()) };
    let mut log: (*mut c_char, usize) = (std::ptr::null_mut(), 0);
    for i in 0..count as usize {
        // SAFETY: the caller promises as many options and values.
        let (option, value) = unsafe { (options.add(i).read(), values.add(i).read()) };
        match option {
            LOG => log.0 = value.cast(),
            // Small values are the pointers themselves.
            LOG_BYTES => log.1 = value.addr(),
            _ => {}
        }
    }
    let tell = |what: &str| {
        eprintln!("emulator: loading a module: {what}");
        if log.0.is_null() || log.1 == 0 {
            return;
        }
        for (i, b) in what.bytes().take(log.1 - 1).chain([0]).enumerate() {
            // SAFETY: the caller promises a log of this size.
            unsafe { log.0.add(i).write(b as c_char) };
        }
    };
    let Ok(text) = text.to_str() else {
        tell("it is no text");
        return INVALID_PTX;
    };
    // Other calls need not wait for this.
    let parsed = match Module::parse(text) {
        Ok(m) => m,
        Err(e) => {
            tell(&e.to_string());
            return INVALID_PTX;
        }
    };
    let mut made = 0;
    let code = call(|s| {
        if !fits(&parsed.target, &s.device.limits) {
            tell(&format!("it is for {}, the device is sm_{}", parsed.target, s.device.limits.capability));
            return Err(NO_BINARY);
        }
        made = s.fresh();
        s.modules.insert(made, parsed.kernels.into_iter().map(Arc::new).collect());
        Ok(())
    });
    if code == 0 {
        write_to!(module, handle(made));
    }
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuModuleUnload(module: Handle) -> Code {
    always(|s| {
        s.modules.remove(&number(module));
        s.functions.retain(|_, f| f.module != number(module));
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuModuleGetFunction(function: *mut Handle, module: Handle, name: *const c_char) -> Code {
    // SAFETY: the caller promises a text that ends in NUL.
    let name = unsafe { CStr::from_ptr(name) }.to_string_lossy();
    let mut made = 0;
    let code = call(|s| {
        let kernels = s.modules.get(&number(module)).ok_or(INVALID_HANDLE)?;
        let kernel = kernels.iter().find(|k| k.name == name).cloned().ok_or(NOT_FOUND)?;
        made = s.fresh();
        s.functions.insert(made, Function { kernel, module: number(module), shared: DEFAULT_SHARED });
        Ok(())
    });
    if code == 0 {
        write_to!(function, handle(made));
    }
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuFuncSetAttribute(function: Handle, attribute: c_int, value: c_int) -> Code {
    call(|s| {
        let most = s.device.limits.shared;
        let f = s.functions.get_mut(&number(function)).ok_or(INVALID_HANDLE)?;
        // `CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES`
        if attribute == 8 {
            let wanted = u32::try_from(value).map_err(|_| INVALID_VALUE)?;
            if wanted.saturating_add(f.kernel.static_shared()) > most {
                return Err(INVALID_VALUE);
            }
            f.shared = wanted;
        }
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuFuncGetAttribute(value: *mut c_int, attribute: c_int, function: Handle) -> Code {
    let mut v = 0;
    let code = call(|s| {
        let f = s.functions.get(&number(function)).ok_or(INVALID_HANDLE)?;
        v = match attribute {
            0 => 1024,
            1 => f.kernel.static_shared() as c_int,
            2 | 3 => 0,
            4 => f.kernel.virtual_registers().min(255) as c_int,
            5 | 6 => s.device.limits.capability as c_int,
            8 => f.shared as c_int,
            _ => return Err(INVALID_VALUE),
        };
        Ok(())
    });
    write_to!(value, v);
    code
}
