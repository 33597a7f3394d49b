//! Every kernel case is generated for every target; PTX is assembled where ptxas is found, and no kernel spills.
#![allow(clippy::unwrap_used)]

mod cases;

use kiln_codegen::ptxas;
use kiln_kernels::phase_name;

fn generate(target: &'static str) {
    let built = cases::build(&cases::all(), target);
    assert_eq!(built.refused, Vec::<String>::new());
    if built.ptx.is_empty() {
        return;
    }
    let Some(ptxas) = ptxas::find_ptxas() else {
        eprintln!("skipped the assembly: no ptxas found (`./x setup` installs it)");
        return;
    };
    // Kernels that begin early read what is still written: no load may take it for constant.
    assert!(target != "sm_90a" || built.ptx.iter().all(|text| !text.contains(".nc.")));
    let mut usage = std::collections::BTreeMap::new();
    for text in &built.ptx {
        usage.extend(ptxas::assemble(&ptxas, text, target).unwrap());
    }
    assert_eq!(usage.len(), built.kernels.len());
    for l in &built.program.launches {
        for name in (0..).map(|i| phase_name(&l.name, i)).take_while(|n| built.kernels.contains_key(n)) {
            let u = usage[&name];
            assert_eq!((u.spill_loads, u.spill_stores), (0, 0), "{name} with {} on {target}: {u:?}", l.schedule);
        }
    }
}

#[test]
fn cases_compile_for_sm_80() {
    generate("sm_80");
}

#[test]
fn cases_compile_for_sm_90a() {
    generate("sm_90a");
}

#[test]
fn cases_compile_for_x86_64() {
    generate("x86_64");
}
