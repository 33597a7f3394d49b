//! Kernels that break a rule, each of which must be found; beside most of them the same kernel as it should be.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use kiln_emulator::{Device, Launch, LaunchError, Limits, Rule};

#[test]
fn accesses_out_of_bounds() {
    let c = case("", &format!("{}\n{}", load("%r9"), store("%r9"))).blocks(1, 1024);
    assert!(c.run().is_ok());
    let c = case("", &format!("add.s32 %r0, %r0, 1;\n{}\n{}", load("%r9"), store("%r9"))).blocks(1, 1024);
    c.breaks(Rule::Bounds, "4 bytes past the end of allocation 1 of 4096 bytes");
    c.breaks(Rule::Bounds, "thread 1023");
    let c = case("", &format!("add.s32 %r0, %r0, 1;\n{}", store("%r0"))).blocks(1, 1024);
    c.breaks(Rule::Bounds, "allocation 2");
    case("", "add.s64 %rd1, %rd1, -8;\nst.global.b32 [%rd1], %r0;").breaks(Rule::Bounds, "8 bytes before allocation 2");
    case("", "mov.b64 %rd3, 64;\nld.global.b32 %r1, [%rd3];").breaks(Rule::Bounds, "in no allocation");
    case(SHARED, "st.shared.b32 [smem+16], %r0;").shared(16).breaks(Rule::Bounds, "16 bytes of shared memory");
}

#[test]
fn accesses_off_their_alignment() {
    case("", "ld.global.v4.b32 {%r1, %r2, %r3, %r4}, [%rd0+8];").breaks(Rule::Alignment, "multiple of 16");
    case(SHARED, "ld.shared.b64 %rd3, [smem+4];").shared(64).breaks(Rule::Alignment, "multiple of 8");
}

#[test]
fn reads_of_what_was_never_written() {
    case("", "ld.global.b32 %r1, [%rd1];").breaks(Rule::Uninitialised, "nothing has been written");
    // Half of a word.
    let half = "setp.ne.b32 %p1, %r0, 0;\n@%p1 bra out;\nst.global.b16 [%rd1], 1;\nld.global.b32 %r1, [%rd1];\nout:";
    case("", half).breaks(Rule::Uninitialised, "line");
    case(SHARED, "ld.shared.b32 %r1, [smem];").shared(64).breaks(Rule::Uninitialised, "shared memory at 0");
}

/// Each thread stores to shared memory and reads what a thread of the next warp has stored.
fn exchange(between: &str) -> Case {
    let body = format!(
        "mov.b32 %r1, smem;\nshl.b32 %r2, %r0, 2;\nadd.s32 %r3, %r1, %r2;\nst.shared.b32 [%r3], %r0;\n{between}\n\
         add.s32 %r4, %r0, 32;\nand.b32 %r4, %r4, 127;\nshl.b32 %r5, %r4, 2;\nadd.s32 %r6, %r1, %r5;\nld.shared.b32 %r9, [%r6];\n{}",
        store("%r9")
    );
    case(SHARED, &body).blocks(1, 128).shared(512)
}

#[test]
fn races_in_shared_memory() {
    assert_eq!(exchange("bar.sync 0;").words()[..128], (0..128).map(|i| (i + 32) % 128).collect::<Vec<u32>>());
    // In some orders nothing has been written yet.
    let f = exchange("").run().unwrap_err();
    assert!(matches!(f.rule, Rule::Race | Rule::Uninitialised), "{f}");
    // What was read is overwritten without a barrier.
    let again = "bar.sync 0;\nld.shared.b32 %r7, [smem];\nsetp.ne.b32 %p1, %r0, 64;\n@%p1 bra go;\nst.shared.b32 [smem], 7;\ngo:";
    exchange(again).breaks(Rule::Race, "warp");
    case(SHARED, "st.shared.b32 [smem], %r0;").shared(16).breaks(Rule::Race, "threads");
    assert!(case(SHARED, "st.shared.b32 [smem], 1;").shared(16).run().is_ok());
}

