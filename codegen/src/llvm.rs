//! The part of LLVM's C API that turns an MLIR module into assembly or an object file.

use std::{
    ffi::{CStr, CString, c_char, c_int, c_void},
    ptr::null_mut,
    sync::Once,
};

use kiln_dialects::ir::OpView;
use mlir_sys::mlirTranslateModuleToLLVMIR;

use crate::error::CodegenError;

#[repr(C)]
struct Opaque {
    _private: [u8; 0],
}
type Ptr = *mut Opaque;
type Handler = extern "C" fn(Ptr, *mut c_void);

unsafe extern "C" {
    fn LLVMInitializeNVPTXTargetInfo();
    fn LLVMInitializeNVPTXTarget();
    fn LLVMInitializeNVPTXTargetMC();
    fn LLVMInitializeNVPTXAsmPrinter();
    fn LLVMInitializeX86TargetInfo();
    fn LLVMInitializeX86Target();
    fn LLVMInitializeX86TargetMC();
    fn LLVMInitializeX86AsmPrinter();
    fn LLVMContextCreate() -> Ptr;
    fn LLVMContextDispose(context: Ptr);
    fn LLVMContextSetDiagnosticHandler(context: Ptr, handler: Handler, data: *mut c_void);
    fn LLVMGetDiagInfoDescription(info: Ptr) -> *mut c_char;
    fn LLVMGetDiagInfoSeverity(info: Ptr) -> c_int;
    fn LLVMDisposeModule(module: Ptr);
    fn LLVMGetFirstFunction(module: Ptr) -> Ptr;
    fn LLVMGetNextFunction(function: Ptr) -> Ptr;
    fn LLVMGetValueName2(value: Ptr, length: *mut usize) -> *const u8;
    fn LLVMIsDeclaration(value: Ptr) -> c_int;
    fn LLVMDeleteFunction(function: Ptr);
    fn LLVMSetTarget(module: Ptr, triple: *const c_char);
    fn LLVMSetModuleDataLayout(module: Ptr, layout: Ptr);
    fn LLVMDisposeMessage(message: *mut c_char);
    fn LLVMGetTargetFromTriple(triple: *const c_char, target: *mut Ptr, error: *mut *mut c_char) -> c_int;
    fn LLVMCreateTargetMachine(
        target: Ptr,
        triple: *const c_char,
        cpu: *const c_char,
        features: *const c_char,
        level: c_int,
        reloc: c_int,
        model: c_int,
    ) -> Ptr;
    fn LLVMDisposeTargetMachine(machine: Ptr);
    fn LLVMCreateTargetDataLayout(machine: Ptr) -> Ptr;
    fn LLVMDisposeTargetData(layout: Ptr);
    fn LLVMCreatePassBuilderOptions() -> Ptr;
    fn LLVMPassBuilderOptionsSetSLPVectorization(options: Ptr, on: c_int);
    fn LLVMDisposePassBuilderOptions(options: Ptr);
    fn LLVMRunPasses(module: Ptr, passes: *const c_char, machine: Ptr, options: Ptr) -> Ptr;
    fn LLVMGetErrorMessage(error: Ptr) -> *mut c_char;
    fn LLVMDisposeErrorMessage(message: *mut c_char);
    fn LLVMTargetMachineEmitToMemoryBuffer(
        machine: Ptr,
        module: Ptr,
        kind: c_int,
        error: *mut *mut c_char,
        buffer: *mut Ptr,
    ) -> c_int;
    fn LLVMGetBufferStart(buffer: Ptr) -> *const u8;
    fn LLVMGetBufferSize(buffer: Ptr) -> usize;
    fn LLVMDisposeMemoryBuffer(buffer: Ptr);
}

/// What code is generated for: never anything that depends on the machine that compiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MachineSpec {
    pub(crate) triple: &'static str,
    pub(crate) cpu: &'static str,
    pub(crate) features: &'static str,
}

/// Kind of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Emit {
    Assembly = 0,
    Object = 1,
}

/// An LLVM module in a context of its own, so that modules can be compiled on several threads.
pub(crate) struct LlvmModule {
    context: Ptr,
    module: Ptr,
    /// Boxed because LLVM holds its address.
    #[allow(clippy::box_collection)]
    problems: Box<Vec<String>>,
}

// SAFETY: the module and its context are reachable through this value alone; LLVM keeps no thread-bound state in them.
unsafe impl Send for LlvmModule {}

extern "C" fn on_diagnostic(info: Ptr, data: *mut c_void) {
    // SAFETY: LLVM passes a live diagnostic and the pointer that was registered with the context, which points to the
    // `problems` of the module that owns the context.
    unsafe {
        const ERROR: c_int = 0;
        if LLVMGetDiagInfoSeverity(info) == ERROR {
            (*data.cast::<Vec<String>>()).push(take_message(LLVMGetDiagInfoDescription(info)));
        }
    }
}

/// Copies and frees a string of LLVM's.
///
/// # Safety
/// `message` is null or a string that `LLVMDisposeMessage` frees.
unsafe fn take_message(message: *mut c_char) -> String {
    if message.is_null() {
        return String::new();
    }
    // SAFETY: not null, and the caller's promise.
    unsafe {
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeMessage(message);
        text
    }
}

