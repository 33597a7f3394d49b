//! What scripts must do, on any device.

use super::script::*;
use kiln_format::*;
use kiln_runtime::{Context, Device, Tensor, Value};

/// `y = x + w` for whatever `x` is, and `index = k * [0..n)` with both read from `settings`.
fn bind_and_read(b: &mut Builder) {
    let (x, settings) = (b.f32("x"), b.i64("settings"));
    let (y, index, twice) = (b.f32("y"), b.i64("index"), b.i64("twice"));
    b.input(x);
    b.input(settings);
    b.push(bind_rows(x));
    b.run(ADD_W, &[x], &[y]);
    b.push(read(settings, 0, N));
    b.push(read(settings, 2, K));
    let even = DimExpr::Sym(N) * 2.into();
    b.push(Stmt::Check { equal: vec![(DimExpr::Sym(TWICE), even)], node: "same".into() });
    b.run(IOTA, &[], &[index]);
    b.run(IOTA_TWICE, &[], &[twice]);
    [y, index, twice].into_iter().for_each(|v| b.output(v));
}

fn settings(n: i64, k: i64) -> Value {
    Tensor::from_slice(&[3], &[n, 77, k]).unwrap().into()
}

pub fn symbols_are_bound_and_read(device: Device) {
    let mut c = context(device, bind_and_read);
    assert!(!c.engine().is_straight());
    for i in 0..60u64 {
        let (rows, n, k) = (i * 37 % 101, i as i64 * 7 % 40, i as i64 - 10);
        let out = c.run_values(&values([("x", matrix(rows, 1.0).into()), ("settings", settings(n, k))])).unwrap();
        assert_eq!((tensor(&out, "y").shape(), floats(tensor(&out, "y"))), (&[rows, 4][..], with_weight(rows, 1.0, 1)));
        let count = |n: i64| (0..n).map(|v| v * k).collect::<Vec<i64>>();
        assert_eq!((ints(tensor(&out, "index")), ints(tensor(&out, "twice"))), (count(n), count(2 * n)));
    }
}

pub fn values_outside_of_their_range_are_named(device: Device) {
    let mut c = context(device, bind_and_read);
    let x = || Value::from(matrix(2, 0.0));
    let mut fails = |x: Value, s: Value| error(c.run_values(&values([("x", x), ("settings", s)])));
    assert_eq!(
        fails(x(), settings(1001, 1)),
        "node read_node: element 0 of settings is 1001, but the engine was compiled for 0 to 1000 (n)"
    );
    assert!(fails(x(), settings(-1, 1)).contains("is -1, but the engine was compiled for 0 to 1000 (n)"));
    // What exporters mean by "to the end".
    assert!(fails(x(), settings(1, i64::MAX)).contains("element 2 of settings is 1099511627776,"));
    let wide = Tensor::zeros(DType::F32, &[100_001, 4]).unwrap();
    assert_eq!(
        fails(wide.into(), settings(1, 1)),
        "node shape_node: dimension 0 of x is 100001, but the engine was compiled for 0 to 100000 (rows)"
    );
    let flat = Tensor::zeros(DType::F32, &[4]).unwrap();
    assert_eq!(
        fails(flat.into(), settings(1, 1)),
        "node shape_node: x has shape [4], but the model was compiled for 2 dimensions there"
    );
    let narrow = Tensor::zeros(DType::F32, &[2, 3]).unwrap();
    assert!(fails(narrow.into(), settings(1, 1)).starts_with("x has shape [2, 3], but what uses it was compiled for [2, 4]"));
    let short = Tensor::from_slice(&[1], &[1i64]).unwrap();
    assert_eq!(fails(x(), short.into()), "node read_node: element 2 of settings is needed, but its shape is [1]");
    let out = c.run_values(&values([("x", x()), ("settings", settings(3, 1))])).unwrap();
    assert_eq!(ints(tensor(&out, "index")), [0, 1, 2]);
}

