//! Captures and graphs: lists of what a stream would do.

use std::ffi::{c_uint, c_ulonglong};

use crate::{
    context::write_to,
    state::{always, call, handle, number},
    types::{CAPTURE_INVALID, Code, Handle, INVALID_HANDLE},
};

#[unsafe(no_mangle)]
extern "C" fn cuStreamBeginCapture_v2(stream: Handle, _mode: c_uint) -> Code {
    call(|s| {
        let stream = s.streams.get_mut(&number(stream)).ok_or(INVALID_HANDLE)?;
        if stream.is_some() {
            return Err(CAPTURE_INVALID);
        }
        *stream = Some(Vec::new());
        Ok(())
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuStreamEndCapture(stream: Handle, graph: *mut Handle) -> Code {
    let mut made = 0;
    let code = call(|s| {
        let captured = s.streams.get_mut(&number(stream)).ok_or(INVALID_HANDLE)?.take().ok_or(CAPTURE_INVALID)?;
        made = s.fresh();
        s.graphs.insert(made, captured);
        Ok(())
    });
    write_to!(graph, handle(made));
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuGraphInstantiateWithFlags(executable: *mut Handle, graph: Handle, _flags: c_ulonglong) -> Code {
    let mut made = 0;
    let code = call(|s| {
        let commands = s.graphs.get(&number(graph)).ok_or(INVALID_HANDLE)?.clone();
        made = s.fresh();
        s.executables.insert(made, commands);
        Ok(())
    });
    write_to!(executable, handle(made));
    code
}

#[unsafe(no_mangle)]
extern "C" fn cuGraphDestroy(graph: Handle) -> Code {
    always(|s| {
        s.graphs.remove(&number(graph));
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuGraphExecDestroy(executable: Handle) -> Code {
    always(|s| {
        s.executables.remove(&number(executable));
    })
}

#[unsafe(no_mangle)]
extern "C" fn cuGraphLaunch(executable: Handle, stream: Handle) -> Code {
    call(|s| {
        s.idle(stream)?;
        // A graph begins when everything before it has ended.
        s.device.settle();
        let commands = s.executables.get(&number(executable)).ok_or(INVALID_HANDLE)?.clone();
        commands.into_iter().try_for_each(|c| s.perform(&c))
    })
}
