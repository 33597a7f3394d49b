//! The tile dialect: building, printing, reading back, refusing.
use kiln_algebra::Ix;
use kiln_dialects::{
    builder::{CmpI, Mem},
    context,
    module::OwnedModule,
    tile::{self, FuncSpec, Target},
};

#[test]
fn built_kernel_reads_back() {
    let context = context();
    let module = tile::module(&context);
    let spec = FuncSpec {
        name: "k",
        buffers: 2,
        inputs: 1,
        symbols: vec![1],
        grid: vec![Ix::sym(1).ceildiv(&Ix::konst(64)), Ix::konst(2)],
        block: 64,
        shared: 256,
        target: Target::Gpu,
        ..FuncSpec::default()
    };
    tile::func(module.ctx(), module.block(), &spec, |b, args| {
        let (x, y, n) = (args.buffers[0], args.buffers[1], args.symbols[1]);
        let (task, thread) = (b.program_id(0), b.thread_id());
        let i = b.ix(&(Ix::axis(0) * 64 + Ix::axis(1)), &[task, thread], &[], true);
        let inside = b.cmpi(CmpI::Ult, i, n);
        let f32 = b.f32();
        let v = b.load_with(x, i, f32, Mem { mask: Some(inside), invariant: true, ..Mem::default() });
        let zero = b.zero(f32);
        let sums = b.for_const(8, 1, &[zero], |b, _, acc| vec![b.fma(v, v, acc[0])]);
        let all = b.block_reduce("add", sums[0], 0);
        let r = b.if_else(inside, |b| vec![b.sqrt(all)], |_| vec![zero]);
        b.if_then(inside, |b| b.store(r[0], y, i));
        b.barrier();
        let vec4 = b.vec(4, f32);
        let w = b.load_with(x, i, vec4, Mem { align: Some(16), ..Mem::default() });
        let lane = b.extract(w, 2);
        let w = b.insert_lane(lane, w, 0);
        let w = b.shuffle(w, w, &[3, 2, 1, 0]);
        let total = b.reduce("maximumf", w);
        let w = b.broadcast(total, 4);
        b.store(w, y, i);
        let (f16, s) = (b.f16(), b.shared(0));
        b.copy_async(8, f16, s, i, x, i, Some(inside));
        b.copy_commit();
        b.copy_wait(0);
        let (fa, fb) = (b.vec(8, f16), b.vec(4, f16));
        let (a, bb) = (b.ldmatrix(s, i, fa, false), b.ldmatrix(s, i, fb, true));
        let c = b.zero(vec4);
        let d = b.mma(a, bb, c);
        b.store(d, y, i);
        let counted = b.while_loop(
            &[i],
            |b, v| (b.cmpi(CmpI::Ult, v[0], n), v.to_vec()),
            |b, v| {
                let one = b.idx(1);
                vec![b.addi(v[0], one)]
            },
        );
        let i32 = b.i32();
        let counted = b.int_cast(counted[0], i32, true);
        let from = b.lane_shuffle("xor", counted, counted);
        b.store(from, y, i);
    })
    .unwrap();
    let text = module.text();
    let again = OwnedModule::parse(&context, &text).unwrap();
    assert_eq!(again.text(), text);
    insta::assert_snapshot!(text);
}

fn refused(body: &str) -> String {
    let context = context();
    let text = format!(
        "tile.func @k(%p: !llvm.ptr, %n: index) attributes {{grid = affine_map<()[s0] -> (s0)>, inputs = 1 : i64, \
         symbols = array<i64: 0>, shared = 64 : i64, block = 32 : i64, target = \"gpu\"}} {{\n{body}\ntile.return\n}}"
    );
    match OwnedModule::parse(&context, &text) {
        Ok(_) => "accepted".into(),
        Err(diagnostics) => diagnostics.iter().map(|d| format!("{d}\n")).collect(),
    }
}

#[test]
fn negative_ops() {
    let cases = [
        "%a = tile.load %p[%n] : !llvm.ptr -> index",
        "%t = arith.constant true\n%a = tile.load %p[%n] if %t : i1 : !llvm.ptr -> f32",
        "%a = tile.load %p[%n] {alignment = 3 : i64} : !llvm.ptr -> f32",
        "%a = tile.program_id 1",
        "%a = tile.shared 64 : !llvm.ptr<3>",
        "%a = tile.shared 0 : !llvm.ptr",
        "%c = arith.constant 1.0 : f32\n%a = tile.warp_reduce \"mean\" %c : f32",
        "%c = arith.constant 1.0 : f32\n%a = tile.warp_reduce \"add\" %c {width = 3 : i64} : f32",
        "%s = tile.shared 0 : !llvm.ptr<3>\ntile.copy_async 3 of f16 %s[%n], %p[%n] : !llvm.ptr<3>, !llvm.ptr",
        "tile.copy_wait -1",
        "%a = tile.alloca 0 of f32 : !llvm.ptr",
    ];
    let all: String = cases.iter().map(|c| format!("{c}\n=> {}\n", refused(c))).collect();
    insta::assert_snapshot!(all);
}

#[test]
fn negative_builder_error_names_the_kernel() {
    let context = context();
    let module = tile::module(&context);
    let spec = FuncSpec { name: "bad", ..FuncSpec::default() };
    let error = tile::func(module.ctx(), module.block(), &spec, |b, _| {
        let (a, c) = (b.idx(1), b.f32_const(1.0));
        b.addi(a, c);
    })
    .unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("tile.func @bad does not verify: error: 'arith.addi' op operand #1 must be"), "{text}");
}
