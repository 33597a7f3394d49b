//! Runs a GPU's tile kernel on no GPU: the threads of a block go through it in step, each operation for all active ones.
//! Memory is checked, a barrier that some thread does not reach is a failure, and so is an exchange without a full warp.
//! A vector is so many values a thread, side by side; operations that the kernels under test do not use are not known.

use std::{collections::HashMap, rc::Rc};

use half::{bf16, f16};
use kiln_dialects::ir::{BlockView, OpView, Type, TypeExt, Val, ValueExt, attr};

type Values = Rc<Vec<u64>>;

/// Bits in a pointer for the offset; above them is which buffer.
const OFFSET: u32 = 44;
const SHARED: u64 = 1 << 12;

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Int(u32),
    F16,
    Bf16,
    F32,
    F64,
    Ptr,
}

fn lanes(ty: Type<'_>) -> usize {
    ty.lanes().unwrap_or(1) as usize
}

/// Of an element.
fn kind(ty: Type<'_>) -> Kind {
    let ty = if ty.lanes().is_some() { ty.element() } else { ty };
    match ty.to_string().as_str() {
        "f16" => Kind::F16,
        "bf16" => Kind::Bf16,
        "f32" => Kind::F32,
        "f64" => Kind::F64,
        "index" => Kind::Int(64),
        t if t.starts_with("!llvm.ptr") => Kind::Ptr,
        t => Kind::Int(t.strip_prefix('i').and_then(|w| w.parse().ok()).unwrap_or_else(|| panic!("a value of type {t}"))),
    }
}

impl Kind {
    fn bytes(self) -> usize {
        match self {
            Kind::Int(w) => w.div_ceil(8) as usize,
            Kind::F16 | Kind::Bf16 => 2,
            Kind::F32 => 4,
            Kind::F64 | Kind::Ptr => 8,
        }
    }
    fn float(self, bits: u64) -> f64 {
        match self {
            Kind::F16 => f16::from_bits(bits as u16).to_f64(),
            Kind::Bf16 => bf16::from_bits(bits as u16).to_f64(),
            Kind::F32 => f32::from_bits(bits as u32).into(),
            _ => f64::from_bits(bits),
        }
    }
    fn bits(self, v: f64) -> u64 {
        match self {
            Kind::F16 => f16::from_f64(v).to_bits().into(),
            Kind::Bf16 => bf16::from_f64(v).to_bits().into(),
            Kind::F32 => (v as f32).to_bits().into(),
            _ => v.to_bits(),
        }
    }
    fn signed(self, bits: u64) -> i64 {
        match self {
            Kind::Int(w) => ((bits << (64 - w)) as i64) >> (64 - w),
            _ => bits as i64,
        }
    }
    fn wrap(self, v: u64) -> u64 {
        match self {
            Kind::Int(w) if w < 64 => v & ((1 << w) - 1),
            _ => v,
        }
    }
}

/// Bytes from the start of the buffer.
fn offset(ptr: u64, index: u64, k: Kind) -> i64 {
    (ptr & ((1 << OFFSET) - 1)) as i64 + index as i64 * k.bytes() as i64
}

/// One block that runs.
struct Block<'m> {
    threads: usize,
    buffers: &'m mut [Vec<u8>],
    shared: Vec<u8>,
    ids: [u64; 3],
    values: HashMap<usize, Values>,
    /// The buffers that may be read, a bit each, until the kernels ahead have been waited for; then all may be used.
    constants: Option<u64>,
}

/// Runs all blocks of a `tile.func`. One that waits for the kernels ahead of it must not touch anything before that but
/// the buffers whose bits are set in `constants`.
pub fn run(func: OpView<'_>, grid: &[i64], symbols: &[i64], buffers: &mut [Vec<u8>], constants: u64) {
    let constants = (!func.find_all("tile.grid_wait").is_empty()).then_some(constants);
    let threads = func.int_attr("block").unwrap() as usize;
    let body = func.body().unwrap();
    let mut extents = grid.to_vec();
    extents.resize(3, 1);
    for z in 0..extents[2] {
        for y in 0..extents[1] {
            for x in 0..extents[0] {
                let shared = vec![0xff; func.int_attr("shared").unwrap() as usize];
                let ids = [x as u64, y as u64, z as u64];
                let mut block = Block { threads, buffers, shared, ids, values: HashMap::new(), constants };
                let count = block.buffers.len();
                for (i, a) in body.args().into_iter().enumerate() {
                    let v = if i < count { (i as u64) << OFFSET } else { symbols[i - count] as u64 };
                    block.set(a, vec![v; threads]);
                }
                block.run(body, &vec![true; threads]);
            }
        }
    }
}

