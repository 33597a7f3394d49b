//! A worker: a case's name in, a line of JSON out.

use super::{
    Line, Status,
    batch::Batch,
    compare::{Errors, Rule, Verdict},
};
use crate::{
    commands::{CommandError, group},
    cuda::Gpu,
    engine::{Engine, Options},
    error::RuntimeError,
    numpy::npz_from_bytes,
    target::Device,
    tensor::{Tensor, Tensors},
};
use kiln_format::{DType, EngineFile};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    io::{BufRead, Write},
    time::Instant,
};

/// Answers until the input ends, or until the device is lost.
pub(super) fn serve(batch: &Batch, options: &Options, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), CommandError> {
    // Keeps the device's context while no engine is loaded.
    let _gpu = match options.device {
        Device::Cuda(n) => Some(Gpu::open(n)?),
        Device::Auto | Device::Cpu => None,
    };
    for name in input.lines() {
        let name = name?;
        let (line, lost) = match case(batch, &name, options) {
            Ok(line) => (line, false),
            Err(e @ RuntimeError::DeviceLost { .. }) => (Line::failed(&name, Status::Crash, e.to_string()), true),
            Err(e) => (Line::failed(&name, Status::Run, e.to_string()), false),
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
        out.flush()?;
        if lost {
            break;
        }
    }
    Ok(())
}

fn bad(what: impl Into<String>, why: impl std::fmt::Display) -> RuntimeError {
    RuntimeError::Tensors { path: what.into(), why: why.to_string() }
}

fn case(batch: &Batch, name: &str, options: &Options) -> Result<Line, RuntimeError> {
    let read = |file: &str| batch.file(name, file);
    let engine = read("engine.kiln")?.ok_or_else(|| bad("engine.kiln", "it is missing"))?;
    let engine = Engine::load(EngineFile::from_bytes(&engine)?, options)?;
    let json = |e: serde_json::Error| bad("case.json", e);
    let rule = read("case.json")?.map(|t| serde_json::from_slice(&t).map_err(json)).transpose()?;
    let rule: Rule = rule.unwrap_or_default();
    let types = read("types.json")?.map(|t| serde_json::from_slice(&t).map_err(|e| bad("types.json", e))).transpose()?;
    let types: Types = types.unwrap_or_default();
    let signature = &engine.program().signature;
    let mut context = engine.context()?;
    let mut line = Line::failed(name, Status::Pass, "");
    let mut errors = Errors::default();
    for set in 0.. {
        let suffix = if set == 0 { "npz".to_string() } else { format!("{set}.npz") };
        let (inputs, outputs) = (read(&format!("inputs.{suffix}"))?, read(&format!("outputs.{suffix}"))?);
        let (inputs, outputs) = match (inputs, outputs) {
            (Some(i), Some(o)) => (i, o),
            (None, None) if set > 0 => break,
            _ => return Err(bad(format!("inputs.{suffix}, outputs.{suffix}"), "one of them is missing")),
        };
        let load = |bytes: &[u8], types: &BTreeMap<String, String>| npz_from_bytes(bytes).and_then(|t| typed(t, types));
        let inputs = load(&inputs, &types.inputs).map_err(|e| bad(format!("inputs.{suffix}"), e))?;
        let outputs = load(&outputs, &types.outputs).map_err(|e| bad(format!("outputs.{suffix}"), e))?;
        let inputs = group(inputs, &signature.inputs);
        let wanted = group(outputs, &signature.outputs);
        let start = Instant::now();
        let got = context.run_values(&inputs)?;
        if set == 0 {
            line.us = start.elapsed().as_secs_f64() * 1e6;
        }
        let verdict = rule.judge(&inputs, &got, &wanted, &mut errors);
        (line.max_abs, line.max_rel) = (errors.max_abs, errors.max_rel);
        match verdict {
            Verdict::Right => {}
            Verdict::Listed => line.status = Status::Tolerated,
            Verdict::Wrong(what) => {
                (line.status, line.detail) = (Status::Wrong, what);
                break;
            }
        }
        if rule.random && context.run_values(&inputs)? != got {
            (line.status, line.detail) = (Status::Wrong, "two runs draw different numbers".into());
            break;
        }
    }
    Ok(line)
}

/// Element types of arrays that NumPy has no type for.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Types {
    inputs: BTreeMap<String, String>,
    outputs: BTreeMap<String, String>,
}

/// The arrays in their real types.
fn typed(mut tensors: Tensors, types: &BTreeMap<String, String>) -> Result<Tensors, String> {
    // ONNX writes float8e4m3fn and float4e2m1, NumPy's extension float8_e4m3fn and float4_e2m1fn.
    let plain = |name: &str| name.replace('_', "");
    // Texts say themselves that they are.
    for (name, ty) in types.iter().filter(|(_, ty)| *ty != "string") {
        let exact = DType::ALL.into_iter().find(|d| plain(d.name()) == plain(ty));
        let dtype = exact.or_else(|| DType::ALL.into_iter().find(|d| plain(d.name()).starts_with(&plain(ty))));
        let dtype = dtype.ok_or_else(|| format!("'{name}' is of type {ty}, which the runtime does not have"))?;
        if let Some(t) = tensors.get(name) {
            let real = Tensor::from_bytes(dtype, t.shape(), t.bytes()).map_err(|e| format!("'{name}': {e}"))?;
            tensors.insert(name.clone(), real);
        }
    }
    Ok(tensors)
}