#[test]
fn races_between_blocks() {
    let c = case("", "mov.u32 %r1, %ctaid.x;\nst.global.b32 [%rd1], %r1;").blocks(8, 1);
    c.breaks(Rule::Race, "which block");
    // A block reads what another writes.
    let body = format!(
        "mov.u32 %r0, %ctaid.x;\n{}\nxor.b32 %r0, %r0, 1;\nmul.wide.u32 %rd3, %r0, 4;\nadd.s64 %rd4, %rd0, %rd3;\n\
                        st.global.b32 [%rd4], 1;",
        load("%r9")
    );
    case("", &body).blocks(2, 1).breaks(Rule::Race, "in this launch");
    // Neighbouring halves of a word are no race.
    let body = "mov.u32 %r1, %ctaid.x;\nmul.wide.u32 %rd3, %r1, 2;\nadd.s64 %rd4, %rd1, %rd3;\ncvt.u16.u32 %rs1, %r1;\nst.global.b16 [%rd4], %rs1;";
    assert!(case("", body).blocks(8, 1).run().is_ok());
    // A promise that memory is constant, broken by the block itself.
    let body = "st.global.b32 [%rd0], 7;\nld.global.nc.b32 %r1, [%rd0];";
    case("", body).blocks(1, 1).breaks(Rule::Race, "as a constant");
}

#[test]
fn barriers_that_not_all_reach() {
    let some = "setp.gt.u32 %p1, %r0, 31;\n@%p1 bra out;\nbar.sync 0;\nout:";
    case("", some).blocks(1, 64).breaks(Rule::Deadlock, "warp 0 waits in line");
    let torn = "setp.gt.u32 %p1, %r0, 7;\n@%p1 bra out;\nbar.sync 0;\nout:\nst.global.b32 [%rd1], 1;";
    case("", torn).breaks(Rule::Synchronisation, "not all threads");
    let other = "setp.gt.u32 %p1, %r0, 31;\n@%p1 bra other;\nbarrier.cta.sync.aligned 1, 64;\nbra.uni out;\nother:\n\
                 barrier.cta.sync.aligned 2, 64;\nout:";
    case("", other).blocks(1, 64).breaks(Rule::Deadlock, "at barrier 2");
    let sizes = "setp.gt.u32 %p1, %r0, 31;\n@%p1 bra other;\nbarrier.cta.sync.aligned 1, 64;\nbra.uni out;\nother:\n\
                 barrier.cta.sync.aligned 1, 96;\nout:";
    case("", sizes).blocks(1, 96).breaks(Rule::Synchronisation, "same barrier 1");
}

#[test]
fn exchanges_that_not_all_reach() {
    let some = "setp.gt.u32 %p1, %r0, 15;\n@%p1 bra out;\nshfl.sync.idx.b32 %r1, %r0, 0, 31, -1;\nout:";
    case("", some).breaks(Rule::Synchronisation, "not all threads");
    let half = "setp.gt.u32 %p1, %r0, 15;\n@%p1 bra out;\nshfl.sync.idx.b32 %r1, %r0, 0, 31, 0xffff;\nout:";
    assert!(case("", half).run().is_ok());
    let beyond = "setp.gt.u32 %p1, %r0, 15;\n@%p1 bra out;\nshfl.sync.idx.b32 %r1, %r0, 20, 31, 0xffff;\nout:";
    case("", beyond).breaks(Rule::Synchronisation, "does not take part");
}

fn copies(wait: &str) -> Case {
    let body = format!(
        "mov.b32 %r1, smem;\nshl.b32 %r2, %r0, 2;\nadd.s32 %r3, %r1, %r2;\nmul.wide.u32 %rd3, %r0, 4;\nadd.s64 %rd4, %rd0, %rd3;\n\
         cp.async.ca.shared.global [%r3], [%rd4], 4;\ncp.async.commit_group;\n{wait}\nld.shared.b32 %r9, [%r3];\n{}",
        store("%r9")
    );
    case(SHARED, &body).shared(128)
}

#[test]
fn copies_that_are_not_waited_for() {
    assert_eq!(copies("cp.async.wait_group 0;").words()[..32], (0..32).collect::<Vec<u32>>());
    copies("").breaks(Rule::Race, "a copy of warp 0");
    copies("cp.async.wait_group 1;").breaks(Rule::Race, "a copy of warp 0");
    // Of a shorter source the rest is zero.
    let body = copies("cp.async.wait_group 0;");
    let text = "cp.async.ca.shared.global [%r3], [%rd4], 4, 0;";
    let body = case(
        SHARED,
        &format!(
            "mov.b32 %r1, smem;\nshl.b32 %r2, %r0, 2;\nadd.s32 %r3, %r1, %r2;\nmov.b64 %rd4, 0;\n{text}\n\
        cp.async.commit_group;\ncp.async.wait_group 0;\nld.shared.b32 %r9, [%r3];\n{}",
            store("%r9")
        ),
    )
    .shared(body.launch.shared);
    assert_eq!(body.words()[..32], [0; 32]);
}