impl Block<'_> {
    fn set(&mut self, v: Val<'_>, values: Vec<u64>) {
        self.values.insert(v.key(), Rc::new(values));
    }
    fn get(&self, v: Val<'_>) -> Values {
        self.values[&v.key()].clone()
    }

    /// Runs a block of operations; what its last one gives on.
    fn run(&mut self, block: BlockView<'_>, mask: &[bool]) -> Vec<Values> {
        for op in block.ops() {
            if matches!(op.name(), "scf.yield" | "scf.condition" | "tile.return") {
                return op.operands().into_iter().map(|v| self.get(v)).collect();
            }
            self.op(op, mask);
        }
        Vec::new()
    }

    fn op(&mut self, op: OpView<'_>, mask: &[bool]) {
        let operands: Vec<Values> = op.operands().into_iter().map(|v| self.get(v)).collect();
        match op.name() {
            "scf.for" => return self.for_loop(op, &operands, mask),
            "scf.while" => return self.while_loop(op, &operands, mask),
            "scf.if" => return self.branch(op, &operands[0], mask),
            _ => {}
        }
        let types: Vec<Type<'_>> = op.operands().into_iter().map(|v| v.ty()).chain(op.result(0).map(|r| r.ty())).collect();
        let wide = types.iter().map(|t| lanes(*t)).max().unwrap_or(1);
        let of = |i: usize, lane: usize| -> Values {
            let w = lanes(types[i]);
            Rc::new((0..mask.len()).map(|t| operands[i][t * w + lane % w]).collect())
        };
        let list = |name: &str| numbers(&op.attr(name).unwrap().to_string());
        let by_lane: Vec<Values> = match op.name() {
            "vector.extract" if operands.len() == 1 => vec![of(0, list("static_position")[0])],
            "vector.extract" => {
                vec![Rc::new((0..mask.len()).map(|t| operands[0][t * wide + operands[1][t] as usize % wide]).collect())]
            }
            "vector.from_elements" => (0..operands.len()).map(|i| of(i, 0)).collect(),
            "vector.broadcast" => vec![of(0, 0); wide],
            "vector.shuffle" => {
                let first = lanes(types[0]);
                list("mask").into_iter().map(|l| if l < first { of(0, l) } else { of(1, l - first) }).collect()
            }
            "vector.reduction" => {
                let (k, text) = (kind(types[0]), op.attr("kind").unwrap().to_string());
                let name = text.split_once('<').map_or("", |(_, name)| name.trim_end_matches('>'));
                let name = reduction(name, matches!(k, Kind::Int(_)));
                let all = |t: usize| operands[0][t * wide..(t + 1) * wide].iter().copied().reduce(|a, b| binary(name, k, a, b));
                vec![Rc::new((0..mask.len()).map(|t| all(t).unwrap_or_default()).collect())]
            }
            name if name.starts_with("vector.") => panic!("'{name}' is not known here"),
            _ => {
                let lane = |l: usize| (0..operands.len()).map(|i| of(i, l)).collect::<Vec<_>>();
                (0..wide).filter_map(|l| self.scalar(op, &lane(l), l as u64, mask)).map(Rc::new).collect()
            }
        };
        if let Some(r) = op.result(0) {
            let all = (0..mask.len()).flat_map(|t| by_lane.iter().map(move |v| v[t])).collect();
            self.set(r, all);
        }
    }

    /// What an operation gives for a lane of each thread.
    fn scalar(&mut self, op: OpView<'_>, operands: &[Values], lane: u64, mask: &[bool]) -> Option<Vec<u64>> {
        let all = |f: &dyn Fn(usize) -> u64| (0..mask.len()).map(|t| if mask[t] { f(t) } else { 0 }).collect::<Vec<u64>>();
        let to = op.result(0).map(|r| kind(r.ty()));
        let from = op.operand(0).map(|v| kind(v.ty()));
        let out = match op.name() {
            "arith.constant" => {
                let value = op.attr("value").unwrap();
                let v = match (attr::as_float(value), attr::as_int(value)) {
                    (Some(f), _) => to.unwrap().bits(f),
                    (None, Some(i)) => to.unwrap().wrap(i as u64),
                    (None, None) => dense(to.unwrap(), &value.to_string(), lane as usize),
                };
                all(&|_| v)
            }
            "tile.program_id" => all(&|_| self.ids[op.int_attr("dim").unwrap() as usize]),
            "tile.thread_id" => all(&|t| t as u64),
            "tile.shared" => all(&|_| SHARED << OFFSET | op.int_attr("offset").unwrap() as u64),
            "tile.barrier" => {
                assert!(mask.iter().all(|m| *m), "a barrier that some threads do not reach");
                return None;
            }
            "tile.grid_wait" => {
                self.constants = None;
                return None;
            }
            "tile.load" => self.load(op, operands, lane, to.unwrap(), mask),
            "tile.store" => {
                let segments = operands.get(3);
                for t in (0..mask.len()).filter(|t| mask[*t] && segments.is_none_or(|m| m[*t] & 1 == 1)) {
                    self.aligned(op, operands[1][t], operands[2][t], from.unwrap());
                    self.write(operands[1][t], operands[2][t].wrapping_add(lane), from.unwrap(), operands[0][t]);
                }
                return None;
            }
            "tile.atomic_add" => {
                let k = from.unwrap();
                for t in (0..mask.len()).filter(|t| mask[*t]) {
                    let old = self.read(operands[1][t], operands[2][t], k);
                    let new = binary(if matches!(k, Kind::Int(_)) { "arith.addi" } else { "arith.addf" }, k, old, operands[0][t]);
                    self.write(operands[1][t], operands[2][t], k, new);
                }
                return None;
            }
            "tile.compare_swap" => {
                let k = from.unwrap();
                let mut seen = vec![0; mask.len()];
                for t in (0..mask.len()).filter(|t| mask[*t]) {
                    seen[t] = self.read(operands[2][t], operands[3][t], k);
                    if seen[t] == operands[0][t] {
                        self.write(operands[2][t], operands[3][t], k, operands[1][t]);
                    }
                }
                seen
            }
            "tile.shuffle" => {
                let lane = |t: usize| {
                    assert!(mask[t / 32 * 32..t / 32 * 32 + 32].iter().all(|m| *m), "an exchange without a full warp");
                    let (me, by) = (t % 32, operands[1][t] as usize);
                    let other = match op.str_attr("kind").unwrap() {
                        "xor" => me ^ by,
                        "up" => me.checked_sub(by).unwrap_or(me),
                        "down" => Some(me + by).filter(|l| *l < 32).unwrap_or(me),
                        _ => by % 32,
                    };
                    operands[0][t / 32 * 32 + other]
                };
                all(&lane)
            }
            "tile.warp_reduce" | "tile.block_reduce" => {
                assert!(mask.iter().all(|m| *m), "a reduction that some threads do not reach");
                let k = from.unwrap();
                let (width, name) = (op.int_attr("width").map_or(self.threads, |w| w as usize), op.str_attr("kind").unwrap());
                let name = reduction(name, matches!(k, Kind::Int(_)));
                all(&|t| {
                    let first = t / width * width;
                    operands[0][first + 1..first + width].iter().fold(operands[0][first], |a, b| binary(name, k, a, *b))
                })
            }
            "arith.select" => all(&|t| if operands[0][t] & 1 == 1 { operands[1][t] } else { operands[2][t] }),
            "arith.cmpi" => {
                let p = op.int_attr("predicate").unwrap();
                all(&|t| compare_ints(p, from.unwrap(), operands[0][t], operands[1][t]).into())
            }
            "arith.cmpf" => {
                let (p, k) = (op.int_attr("predicate").unwrap(), from.unwrap());
                all(&|t| compare_floats(p, k.float(operands[0][t]), k.float(operands[1][t])).into())
            }
            "llvm.inline_asm" => {
                let float = |i: usize, t: usize| f32::from_bits(operands[i][t] as u32);
                match op.str_attr("asm_string").unwrap() {
                    "ex2.approx.ftz.f32 $0, $1;" => all(&|t| float(0, t).exp2().to_bits().into()),
                    "div.approx.ftz.f32 $0, $1, $2;" | "div.full.f32 $0, $1, $2;" => {
                        all(&|t| (float(0, t) / float(1, t)).to_bits().into())
                    }
                    text => panic!("'{text}' is not known here"),
                }
            }
            "math.fma" => {
                let k = from.unwrap();
                let f = |t: usize| match k {
                    Kind::F32 => {
                        let [a, b, c] = [0, 1, 2].map(|i: usize| f32::from_bits(operands[i][t] as u32));
                        a.mul_add(b, c).to_bits().into()
                    }
                    _ => k.bits(k.float(operands[0][t]).mul_add(k.float(operands[1][t]), k.float(operands[2][t]))),
                };
                all(&f)
            }
            name if operands.len() == 2 => all(&|t| binary(name, from.unwrap(), operands[0][t], operands[1][t])),
            name if operands.len() == 1 => all(&|t| unary(name, from.unwrap(), to.unwrap(), operands[0][t])),
            name => panic!("'{name}' is not known here"),
        };
        Some(out)
    }

    fn load(&mut self, op: OpView<'_>, operands: &[Values], lane: u64, k: Kind, mask: &[bool]) -> Vec<u64> {
        let masked = operands.len() > 2;
        assert_eq!(attr::as_i32s(op.attr("operandSegmentSizes").unwrap()).unwrap()[2] == 1, masked);
        let value = |t: usize| match (mask[t], masked && operands[2][t] & 1 == 0) {
            (false, _) => 0,
            (true, true) => operands[3][t],
            (true, false) => {
                self.aligned(op, operands[0][t], operands[1][t], k);
                self.read(operands[0][t], operands[1][t].wrapping_add(lane), k)
            }
        };
        (0..mask.len()).map(value).collect()
    }

    /// Devices fault where a vector is not where it was promised to be.
    fn aligned(&self, op: OpView<'_>, ptr: u64, index: u64, k: Kind) {
        let by = op.int_attr("alignment").unwrap_or(1).max(1);
        assert_eq!(offset(ptr, index, k) % by, 0, "an access that promises to lie at a multiple of {by} bytes");
    }

    fn place(&self, ptr: u64, index: u64, k: Kind) -> (usize, usize) {
        ((ptr >> OFFSET) as usize, usize::try_from(offset(ptr, index, k)).expect("an address before the buffer"))
    }

    fn read(&self, ptr: u64, index: u64, k: Kind) -> u64 {
        let (buffer, at) = self.place(ptr, index, k);
        let early = buffer as u64 == SHARED || self.constants.is_none_or(|c| c >> buffer & 1 == 1);
        assert!(early, "buffer {buffer} is read before the kernels that write it have ended");
        let from = if buffer as u64 == SHARED { &self.shared } else { &self.buffers[buffer] };
        let mut bytes = [0; 8];
        bytes[..k.bytes()].copy_from_slice(&from[at..at + k.bytes()]);
        u64::from_le_bytes(bytes)
    }

    fn write(&mut self, ptr: u64, index: u64, k: Kind, v: u64) {
        let (buffer, at) = self.place(ptr, index, k);
        assert!(buffer as u64 == SHARED || self.constants.is_none(), "buffer {buffer} is written before others have read it");
        let to = if buffer as u64 == SHARED { &mut self.shared } else { &mut self.buffers[buffer] };
        to[at..at + k.bytes()].copy_from_slice(&v.to_le_bytes()[..k.bytes()]);
    }

    fn for_loop(&mut self, op: OpView<'_>, operands: &[Values], mask: &[bool]) {
        let body = op.body().unwrap();
        let args = body.args();
        let (hi, step) = (&operands[1], &operands[2]);
        let mut at: Vec<u64> = operands[0].to_vec();
        let mut carried: Vec<Vec<u64>> = operands[3..].iter().map(|v| v.to_vec()).collect();
        let on = |at: &[u64]| (0..mask.len()).map(|t| mask[t] && (at[t] as i64) < hi[t] as i64).collect::<Vec<bool>>();
        let mut active = on(&at);
        while active.contains(&true) {
            self.set(args[0], at.clone());
            args[1..].iter().zip(&carried).for_each(|(a, v)| self.set(*a, v.clone()));
            let next = self.run(body, &active);
            for t in (0..mask.len()).filter(|t| active[*t]) {
                carried.iter_mut().zip(&next).for_each(|(c, n)| take(c, n, t, mask.len()));
                at[t] = at[t].wrapping_add(step[t]);
            }
            active = on(&at);
        }
        op.results().into_iter().zip(carried).for_each(|(r, v)| self.set(r, v));
    }

    fn while_loop(&mut self, op: OpView<'_>, operands: &[Values], mask: &[bool]) {
        let (before, after) = (op.blocks(0)[0], op.blocks(1)[0]);
        let mut carried: Vec<Vec<u64>> = operands.iter().map(|v| v.to_vec()).collect();
        let mut results: Vec<Vec<u64>> = op.results().into_iter().map(|r| vec![0; mask.len() * lanes(r.ty())]).collect();
        let mut active = mask.to_vec();
        while active.contains(&true) {
            before.args().into_iter().zip(&carried).for_each(|(a, v)| self.set(a, v.clone()));
            let passed = self.run(before, &active);
            for t in (0..mask.len()).filter(|t| active[*t]) {
                results.iter_mut().zip(&passed[1..]).for_each(|(r, p)| take(r, p, t, mask.len()));
            }
            let go: Vec<bool> = (0..mask.len()).map(|t| active[t] && passed[0][t] & 1 == 1).collect();
            if go.contains(&true) {
                after.args().into_iter().zip(&passed[1..]).for_each(|(a, v)| self.set(a, v.to_vec()));
                let next = self.run(after, &go);
                for t in (0..mask.len()).filter(|t| go[*t]) {
                    carried.iter_mut().zip(&next).for_each(|(c, n)| take(c, n, t, mask.len()));
                }
            }
            active = go;
        }
        op.results().into_iter().zip(results).for_each(|(r, v)| self.set(r, v));
    }

    fn branch(&mut self, op: OpView<'_>, condition: &[u64], mask: &[bool]) {
        let mut results: Vec<Vec<u64>> = op.results().into_iter().map(|r| vec![0; mask.len() * lanes(r.ty())]).collect();
        for (region, want) in [(0, 1), (1, 0)] {
            let taken: Vec<bool> = (0..mask.len()).map(|t| mask[t] && condition[t] & 1 == want).collect();
            let Some(block) = op.blocks(region).first().copied().filter(|_| taken.contains(&true)) else { continue };
            let values = self.run(block, &taken);
            for t in (0..mask.len()).filter(|t| taken[*t]) {
                results.iter_mut().zip(&values).for_each(|(r, v)| take(r, v, t, mask.len()));
            }
        }
        op.results().into_iter().zip(results).for_each(|(r, v)| self.set(r, v));
    }
}

