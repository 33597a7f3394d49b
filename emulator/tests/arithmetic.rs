//! Arithmetic, conversions, moves, branches: instruction by instruction.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;

/// The word that a body leaves in `%r9`, for thread 5.
fn word(body: &str) -> u32 {
    case("", &format!("{body}\n{}", store("%r9"))).words()[5]
}

fn float(body: &str) -> f32 {
    f32::from_bits(word(body))
}

fn hex(v: f32) -> String {
    format!("0f{:08X}", v.to_bits())
}

#[test]
fn integers_of_every_width() {
    assert_eq!(word("add.s32 %r9, %r0, -7;"), 5u32.wrapping_sub(7));
    assert_eq!(word("sub.s32 %r9, 3, %r0;"), 3u32.wrapping_sub(5));
    assert_eq!(word("mul.lo.s32 %r9, %r0, 100000007;"), 500_000_035);
    assert_eq!(word("mul.hi.u32 %r9, %r0, 0xCCCCCCCDU;"), 4);
    assert_eq!(word("mov.b32 %r1, -9;\nmul.hi.s32 %r9, %r1, 0x40000000U;"), (-9i64 * 0x4000_0000 >> 32) as u32);
    assert_eq!(word("mad.lo.s32 %r9, %r0, %r0, 3;"), 28);
    assert_eq!(word("mov.b32 %r1, -9;\ndiv.s32 %r9, %r1, 2;"), -4i32 as u32);
    assert_eq!(word("mov.b32 %r1, -9;\nrem.s32 %r9, %r1, 2;"), -1i32 as u32);
    assert_eq!(word("div.u32 %r9, 1000, %r0;"), 200);
    assert_eq!(word("mov.b32 %r1, -9;\nmin.s32 %r9, %r1, %r0;"), -9i32 as u32);
    assert_eq!(word("mov.b32 %r1, -9;\nmin.u32 %r9, %r1, %r0;"), 5);
    assert_eq!(word("shl.b32 %r9, %r0, 40;"), 0);
    assert_eq!(word("mov.b32 %r1, -9;\nshr.s32 %r9, %r1, 1;"), -5i32 as u32);
    assert_eq!(word("mov.b32 %r1, -9;\nshr.u32 %r9, %r1, 28;"), 15);
    assert_eq!(word("mov.b32 %r1, 0x12345678;\nbfe.u32 %r9, %r1, 8, 12;"), 0x456);
    assert_eq!(word("mov.b32 %r1, 0x12345678;\nbfe.s32 %r9, %r1, 4, 4;"), 7);
    assert_eq!(word("mov.b32 %r1, 0x000000F0;\nbfe.s32 %r9, %r1, 4, 4;"), u32::MAX);
    assert_eq!(word("mov.b32 %r1, 0x11223344;\nmov.b32 %r2, 0x55667788;\nprmt.b32 %r9, %r1, %r2, 0x7160U;"), 0x5533_6644);
    assert_eq!(word("mov.b32 %r1, 0x00000080;\nprmt.b32 %r9, %r1, 0, 0x8888U;"), u32::MAX);
    assert_eq!(word("popc.b32 %r9, %r0;"), 2);
    assert_eq!(word("clz.b32 %r9, %r0;"), 29);
    assert_eq!(word("mov.b64 %rd2, -3;\nmov.b64 %rd3, 5;\nmul.lo.s64 %rd4, %rd2, %rd3;\ncvt.u32.u64 %r9, %rd4;"), -15i32 as u32);
    assert_eq!(word("mov.b64 %rd2, 1000;\nrem.u64 %rd4, %rd2, 7;\ncvt.u32.u64 %r9, %rd4;"), 6);
    assert_eq!(word("mul.wide.s32 %rd2, %r0, -3;\nshr.s64 %rd2, %rd2, 1;\ncvt.u32.u64 %r9, %rd2;"), -8i32 as u32);
    assert_eq!(word("mov.b16 %rs1, 300;\nmul.hi.u16 %rs2, %rs1, 1000;\ncvt.u32.u16 %r9, %rs2;"), 300_000 >> 16);
    assert_eq!(word("mov.b16 %rs1, 60000;\nadd.s16 %rs2, %rs1, 10000;\ncvt.u32.u16 %r9, %rs2;"), 4464);
}

