//! MLIR's registry of passes, seen from Rust.
use super::{Options, Pass, PassError, PassOption};
use crate::{
    context::{handle, registry},
    ir::{OpView, str_of, string_ref},
    verify::panic_text,
};
use mlir_sys::*;
use std::{
    ffi::{CString, c_char, c_void},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, Once, PoisonError},
};

#[repr(C)]
struct RawOption {
    name: MlirStringRef,
    description: MlirStringRef,
    initial: MlirStringRef,
}

#[repr(C)]
struct RawPass {
    argument: MlirStringRef,
    description: MlirStringRef,
    anchor: MlirStringRef,
    options: *const RawOption,
    option_count: isize,
    dialects: *const MlirDialectHandle,
    dialect_count: isize,
    id: *const c_void,
    run: unsafe extern "C" fn(MlirOperation, isize, *const MlirStringRef) -> bool,
}

unsafe extern "C" {
    fn kilnRegisterPass(pass: *const RawPass);
    fn kilnOptMain(argc: i32, argv: *mut *mut c_char, registry: MlirDialectRegistry) -> i32;
}

/// What is known of a registered pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassInfo {
    /// Name in pipelines.
    pub name: &'static str,
    /// One line of help.
    pub summary: &'static str,
    /// The operation that it runs on; any where empty.
    pub anchor: &'static str,
    /// Its options.
    pub options: &'static [PassOption],
    /// Its manual page, from the header of its file.
    pub manual: &'static str,
}

static REGISTERED: Mutex<Vec<PassInfo>> = Mutex::new(Vec::new());

/// Kiln's registered passes, sorted by name.
pub fn registered() -> Vec<PassInfo> {
    let mut all = REGISTERED.lock().unwrap_or_else(PoisonError::into_inner).clone();
    all.sort_by_key(|p| p.name);
    all
}

/// Puts a pass into MLIR's registry; the second time does nothing. Called by generated code.
pub fn register<P: Pass>(manual: &'static str) {
    let mut all = REGISTERED.lock().unwrap_or_else(PoisonError::into_inner);
    if all.iter().any(|p| p.name == P::NAME) {
        return;
    }
    all.push(PassInfo { name: P::NAME, summary: P::SUMMARY, anchor: P::ANCHOR, options: P::OPTIONS, manual });
    #[repr(align(8))]
    struct Id(#[allow(dead_code)] u64);
    let options: Vec<RawOption> = P::OPTIONS
        .iter()
        .map(|o| RawOption { name: string_ref(o.name), description: string_ref(o.help), initial: string_ref(o.default) })
        .collect();
    let dialects: Vec<MlirDialectHandle> = P::DIALECTS.iter().filter_map(|d| handle(d)).collect();
    debug_assert_eq!(dialects.len(), P::DIALECTS.len(), "{} names a dialect that `handle` does not know", P::NAME);
    // The registry keeps pointers to these for as long as the process lives.
    let (options, dialects) = (options.leak(), dialects.leak());
    let raw = RawPass {
        argument: string_ref(P::NAME),
        description: string_ref(P::SUMMARY),
        anchor: string_ref(P::ANCHOR),
        options: options.as_ptr(),
        option_count: options.len() as isize,
        dialects: dialects.as_ptr(),
        dialect_count: dialects.len() as isize,
        id: std::ptr::from_ref(Box::leak(Box::new(Id(0)))).cast(),
        run: trampoline::<P>,
    };
    // SAFETY: everything that `raw` points to is leaked or static; the struct itself is copied.
    unsafe { kilnRegisterPass(&raw) }
}

/// A panic must not unwind into C++: it becomes a diagnostic and a failure.
unsafe extern "C" fn trampoline<P: Pass>(op: MlirOperation, count: isize, values: *const MlirStringRef) -> bool {
    // SAFETY: MLIR hands out a live operation and `count` strings that live during the call.
    let (op, given): (OpView<'_>, Vec<&str>) =
        unsafe { (OpView::from_raw(op), (0..count).map(|i| str_of(*values.offset(i))).collect()) };
    let options = Options::new(P::OPTIONS, &given);
    let message = match catch_unwind(AssertUnwindSafe(|| P::run(op, &options))) {
        Ok(Ok(())) => return true,
        Ok(Err(PassError::Reported)) => return false,
        Ok(Err(error)) => error.to_string(),
        Err(payload) => format!("internal error: {}", panic_text(&*payload)),
    };
    let severity = crate::diag::Severity::Error;
    crate::diag::emit(op.location(), severity, &format!("{}: {message}", P::NAME));
    false
}

/// MLIR's own passes, once.
pub fn register_upstream() {
    static ONCE: Once = Once::new();
    ONCE.call_once(melior::utility::register_all_passes);
}

/// `mlir-opt`'s main with every dialect and the passes registered so far; returns the exit code.
pub fn opt_main(args: &[String]) -> i32 {
    let registry = registry();
    let args: Vec<CString> = args.iter().filter_map(|a| CString::new(a.as_str()).ok()).collect();
    let mut argv: Vec<*mut c_char> = args.iter().map(|a| a.as_ptr().cast_mut()).collect();
    argv.push(std::ptr::null_mut());
    // SAFETY: `argv` is null-terminated, and MLIR does not write through it.
    unsafe { kilnOptMain(args.len() as i32, argv.as_mut_ptr(), registry.to_raw()) }
}