pub fn switch_runs_the_case_selected(device: Device) {
    let mut c = context(device, |b| {
        let (x, which) = (b.f32("x"), b.i64("which"));
        let (once, twice, half, y) = (b.f32("once"), b.f32("twice"), b.f32("half"), b.f32("y"));
        b.input(x);
        b.input(which);
        b.push(bind_rows(x));
        let cases = [
            (vec![], x),
            (vec![run(ADD_W, &[x], &[once])], once),
            (vec![run(ADD_W, &[x], &[half]), run(ADD_W, &[half], &[twice])], twice),
        ];
        let cases = cases.map(|(stmts, v)| Case { block: b.block(stmts), results: vec![v] }).to_vec();
        b.push(Stmt::Switch { selector: which, cases, results: vec![y], node: "the_if".into() });
        b.output(y);
    });
    for (i, times) in [(0, 0), (1, 1), (2, 2), (1, 1), (0, 0)] {
        let out = c.run_values(&values([("x", matrix(3, 2.0).into()), ("which", scalar(i))])).unwrap();
        assert_eq!(floats(tensor(&out, "y")), with_weight(3, 2.0, times));
    }
    for i in [3, -1] {
        let e = error(c.run_values(&values([("x", matrix(3, 2.0).into()), ("which", scalar(i))])));
        assert_eq!(e, format!("node the_if: which selects case {i}, but there are 3"));
    }
}

pub fn extents_taken_as_equal_are_checked(device: Device) {
    let mut c = context(device, |b| {
        let settings = b.i64("settings");
        b.input(settings);
        b.push(read(settings, 0, N));
        b.push(read(settings, 2, K));
        let equal = vec![(DimExpr::Sym(N) + 1.into(), DimExpr::Sym(K)), (DimExpr::Sym(N), 4.into())];
        b.push(Stmt::Check { equal, node: "same".into() });
        b.output(settings);
    });
    let mut run = |n, k| c.run_values(&values([("settings", settings(n, k))]));
    assert!(run(4, 5).is_ok());
    assert_eq!(error(run(4, 4)), "node same: extents that must be equal are not: (n + 1) = 5 and k = 4");
    assert_eq!(error(run(2, 3)), "node same: extents that must be equal are not: n = 2 and 4");
}

/// `y` is `x` with `w` added `trip` times; `all` has every step, `numbers` the numbers of the iterations.
fn counted_loop(b: &mut Builder, reverse: bool) {
    let (x, trip) = (b.f32("x"), b.i64("trip"));
    let (i, param, next, y) = (b.i64("i"), b.f32("param"), b.f32("next"), b.f32("y"));
    let (all, numbers) = (b.f32("all"), b.i64("numbers"));
    b.input(x);
    b.input(trip);
    b.push(bind_rows(x));
    let body = b.block(vec![run(ADD_W, &[param], &[next])]);
    b.push(Stmt::Loop {
        trip: Some(trip),
        condition: None,
        iteration: Some(i),
        carried: vec![Carried { init: x, param, next, result: y }],
        stacked: vec![
            Stacked { item: next, result: all, reverse, dims: vec![Some(sym_rows()), Some(4.into())] },
            Stacked { item: i, result: numbers, reverse, dims: vec![] },
        ],
        body,
        next_condition: None,
    });
    [y, all, numbers].into_iter().for_each(|v| b.output(v));
}

fn sym_rows() -> DimExpr {
    DimExpr::Sym(ROWS)
}

pub fn loops_count_carry_and_stack(device: Device) {
    for reverse in [false, true] {
        let mut c = context(device, |b| counted_loop(b, reverse));
        for trip in [5, 0, 1, 33, -4] {
            let out = c.run_values(&values([("x", matrix(2, 1.0).into()), ("trip", scalar(trip))])).unwrap();
            let n = trip.max(0);
            assert_eq!(floats(tensor(&out, "y")), with_weight(2, 1.0, n as usize));
            let mut steps: Vec<i64> = (0..n).collect();
            if reverse {
                steps.reverse();
            }
            let all: Vec<f32> = steps.iter().flat_map(|i| with_weight(2, 1.0, *i as usize + 1)).collect();
            assert_eq!((tensor(&out, "all").shape(), floats(tensor(&out, "all"))), (&[n as u64, 2, 4][..], all));
            assert_eq!((tensor(&out, "numbers").shape(), ints(tensor(&out, "numbers"))), (&[n as u64][..], steps));
        }
    }
}

