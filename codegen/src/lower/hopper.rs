//! What Hopper has beyond Ampere: mbarriers, tensor copies, warpgroup products, clusters. All of it is written as PTX
//! (PTX ISA 8.0), whose instructions LLVM need not know.

use kiln_dialects::{
    Builder,
    ir::{OpView, Type, TypeExt, Val, ValueExt, attr, definition},
};

use super::{
    attribute, before, element_address,
    matrix::{member, structure},
};

/// Shared memory descriptor, constant part: 128-byte swizzling, 1024 bytes between groups of eight rows.
const DESCRIPTOR: i64 = (1 << 62) | ((1024 >> 4) << 32);
/// Bits of a descriptor that hold an address in units of 16 bytes.
const ADDRESS: i64 = 0x3fff;

/// An instruction with side effects.
pub(super) fn asm<'c>(
    b: &mut Builder<'c>,
    text: &str,
    constraints: &str,
    operands: &[Val<'c>],
    result: Option<Type<'c>>,
) -> OpView<'c> {
    let ctx = b.ctx();
    let attrs = [
        ("asm_string", ctx.str(text)),
        ("constraints", ctx.str(constraints)),
        ("has_side_effects", ctx.unit()),
        ("asm_dialect", ctx.i64_attr(0)),
    ];
    let results: Vec<Type<'c>> = result.into_iter().collect();
    b.op("llvm.inline_asm", operands, &results, &attrs)
}

/// The address of an element in shared memory as an `i32`.
fn shared_address<'c>(b: &mut Builder<'c>, ptr: Val<'c>, index: Val<'c>, element: Type<'c>) -> Val<'c> {
    let address = element_address(b, ptr, index, element);
    let i32 = b.ctx().i32();
    b.op1("llvm.ptrtoint", &[address], i32, &[])
}

fn mbarrier<'c>(b: &mut Builder<'c>, op: OpView<'c>) -> Option<Val<'c>> {
    let (ptr, index) = (op.operand(0)?, op.operand(1)?);
    let i64 = b.ctx().i64();
    Some(shared_address(b, ptr, index, i64))
}

fn word<'c>(b: &mut Builder<'c>, v: Val<'c>) -> Val<'c> {
    let i32 = b.ctx().i32();
    if v.ty() == i32 { v } else { b.trunci(v, i32) }
}

