//! Runs engines of kernel cases (`cargo run -p kiln-codegen --example kernel_cases -- FOLDER`) and compares each result
//! with what the engine says that it must be. `KILN_KERNEL_CASES` is the folder, `KILN_DEVICE` the device (`cpu`, `cuda:0`).
//! An output `x` is compared with the output `x expected T`: relative L2 error at most T, equal where T is 0.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use kiln_runtime::{Engine, Options, Tensor, Tensors, cuda_devices};

fn error(got: &[f64], want: &[f64]) -> f64 {
    let square = |x: f64| x * x;
    let same = |a: f64, b: f64| a == b || a.is_nan() && b.is_nan();
    let difference: f64 = got.iter().zip(want).map(|(a, b)| if same(*a, *b) { 0.0 } else { square(a - b) }).sum();
    let size: f64 = want.iter().filter(|x| x.is_finite()).map(|x| square(*x)).sum();
    (difference / size.max(1e-30)).sqrt()
}

fn run(file: &Path, options: &Options) -> usize {
    let engine = Engine::open(file, options).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    println!("{} on {}, target {}", file.display(), engine.device_name(), engine.target().target);
    let inputs = Tensors::from([("extent".to_string(), Tensor::from_slice(&[37], &[0u8; 37]).unwrap())]);
    let outputs = engine.context().unwrap().run(&inputs).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let mut wrong = Vec::new();
    let (mut compared, mut worst) = (0, (0.0, String::new()));
    for (name, want) in &outputs {
        let Some((case, tolerance)) = name.split_once(" expected ") else { continue };
        let tolerance: f64 = tolerance.parse().unwrap();
        let got = &outputs[case];
        compared += 1;
        let e = error(&got.to_f64(), &want.to_f64());
        if tolerance > 0.0 && e / tolerance > worst.0 {
            worst = (e / tolerance, case.to_string());
        }
        // Written so that NaN is wrong.
        let right = got.shape() == want.shape() && got.dtype() == want.dtype() && e <= tolerance;
        if !right {
            let (g, w) = (got.to_f64(), want.to_f64());
            let count = g.iter().zip(&w).filter(|(a, b)| (*a - *b).abs() > 1e-2 * b.abs().max(1e-3)).count();
            let first = g.iter().zip(&w).position(|(a, b)| a.is_nan() || b.is_nan() || (a - b).abs() > 1e-2 * b.abs().max(1e-3));
            let show = first.map(|i| format!("first at {i}: {} instead of {}", g[i], w[i])).unwrap_or_default();
            wrong.push(format!("{case}: error {e:.2e} > {tolerance:.0e}, {count} of {} far off, {show}", g.len()));
        }
    }
    wrong.iter().for_each(|w| println!("WRONG {w}"));
    println!("{compared} compared, {} wrong; closest to its tolerance: {} at {:.0} %", wrong.len(), worst.1, worst.0 * 100.0);
    wrong.len()
}

#[test]
fn kernel_cases_agree_with_the_reference_evaluator() {
    let Some(folder) = std::env::var_os("KILN_KERNEL_CASES") else {
        eprintln!("skipped: KILN_KERNEL_CASES names no folder of kernel cases");
        return;
    };
    let folder = Path::new(&folder);
    let gpu = cuda_devices().is_ok_and(|all| !all.is_empty());
    let mut wrong = 0;
    for (file, device, target) in
        [("x86_64.kiln", "cpu", "x86_64"), ("sm_80.kiln", "cuda:0", "sm_80"), ("sm_90a.kiln", "cuda:0", "sm_90a")]
    {
        if device != "cpu" && !gpu {
            eprintln!("skipped {file}: there is no GPU");
            continue;
        }
        let options = Options { device: device.parse().unwrap(), target: Some(target.into()), ..Options::default() };
        wrong += run(&folder.join(file), &options);
    }
    assert_eq!(wrong, 0);
}
