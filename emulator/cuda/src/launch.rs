//! Launches.

use std::ffi::{c_uint, c_void};

use kiln_emulator::Launch;

use crate::{
    state::{Command, State, call, number},
    types::{Code, EARLY, Handle, INVALID_HANDLE, INVALID_VALUE, LaunchConfig},
};

fn enqueue(
    s: &mut State,
    function: Handle,
    (grid, block, shared): ([u32; 3], [u32; 3], u32),
    (stream, early): (Handle, bool),
    parameters: *const *const c_void,
) -> Result<(), Code> {
    let f = s.functions.get(&number(function)).ok_or(INVALID_HANDLE)?;
    if shared > f.shared {
        eprintln!("emulator: launching {}: {shared} bytes of shared memory, but {} are permitted", f.kernel.name, f.shared);
        return Err(INVALID_VALUE);
    }
    let kernel = f.kernel.clone();
    let mut launch = Launch { grid, block, shared, parameters: Vec::new(), early, seed: 0, parallel: true };
    for (i, p) in kernel.parameters.iter().enumerate() {
        // SAFETY: the caller promises as many parameters as the kernel has, each of its size.
        let value = unsafe { std::slice::from_raw_parts(parameters.add(i).read().cast::<u8>(), p.bytes as usize) };
        launch = launch.with(&kernel, i, value);
    }
    s.enqueue(stream, Command::Launch { kernel, launch })
}

#[unsafe(no_mangle)]
extern "C" fn cuLaunchKernel(
    function: Handle,
    grid_x: c_uint,
    grid_y: c_uint,
    grid_z: c_uint,
    block_x: c_uint,
    block_y: c_uint,
    block_z: c_uint,
    shared: c_uint,
    stream: Handle,
    parameters: *const *const c_void,
    extra: *const *const c_void,
) -> Code {
    if !extra.is_null() {
        return INVALID_VALUE;
    }
    let shape = ([grid_x, grid_y, grid_z], [block_x, block_y, block_z], shared);
    call(|s| enqueue(s, function, shape, (stream, false), parameters))
}

#[unsafe(no_mangle)]
extern "C" fn cuLaunchKernelEx(
    config: *const LaunchConfig,
    function: Handle,
    parameters: *const *const c_void,
    extra: *const *const c_void,
) -> Code {
    // SAFETY: the caller promises a configuration, or nothing.
    let Some(c) = (unsafe { config.as_ref() }) else { return INVALID_VALUE };
    if !extra.is_null() {
        return INVALID_VALUE;
    }
    let mut early = false;
    for i in 0..c.count as usize {
        // SAFETY: the caller promises as many attributes.
        let a = unsafe { &*c.attributes.add(i) };
        match a.id {
            EARLY => early = a.value[0] != 0,
            _ => return INVALID_VALUE,
        }
    }
    call(|s| enqueue(s, function, (c.grid, c.block, c.shared), (c.stream, early), parameters))
}
