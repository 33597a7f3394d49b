//! Diagnostics: emitting them, and catching those of a context.
use crate::ir::{Ctx, Location, str_of, string_ref};
use melior::{Context, diagnostic::DiagnosticSeverity};
use mlir_sys::*;
use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

unsafe extern "C" {
    fn kilnEmit(location: MlirLocation, severity: u32, message: MlirStringRef);
}

/// How grave a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The compilation fails.
    Error,
    /// Likely a mistake.
    Warning,
    /// Belongs to another diagnostic.
    Note,
    /// What the compiler did or did not do, and why.
    Remark,
}

impl Severity {
    /// `error`, `warning`, `note` or `remark`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Remark => "remark",
        }
    }
}

/// A diagnostic, detached from the context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// What is the matter.
    pub message: String,
    /// The ONNX node that the location names, where it names one.
    pub node: Option<String>,
    /// The location as MLIR prints it, `loc(..)`.
    pub location: String,
    /// What belongs to it.
    pub notes: Vec<Diagnostic>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.severity.name(), self.message)?;
        if let Some(node) = &self.node {
            write!(f, " [node {node:?}]")?;
        }
        self.notes.iter().try_for_each(|note| write!(f, "\n  {note}"))
    }
}

/// Emits a diagnostic at a location.
pub fn emit(location: Location<'_>, severity: Severity, message: &str) {
    let severity = match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Note | Severity::Remark => 3,
    };
    // SAFETY: the location is live; MLIR copies the message.
    unsafe { kilnEmit(location.to_raw(), severity, string_ref(message)) }
}

/// Runs `body` and returns its result with every diagnostic that the context emitted meanwhile, in order.
/// They go nowhere else.
pub fn capture<'c, T>(ctx: impl Into<Ctx<'c>>, body: impl FnOnce() -> T) -> (T, Vec<Diagnostic>) {
    let ctx = ctx.into();
    let caught = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&caught);
    // SAFETY: the context is live for 'c; `Context` is only a handle here and is not dropped.
    let context = std::mem::ManuallyDrop::new(unsafe { handle(ctx) });
    let id = context.attach_diagnostic_handler(move |d| {
        sink.lock().unwrap_or_else(PoisonError::into_inner).push(detach(&d));
        true
    });
    let result = body();
    context.detach_diagnostic_handler(id);
    let caught = std::mem::take(&mut *caught.lock().unwrap_or_else(PoisonError::into_inner));
    (result, caught)
}

/// # Safety
/// The caller never drops what this returns.
unsafe fn handle(ctx: Ctx<'_>) -> Context {
    const { assert!(size_of::<Context>() == size_of::<MlirContext>()) };
    // SAFETY: `Context` has this one field (asserted above).
    unsafe { std::mem::transmute::<MlirContext, Context>(ctx.to_raw()) }
}

fn detach(d: &melior::diagnostic::Diagnostic<'_>) -> Diagnostic {
    let location = d.location();
    Diagnostic {
        severity: match d.severity() {
            DiagnosticSeverity::Error => Severity::Error,
            DiagnosticSeverity::Warning => Severity::Warning,
            DiagnosticSeverity::Note => Severity::Note,
            DiagnosticSeverity::Remark => Severity::Remark,
        },
        message: d.to_string(),
        node: location_name(location).map(str::to_owned),
        location: location.to_string(),
        notes: (0..d.note_count()).filter_map(|i| d.note(i).ok()).map(|note| detach(&note)).collect(),
    }
}

/// The name that a location carries: its own, or the first among those it fuses.
pub fn location_name(location: Location<'_>) -> Option<&str> {
    let raw = location.to_raw();
    // SAFETY: tested; locations live as long as the context.
    unsafe {
        if mlirLocationIsAName(raw) {
            return Some(str_of(mlirIdentifierStr(mlirLocationNameGetName(raw))));
        }
        if mlirLocationIsAFused(raw) {
            let mut parts = vec![MlirLocation { ptr: std::ptr::null() }; mlirLocationFusedGetNumLocations(raw) as usize];
            mlirLocationFusedGetLocations(raw, parts.as_mut_ptr());
            return parts.into_iter().find_map(|part| location_name(Location::from_raw(part)));
        }
        None
    }
}

/// All names that a location carries, in order.
pub fn location_names(location: Location<'_>) -> Vec<&str> {
    let raw = location.to_raw();
    // SAFETY: tested; locations live as long as the context.
    unsafe {
        if mlirLocationIsAFused(raw) {
            let mut parts = vec![MlirLocation { ptr: std::ptr::null() }; mlirLocationFusedGetNumLocations(raw) as usize];
            mlirLocationFusedGetLocations(raw, parts.as_mut_ptr());
            return parts.into_iter().flat_map(|part| location_names(Location::from_raw(part))).collect();
        }
    }
    location_name(location).into_iter().collect()
}
