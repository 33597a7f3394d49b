//! A CUDA device in software, for tests: it runs the PTX of Kiln's kernels on the host and checks every access, as a
//! sanitizer on hardware does, and more of the asynchronous rules than one can.
//!
//! A kernel runs warp by warp. Each thread has its own place in the program; those that are furthest behind run first, so
//! that threads meet again by themselves. Warps of a block take turns of random length, from a seed. Copies complete as late
//! as the rules allow, and what orders accesses is followed by vector clocks, so that a wait that is missing is found even
//! where the order that ran hides it.
//!
//! ```
//! use kiln_emulator::{Device, Launch, Limits, Module};
//!
//! let text = ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry set(.param .u64 p) {\n\
//!     .reg .b32 %r<2>; .reg .b64 %rd<4>;\n ld.param.b64 %rd0, [p];\n mov.u32 %r0, %tid.x;\n\
//!     mul.wide.u32 %rd1, %r0, 4;\n add.s64 %rd2, %rd0, %rd1;\n st.global.b32 [%rd2], %r0;\n ret;\n}";
//! let module = Module::parse(text).unwrap();
//! let kernel = module.kernel("set").unwrap();
//! let device = Device::new(Limits::SM_90);
//! let memory = device.memory.allocate(128).unwrap();
//! device.launch(kernel, &Launch::new(1, 32).with(kernel, 0, &memory.to_le_bytes())).unwrap();
//! // A block more than there is memory for.
//! let error = device.launch(kernel, &Launch::new(1, 64).with(kernel, 0, &memory.to_le_bytes())).unwrap_err();
//! assert!(error.to_string().starts_with("out of bounds"));
//! ```

mod decode;
mod exec;
mod finding;
mod inst;
mod memory;
mod ptx;
pub mod tensor_map;

pub use exec::{Device, Launch, Limits, Stats};
pub use finding::{Finding, LaunchError, ParseError, Rule};
pub use memory::{Allocation, Memory, MemoryError};
pub use ptx::{Kernel, Module, Parameter};