/// One thread arrives at a barrier in memory, all wait.
fn memory_barrier(count: u32, parity: u32) -> Case {
    let body = format!(
        "setp.ne.b32 %p1, %r0, 0;\n@%p1 bra ready;\nmbarrier.init.shared.b64 [smem], {count};\nready:\nbar.sync 0;\n\
         @%p1 bra go;\nst.shared.b32 [smem+8], 7;\nmbarrier.arrive.shared.b64 _, [smem];\ngo:\nagain:\n\
         mbarrier.try_wait.parity.shared.b64 %p2, [smem], {parity};\n@!%p2 bra again;\nld.shared.b32 %r9, [smem+8];\n{}",
        store("%r9")
    );
    case(SHARED, &body).blocks(1, 64).shared(64)
}

#[test]
fn barriers_in_memory() {
    assert_eq!(memory_barrier(1, 0).words()[..64], [7; 64]);
    memory_barrier(2, 0).breaks(Rule::Deadlock, "1 of 2 arrivals");
    // The phase before the first has ended already.
    let f = memory_barrier(1, 1).run().unwrap_err();
    assert!(matches!(f.rule, Rule::Race | Rule::Uninitialised | Rule::Deadlock), "{f}");
    case(SHARED, "mbarrier.arrive.shared.b64 _, [smem];").shared(64).breaks(Rule::Synchronisation, "initialised");
    let twice = "mbarrier.init.shared.b64 [smem], 1;\nmbarrier.arrive.shared.b64 _, [smem], 2;";
    case(SHARED, twice).blocks(1, 1).shared(64).breaks(Rule::Synchronisation, "more arrivals");
}

#[test]
fn kernels_that_begin_early() {
    let m = module(
        "",
        "griddepcontrol.launch_dependents;\nld.global.b32 %r1, [%rd0];\ngriddepcontrol.wait;\nst.global.b32 [%rd1], %r1;",
    );
    let early = module(
        "",
        "griddepcontrol.launch_dependents;\ngriddepcontrol.wait;\nld.global.b32 %r1, [%rd0];\nst.global.b32 [%rd1], %r1;",
    );
    let never = module("", "mov.b32 %r1, 1;");
    let device = Device::new(Limits::SM_90);
    let [a, b, c] = [0; 3].map(|_| device.memory.allocate(64).unwrap());
    device.memory.upload(a, &[1; 64], device.serial()).unwrap();
    let run = |m: &kiln_emulator::Module, from: u64, to: u64, early: bool| {
        let k = m.kernel("k").unwrap();
        let launch = Launch { early, ..Launch::new(1, 1) };
        device.launch(k, &launch.with(k, 0, &from.to_le_bytes()).with(k, 1, &to.to_le_bytes()))
    };
    run(&m, a, b, true).unwrap();
    run(&early, b, c, true).unwrap();
    // What the kernels ahead write, however far ahead they are.
    for from in [b, c] {
        let Err(LaunchError::Finding(f)) = run(&m, from, a, true) else { panic!("nothing was found") };
        assert_eq!(f.rule, Rule::Early, "{f}");
    }
    run(&m, c, a, false).unwrap();
    run(&early, a, c, true).unwrap();
    device.settle();
    run(&m, c, a, true).unwrap();
    let Err(LaunchError::Finding(f)) = run(&never, a, b, true) else { panic!("nothing was found") };
    assert!(f.rule == Rule::Early && f.what.contains("does not wait"), "{f}");
}

#[test]
fn launches_that_a_device_refuses() {
    let refused = |head: &str, launch: Launch| {
        let text = format!(".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k()\n{head}\n{{\nret;\n}}\n");
        let m = kiln_emulator::Module::parse(&text).unwrap();
        Device::new(Limits::SM_90).launch(&m.kernels[0], &launch).unwrap_err().to_string()
    };
    assert!(refused(".reqntid 64, 1, 1", Launch::new(1, 32)).contains("required"));
    assert!(refused("", Launch::new(1, 2048)).contains("2048 threads"));
    assert!(refused("", Launch { shared: 300_000, ..Launch::new(1, 32) }).contains("shared memory"));
    assert!(refused(".explicitcluster\n.reqnctapercluster 4, 1, 1", Launch::new(6, 32)).contains("clusters"));
}
