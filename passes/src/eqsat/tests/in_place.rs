//! Concatenations in place, run in the memory that values are given.

use std::collections::BTreeMap;

use kiln_algebra::{Access, Const, Graph, Ix, NodeId, Op, Tensor, eval::evaluate};
use kiln_plan::{Inside, MemValue, Program, Source, ValueId, inside};

use super::{
    build::{B, dims},
    correctness::{data, distance},
    covered, target,
};
use crate::{
    bufferize::{Place, bufferize},
    eqsat::CoverOptions,
};

/// Addresses of a value's elements in its buffer, the last dimension fastest.
fn addresses(v: &MemValue) -> Vec<usize> {
    let shape = v.ty.shape(&[]).unwrap();
    let strides: Vec<usize> = v.storage.layout.strides(&v.ty.dims).iter().map(|s| s.as_const().unwrap() as usize).collect();
    (0..shape.iter().product())
        .map(|mut n: usize| {
            let mut at = 0;
            for (extent, stride) in shape.iter().zip(&strides).rev() {
                at += n % extent * stride;
                n /= extent;
            }
            at
        })
        .collect()
}

/// The outputs of a program whose values are four bytes each, in one arena as [`bufferize`] plans it.
fn run(p: &Program, inputs: &[Tensor], weights: &BTreeMap<String, Tensor>) -> Vec<Tensor> {
    let buffers = bufferize(p);
    let mut arena = vec![f64::NAN; buffers.arena_bytes.as_const().unwrap() as usize / 4];
    let mut apart: BTreeMap<ValueId, Tensor> = BTreeMap::new();
    for (i, v) in p.values.iter().enumerate() {
        let value = match v.source {
            Source::Input(k) => inputs[k as usize].clone(),
            Source::Const(k) => evaluate(&p.consts[k as usize].graph, &[], &[], weights).unwrap().swap_remove(0),
            Source::Launch { .. } => continue,
        };
        apart.insert(ValueId(i as u32), value);
    }
    let start = |v: ValueId| match &buffers.places[v.0 as usize] {
        Place::Arena(at) => Some(at.as_const().unwrap() as usize / 4),
        _ => None,
    };
    let read = |arena: &[f64], apart: &BTreeMap<ValueId, Tensor>, v: ValueId| {
        let (Some(start), value) = (start(v), p.value(v)) else { return apart[&v].clone() };
        let at = addresses(value);
        Tensor::from_fn(value.ty.dtype, &value.ty.shape(&[]).unwrap(), |i| Const::from_f64(value.ty.dtype, arena[start + at[i]]))
    };
    for l in p.running() {
        let args: Vec<Tensor> = l.inputs.iter().map(|v| read(&arena, &apart, *v)).collect();
        for (v, t) in l.outputs.iter().zip(evaluate(&l.cone.graph, &args, &[], weights).unwrap()) {
            match start(*v) {
                Some(start) => {
                    let end = start + buffers.bytes[v.0 as usize].as_const().unwrap() as usize / 4;
                    for (i, at) in addresses(p.value(*v)).into_iter().enumerate() {
                        assert!(start + at < end, "a value reaches past its buffer");
                        arena[start + at] = t.get(i).to_f64();
                    }
                }
                None => drop(apart.insert(*v, t)),
            }
        }
    }
    p.outputs.iter().map(|o| read(&arena, &apart, o.value)).collect()
}

fn concat(b: &mut B, axis: usize, parts: &[NodeId]) -> NodeId {
    b.push(Op::Concat { axis }, parts)
}

fn check(name: &str, g: &Graph) -> Program {
    let (program, _) = covered(g, &CoverOptions::new(target()));
    let (inputs, weights) = data(g, 3);
    let want = evaluate(g, &inputs, &[], &weights).unwrap();
    for (w, o) in want.iter().zip(run(&program, &inputs, &weights)) {
        let d = distance(w, &o);
        assert!(d <= 1e-5, "{name}: relative L2 distance {d}");
    }
    program
}

fn in_place(p: &Program) -> usize {
    p.launches.iter().filter(|l| l.is_in_place()).count()
}