/// The bits of an element of `dense<1.0> : vector<4xf32>` or `dense<[0, 1]> : vector<2xindex>`.
fn dense(k: Kind, text: &str, lane: usize) -> u64 {
    let list = text.strip_prefix("dense<").and_then(|t| t.split_once('>')).unwrap_or_else(|| panic!("a constant {text}")).0;
    let all: Vec<&str> = list.trim_matches(['[', ']']).split(',').map(str::trim).collect();
    let value = all[lane % all.len()];
    match (value.strip_prefix("0x"), k) {
        (Some(hex), _) => u64::from_str_radix(hex, 16).unwrap(),
        (None, Kind::Int(1)) => (value == "true").into(),
        (None, Kind::Int(_)) => k.wrap(value.parse::<i64>().unwrap() as u64),
        (None, _) => k.bits(value.parse().unwrap()),
    }
}

/// Of `array<i64: 0, 1>`.
fn numbers(array: &str) -> Vec<usize> {
    let list = array.split_once(':').map_or("", |(_, list)| list.trim_end_matches('>'));
    list.split(',').map(|n| n.trim().parse().unwrap()).collect()
}

/// A thread's value, as many lanes as it has.
fn take(to: &mut [u64], from: &[u64], thread: usize, threads: usize) {
    let w = from.len() / threads;
    to[thread * w..(thread + 1) * w].copy_from_slice(&from[thread * w..(thread + 1) * w]);
}

