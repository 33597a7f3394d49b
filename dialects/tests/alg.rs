//! The alg dialect: graphs become functions and come back the same; what is malformed is refused.
#![allow(clippy::unwrap_used)]
use kiln_algebra::{Access, Const, DType, Graph, Guard, Ix, Monoid, NodeId, Op, Scalar, Symbol, Tensor, TensorType};
use kiln_dialects::{
    alg::{FuncOp, func_to_graph, graph_to_func},
    context,
    module::{OwnedModule, module},
    symbols,
};

fn d(i: usize) -> Ix {
    Ix::axis(i)
}

fn k(v: i64) -> Ix {
    Ix::konst(v)
}

/// One node of each kind, with symbols, padding, an expression that no affine map has, and every element type.
fn sample() -> Graph {
    let mut g = Graph {
        symbols: vec![
            Symbol { name: "batch".into(), min: 1, opt: 2, max: Some(8), def: None },
            Symbol { name: "half".into(), min: 0, opt: 1, max: Some(4), def: Some(Ix::sym(0).floordiv(&k(2))) },
            Symbol { name: "free".into(), min: 1, opt: 1, max: None, def: None },
        ]
        .into(),
        ..Graph::default()
    };
    let s = Ix::sym;
    let origin = |names: &[&str]| names.iter().map(|n| (*n).into()).collect::<Vec<_>>();
    let x = g.input("x", TensorType { dtype: DType::F32, dims: vec![s(0), k(3), k(6), k(6)] }).unwrap();
    let ids = g.input("ids", TensorType { dtype: DType::I64, dims: vec![s(0)] }).unwrap();
    let w = g.push(Op::Weight("conv.w".into(), TensorType::fixed(DType::F32, &[4, 3, 3, 3])), &[], &[]).unwrap();
    let row = d(2) + d(5) - 1;
    let column = d(3) + d(6) - 1;
    let guard = |e: &Ix| Guard { expr: e.clone(), extent: k(6) };
    let conv = Op::Contract {
        domain: vec![s(0), k(4), k(6), k(6), k(3), k(3), k(3)],
        reduced: vec![4, 5, 6],
        accesses: [
            Access {
                map: vec![d(0), d(4), row.clone(), column.clone()],
                guards: vec![guard(&row), guard(&column)],
                fill: Some(Const::f32(0.0)),
            },
            Access::new(vec![d(1), d(4), d(5), d(6)]),
        ],
    };
    let conv = g.push(conv, &[x, w], &origin(&["/conv"])).unwrap();
    let bias = g.push(Op::Const(Tensor::f32(&[4], &[0.5, -0.0, f32::INFINITY, 1e-30])), &[], &[]).unwrap();
    let map = Op::Map {
        domain: vec![s(0), k(4), k(6), k(6)],
        body: Scalar::parse("max(add(x0, x1), 0.0:f32)").unwrap(),
        accesses: vec![Access::identity(4), Access::new(vec![d(1)])],
    };
    let map = g.push(map, &[conv, bias], &origin(&["/add", "/relu"])).unwrap();
    let twice = Op::Map {
        domain: vec![s(0), k(4), k(6), k(6)],
        body: Scalar::parse("mul(x0, x0)").unwrap(),
        accesses: vec![Access::identity(4)],
    };
    let twice = g.push(twice, &[map], &[]).unwrap();
    let reduce = Op::Reduce {
        domain: vec![s(0), k(4), k(6), k(6)],
        reduced: vec![2, 3],
        monoid: Monoid::Max,
        access: Access::identity(4),
    };
    let reduce = g.push(reduce, &[twice], &[]).unwrap();
    let padded = Op::View {
        domain: vec![s(0) + 2, s(0).smaller(&k(4))],
        access: Access {
            map: vec![d(0) - 1, d(1).larger(&k(1))],
            guards: vec![Guard { expr: d(0) - 1, extent: s(0) }, Guard { expr: d(0) * d(1), extent: k(9) }],
            fill: Some(Const::f32(f32::NEG_INFINITY)),
        },
    };
    let padded = g.push(padded, &[reduce], &[]).unwrap();
    let flat = Op::View { domain: vec![s(0) * 4], access: Access::new(vec![d(0).floordiv(&k(4)), d(0).modulo(&k(4))]) };
    let flat = g.push(flat, &[reduce], &[]).unwrap();
    let joined = g.push(Op::Concat { axis: 0 }, &[flat, flat], &[]).unwrap();
    let gather =
        Op::Gather { domain: vec![s(0), s(1), k(2)], indices: vec![Access::new(vec![d(0)])], map: vec![d(3) + d(1) + d(2)] };
    let gather = g.push(gather, &[joined, ids], &[]).unwrap();
    let at = Access::new(vec![d(0).modulo(&k(2))]);
    let scan = Op::Scan { domain: vec![s(1), k(3)], axis: 1, monoid: Monoid::Prod, exclusive: true, reverse: false, access: at };
    let scan = g.push(scan, &[joined], &[]).unwrap();
    let back = Op::Scan {
        domain: vec![k(2)],
        axis: 0,
        monoid: Monoid::Sum,
        exclusive: false,
        reverse: true,
        access: Access::new(vec![d(0)]),
    };
    let back = g.push(back, &[joined], &[]).unwrap();
    let order = g.push(Op::Sort { axis: 1, descending: true }, &[scan], &[]).unwrap();
    let rising = g.push(Op::Sort { axis: 0, descending: false }, &[back], &[]).unwrap();
    let scatter = |combine| Op::Scatter {
        domain: vec![k(2), s(1)],
        indices: vec![Access::new(vec![d(0)])],
        map: vec![d(1), d(2)],
        updates: Access::new(vec![d(0)]),
        combine,
    };
    let replaced = g.push(scatter(None), &[scan, back, rising], &[]).unwrap();
    let added = g.push(scatter(Some(Monoid::Max)), &[replaced, back, rising], &[]).unwrap();
    let truth =
        Op::Map { domain: vec![k(2)], body: Scalar::parse("lt(x0, 0.0:f32)").unwrap(), accesses: vec![Access::identity(1)] };
    let truth = g.push(truth, &[back], &[]).unwrap();
    let greedy = Op::Greedy { domain: vec![k(2)], accesses: [Access::identity(1), Access::new(vec![d(1).smaller(&d(0))])] };
    let greedy = g.push(greedy, &[truth, truth], &[]).unwrap();
    let fold = kiln_algebra::Fold {
        domain: vec![s(1), k(2), k(3)],
        reduced: vec![2],
        monoid: Monoid::Max,
        body: Scalar::parse("exp(sub(x0, x1))").unwrap(),
        combine: Monoid::Sum,
        accesses: vec![Access::new(vec![d(0), d(2)])],
        times: Some(Access::new(vec![d(1)])),
    };
    let sum = kiln_algebra::Fold {
        domain: vec![s(1), k(3)],
        reduced: vec![1],
        accesses: vec![Access::identity(2)],
        times: None,
        ..fold.clone()
    };
    let fold = g.push(Op::Fold(Box::new(fold)), &[scan, back], &[]).unwrap();
    let sum = g.push(Op::Fold(Box::new(sum)), &[scan], &[]).unwrap();
    let mut outputs: Vec<NodeId> = vec![fold, sum, padded, gather, x, order, added, greedy];
    for dtype in DType::ALL {
        let values = Tensor::from_fn(*dtype, &[2, 2], |i| Const::from_i64(*dtype, 1 - i as i64));
        outputs.push(g.push(Op::Const(values), &[], &[]).unwrap());
        outputs.push(g.push(Op::Const(Tensor::splat(&[3], Const::from_i64(*dtype, 1))), &[], &[]).unwrap());
    }
    outputs.push(g.push(Op::Const(Tensor::f32(&[0, 2], &[])), &[], &[]).unwrap());
    for (i, node) in outputs.into_iter().enumerate() {
        g.output(&format!("y{i}"), node);
    }
    g
}