fn initialize() {
    static ONCE: Once = Once::new();
    // SAFETY: the functions have no precondition; `Once` keeps them from running concurrently.
    ONCE.call_once(|| unsafe {
        LLVMInitializeNVPTXTargetInfo();
        LLVMInitializeNVPTXTarget();
        LLVMInitializeNVPTXTargetMC();
        LLVMInitializeNVPTXAsmPrinter();
        LLVMInitializeX86TargetInfo();
        LLVMInitializeX86Target();
        LLVMInitializeX86TargetMC();
        LLVMInitializeX86AsmPrinter();
    });
}

impl LlvmModule {
    /// Translates a module of the llvm and nvvm dialects; the diagnostics of a failure are MLIR's.
    pub(crate) fn translate(op: OpView<'_>) -> Result<Self, CodegenError> {
        initialize();
        // SAFETY: the operation is live; the context outlives the module (see `drop`).
        unsafe {
            let context = LLVMContextCreate();
            let module = mlirTranslateModuleToLLVMIR(op.to_raw(), context.cast()) as Ptr;
            if module.is_null() {
                LLVMContextDispose(context);
                let message = "the module holds operations that have no LLVM form".to_string();
                return Err(CodegenError::Llvm { stage: "translation", message });
            }
            let mut problems = Box::new(Vec::new());
            LLVMContextSetDiagnosticHandler(context, on_diagnostic, (&raw mut *problems).cast());
            Ok(Self { context, module, problems })
        }
    }

    /// Deletes the functions that are not kept. None of them may be called by one that is.
    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        // SAFETY: the list ends with null; a function's successor is taken before it is deleted; names live as long as
        // their functions.
        unsafe {
            let mut next = LLVMGetFirstFunction(self.module);
            while !next.is_null() {
                let function = next;
                next = LLVMGetNextFunction(function);
                let mut length = 0;
                let name = LLVMGetValueName2(function, &mut length);
                let name = std::str::from_utf8(std::slice::from_raw_parts(name, length)).unwrap_or_default();
                if LLVMIsDeclaration(function) == 0 && !keep(name) {
                    LLVMDeleteFunction(function);
                }
            }
        }
    }

    /// Optimises and emits.
    pub(crate) fn compile(mut self, spec: &MachineSpec, kind: Emit) -> Result<Vec<u8>, CodegenError> {
        let bytes = self.run(spec, kind)?;
        match self.problems.is_empty() {
            true => Ok(bytes),
            false => {
                Err(CodegenError::Llvm { stage: "code generation", message: std::mem::take(&mut *self.problems).join("; ") })
            }
        }
    }

    fn run(&mut self, spec: &MachineSpec, kind: Emit) -> Result<Vec<u8>, CodegenError> {
        let fail = |stage| move |message| CodegenError::Llvm { stage, message };
        let c = |s: &str| CString::new(s).map_err(|e| fail("target")(e.to_string()));
        let (triple, cpu, features) = (c(spec.triple)?, c(spec.cpu)?, c(spec.features)?);
        // SAFETY: every pointer passed is live: the module is ours, strings outlive the calls, and each object made here
        // is disposed of once, after its last use.
        unsafe {
            let (mut target, mut error) = (null_mut(), null_mut());
            if LLVMGetTargetFromTriple(triple.as_ptr(), &mut target, &mut error) != 0 {
                return Err(fail("target")(take_message(error)));
            }
            const AGGRESSIVE: c_int = 3;
            const PIC: c_int = 2;
            const DEFAULT: c_int = 0;
            let machine =
                LLVMCreateTargetMachine(target, triple.as_ptr(), cpu.as_ptr(), features.as_ptr(), AGGRESSIVE, PIC, DEFAULT);
            if machine.is_null() {
                return Err(fail("target")(format!("no target machine for {}", spec.cpu)));
            }
            LLVMSetTarget(self.module, triple.as_ptr());
            let layout = LLVMCreateTargetDataLayout(machine);
            LLVMSetModuleDataLayout(self.module, layout);
            LLVMDisposeTargetData(layout);
            let options = LLVMCreatePassBuilderOptions();
            LLVMPassBuilderOptionsSetSLPVectorization(options, 1);
            let failed = LLVMRunPasses(self.module, c"default<O3>".as_ptr(), machine, options);
            LLVMDisposePassBuilderOptions(options);
            if !failed.is_null() {
                let message = LLVMGetErrorMessage(failed);
                let text = CStr::from_ptr(message).to_string_lossy().into_owned();
                LLVMDisposeErrorMessage(message);
                LLVMDisposeTargetMachine(machine);
                return Err(fail("optimisation")(text));
            }
            let mut buffer = null_mut();
            let bad = LLVMTargetMachineEmitToMemoryBuffer(machine, self.module, kind as c_int, &mut error, &mut buffer);
            LLVMDisposeTargetMachine(machine);
            if bad != 0 {
                return Err(fail("emission")(take_message(error)));
            }
            let bytes = std::slice::from_raw_parts(LLVMGetBufferStart(buffer), LLVMGetBufferSize(buffer)).to_vec();
            LLVMDisposeMemoryBuffer(buffer);
            Ok(bytes)
        }
    }
}

impl Drop for LlvmModule {
    fn drop(&mut self) {
        // SAFETY: both were made by `translate`, and the module goes before its context.
        unsafe {
            LLVMDisposeModule(self.module);
            LLVMContextDispose(self.context);
        }
    }
}