fn reduction(kind: &str, int: bool) -> &'static str {
    match (kind, int) {
        ("add", true) => "arith.addi",
        ("add", false) => "arith.addf",
        ("mul", true) => "arith.muli",
        ("mul", false) => "arith.mulf",
        ("max", true) => "arith.maxsi",
        ("max", false) => "arith.maximumf",
        ("min", true) => "arith.minsi",
        ("min", false) => "arith.minimumf",
        ("umax", _) => "arith.maxui",
        ("umin", _) => "arith.minui",
        ("and", _) => "arith.andi",
        _ => "arith.ori",
    }
}

fn compare_ints(p: i64, k: Kind, a: u64, b: u64) -> bool {
    let (x, y) = (k.signed(a), k.signed(b));
    match p {
        0 => a == b,
        1 => a != b,
        2 => x < y,
        3 => x <= y,
        4 => x > y,
        5 => x >= y,
        6 => a < b,
        7 => a <= b,
        8 => a > b,
        _ => a >= b,
    }
}

fn compare_floats(p: i64, a: f64, b: f64) -> bool {
    let unordered = a.is_nan() || b.is_nan();
    match p {
        1 => a == b,
        2 => a > b,
        3 => a >= b,
        4 => a < b,
        5 => a <= b,
        6 => !unordered && a != b,
        7 => !unordered,
        13 => a != b,
        14 => unordered,
        _ => panic!("a comparison {p}"),
    }
}