#[test]
fn graph_round_trips() {
    let context = context();
    let graph = sample();
    let module = module(&context);
    symbols::write(module.op(), &graph.symbols);
    let func = graph_to_func(module.ctx(), module.block(), FuncOp::Func, "main", &graph, &[]).unwrap();
    assert!(module.op().verify());
    assert_eq!(func_to_graph(func).unwrap(), graph);
    let text = module.text();
    let again = OwnedModule::parse(&context, &text).unwrap();
    let mut read = func_to_graph(again.symbol("main").unwrap()).unwrap();
    // Text without locations does not say which ONNX nodes things come from.
    for (node, original) in read.nodes.iter_mut().zip(&graph.nodes) {
        assert!(node.origin.is_empty());
        node.origin = original.origin.clone();
    }
    assert_eq!(read, graph);
    insta::assert_snapshot!(text);
}

#[test]
fn upstream_passes_act_on_alg() {
    let context = context();
    let text = "func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
        %a = alg.map \"exp(x0)\"(%x) : (tensor<4xf32>) -> tensor<4xf32>
        %b = alg.map \"exp(x0)\"(%x) : (tensor<4xf32>) -> tensor<4xf32>
        %k = alg.constant dense<1.0> : tensor<4xf32>
        %dead = alg.map \"neg(x0)\"(%x) : (tensor<4xf32>) -> tensor<4xf32>
        %c = alg.map \"add(x0, mul(x1, x2))\"(%a, %b, %k) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
        return %c : tensor<4xf32>\n}";
    let mut module = OwnedModule::parse(&context, text).unwrap();
    kiln_dialects::pass::register_upstream();
    kiln_dialects::pass::run_pipeline(&mut module, "func.func(cse,canonicalize)", &Default::default()).unwrap();
    insta::assert_snapshot!(module.text());
}

