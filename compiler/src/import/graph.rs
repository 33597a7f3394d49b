//! Graphs and nodes as blocks and operations.

use super::{ImportError, attributes::attributes, constants, types};
use kiln_dialects::{
    Builder,
    alg::types::dense_attr,
    ir::{Attribute, BlockView, Ctx, Type, Val, ValueLike},
    module::OwnedModule,
    onnx::{read, schema},
    symbols,
};
use kiln_onnx::{ElementType, Graph, Model, Node, ValueInfo, WeightRef};
use std::collections::{BTreeMap, BTreeSet};

/// What a graph and those around it define.
struct Scope<'c> {
    values: BTreeMap<String, Val<'c>>,
    none: Option<Val<'c>>,
}

pub(super) struct Importer<'c> {
    ctx: Ctx<'c>,
    symbols: types::Symbols,
    scopes: Vec<Scope<'c>>,
}

impl<'c> Importer<'c> {
    pub(super) fn new(ctx: Ctx<'c>) -> Self {
        Importer { ctx, symbols: types::Symbols::default(), scopes: Vec::new() }
    }

    pub(super) fn main(&mut self, module: &OwnedModule<'c>, model: &Model) -> Result<(), ImportError> {
        let ctx = self.ctx;
        let mut b = Builder::at_end(ctx, module.block());
        b.set_location(ctx.named(if model.graph.name.is_empty() { "main" } else { &model.graph.name }));
        let inputs = model.graph.inputs.iter().map(|i| types::input(ctx, &i.name, i.ty.as_ref(), &mut self.symbols));
        let inputs = inputs.collect::<Result<Vec<_>, _>>()?;
        let block = b.new_block(&inputs);
        let location = b.location();
        let outputs = self.graph(&mut b, block, &model.graph, "func.return")?;
        b.set_location(location);
        let results: Vec<Type<'c>> = outputs.iter().map(|v| v.r#type()).collect();
        let ports = |infos: &[ValueInfo]| {
            let port = |i: &ValueInfo| {
                let mut entries = vec![(read::NAME, ctx.str(&i.name))];
                entries.extend(types::special(ctx, i.ty.as_ref()));
                ctx.dict(&entries)
            };
            ctx.array(&infos.iter().map(port).collect::<Vec<_>>())
        };
        b.op_with_regions(
            "func.func",
            &[],
            &[],
            &[
                ("sym_name", ctx.str("main")),
                ("function_type", ctx.type_attr(ctx.function(&inputs, &results))),
                ("arg_attrs", ports(&model.graph.inputs)),
                ("res_attrs", ports(&model.graph.outputs)),
            ],
            &[block],
        );
        symbols::write(module.op(), &self.symbols.list);
        Ok(())
    }