#[test]
fn floats_round_and_spread_as_they_must() {
    assert_eq!(
        float(&format!("mov.b32 %r1, {};\nfma.rn.f32 %r9, %r1, %r1, {};", hex(1.000_000_1), hex(-1.0))),
        1.000_000_1f32.mul_add(1.000_000_1, -1.0)
    );
    assert_eq!(float(&format!("mov.b32 %r1, {};\nmax.NaN.f32 %r9, %r1, {};", hex(f32::NAN), hex(1.0))).to_bits(), 0x7fff_ffff);
    assert_eq!(float(&format!("mov.b32 %r1, {};\nmax.f32 %r9, %r1, {};", hex(f32::NAN), hex(1.0))), 1.0);
    assert_eq!(word(&format!("mov.b32 %r1, {};\nmax.f32 %r9, %r1, {};", hex(-0.0), hex(0.0))), 0);
    assert_eq!(word(&format!("mov.b32 %r1, {};\nmin.f32 %r9, %r1, {};", hex(0.0), hex(-0.0))), 1 << 31);
    assert_eq!(float(&format!("mov.b32 %r1, {};\nex2.approx.ftz.f32 %r9, %r1;", hex(-130.0))), 0.0);
    assert_eq!(float(&format!("mov.b32 %r1, {};\nex2.approx.ftz.f32 %r9, %r1;", hex(3.0))), 8.0);
    assert_eq!(float(&format!("mov.b32 %r1, {};\nrcp.rn.f32 %r9, %r1;", hex(3.0))), 1.0 / 3.0);
    assert_eq!(float(&format!("mov.b32 %r1, {};\ndiv.full.f32 %r9, %r1, {};", hex(1.0), hex(3.0))), 1.0 / 3.0);
    assert_eq!(word(&format!("mov.b32 %r1, {};\nneg.f32 %r9, %r1;", hex(0.0))), 1 << 31);
    assert_eq!(word(&format!("mov.b32 %r1, {};\ncvt.rzi.s32.f32 %r9, %r1;", hex(-7.9))), -7i32 as u32);
    assert_eq!(word(&format!("mov.b32 %r1, {};\ncvt.rzi.s32.f32 %r9, %r1;", hex(1e20))), i32::MAX as u32);
    assert_eq!(word(&format!("mov.b32 %r1, {};\ncvt.rzi.s32.f32 %r9, %r1;", hex(f32::NAN))), 0);
    assert_eq!(float(&format!("mov.b32 %r1, {};\ncvt.rni.f32.f32 %r9, %r1;", hex(2.5))), 2.0);
    assert_eq!(float(&format!("mov.b32 %r1, {};\ncvt.rmi.f32.f32 %r9, %r1;", hex(-2.5))), -3.0);
    assert_eq!(float("mov.b32 %r1, -3;\ncvt.rn.f32.s32 %r9, %r1;"), -3.0);
    assert_eq!(
        word(&format!("mov.b32 %r1, {};\nmov.b32 %r2, {};\ncvt.rn.f16x2.f32 %r9, %r1, %r2;", hex(1.0), hex(-2.0))),
        0x3c00_c000
    );
    assert_eq!(
        word(&format!("mov.b32 %r1, {};\ncvt.rn.bf16.f32 %rs1, %r1;\nmov.b32 %r9, {{%rs1, 0x0000}};", hex(1.004))),
        0x3f81
    );
    assert_eq!(float("mov.b16 %rs1, 0x3555;\ncvt.f32.f16 %r9, %rs1;"), half::f16::from_bits(0x3555).to_f32());
    assert_eq!(word("mov.b32 %r1, 300;\ncvt.s8.s32 %rs1, %r1;\ncvt.s32.s16 %r9, %rs1;"), 44);
    assert_eq!(word("mov.b16 %rs1, 0x00F0;\ncvt.s16.s8 %rs2, %rs1;\ncvt.s32.s16 %r9, %rs2;"), -16i32 as u32);
    let eq = |cmp: &str, x: f32, y: f32| {
        word(&format!("mov.b32 %r1, {};\nsetp.{cmp}.f32 %p1, %r1, {};\nselp.b32 %r9, 1, 0, %p1;", hex(x), hex(y))) == 1
    };
    assert!(eq("neu", f32::NAN, 1.0) && !eq("ne", f32::NAN, 1.0) && eq("nan", f32::NAN, 1.0) && !eq("num", f32::NAN, 1.0));
    assert!(eq("geu", f32::NAN, 1.0) && !eq("ge", f32::NAN, 1.0) && eq("lt", -1.0, 1.0));
}