#[test]
fn negative_ops() {
    let cases = [
        "%y = alg.map \"add(x0, x1)\"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>",
        "%y = alg.map \"add(x0\"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>",
        "%y = alg.map \"lt(x0, x0)\"(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>",
        "%y = alg.map \"neg(x0)\"(%x) : (tensor<4x8xf32>) -> tensor<4x?xf32>",
        "%y = alg.map \"neg(x0)\"(%x) at [affine_map<(d0) -> (d0)>] : (tensor<4x8xf32>) -> tensor<4xf32>",
        "%y = alg.view %x at {map = affine_map<(d0) -> (d0, d0)>} : tensor<4x8xf32> -> tensor<4xf32>",
        "%y = alg.view %x at \"d0, min(d0\" : tensor<4x8xf32> -> tensor<4xf32>",
        "%y = alg.reduce \"mean\"(%x) over [1] in affine_map<() -> (4, 8)> at affine_map<(d0, d1) -> (d0, d1)> : tensor<4x8xf32> -> tensor<4xf32>",
        "%y = alg.reduce \"sum\"(%x) over [2] in affine_map<() -> (4, 8)> at affine_map<(d0, d1) -> (d0, d1)> : tensor<4x8xf32> -> tensor<4xf32>",
        "%y = alg.concat(%x, %x) along 0 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>",
        "%y = alg.weight \"w\" : tensor<?xf32, affine_map<()[s0] -> (s0)>>",
        "%y = alg.constant dense<1> : tensor<2xi3>",
    ];
    let context = context();
    let mut all = String::new();
    for case in cases {
        let text = format!("func.func @f(%x: tensor<4x8xf32>) {{\n{case}\nreturn\n}}");
        let said = match OwnedModule::parse(&context, &text) {
            Ok(_) => "accepted\n".into(),
            Err(diagnostics) => diagnostics.iter().map(|d| format!("{d}\n")).collect::<String>(),
        };
        all += &format!("{case}\n=> {said}\n");
    }
    insta::assert_snapshot!(all);
}

#[test]
fn negative_conversion_names_the_onnx_node() {
    let context = context();
    let text = "func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
        %a = math.exp %x : tensor<4xf32> loc(\"/layer/Exp\")
        return %a : tensor<4xf32>\n}";
    let module = OwnedModule::parse(&context, text).unwrap();
    let error = func_to_graph(module.symbol("f").unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "'math.exp' (from /layer/Exp): is not of the alg dialect: lower it first");
}