/// Lowers an operation of Hopper's; false for any other.
pub(super) fn lower<'c>(op: OpView<'c>, maps: &[Val<'c>]) -> Result<bool, String> {
    let mut b = before(op);
    let i32 = b.ctx().i32();
    match op.name() {
        "tile.mbarrier_init" => {
            let Some(at) = mbarrier(&mut b, op) else { return Ok(true) };
            let count = b.int_const(i32, op.int_attr("count").unwrap_or(1));
            // Other proxies and the cluster see it from here on.
            let text = "mbarrier.init.shared.b64 [$0], $1;\n\tfence.mbarrier_init.release.cluster;\n\tfence.proxy.async;";
            asm(&mut b, text, "r,r,~{memory}", &[at, count], None);
        }
        "tile.mbarrier_expect" => {
            let Some(at) = mbarrier(&mut b, op) else { return Ok(true) };
            let bytes = b.int_const(i32, op.int_attr("bytes").unwrap_or(0));
            asm(&mut b, "mbarrier.arrive.expect_tx.shared.b64 _, [$0], $1;", "r,r,~{memory}", &[at, bytes], None);
        }
        "tile.mbarrier_arrive" => {
            let Some(at) = mbarrier(&mut b, op) else { return Ok(true) };
            asm(&mut b, "mbarrier.arrive.shared.b64 _, [$0];", "r,~{memory}", &[at], None);
        }
        "tile.mbarrier_wait" => {
            let (Some(at), Some(parity)) = (mbarrier(&mut b, op), op.operand(2)) else { return Ok(true) };
            let parity = word(&mut b, parity);
            let text = "{\n\t.reg .pred done;\n\tagain:\n\tmbarrier.try_wait.parity.shared.b64 done, [$0], $1;\n\t\
                        @!done bra again;\n\t}";
            asm(&mut b, text, "r,r,~{memory}", &[at, parity], None);
        }
        "tile.copy_tensor" => copy_tensor(&mut b, op, maps)?,
        "tile.warpgroup_mma" => return mma(&mut b, op).map(|()| true),
        "tile.warpgroup_mma_held" => return mma_held(&mut b, op).map(|()| true),
        "tile.warpgroup_mma_plain" => return mma_plain(&mut b, op).map(|()| true),
        "tile.proxy_fence" => {
            asm(&mut b, "fence.proxy.async.shared::cta;", "~{memory}", &[], None);
        }
        "tile.named_barrier" => {
            let Some(id) = op.operand(0) else { return Ok(true) };
            let id = word(&mut b, id);
            let way = if op.attr("arrive").is_some() { "arrive" } else { "sync" };
            let text = format!("barrier.cta.{way}.aligned $0, {};", op.int_attr("threads").unwrap_or(32));
            asm(&mut b, &text, "r,~{memory}", &[id], None);
        }
        "tile.warpgroup_wait" => return wait(&mut b, op).map(|()| true),
        "tile.set_registers" => {
            let way = if op.attr("more").is_some() { "inc" } else { "dec" };
            let text = format!("setmaxnreg.{way}.sync.aligned.u32 {};", op.int_attr("count").unwrap_or(24));
            asm(&mut b, &text, "~{memory}", &[], None);
        }
        "tile.prefetch_map" => {
            let map =
                op.int_attr("map").and_then(|m| maps.get(m as usize)).ok_or("a tensor map that the kernel does not take")?;
            asm(&mut b, "prefetch.tensormap [$0];", "l,~{memory}", &[*map], None);
        }
        "tile.cluster_barrier" => {
            let text = "barrier.cluster.arrive.release;\n\tbarrier.cluster.wait.acquire;";
            asm(&mut b, text, "~{memory}", &[], None);
        }
        "tile.cluster_load" => {
            let (Some(ptr), Some(index), Some(block), Some(result)) = (op.operand(0), op.operand(1), op.operand(2), op.result(0))
            else {
                return Ok(true);
            };
            let f32 = b.f32();
            let at = shared_address(&mut b, ptr, index, f32);
            let block = word(&mut b, block);
            let lanes = result.ty().lanes().unwrap_or(4);
            let names: Vec<String> = (0..lanes).map(|i| format!("${i}")).collect();
            let text = format!(
                "{{\n\t.reg .b32 there;\n\tmapa.shared::cluster.u32 there, ${lanes}, ${};\n\tld.shared::cluster.v{lanes}.f32 \
                 {{{}}}, [there];\n\t}}",
                lanes + 1,
                names.join(", ")
            );
            let constraints = format!("{}r,r,~{{memory}}", "=f,".repeat(lanes as usize));
            let packed = structure(&b, &vec![f32; lanes as usize]);
            let loaded = asm(&mut b, &text, &constraints, &[at, block], Some(packed)).result(0).ok_or("no value")?;
            let parts: Vec<Val<'_>> = (0..lanes).map(|i| member(&mut b, loaded, i, f32)).collect();
            let value = b.from_lanes(&parts);
            op.replace_with(&[value]);
            return Ok(true);
        }
        _ => return Ok(false),
    }
    op.erase();
    Ok(true)
}

fn copy_tensor<'c>(b: &mut Builder<'c>, op: OpView<'c>, maps: &[Val<'c>]) -> Result<(), String> {
    let operands = op.operands();
    let segments = op.attr("operandSegmentSizes").and_then(attr::as_i32s).unwrap_or_default();
    let (Some(rank), Some(spatial)) = (segments.first().copied(), segments.get(1).copied()) else {
        return Err("a tensor copy without coordinates".into());
    };
    let count = (rank + spatial) as usize;
    let [dst, byte, barrier, index] = operands[count..] else { return Err("a tensor copy of other operands".into()) };
    let map = op.int_attr("map").and_then(|m| maps.get(m as usize)).ok_or("a tensor map that the kernel does not take")?;
    let (i8, i16, i64) = (b.ctx().i8(), b.ctx().int(16), b.ctx().i64());
    let to = shared_address(b, dst, byte, i8);
    let barrier = shared_address(b, barrier, index, i64);
    let mut args = vec![to, *map, barrier];
    let mut constraints = "r,l,r".to_string();
    for v in &operands[..rank as usize] {
        args.push(word(b, *v));
        constraints += ",r";
    }
    for v in &operands[rank as usize..count] {
        let v = word(b, *v);
        args.push(b.trunci(v, i16));
        constraints += ",h";
    }
    let list = |from: i32, n: i32| (from..from + n).map(|i| format!("${i}")).collect::<Vec<_>>().join(", ");
    let way = if spatial > 0 { ".im2col" } else { "" };
    let mut text = format!(
        "cp.async.bulk.tensor.{rank}d.shared::cluster.global{way}.mbarrier::complete_tx::bytes [$0], [$1, {{{}}}], [$2]",
        list(3, rank)
    );
    if spatial > 0 {
        text += &format!(", {{{}}}", list(3 + rank, spatial));
    }
    asm(b, &(text + ";"), &(constraints + ",~{memory}"), &args, None);
    Ok(())
}

