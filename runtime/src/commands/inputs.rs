//! Inputs from files and random numbers.

use super::CommandError;
use crate::{
    bind::default_shape,
    numpy::{load_npy, load_npz},
    random::{SplitMix, random_input},
    tensor::{Tensors, Values},
};
use kiln_format::{DType, Program, ValueKind};
use std::path::Path;

/// Where inputs come from.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct InputArgs {
    /// Inputs: an .npz file with arrays by input name, NAME=FILE.npy for one of them, or FILE.npy where there is only one.
    /// May be repeated. A sequence x is the arrays x.0, x.1, ..., an empty one the array x.len; an optional x that holds
    /// nothing is the array x.none, or not given
    #[arg(long, value_name = "FILE.npz|NAME=FILE.npy")]
    pub input: Vec<String>,
    /// Fill inputs that were not given with random numbers: floats in [-1, 1), integers 0 or 1
    #[arg(long, value_name = "SEED")]
    pub random_inputs: Option<u64>,
    /// Shape of a random input, such as x=1x3x224x224; the default is the shape that the engine was optimised for
    #[arg(long, value_name = "NAME=DIMS")]
    pub shape: Vec<String>,
}

/// Reads the inputs that were given and makes those that were not; `default_seed` stands in for `--random-inputs`.
pub fn gather(program: &Program, args: &InputArgs, default_seed: Option<u64>) -> Result<Values, CommandError> {
    let signature = &program.signature;
    let mut tensors = Tensors::new();
    for given in &args.input {
        if given.ends_with(".npz") {
            tensors.extend(load_npz(Path::new(given))?);
            continue;
        }
        let (name, file) = match (given.split_once('='), &signature.inputs[..]) {
            (Some((name, file)), _) => (name.to_string(), file),
            (None, [only]) => (only.name.clone(), given.as_str()),
            (None, _) => return Err(CommandError::Usage(format!("--input {given}: say which input it is, NAME={given}"))),
        };
        tensors.insert(name, load_npy(Path::new(file))?);
    }
    let mut shapes = std::collections::BTreeMap::new();
    for s in &args.shape {
        let (name, dims) = parse_shape(s)?;
        if !signature.inputs.iter().any(|i| i.name == name) {
            let names: Vec<&str> = signature.inputs.iter().map(|i| i.name.as_str()).collect();
            return Err(CommandError::Usage(format!("--shape {s}: the inputs are {}", names.join(", "))));
        }
        shapes.insert(name, dims);
    }
    let mut tensors = super::group(tensors, &signature.inputs);
    let missing: Vec<_> = signature.inputs.iter().filter(|i| !i.kind.is_optional() && !tensors.contains_key(&i.name)).collect();
    let Some(seed) = args.random_inputs.or(default_seed) else {
        return match missing.first() {
            Some(i) if tensors.is_empty() => {
                Err(CommandError::Usage(format!("no value for input {}: give --input, or --random-inputs 0", i.name)))
            }
            _ => Ok(tensors),
        };
    };
    let mut rng = SplitMix::new(seed);
    for i in missing {
        if i.kind == ValueKind::Sequence {
            return Err(CommandError::Usage(format!("input {} is a sequence: give it with --input", i.name)));
        }
        let shape = match shapes.get(&i.name) {
            Some(s) => s.clone(),
            None => default_shape(program, i)?,
        };
        tensors.insert(i.name.clone(), random_input(&mut rng, i.dtype, &shape)?.into());
    }
    Ok(tensors)
}

fn parse_shape(text: &str) -> Result<(String, Vec<u64>), CommandError> {
    let bad = || CommandError::Usage(format!("--shape {text}: write NAME=1x3x224x224"));
    let (name, dims) = text.rsplit_once('=').ok_or_else(bad)?;
    let dims = dims.split(['x', ',']).filter(|d| !d.is_empty()).map(|d| d.parse().map_err(|_| bad()));
    Ok((name.to_string(), dims.collect::<Result<_, _>>()?))
}

/// First few elements of a tensor, for people.
pub(crate) fn preview(tensor: &crate::tensor::Tensor) -> String {
    const SHOWN: usize = 6;
    if tensor.dtype() == DType::Str {
        let shown: Vec<String> = tensor.texts().iter().take(SHOWN).map(|t| format!("{t:?}")).collect();
        let more = if tensor.elements() > SHOWN { ", ..." } else { "" };
        return format!("[{}{more}]", shown.join(", "));
    }
    let all = tensor.to_f64();
    let one = |v: &f64| match tensor.dtype() {
        d if d.is_float() => format!("{v:.5}"),
        _ => format!("{v}"),
    };
    let shown: Vec<String> = all.iter().take(SHOWN).map(one).collect();
    let more = if all.len() > SHOWN { ", ..." } else { "" };
    format!("[{}{more}]", shown.join(", "))
}