/// Kernels that differ so much that what they read is better in memory.
fn read(b: &mut B, x: NodeId) -> Vec<NodeId> {
    [(3, 1), (5, 2), (1, 1)].map(|(kernel, stride)| b.conv(x, 64, kernel, stride, 1)).to_vec()
}

/// Two convolutions of what one gave, side by side, and one of both.
fn branches() -> Graph {
    let mut b = B::new();
    let x = b.input(&[2, 32, 16, 16]);
    let x = b.conv(x, 32, 3, 1, 1);
    let parts = [3, 5].map(|k| {
        let y = b.conv(x, 32, k, 1, 1);
        b.relu(y)
    });
    let y = concat(&mut b, 1, &parts);
    let y = read(&mut b, y);
    b.out(&y)
}

/// Half of a convolution goes through others and comes back beside the other half.
fn halves(residual: bool) -> Graph {
    let mut b = B::new();
    let x = b.input(&[1, 32, 16, 16]);
    let whole = b.conv(x, 64, 1, 1, 1);
    let whole = b.relu(whole);
    let half = |b: &mut B, from: i64| {
        let map = vec![Ix::axis(0), Ix::axis(1).plus(&Ix::konst(from)), Ix::axis(2), Ix::axis(3)];
        b.push(Op::View { domain: dims(&[1, 32, 16, 16]), access: Access::new(map) }, &[whole])
    };
    let (first, second) = (half(&mut b, 0), half(&mut b, 32));
    let y = b.conv(first, 32, 1, 1, 1);
    let y = b.relu(y);
    let y = b.conv(y, 32, 3, 1, 1);
    let y = if residual { b.map("add(x0, x1)", &[y, first]) } else { b.relu(y) };
    let y = concat(&mut b, 1, &[y, second]);
    let y = read(&mut b, y);
    b.out(&y)
}

#[test]
fn parts_are_written_into_the_whole() {
    let p = check("branches", &branches());
    assert_eq!(in_place(&p), 1, "{p:#?}");
}

#[test]
fn what_is_kept_stays_and_the_rest_is_written_over() {
    let p = check("halves", &halves(false));
    let placed: Vec<_> = p.launches.iter().filter(|l| l.is_in_place()).filter_map(|l| inside(&l.cone)).collect();
    assert!(matches!(&placed[..], [places] if places.contains(&Inside::Base)), "{placed:?}");
    check("halves with a sum", &halves(true));
}

#[test]
fn parts_that_are_read_elsewhere_too_are_read_where_they_lie() {
    let mut b = B::new();
    let x = b.input(&[1, 32, 8, 8]);
    let x = b.conv(x, 32, 3, 1, 1);
    let y = b.conv(x, 32, 3, 1, 1);
    let y = b.relu(y);
    let z = b.conv(y, 32, 3, 1, 1);
    let z = b.relu(z);
    let w = concat(&mut b, 1, &[y, z]);
    let w = b.conv(w, 16, 3, 1, 1);
    let again = b.conv(y, 16, 3, 1, 1);
    let sum = b.map("add(x0, x1)", &[w, again]);
    check("read twice", &b.out(&[sum]));
}

#[test]
fn outputs_inputs_and_parts_that_are_not_aligned_are_copied() {
    let mut b = B::new();
    let x = b.input(&[1, 32, 8, 8]);
    let y = b.conv(x, 32, 3, 1, 1);
    let z = b.conv(y, 32, 3, 1, 1);
    let own = concat(&mut b, 1, &[y, z]);
    let given = concat(&mut b, 1, &[x, z]);
    let given = b.conv(given, 8, 3, 1, 1);
    let (s, t) = (b.conv(y, 3, 3, 1, 1), b.conv(z, 5, 3, 1, 1));
    let (s, t) = (b.relu(s), b.relu(t));
    let odd = concat(&mut b, 1, &[s, t]);
    let odd = b.conv(odd, 8, 3, 1, 1);
    let p = check("copied", &b.out(&[own, given, odd]));
    let odd =
        |l: &&kiln_plan::Launch| l.is_in_place() && l.cone.graph.nodes.iter().any(|n| n.ty.dims.get(1).is_some_and(|d| d.is(3)));
    assert_eq!(p.launches.iter().filter(odd).count(), 0);
}