/// The descriptor of a tile: where it begins, and what is the same for all of its kind.
fn descriptor<'c>(b: &mut Builder<'c>, ptr: Val<'c>, byte: Val<'c>, kind: i64) -> Val<'c> {
    let (i8, i64) = (b.ctx().i8(), b.ctx().i64());
    let at = shared_address(b, ptr, byte, i8);
    let four = b.int_const(b.ctx().i32(), 4);
    let units = b.shrui(at, four);
    let units = b.extui(units, i64);
    let mask = b.int_const(i64, ADDRESS);
    let units = b.andi(units, mask);
    let rest = b.int_const(i64, kind);
    b.ori(units, rest)
}

/// A tile of an operand, step by step of the depth.
struct Operand<'c> {
    descriptor: Val<'c>,
    turned: bool,
    /// Bytes from one block of 64 elements of the depth to the next, where not turned.
    block: i64,
}

impl<'c> Operand<'c> {
    fn of(b: &mut Builder<'c>, op: OpView<'c>, (ptr, byte): (Val<'c>, Val<'c>), [turned, pitch, block]: [&str; 3]) -> Self {
        let pitch = op.int_attr(pitch).unwrap_or(0).max(16);
        let descriptor = descriptor(b, ptr, byte, DESCRIPTOR | ((pitch >> 4) << 16));
        Self { descriptor, turned: op.attr(turned).is_some(), block: op.int_attr(block).unwrap_or(0) }
    }

    /// 16 elements along a line, or 16 lines of 128 bytes; a line has four times 16.
    fn at(&self, b: &mut Builder<'c>, step: i64) -> Val<'c> {
        let bytes = match (self.turned, self.block) {
            (true, _) => step * 2048,
            (false, 0) => step * 32,
            (false, block) => step.div_euclid(4) * block + step.rem_euclid(4) * 32,
        };
        let by = b.int_const(b.ctx().i64(), bytes / 16);
        b.addi(self.descriptor, by)
    }
}

/// One instruction: accumulators, `rows` (a descriptor or four registers) and the columns' descriptor.
fn product<'c>(
    b: &mut Builder<'c>,
    element: &str,
    sums: Option<&[Val<'c>]>,
    count: usize,
    rows: &[Val<'c>],
    columns: Val<'c>,
    turned: &str,
) -> Result<Vec<Val<'c>>, String> {
    let f32 = b.f32();
    let packed = structure(b, &vec![f32; count]);
    let names = |from: usize, n: usize| (from..from + n).map(|i| format!("${i}")).collect::<Vec<_>>().join(", ");
    // What is not read at first is no operand then.
    let next = count + sums.map_or(0, <[_]>::len);
    let (left, kind) = match rows {
        [_] => (names(next, 1), ",l"),
        _ => (format!("{{{}}}", names(next, rows.len())), ",r"),
    };
    let text = format!(
        "wgmma.mma_async.sync.aligned.m64n{}k16.f32.{element}.{element} {{{}}}, {left}, ${}, {}, 1, 1, {turned};",
        2 * count,
        names(0, count),
        next + rows.len(),
        i32::from(sums.is_some()),
    );
    let ties: String = (0..sums.map_or(0, <[_]>::len)).map(|i| format!(",{i}")).collect();
    let constraints = format!("{}{ties}{},l", vec!["=f"; count].join(","), kind.repeat(rows.len()));
    let args: Vec<Val<'c>> = sums.unwrap_or_default().iter().chain(rows).chain(&[columns]).copied().collect();
    let all = asm(b, &text, &constraints, &args, Some(packed)).result(0).ok_or("no accumulators")?;
    Ok((0..count).map(|i| member(b, all, i as i64, f32)).collect())
}

fn mma<'c>(b: &mut Builder<'c>, op: OpView<'c>) -> Result<(), String> {
    let operands = op.operands();
    let [a, a_byte, y, y_byte, sums @ ..] = &operands[..] else { return Err("a product of other operands".into()) };
    let element = op.attr("element").and_then(attr::as_type).map(|t| t.to_string()).unwrap_or_default();
    let rows = Operand::of(b, op, (*a, *a_byte), ["a_turned", "a_pitch", "a_block"]);
    let columns = Operand::of(b, op, (*y, *y_byte), ["b_turned", "b_pitch", "b_block"]);
    let turned = format!("{}, {}", i32::from(rows.turned), i32::from(columns.turned));
    let count = op.results().len();
    asm(b, "wgmma.fence.sync.aligned;", "~{memory}", &[], None);
    let mut current = op.attr("fresh").is_none().then(|| sums.to_vec());
    for step in 0..op.int_attr("steps").unwrap_or(1) {
        let (x, y) = (rows.at(b, step), columns.at(b, step));
        current = Some(product(b, &element, current.as_deref(), count, &[x], y, &turned)?);
    }
    asm(b, "wgmma.commit_group.sync.aligned;", "~{memory}", &[], None);
    op.replace_with(&current.unwrap_or_default());
    Ok(())
}