/// Counts from `start` in steps of 1 while below `k`, at most `most` times where that is an input.
fn while_loop(b: &mut Builder, most: bool, reverse: bool) {
    let (start, limit) = (b.i64("start"), b.i64("limit"));
    let (param, next, end) = (b.i64("param"), b.i64("next"), b.i64("end"));
    let (go, again, seen) = (b.bool("go"), b.bool("again"), b.i64("seen"));
    b.input(start);
    b.input(limit);
    let trip = most.then(|| {
        let v = b.i64("most");
        b.input(v)
    });
    b.push(read(limit, 0, K));
    b.run(LESS_K, &[start], &[go]);
    let one = b.i64("one");
    let length = b.list("length", DType::I64);
    b.sequence(SequenceOp::New, &[start], length);
    b.sequence(SequenceOp::Length, &[length], one);
    // `k` is the step within the body, then the limit again.
    let body = b.block(vec![read(one, 0, K), run(ADD_K, &[param], &[next]), read(limit, 0, K), run(LESS_K, &[next], &[again])]);
    b.push(Stmt::Loop {
        trip,
        condition: Some(go),
        iteration: None,
        carried: vec![Carried { init: start, param, next, result: end }],
        stacked: vec![Stacked { item: param, result: seen, reverse, dims: vec![] }],
        body,
        next_condition: Some(again),
    });
    b.output(end);
    b.output(seen);
}

pub fn loops_end_by_their_condition(device: Device) {
    for (most, reverse) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut c = context(device, |b| while_loop(b, most, reverse));
        for (start, limit, trip) in [(0, 3, 100), (5, 5, 9), (-3, 90, 1000), (0, 50, 20), (0, 7, i64::MAX)] {
            let mut given = values([("start", scalar(start)), ("limit", scalar(limit))]);
            if most {
                given.insert("most".into(), scalar(trip));
            }
            let out = c.run_values(&given).unwrap();
            let count = if most { (limit - start).min(trip) } else { limit - start };
            let mut seen: Vec<i64> = (start..start + count).collect();
            if reverse {
                seen.reverse();
            }
            assert_eq!((ints(tensor(&out, "end")), ints(tensor(&out, "seen"))), (vec![start + count], seen));
        }
    }
}

/// Every iteration joins `x` to what is there: shapes change.
pub fn shapes_may_grow_from_iteration_to_iteration(device: Device) {
    let mut c = context(device, |b| {
        let (x, trip, param, both) = (b.f32("x"), b.i64("trip"), b.f32("param"), b.list("both", DType::F32));
        let (joined, next, y) = (b.f32("joined"), b.f32("next"), b.f32("y"));
        b.input(x);
        b.input(trip);
        let body = b.block(vec![
            sequence(SequenceOp::New, &[param, x], both),
            sequence(SequenceOp::Join { axis: 0, new_axis: false }, &[both], joined),
            bind_rows(joined),
            run(ADD_W, &[joined], &[next]),
        ]);
        let mut stmt = only_loop(Some(trip), body);
        if let Stmt::Loop { carried, .. } = &mut stmt {
            carried.push(Carried { init: x, param, next, result: y });
        }
        b.push(stmt);
        b.output(y);
    });
    let out = c.run_values(&values([("x", matrix(2, 0.0).into()), ("trip", scalar(40))])).unwrap();
    let mut expected = with_weight(2, 0.0, 40);
    (0..40).rev().for_each(|i| expected.extend(with_weight(2, 0.0, i + 1)));
    assert_eq!((tensor(&out, "y").shape(), floats(tensor(&out, "y"))), (&[82, 4][..], expected));
}

