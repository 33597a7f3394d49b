//! Captured sequences of launches.

use super::driver::Gpu;
use crate::error::RuntimeError;
use cudarc::driver::{result, sys};
use std::sync::Arc;

/// An instantiated graph.
#[derive(Debug)]
pub(crate) struct Graph {
    gpu: Arc<Gpu>,
    raw: sys::CUgraphExec,
}

// SAFETY: driver handles may be used from any thread.
unsafe impl Send for Graph {}

impl Graph {
    /// Captures what `enqueue` puts into a stream, which is not capturing.
    pub(crate) fn capture(
        gpu: &Arc<Gpu>,
        stream: sys::CUstream,
        enqueue: impl FnOnce() -> Result<(), RuntimeError>,
    ) -> Result<Self, RuntimeError> {
        let fail = |what: &'static str| move |e| gpu.error(what, e);
        let mode = sys::CUstreamCaptureMode::CU_STREAM_CAPTURE_MODE_THREAD_LOCAL;
        // SAFETY: the stream lives and is not capturing.
        unsafe { result::stream::begin_capture(stream, mode) }.map_err(fail("capturing a graph"))?;
        let enqueued = enqueue();
        // Capture must end whether or not enqueueing succeeded.
        // SAFETY: as above, and capture has begun.
        let graph = unsafe { result::stream::end_capture(stream) };
        let mut raw = std::ptr::null_mut();
        // SAFETY: a graph that capture gave is valid; it is not needed after instantiation.
        let code = graph.map(|g| unsafe {
            let code = sys::cuGraphInstantiateWithFlags(&mut raw, g, 0);
            let _ = result::graph::destroy(g);
            code
        });
        enqueued?;
        let code = code.map_err(fail("capturing a graph"))?;
        gpu.check("instantiating a graph", code)?;
        Ok(Self { gpu: gpu.clone(), raw })
    }

    /// Enqueues it.
    ///
    /// # Safety
    /// The memory that the captured launches use is still there.
    pub(crate) unsafe fn launch(&self, stream: sys::CUstream) -> Result<(), RuntimeError> {
        // SAFETY: the graph lives; the rest is the caller's promise.
        unsafe { result::graph::launch(self.raw, stream) }.map_err(|e| self.gpu.error("launching the graph", e))
    }
}

impl Drop for Graph {
    fn drop(&mut self) {
        if self.gpu.enter().is_ok() {
            // SAFETY: instantiated once, destroyed once.
            let _ = unsafe { result::graph::exec_destroy(self.raw) };
        }
    }
}