/// Tiles that are not swizzled.
fn mma_plain<'c>(b: &mut Builder<'c>, op: OpView<'c>) -> Result<(), String> {
    let operands = op.operands();
    let [a, a_byte, y, y_byte] = operands[..] else { return Err("a product of other operands".into()) };
    let element = op.attr("element").and_then(attr::as_type).map(|t| t.to_string()).unwrap_or_default();
    let operand = |b: &mut Builder<'c>, ptr, byte, [lead, stride]: [&str; 2]| {
        let units = |name| op.int_attr(name).unwrap_or(0) >> 4;
        descriptor(b, ptr, byte, (units(lead) << 16) | (units(stride) << 32))
    };
    let rows = operand(b, a, a_byte, ["a_lead", "a_stride"]);
    let columns = operand(b, y, y_byte, ["b_lead", "b_stride"]);
    let steps = ["a_steps", "b_steps"].map(|n| op.attr(n).and_then(attr::as_i32s).unwrap_or_default());
    let at = |b: &mut Builder<'c>, descriptor, bytes: i32| {
        let by = b.int_const(b.ctx().i64(), i64::from(bytes) / 16);
        b.addi(descriptor, by)
    };
    asm(b, "wgmma.fence.sync.aligned;", "~{memory}", &[], None);
    let mut current: Option<Vec<Val<'c>>> = None;
    for (x, y) in steps[0].iter().zip(&steps[1]) {
        let (x, y) = (at(b, rows, *x), at(b, columns, *y));
        current = Some(product(b, &element, current.as_deref(), op.results().len(), &[x], y, "0, 0")?);
    }
    asm(b, "wgmma.commit_group.sync.aligned;", "~{memory}", &[], None);
    op.replace_with(&current.unwrap_or_default());
    Ok(())
}

/// The four registers of a fragment.
fn registers<'c>(b: &mut Builder<'c>, fragment: Val<'c>) -> Vec<Val<'c>> {
    let words = b.ctx().vector(&[4], b.ctx().i32());
    let all = b.vector_bitcast(fragment, words);
    b.lanes(all)
}