pub fn sequences_are_edited(device: Device) {
    let mut c = context(device, |b| {
        let (list, x, at) = (b.list("list", DType::F32), b.f32("x"), b.i64("at"));
        for v in [list, x, at] {
            b.input(v);
        }
        let (inserted, appended, erased) =
            (b.list("inserted", DType::F32), b.list("appended", DType::F32), b.list("erased", DType::F32));
        let (popped, length, element) = (b.list("popped", DType::F32), b.i64("length"), b.f32("element"));
        b.sequence(SequenceOp::Insert, &[list, x, at], inserted);
        b.sequence(SequenceOp::Insert, &[list, x], appended);
        b.sequence(SequenceOp::Erase, &[inserted, at], erased);
        b.sequence(SequenceOp::Erase, &[inserted], popped);
        b.sequence(SequenceOp::Length, &[appended], length);
        b.sequence(SequenceOp::At, &[inserted, at], element);
        [inserted, appended, erased, popped, length, element].into_iter().for_each(|v| b.output(v));
    });
    let list = |n: usize| Value::Sequence((0..n).map(|i| matrix(1 + i as u64, i as f32)).collect());
    let x = || matrix(1, 100.0);
    let mut run = |n: usize, at: i64| c.run_values(&values([("list", list(n)), ("x", x().into()), ("at", scalar(at))]));
    let sizes = |all: &[Tensor]| all.iter().map(|t| (t.shape()[0], floats(t)[0])).collect::<Vec<_>>();
    let out = run(3, 1).unwrap();
    assert_eq!(sizes(tensors(&out, "inserted")), [(1, 0.0), (1, 100.0), (2, 1.0), (3, 2.0)]);
    assert_eq!(sizes(tensors(&out, "appended")), [(1, 0.0), (2, 1.0), (3, 2.0), (1, 100.0)]);
    assert_eq!(sizes(tensors(&out, "erased")), [(1, 0.0), (2, 1.0), (3, 2.0)]);
    assert_eq!(sizes(tensors(&out, "popped")), [(1, 0.0), (1, 100.0), (2, 1.0)]);
    assert_eq!((ints(tensor(&out, "length")), floats(tensor(&out, "element"))[0]), (vec![4], 100.0));
    let out = run(3, -1).unwrap();
    assert_eq!(sizes(tensors(&out, "inserted")), [(1, 0.0), (2, 1.0), (1, 100.0), (3, 2.0)]);
    assert_eq!(floats(tensor(&out, "element"))[0], 2.0);
    assert_eq!(sizes(tensors(&run(0, 0).unwrap(), "erased")), []);
    let fails = [(3, 4), (3, -4), (0, 1)].map(|(n, at)| error(run(n, at)));
    assert_eq!(fails[0], "node the_node: position 4 is outside of a sequence of 3 elements");
    assert_eq!(fails[1], "node the_node: position -4 is outside of a sequence of 3 elements");
    assert_eq!(fails[2], "node the_node: position 1 is outside of a sequence of 0 elements");
}

pub fn sequences_are_joined(device: Device) {
    let join = |axis, new_axis| {
        context(device, |b| {
            let (list, y) = (b.list("list", DType::I64), b.i64("y"));
            b.input(list);
            b.sequence(SequenceOp::Join { axis, new_axis }, &[list], y);
            b.output(y);
        })
    };
    let t = |shape: &[u64], first: i64| {
        let n = shape.iter().product::<u64>() as i64;
        Tensor::from_slice(shape, &(first..first + n).collect::<Vec<i64>>()).unwrap()
    };
    let run = |c: &mut Context, all: Vec<Tensor>| c.run_values(&values([("list", Value::Sequence(all))]));
    let check = |c: &mut Context, all: Vec<Tensor>, shape: &[u64], expected: &[i64]| {
        let out = run(c, all).unwrap();
        assert_eq!((tensor(&out, "y").shape(), &ints(tensor(&out, "y"))[..]), (shape, expected));
    };
    let mut last = join(-1, false);
    check(&mut last, vec![t(&[2, 1], 0), t(&[2, 3], 10)], &[2, 4], &[0, 10, 11, 12, 1, 13, 14, 15]);
    check(&mut last, vec![t(&[2, 0], 0), t(&[2, 1], 10)], &[2, 1], &[10, 11]);
    check(&mut last, vec![t(&[0, 3], 0), t(&[0, 1], 10)], &[0, 4], &[]);
    check(&mut join(0, false), vec![t(&[1, 2], 0), t(&[2, 2], 10)], &[3, 2], &[0, 1, 10, 11, 12, 13]);
    check(&mut join(1, true), vec![t(&[2, 2], 0), t(&[2, 2], 10)], &[2, 2, 2], &[0, 1, 10, 11, 2, 3, 12, 13]);
    check(&mut join(-1, true), vec![t(&[2], 0), t(&[2], 10)], &[2, 2], &[0, 10, 1, 11]);
    check(&mut join(0, true), vec![t(&[], 5)], &[1], &[5]);
    let e = error(run(&mut last, vec![]));
    assert_eq!(e, "node the_node: list is empty: there is nothing to join");
    let e = error(run(&mut last, vec![t(&[2, 1], 0), t(&[3, 1], 0)]));
    assert_eq!(e, "node the_node: element 1 of list has shape [3, 1], element 0 has [2, 1]: they do not join");
    let e = error(run(&mut last, vec![t(&[], 0)]));
    assert_eq!(e, "node the_node: axis -1 is outside of 0 dimensions");
    assert!(error(run(&mut join(0, true), vec![t(&[1], 0), t(&[2], 0)])).contains("do not join"));
}

