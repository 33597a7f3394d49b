use super::*;
use crate::{DType, Monoid, Scalar, TensorType};

fn exp(g: &mut Graph, x: NodeId, origin: &str) -> NodeId {
    let domain = g.node(x).ty.dims.clone();
    let body = Scalar::parse("exp(x0)").unwrap();
    let accesses = vec![Access::identity(domain.len())];
    g.push(Op::Map { domain, body, accesses }, &[x], &[origin.into()]).unwrap()
}
fn sum(g: &mut Graph, x: NodeId) -> NodeId {
    let op = Op::Reduce { domain: vec![Ix::konst(4)], reduced: vec![0], monoid: Monoid::Sum, access: Access::identity(1) };
    g.push(op, &[x], &[]).unwrap()
}

#[test]
fn cleanup_merges_equal_nodes_and_drops_dead_ones() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[4])).unwrap();
    let unused = g.input("unused", TensorType::fixed(DType::F32, &[4])).unwrap();
    let (a, b) = (exp(&mut g, x, "a"), exp(&mut g, x, "b"));
    let dead = exp(&mut g, unused, "dead");
    let (s, t) = (sum(&mut g, a), sum(&mut g, b));
    g.output("s", s);
    g.output("t", t);
    let (c, to) = g.cleanup();
    assert_eq!(c.nodes.len(), 4, "{c}");
    assert_eq!(c.inputs.len(), 2);
    assert_eq!(to[dead.0 as usize], None);
    assert_eq!(to[a.0 as usize], to[b.0 as usize]);
    assert_eq!(c.outputs[0].node, c.outputs[1].node);
    assert_eq!(c.node(to[a.0 as usize].unwrap()).origin, ["a".into(), "b".into()]);
}

#[test]
fn extract_takes_a_closed_part() {
    let mut g = Graph::default();
    let x = g.input("x", TensorType::fixed(DType::F32, &[4])).unwrap();
    let a = exp(&mut g, x, "a");
    let b = exp(&mut g, a, "b");
    let s = sum(&mut g, b);
    let (part, to) = g.extract(&[s, b], &[a], &[s]).unwrap();
    assert_eq!((part.nodes.len(), part.inputs.len(), part.outputs.len()), (3, 1, 1));
    assert_eq!(part.outputs[0].node, to[&s]);
    assert_eq!(g.extract(&[s], &[a], &[s]), Err(ExtractError::Open { user: s.0, operand: b.0 }));
    assert_eq!(g.extract(&[b], &[a], &[s]), Err(ExtractError::Output(s.0)));
}

#[test]
fn keys_ignore_names_and_order_but_nothing_else() {
    let make = |name: &str, swap: bool, n: usize| {
        let mut g = Graph::default();
        let x = g.input(name, TensorType::fixed(DType::F32, &[4])).unwrap();
        let y = g.input("y", TensorType::fixed(DType::F32, &[n])).unwrap();
        let (a, b) = match swap {
            false => (exp(&mut g, x, "a"), exp(&mut g, y, "b")),
            true => {
                let b = exp(&mut g, y, "b");
                (exp(&mut g, x, name), b)
            }
        };
        g.output("p", a);
        g.output("q", b);
        g.key()
    };
    assert_eq!(make("x", false, 4), make("z", true, 4));
    assert_ne!(make("x", false, 4), make("x", false, 5));
    // Fixed, so that records stay valid.
    assert_eq!(Graph::default().key(), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
}
