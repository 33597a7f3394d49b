//! Measures the elementary functions over f32 bit patterns, all of them by default.
//!
//!     cargo run --release -p kiln-algebra --example approx_sweep -- [STEP] [FUNCTION…]

use kiln_algebra::{
    UnOp,
    approx::{self, Reading, sweep},
};

fn main() {
    let mut args = std::env::args().skip(1);
    let step = args.next().and_then(|s| s.parse().ok()).filter(|s| *s > 0).unwrap_or(1);
    let only: Vec<String> = args.collect();
    println!("every {step}-th of the 2^32 bit patterns; error in ulp of the exact result");
    for op in UnOp::ALL.iter().filter(|op| only.is_empty() || only.iter().any(|o| o == op.name())) {
        let (Some(p), Some(exact)) = (approx::program(*op), sweep::exact(*op)) else { continue };
        let trig = matches!(op, UnOp::Sin | UnOp::Cos | UnOp::Tan);
        let limits: &[f32] = if trig { &[approx::TRIG_LIMIT, 4e6] } else { &[f32::INFINITY] };
        for limit in limits {
            for reading in [Reading::Fused, Reading::Split] {
                let w = sweep::sweep(p, reading, exact, 0, step, *limit);
                let x = f32::from_bits(w.at);
                println!(
                    "{:6} |x| <= {limit:e} {reading:?}: {:.4} ulp at {x:e}; {} misplaced NaN or infinity; {} operations",
                    op.name(),
                    w.ulps,
                    w.special,
                    p.insts.len()
                );
            }
        }
    }
    if only.is_empty() || only.iter().any(|o| o == "pow") {
        for reading in [Reading::Fused, Reading::Split] {
            let count = (1usize << 32) / step as usize / 64;
            let worst = (0..64).filter_map(|seed| sweep::sweep_pow(reading, seed, count)).max_by(|a, b| a.0.total_cmp(&b.0));
            println!("pow {reading:?}, {} random pairs: (ulp, x, y) = {worst:?}", count * 64);
        }
    }
}