pub fn tensors_are_split(device: Device) {
    let split = |axis, keep, sized: bool| {
        context(device, |b| {
            let (x, y) = (b.i64("x"), b.list("y", DType::I64));
            let mut inputs = vec![b.input(x)];
            if sized {
                let sizes = b.i64("sizes");
                inputs.push(b.input(sizes));
            }
            b.sequence(SequenceOp::Split { axis, keep }, &inputs, y);
            b.output(y);
        })
    };
    let x = || Value::from(Tensor::from_slice(&[2, 3], &[0i64, 1, 2, 3, 4, 5]).unwrap());
    let sizes = |all: &[i64]| Value::from(Tensor::from_slice(&[all.len() as u64], all).unwrap());
    let parts = |c: &mut Context, given: kiln_runtime::Values| {
        let out = c.run_values(&given).unwrap();
        tensors(&out, "y").iter().map(|t| (t.shape().to_vec(), ints(t))).collect::<Vec<_>>()
    };
    let only = || values([("x", x())]);
    let with = |s: Value| values([("x", x()), ("sizes", s)]);
    let columns = [(vec![2, 1], vec![0, 3]), (vec![2, 1], vec![1, 4]), (vec![2, 1], vec![2, 5])];
    assert_eq!(parts(&mut split(1, true, false), only()), columns);
    assert_eq!(parts(&mut split(-1, false, false), only())[2], (vec![2], vec![2, 5]));
    assert_eq!(parts(&mut split(0, false, false), only()), [(vec![3], vec![0, 1, 2]), (vec![3], vec![3, 4, 5])]);
    let mut sized = split(1, false, true);
    assert_eq!(parts(&mut sized, with(scalar(2))), [(vec![2, 2], vec![0, 1, 3, 4]), (vec![2, 1], vec![2, 5])]);
    assert_eq!(parts(&mut sized, with(sizes(&[0, 3])))[0], (vec![2, 0], vec![]));
    let e = error(sized.run_values(&with(sizes(&[1, 1]))));
    assert_eq!(e, "node the_node: the sizes of the parts do not add up to 3, dimension 1 of x");
    assert!(error(sized.run_values(&with(sizes(&[4, -1])))).contains("negative"));
    assert!(error(sized.run_values(&with(scalar(0)))).contains("parts need a size"));
}

pub fn optionals_may_hold_nothing(device: Device) {
    let mut c = context(device, |b| {
        let maybe = b.value("maybe", ValueKind::OptionalTensor, DType::F32);
        let lists = b.value("lists", ValueKind::OptionalSequence, DType::F32);
        b.input(maybe);
        b.input(lists);
        let (has, had, never) = (b.bool("has"), b.bool("had"), b.bool("never"));
        let (inner, nothing) = (b.f32("inner"), b.value("nothing", ValueKind::OptionalTensor, DType::F32));
        let again = b.value("again", ValueKind::OptionalTensor, DType::F32);
        let result = b.value("result", ValueKind::OptionalTensor, DType::F32);
        b.sequence(SequenceOp::Has, &[maybe], has);
        b.sequence(SequenceOp::Has, &[lists], had);
        b.sequence(SequenceOp::Has, &[], never);
        let some = b.block(vec![sequence(SequenceOp::Get, &[maybe], inner), Stmt::Alias { from: inner, to: again }]);
        let none = b.block(vec![sequence(SequenceOp::None, &[], nothing)]);
        let cases = vec![Case { block: none, results: vec![nothing] }, Case { block: some, results: vec![again] }];
        b.push(Stmt::Switch { selector: has, cases, results: vec![result], node: "the_if".into() });
        [has, had, never, result, lists].into_iter().for_each(|v| b.output(v));
    });
    let flag = |out: &kiln_runtime::Values, name: &str| tensor(out, name).to_vec::<bool>().unwrap()[0];
    let out = c.run_values(&values([("maybe", matrix(2, 1.0).into()), ("lists", Value::Sequence(vec![]))])).unwrap();
    assert!(flag(&out, "has") && flag(&out, "had") && !flag(&out, "never"));
    assert_eq!((&out["result"], &out["lists"]), (&matrix(2, 1.0).into(), &Value::Sequence(vec![])));
    let out = c.run_values(&values([("maybe", Value::None)])).unwrap();
    assert!(!flag(&out, "has") && !flag(&out, "had"));
    assert_eq!((&out["result"], &out["lists"]), (&Value::None, &Value::None));
    let mut get = context(device, |b| {
        let (maybe, y) = (b.value("maybe", ValueKind::OptionalTensor, DType::F32), b.f32("y"));
        b.input(maybe);
        b.sequence(SequenceOp::Get, &[maybe], y);
        b.output(y);
    });
    assert_eq!(error(get.run_values(&values([]))), "node the_node: maybe holds nothing");
    let out = get.run(&[("maybe".to_string(), matrix(1, 3.0))].into()).unwrap();
    assert_eq!(out["y"], matrix(1, 3.0));
}