#[test]
fn registers_are_packed_and_unpacked() {
    assert_eq!(word("mov.b32 %r1, 0x12345678;\nmov.b32 {%rs1, %rs2}, %r1;\nmov.b32 %r9, {%rs2, %rs1};"), 0x5678_1234);
    assert_eq!(
        word("mov.b32 %r1, 7;\n{ .reg .b16 tmp; mov.b32 {tmp, %rs1}, %r1; }\nmov.b64 %rd2, {%r1, %r0};\nmov.b64 {_, %r9}, %rd2;"),
        5
    );
}

#[test]
fn threads_part_and_meet_again() {
    let body = "and.b32 %r1, %r0, 1;\nsetp.eq.b32 %p1, %r1, 1;\nmov.b32 %r9, 0;\n@%p1 bra odd;\nadd.s32 %r9, %r9, 10;\n\
                bra.uni join;\nodd:\nmov.b32 %r2, %r0;\nagain:\nadd.s32 %r9, %r9, 1;\nadd.s32 %r2, %r2, -1;\n\
                setp.gt.s32 %p2, %r2, 0;\n@%p2 bra again;\njoin:\nshfl.sync.bfly.b32 %r9, %r9, 1, 31, -1;";
    let words = case("", &format!("{body}\n{}", store("%r9"))).words();
    for (i, v) in words[..32].iter().enumerate() {
        assert_eq!(*v as usize, if i % 2 == 0 { i + 1 } else { 10 });
    }
}

#[test]
fn labels_belong_to_their_scope() {
    let wait = "{\n.reg .pred done;\nagain:\nsetp.eq.b32 done, %r0, %r0;\n@!done bra again;\n}\n";
    assert_eq!(word(&format!("{wait}{wait}mov.b32 %r9, 1;")), 1);
}

#[test]
fn exchanges_and_votes() {
    let words = |body: &str| case("", &format!("{body}\n{}", store("%r9"))).words()[..32].to_vec();
    assert_eq!(words("shfl.sync.up.b32 %r9, %r0, 1, 0, -1;"), [0].into_iter().chain(0..31).collect::<Vec<u32>>());
    assert_eq!(words("shfl.sync.down.b32 %r9, %r0, 2, 31, -1;"), (2..32).chain([30, 31]).collect::<Vec<u32>>());
    assert_eq!(words("shfl.sync.idx.b32 %r9, %r0, 7, 31, -1;"), [7; 32]);
    assert_eq!(words("shfl.sync.idx.b32 %r9, %r0, 3, 0x181f, -1;"), (0..32).map(|i| i / 8 * 8 + 3).collect::<Vec<u32>>());
    assert_eq!(words("setp.lt.u32 %p1, %r0, 5;\nvote.sync.ballot.b32 %r9, %p1, -1;"), [31; 32]);
    assert_eq!(words("redux.sync.add.u32 %r9, %r0, -1;"), [496; 32]);
}

#[test]
fn atomics_add_up() {
    let zero = "setp.ne.b32 %p1, %r0, 0;\n@%p1 bra go;\nst.shared.b32 [smem], 0;\ngo:\nbar.sync 0;\n";
    let add = "atom.shared.add.u32 %r8, [smem], %r0;\nbar.sync 0;\nld.shared.b32 %r9, [smem];";
    let all = case(SHARED, &format!("{zero}{add}\n{}", store("%r9"))).blocks(1, 128).shared(16).words();
    assert_eq!(all[..128], [127 * 128 / 2; 128]);
    let c = case("", "atom.global.add.u32 %r8, [%rd0], 1;").blocks(20, 64);
    assert!(c.run().is_ok());
}

#[test]
fn what_is_not_known_is_said_with_its_line() {
    let text =
        ".version 8.0\n.target sm_90a\n.address_size 64\n.visible .entry k()\n{\n.reg .b32 %r<2>;\nfrob.b32 %r0, %r1;\n}\n";
    let error = kiln_emulator::Module::parse(text).unwrap_err();
    assert_eq!((error.line, error.to_string().contains("frob.b32")), (7, true));
    let text = text.replace("frob.b32 %r0, %r1", "bra nowhere");
    assert!(kiln_emulator::Module::parse(&text).unwrap_err().what.contains("nowhere"));
}