/// The rows are in registers.
fn mma_held<'c>(b: &mut Builder<'c>, op: OpView<'c>) -> Result<(), String> {
    let operands = op.operands();
    let segments = op.attr("operandSegmentSizes").and_then(attr::as_i32s).unwrap_or_default();
    let count = segments.first().map_or(0, |n| *n as usize);
    let (fragments, rest) = operands.split_at(count.min(operands.len()));
    let ([y, y_byte, sums @ ..], Some(first)) = (rest, fragments.first()) else {
        return Err("a product of other operands".into());
    };
    let element = first.ty().element().to_string();
    let columns = Operand::of(b, op, (*y, *y_byte), ["b_turned", "b_pitch", "b_block"]);
    let turned = i32::from(columns.turned).to_string();
    let rows: Vec<Vec<Val<'c>>> = fragments.iter().map(|f| registers(b, *f)).collect();
    asm(b, "wgmma.fence.sync.aligned;", "~{memory}", &[], None);
    let mut current = sums.to_vec();
    for (step, rows) in rows.iter().enumerate() {
        let y = columns.at(b, step as i64);
        current = product(b, &element, Some(&current), sums.len(), rows, y, &turned)?;
    }
    asm(b, "wgmma.commit_group.sync.aligned;", "~{memory}", &[], None);
    op.replace_with(&current);
    Ok(())
}

/// Accumulators go through the wait, so that nothing uses them before it; what is held is read by it.
fn wait<'c>(b: &mut Builder<'c>, op: OpView<'c>) -> Result<(), String> {
    let (operands, f32) = (op.operands(), b.f32());
    let (sums, held) = operands.split_at(op.results().len());
    let text = format!("wgmma.wait_group.sync.aligned {};", op.int_attr("pending").unwrap_or(0));
    let mut args = sums.to_vec();
    for fragment in held {
        args.extend(registers(b, *fragment));
    }
    if sums.is_empty() {
        let constraints = format!("{}~{{memory}}", "r,".repeat(args.len()));
        asm(b, &text, &constraints, &args, None);
        op.erase();
        return Ok(());
    }
    let ties: String = (0..sums.len()).map(|i| format!(",{i}")).collect();
    let constraints = format!("{}{ties}{},~{{memory}}", vec!["=f"; sums.len()].join(","), ",r".repeat(args.len() - sums.len()));
    let packed = structure(b, &vec![f32; sums.len()]);
    let all = asm(b, &text, &constraints, &args, Some(packed)).result(0).ok_or("no accumulators")?;
    let parts: Vec<Val<'_>> = (0..sums.len()).map(|i| member(b, all, i as i64, f32)).collect();
    op.replace_with(&parts);
    Ok(())
}

/// `tile.grid_wait`: the pointers get an unknown zero added that the wait gives, so that no access after it is moved ahead
/// of it, promises of invariance notwithstanding. What stands before it reads what no other kernel writes.
pub(super) fn grid_wait<'c>(op: OpView<'c>, buffers: &[Val<'c>]) -> Result<(), String> {
    let before_it: Vec<(OpView<'c>, usize, Val<'c>)> = earlier(op)
        .into_iter()
        .flat_map(|o| o.operands().into_iter().enumerate().map(move |(i, v)| (o, i, v)))
        .filter(|(_, _, v)| buffers.contains(v))
        .collect();
    let mut b = before(op);
    let (i8, i64) = (b.ctx().i8(), b.ctx().i64());
    let text = "griddepcontrol.launch_dependents;\n\tgriddepcontrol.wait;\n\tmov.b64 $0, 0;";
    let zero = asm(&mut b, text, "=l,~{memory}", &[], Some(i64)).result(0).ok_or("no value")?;
    for p in buffers {
        let moved = element_address(&mut b, *p, zero, i8);
        p.replace_all_uses(moved);
        if let Some(address) = definition(moved, "llvm.getelementptr") {
            address.set_operand(0, *p);
        }
    }
    before_it.into_iter().for_each(|(o, i, v)| o.set_operand(i, v));
    op.erase();
    Ok(())
}

/// What comes before an operation in its block and in those around it, and all inside of that.
fn earlier(op: OpView<'_>) -> Vec<OpView<'_>> {
    let (mut found, mut here) = (Vec::new(), Some(op));
    while let Some(at) = here.filter(|o| !o.is("tile.func")) {
        let ops = at.block().map(|b| b.ops()).unwrap_or_default();
        ops.into_iter().take_while(|o| *o != at).for_each(|o| o.walk(|inner| found.push(inner)));
        here = at.parent();
    }
    found
}

/// Argument attributes of a tensor map.
pub(super) fn map_attribute(ctx: kiln_dialects::ir::Ctx<'_>) -> kiln_dialects::ir::Attribute<'_> {
    attribute(ctx, "{llvm.byval = !llvm.array<128 x i8>, llvm.align = 64 : i64, nvvm.grid_constant}")
}