/// A carried sequence that gets an element every iteration, in place.
pub fn sequences_are_carried(device: Device) {
    let mut c = context(device, |b| {
        let (list, trip, i) = (b.list("list", DType::I64), b.i64("trip"), b.i64("i"));
        let (param, next, y) = (b.list("param", DType::I64), b.list("next", DType::I64), b.list("y", DType::I64));
        b.input(list);
        b.input(trip);
        let body = b.block(vec![sequence(SequenceOp::Insert, &[param, i], next)]);
        let mut stmt = only_loop(Some(trip), body);
        if let Stmt::Loop { carried, iteration, .. } = &mut stmt {
            *iteration = Some(i);
            carried.push(Carried { init: list, param, next, result: y });
        }
        b.push(stmt);
        b.output(y);
    });
    for n in [20_000, 0, 3] {
        let out = c.run_values(&values([("list", Value::Sequence(vec![])), ("trip", scalar(n))])).unwrap();
        let all: Vec<i64> = tensors(&out, "y").iter().map(|t| ints(t)[0]).collect();
        assert_eq!(all, (0..n).collect::<Vec<i64>>());
    }
    let list = Value::Sequence(vec![Tensor::from_slice(&[], &[9i64]).unwrap()]);
    let out = c.run_values(&values([("list", list), ("trip", scalar(1))])).unwrap();
    assert_eq!(tensors(&out, "y").len(), 2);
}

/// Returns the seconds of an iteration.
pub fn long_loops_need_little_memory(device: Device, iterations: i64) -> f64 {
    let mut c = context(device, |b| while_loop(b, false, false));
    let given = values([("start", scalar(0)), ("limit", scalar(iterations))]);
    c.run_values(&values([("start", scalar(0)), ("limit", scalar(3))])).unwrap();
    let start = std::time::Instant::now();
    let out = c.run_values(&given).unwrap();
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(ints(tensor(&out, "end")), [iterations]);
    // Twice the stacked result, and a few scalars.
    assert!(c.memory().context < 40 * iterations as u64 + (1 << 20), "{:?}", c.memory());
    seconds / iterations as f64
}

pub fn items_of_different_shapes_do_not_stack(device: Device) {
    let mut c = context(device, |b| {
        let (list, trip, i, item, all) = (b.list("list", DType::F32), b.i64("trip"), b.i64("i"), b.f32("item"), b.f32("all"));
        b.input(list);
        b.input(trip);
        let body = b.block(vec![sequence(SequenceOp::At, &[list, i], item)]);
        let mut stmt = only_loop(Some(trip), body);
        if let Stmt::Loop { stacked, iteration, .. } = &mut stmt {
            *iteration = Some(i);
            stacked.push(Stacked { item, result: all, reverse: false, dims: vec![None, Some(4.into())] });
        }
        b.push(stmt);
        b.output(all);
    });
    let list = |rows: &[u64]| Value::Sequence(rows.iter().map(|r| matrix(*r, 0.0)).collect());
    let out = c.run_values(&values([("list", list(&[2, 2])), ("trip", scalar(2))])).unwrap();
    assert_eq!(tensor(&out, "all").shape(), [2, 2, 4]);
    let out = c.run_values(&values([("list", list(&[])), ("trip", scalar(0))])).unwrap();
    assert_eq!(tensor(&out, "all").shape(), [0, 0, 4]);
    let e = error(c.run_values(&values([("list", list(&[2, 2, 3])), ("trip", scalar(3))])));
    assert_eq!(e, "node that gives all: iteration 2 gives an item of shape [3, 4], the ones before gave [2, 4]");
}

