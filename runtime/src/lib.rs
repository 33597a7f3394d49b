//! Runs Kiln engines, on the CPU or on a CUDA device, without a compiler.
//!
//! ```no_run
//! # fn main() -> Result<(), kiln_runtime::RuntimeError> {
//! use kiln_runtime::{Engine, Options, Tensor, Tensors};
//! let engine = Engine::open("model.kiln", &Options::default())?; // Arc<Engine>: share it between threads
//! let mut context = engine.context()?;                           // one per caller: arena, stream, graphs
//! let inputs = Tensors::from([("x".to_string(), Tensor::from_slice(&[1, 2], &[1.0f32, 2.0])?)]);
//! let outputs = context.run(&inputs)?;
//! println!("{:?}", outputs["y"].to_vec::<f32>());
//! # Ok(())
//! # }
//! ```
//!
//! [`Context::run`] is for models whose inputs and outputs are tensors, [`Context::run_values`] for all: sequences and optionals
//! too. Models with control flow or shapes that depend on data are run by either; only [`Context::enqueue`] needs shapes that
//! follow from those of the inputs.
//!
//! An engine is code: run only engines that you would run as a program. Reading a damaged one is safe; see `kiln-format`.

mod agree;
mod bind;
mod bundle;
pub mod commands;
mod context;
mod cpu;
mod cuda;
mod engine;
mod error;
mod memory;
pub mod numpy;
mod plan;
pub mod random;
mod script;
mod stats;
mod target;
mod tensor;

pub use bind::{default_shape, show_expr, show_spec};
pub use bundle::{TrialOptions, run_bundle};
pub use context::{Context, DeviceTensor, MemoryUse, StepTime};
pub use cpu::{processor_name, system_release};
pub use cuda::{CudaInfo, cuda_devices};
pub use engine::{Engine, Options};
pub use error::RuntimeError;
pub use stats::Stats;
pub use target::Device;
pub use tensor::{Element, InputRef, Inputs, Tensor, Tensors, Value, Values, show_shape};

pub use kiln_format as format;