fn binary(name: &str, k: Kind, a: u64, b: u64) -> u64 {
    let (x, y) = (k.signed(a), k.signed(b));
    let (f, g) = (k.float(a), k.float(b));
    let lesser = |f: f64, g: f64| if f == g && f == 0.0 { f.is_sign_negative() } else { f < g };
    let v = match name {
        "arith.addi" => a.wrapping_add(b),
        "arith.subi" => a.wrapping_sub(b),
        "arith.muli" => a.wrapping_mul(b),
        "arith.divui" => a / b,
        "arith.remui" => a % b,
        "arith.divsi" => x.wrapping_div(y) as u64,
        "arith.remsi" => x.wrapping_rem(y) as u64,
        "arith.floordivsi" => x.div_euclid(y) as u64,
        "arith.andi" => a & b,
        "arith.ori" => a | b,
        "arith.xori" => a ^ b,
        "arith.shli" => a << b,
        "arith.shrui" => a >> b,
        "arith.shrsi" => (x >> b) as u64,
        "arith.maxsi" => x.max(y) as u64,
        "arith.minsi" => x.min(y) as u64,
        "arith.maxui" => a.max(b),
        "arith.minui" => a.min(b),
        "arith.addf" => k.bits(f + g),
        "arith.subf" => k.bits(f - g),
        "arith.mulf" => k.bits(f * g),
        "arith.divf" => k.bits(f / g),
        "math.copysign" => k.bits(f.copysign(g)),
        "arith.maximumf" | "arith.minimumf" if f.is_nan() || g.is_nan() => k.bits(f64::NAN),
        "arith.maximumf" => k.bits(if lesser(f, g) { g } else { f }),
        "arith.minimumf" => k.bits(if lesser(g, f) { g } else { f }),
        _ => panic!("'{name}' is not known here"),
    };
    k.wrap(v)
}

fn unary(name: &str, from: Kind, to: Kind, a: u64) -> u64 {
    let v = match name {
        "arith.extui" | "arith.trunci" | "arith.index_castui" | "arith.bitcast" => a,
        "arith.extsi" | "arith.index_cast" => from.signed(a) as u64,
        "arith.extf" | "arith.truncf" => to.bits(from.float(a)),
        "arith.sitofp" => to.bits(from.signed(a) as f64),
        "arith.uitofp" => to.bits(a as f64),
        "arith.fptosi" => from.float(a) as i64 as u64,
        "arith.fptoui" => from.float(a) as u64,
        "arith.negf" => to.bits(-from.float(a)),
        "math.absf" => to.bits(from.float(a).abs()),
        "math.floor" => to.bits(from.float(a).floor()),
        "math.ceil" => to.bits(from.float(a).ceil()),
        "math.trunc" => to.bits(from.float(a).trunc()),
        "math.round" => to.bits(from.float(a).round()),
        "math.roundeven" => to.bits(from.float(a).round_ties_even()),
        "math.sqrt" => to.bits(from.float(a).sqrt()),
        _ => panic!("'{name}' is not known here"),
    };
    to.wrap(v)
}