pub fn inputs_of_another_kind_are_refused(device: Device) {
    let mut c = context(device, |b| {
        let (list, x) = (b.list("list", DType::F32), b.f32("x"));
        b.input(list);
        b.input(x);
        b.output(list);
        b.output(x);
    });
    let x = || Value::from(matrix(1, 0.0));
    let mut fails = |list: Value, x: Value| error(c.run_values(&values([("list", list), ("x", x)])));
    assert_eq!(fails(x(), x()), "input list is a tensor, but must be sequence of float32 here");
    let all = || Value::Sequence(vec![]);
    assert_eq!(fails(all(), all()), "input x is a sequence, but must be float32 of any shape here");
    assert_eq!(fails(all(), Value::None), "input x is nothing, but must be float32 of any shape here");
    assert_eq!(fails(all(), scalar(1)), "input x has type int64, but the model needs float32");
    let wrong = Value::Sequence(vec![Tensor::zeros(DType::I8, &[]).unwrap()]);
    assert_eq!(fails(wrong, x()), "input list has type int8, but the model needs float32");
    let e = c.run(&[("x".to_string(), matrix(1, 0.0))].into()).unwrap_err().to_string();
    assert_eq!(e, "input list is missing; the model needs: list sequence of float32; x float32 of any shape");
    let out = c.run_values(&values([("list", Value::Sequence(vec![matrix(2, 1.0)])), ("x", x())])).unwrap();
    assert_eq!((tensors(&out, "list"), tensor(&out, "x")), (&[matrix(2, 1.0)][..], &matrix(1, 0.0)));
}

pub fn profiles_name_segments(device: Device) {
    let mut c = context(device, |b| counted_loop(b, false));
    let given = values([("x", matrix(2, 1.0).into()), ("trip", scalar(5))]);
    let steps = c.profile(&given).unwrap();
    let names: Vec<&str> = steps.iter().map(|s| s.name.as_str()).collect();
    assert_eq!(names, ["0/add_row", "1/scaled_index", "2/less", "3/add", "4/scaled_index"]);
    assert!(steps[0].us > 0.0 && steps[1..].iter().all(|s| s.us == 0.0));
    let times = c.time_device(&given, 1, 3).unwrap();
    assert_eq!(times.map(|t| t.len()), (device != Device::Cpu).then_some(3));
    // SAFETY: nothing is enqueued.
    let e = unsafe { c.enqueue(0, &[], &[]) }.unwrap_err().to_string();
    assert!(e.starts_with("enqueue needs a model without data-dependent shapes"), "{e}");
    assert!(c.memory().arena >= 128, "{:?}", c.memory());
}

/// All of them, by name.
pub const ALL: &[(&str, fn(Device))] = &[
    ("symbols_are_bound_and_read", symbols_are_bound_and_read),
    ("values_outside_of_their_range_are_named", values_outside_of_their_range_are_named),
    ("extents_taken_as_equal_are_checked", extents_taken_as_equal_are_checked),
    ("switch_runs_the_case_selected", switch_runs_the_case_selected),
    ("loops_count_carry_and_stack", loops_count_carry_and_stack),
    ("loops_end_by_their_condition", loops_end_by_their_condition),
    ("shapes_may_grow_from_iteration_to_iteration", shapes_may_grow_from_iteration_to_iteration),
    ("sequences_are_edited", sequences_are_edited),
    ("sequences_are_joined", sequences_are_joined),
    ("tensors_are_split", tensors_are_split),
    ("optionals_may_hold_nothing", optionals_may_hold_nothing),
    ("sequences_are_carried", sequences_are_carried),
    ("items_of_different_shapes_do_not_stack", items_of_different_shapes_do_not_stack),
    ("inputs_of_another_kind_are_refused", inputs_of_another_kind_are_refused),
    ("profiles_name_segments", profiles_name_segments),
];
