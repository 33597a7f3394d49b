//! Times of steps as a trace that viewers open (Chrome's trace event format, JSON object form; Perfetto reads it).

use super::CommandError;
use crate::{context::StepTime, error::RuntimeError};
use serde_json::{Value, json};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

/// The one process and its one thread.
const PROCESS: u32 = 1;
const THREAD: u32 = 1;

/// Writes steps one after the other, in the order of a run, each as long as its median time, with what it achieved.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn write_trace(path: &Path, title: &str, steps: &[StepTime]) -> Result<(), CommandError> {
    let io = |source| RuntimeError::Io { what: path.display().to_string(), source };
    let mut file = BufWriter::new(File::create(path).map_err(io)?);
    serde_json::to_writer(&mut file, &trace(title, steps)).map_err(|e| io(e.into()))?;
    Ok(file.flush().map_err(io)?)
}

fn trace(title: &str, steps: &[StepTime]) -> Value {
    let name = |kind: &str, name: &str| json!({"ph": "M", "pid": PROCESS, "tid": THREAD, "name": kind, "args": {"name": name}});
    let mut events = vec![name("process_name", title), name("thread_name", "steps: medians, one after the other")];
    let mut at = 0.0;
    for s in steps {
        let rate = |amount: u64| if s.us > 0.0 { amount as f64 / s.us / 1e3 } else { 0.0 };
        let (ops, bytes) = (rate(s.flops), rate(s.bytes));
        events.push(json!({
            "ph": "X", "pid": PROCESS, "tid": THREAD, "ts": at, "dur": s.us,
            "name": s.name, "cat": if s.archetype.is_empty() { "copy" } else { &s.archetype },
            "args": {
                "holds": s.ops.join(" "), "predicted us": s.predicted_us, "bytes": s.bytes, "operations": s.flops,
                "GB/s": bytes, "Gop/s": ops,
            },
        }));
        for (what, value) in [("GB/s", bytes), ("Gop/s", ops)] {
            events.push(json!({"ph": "C", "pid": PROCESS, "ts": at, "name": what, "args": {what: value}}));
        }
        at += s.us;
    }
    json!({"displayTimeUnit": "ns", "traceEvents": events})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_follow_each_other() {
        let step = |name: &str, us: f64, bytes: u64| StepTime {
            name: name.into(),
            archetype: "reduce".into(),
            ops: vec!["a".into()],
            us,
            predicted_us: 1.0,
            flops: 0,
            bytes,
        };
        let all = trace("model", &[step("first", 2.0, 4000), step("second", 3.0, 0)]);
        let events = all["traceEvents"].as_array().expect("an array");
        let spans: Vec<_> = events.iter().filter(|e| e["ph"] == "X").collect();
        assert_eq!(spans.len(), 2);
        assert_eq!((spans[0]["ts"].as_f64(), spans[0]["dur"].as_f64()), (Some(0.0), Some(2.0)));
        assert_eq!((spans[1]["ts"].as_f64(), spans[1]["name"].as_str()), (Some(2.0), Some("second")));
        assert_eq!(spans[0]["args"]["GB/s"].as_f64(), Some(2.0));
    }
}