    /// Fills a block whose arguments are the graph's inputs; returns the outputs.
    fn graph(
        &mut self,
        b: &mut Builder<'c>,
        block: BlockView<'c>,
        graph: &Graph,
        terminator: &str,
    ) -> Result<Vec<Val<'c>>, ImportError> {
        let values = graph.inputs.iter().map(|i| i.name.clone()).zip(block.args()).collect();
        self.scopes.push(Scope { values, none: None });
        let outer = b.location();
        let outputs = b.inside(block, |b| {
            let used = used_names(graph);
            for initializer in graph.initializers.iter().filter(|i| used.contains(i.name.as_str())) {
                b.set_location(self.ctx.named(&initializer.name));
                let value = self.constant(b, &initializer.name, &initializer.tensor)?;
                self.define(&initializer.name, value);
            }
            for node in &graph.nodes {
                b.set_location(self.ctx.named(&node.name));
                self.node(b, graph, node)?;
            }
            b.set_location(outer);
            let outputs = graph.outputs.iter().map(|o| self.value(&o.name)).collect::<Result<Vec<_>, _>>()?;
            b.op(terminator, &outputs, &[], &[]);
            Ok(outputs)
        });
        self.scopes.pop();
        outputs
    }

    fn node(&mut self, b: &mut Builder<'c>, graph: &Graph, node: &Node) -> Result<(), ImportError> {
        if let ("Constant", Some(kiln_onnx::Attribute::Tensor(tensor)), Some(output)) =
            (node.op_type.as_str(), node.attributes.get("value").filter(|_| node.domain.is_empty()), node.outputs.first())
        {
            let value = self.constant(b, &node.name, tensor)?;
            self.define(output, value);
            return Ok(());
        }
        let unknown = || ImportError::node(node, "is in no operator set that Kiln knows");
        let name = schema::qualified(&node.domain, &node.op_type).ok_or_else(unknown)?;
        let operator = schema::operator(&name).ok_or_else(unknown)?;
        let mut operands = Vec::with_capacity(node.inputs.len());
        for input in &node.inputs {
            operands.push(if input.is_empty() { self.none(b)? } else { self.value(input)? });
        }
        // An operator of two required inputs may be given fewer by a broken model; the verifier then says so.
        let mut outputs: &[String] = &node.outputs;
        while let [rest @ .., last] = outputs
            && last.is_empty()
            && operator.output(rest.len()).is_some_and(|p| p.arity == schema::Arity::Optional)
        {
            outputs = rest;
        }
        let declared = |name: &String| {
            let of_output = || graph.outputs.iter().find(|o| o.name == *name).and_then(|o| o.ty.as_ref());
            graph.value_info.get(name).or_else(of_output)
        };
        let results = outputs.iter().map(|o| types::intermediate(self.ctx, declared(o))).collect::<Result<Vec<_>, _>>()?;
        let mut attributes = attributes(self.ctx, node)?;
        attributes.push((read::NODE.to_owned(), self.ctx.str(&node.name)));
        let attributes: Vec<(&str, Attribute<'c>)> = attributes.iter().map(|(n, a)| (n.as_str(), *a)).collect();
        let mut blocks = Vec::new();
        for name in operator.bodies() {
            let Some(body) = node.attributes.get(name).and_then(|a| a.graphs().first()) else {
                if operator.attribute(name).is_some_and(|a| !a.required) {
                    // A body without parameters and results stands for a missing one.
                    let block = b.new_block(&[]);
                    b.inside(block, |b| b.op("onnx.Yield", &[], &[], &[]));
                    blocks.push(block);
                    continue;
                }
                return Err(ImportError::node(node, format!("attribute '{name}' is missing")));
            };
            let inputs = body.inputs.iter().map(|i| types::intermediate(self.ctx, i.ty.as_ref()));
            let block = b.new_block(&inputs.collect::<Result<Vec<_>, _>>()?);
            self.graph(b, block, body, "onnx.Yield")?;
            blocks.push(block);
        }
        b.set_location(self.ctx.named(&node.name));
        let op = b.op_with_regions(&format!("onnx.{name}"), &operands, &results, &attributes, &blocks);
        for (name, value) in outputs.iter().zip(op.results()).filter(|(name, _)| !name.is_empty()) {
            self.define(name, value);
        }
        Ok(())
    }

    fn constant(&mut self, b: &mut Builder<'c>, name: &str, tensor: &WeightRef) -> Result<Val<'c>, ImportError> {
        let ctx = self.ctx;
        let ty = types::constant(ctx, tensor.dtype, &tensor.shape)?;
        let node = (read::NODE, ctx.str(name));
        if tensor.dtype == ElementType::String {
            return self.texts(b, name, tensor);
        }
        Ok(match constants::small(tensor).and_then(|t| dense_attr(ctx, &t)) {
            Some(value) => b.op1("onnx.Constant", &[], ty, &[("value", value), node]),
            None => b.op1("onnx.Weight", &[], ty, &[("key", ctx.str(&tensor.key))]),
        })
    }

    /// A tensor of texts: a list, and its shape.
    fn texts(&mut self, b: &mut Builder<'c>, name: &str, tensor: &WeightRef) -> Result<Val<'c>, ImportError> {
        let (ctx, node) = (self.ctx, (read::NODE, self.ctx.str(name)));
        let broken =
            || ImportError::Node { node: name.into(), op: "Constant".into(), what: "holds a text that is no UTF-8".into() };
        let all = constants::texts(tensor).ok_or_else(broken)?;
        let list = types::constant(ctx, tensor.dtype, &[all.len() as u64])?;
        let list = b.op1("onnx.Constant", &[], list, &[("value_strings", ctx.strs(&all)), node]);
        if tensor.shape.len() == 1 {
            return Ok(list);
        }
        let dims: Vec<i64> = tensor.shape.iter().map(|d| i64::try_from(*d).unwrap_or(i64::MAX)).collect();
        let shape = types::constant(ctx, ElementType::Int64, &[dims.len() as u64])?;
        let shape = b.op1("onnx.Constant", &[], shape, &[("value_ints", ctx.i64s(&dims)), node]);
        let ty = types::constant(ctx, tensor.dtype, &tensor.shape)?;
        Ok(b.op1("onnx.Reshape", &[list, shape], ty, &[("allowzero", ctx.i64_attr(1)), node]))
    }

    fn none(&mut self, b: &mut Builder<'c>) -> Result<Val<'c>, ImportError> {
        if let Some(none) = self.scopes.last().and_then(|s| s.none) {
            return Ok(none);
        }
        let none = b.op1("onnx.None", &[], types::none(self.ctx)?, &[]);
        if let Some(scope) = self.scopes.last_mut() {
            scope.none = Some(none);
        }
        Ok(none)
    }

    fn define(&mut self, name: &str, value: Val<'c>) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.values.insert(name.to_owned(), value);
        }
    }

    fn value(&self, name: &str) -> Result<Val<'c>, ImportError> {
        self.scopes.iter().rev().find_map(|s| s.values.get(name)).copied().ok_or_else(|| ImportError::Node {
            node: name.to_owned(),
            op: "value".into(),
            what: "is not defined where it is used".into(),
        })
    }
}

/// Names that the graph's nodes, their bodies, and its outputs read.
fn used_names(graph: &Graph) -> BTreeSet<&str> {
    let mut used: BTreeSet<&str> = graph.outputs.iter().map(|o| o.name.as_str()).collect();
    for node in &graph.nodes {
        used.extend(node.inputs.iter().map(String::as_str));
        node.attributes.values().flat_map(|a| a.graphs()).for_each(|g| used.extend(used_names(g)));
    }
    used
}
