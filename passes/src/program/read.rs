//! IR to programs.
use super::{ProgramError, of_ir};
use kiln_dialects::{
    alg::{func_to_graph, port_name, types::tensor_type_of},
    ir::{OpView, Val, ValueExt, attr},
    kernel::storage,
    symbols,
};
use kiln_plan::{Cone, Cost, Launch, MemValue, Program, ProgramOutput, Schedule, Source, Storage, ValueId, program::ConstCone};
use std::{collections::HashMap, sync::Arc};

/// The program of a module of the phase `kernel`, in the tensor form. Values are in the order of the operations: the
/// inputs, then constants and results of launches as they come.
///
/// # Errors
/// There is not exactly one `rt.program`, or something in it has not the form it should have.
pub fn read_program(module: OpView<'_>) -> Result<Program, ProgramError> {
    let top = module.body().map(|b| b.ops()).unwrap_or_default();
    let [host] = top.iter().filter(|o| o.is("rt.program")).copied().collect::<Vec<_>>()[..] else {
        return Err(ProgramError::at(module, "must hold one rt.program"));
    };
    let mut reader = Reader {
        program: Program { symbols: symbols::read(module).map_err(ProgramError::invalid(module))?, ..Program::default() },
        top: top.iter().filter_map(|o| Some((o.str_attr("sym_name")?, *o))).collect(),
        consts: HashMap::new(),
        values: HashMap::new(),
    };
    reader.host(host)?;
    Ok(reader.program)
}

struct Reader<'c> {
    program: Program,
    top: HashMap<&'c str, OpView<'c>>,
    consts: HashMap<&'c str, u32>,
    values: HashMap<usize, ValueId>,
}

impl<'c> Reader<'c> {
    fn define(&mut self, value: Val<'c>, v: MemValue) -> ValueId {
        let id = ValueId(self.program.values.len() as u32);
        self.program.values.push(v);
        self.values.insert(value.key(), id);
        id
    }

    fn used(&self, op: OpView<'c>) -> Result<Vec<ValueId>, ProgramError> {
        let find = |v: Val<'c>| self.values.get(&v.key()).copied();
        op.operands().into_iter().map(|v| find(v).ok_or_else(|| ProgramError::at(op, "uses a value from outside"))).collect()
    }

    fn callee(&self, op: OpView<'c>, attribute: &str) -> Result<(&'c str, OpView<'c>), ProgramError> {
        let name = op.str_attr(attribute).unwrap_or_default();
        let found = self.top.get(name).ok_or_else(|| ProgramError::at(op, format!("refers to @{name}, which does not exist")))?;
        Ok((name, *found))
    }

    fn host(&mut self, host: OpView<'c>) -> Result<(), ProgramError> {
        let body = host.body().ok_or_else(|| ProgramError::at(host, "has no body"))?;
        for (i, arg) in body.args().into_iter().enumerate() {
            let ty = tensor_type_of(arg.ty()).map_err(ProgramError::invalid(host))?;
            self.program.inputs.push((port_name(host.attr("arg_attrs"), i, "in"), ty.clone()));
            self.define(arg, MemValue { storage: Storage::plain(&ty), ty, source: Source::Input(i as u32) });
        }
        for op in body.ops() {
            match op.name() {
                "rt.const" => self.constant(op)?,
                "rt.launch" => self.launch(op)?,
                "rt.return" => {
                    for (i, value) in self.used(op)?.into_iter().enumerate() {
                        self.program.outputs.push(ProgramOutput { name: port_name(host.attr("res_attrs"), i, "out"), value });
                    }
                }
                _ => return Err(ProgramError::at(op, "is not expected in a program of tensors")),
            }
        }
        Ok(())
    }

    fn constant(&mut self, op: OpView<'c>) -> Result<(), ProgramError> {
        let (name, source) = self.callee(op, "source")?;
        let index = match self.consts.get(name) {
            Some(i) => *i,
            None => {
                let i = self.program.consts.len() as u32;
                self.program.consts.push(ConstCone { graph: func_to_graph(source)? });
                self.consts.insert(name, i);
                i
            }
        };
        let s = op.attr("storage").ok_or_else(|| ProgramError::at(op, "needs a storage"))?;
        let storage = of_ir(storage::from_attr(s).map_err(ProgramError::invalid(op))?);
        let result = op.result(0).ok_or_else(|| ProgramError::at(op, "needs a result"))?;
        let ty = tensor_type_of(result.ty()).map_err(ProgramError::invalid(op))?;
        self.define(result, MemValue { ty, storage, source: Source::Const(index) });
        Ok(())
    }

    fn launch(&mut self, op: OpView<'c>) -> Result<(), ProgramError> {
        let (_, kernel) = self.callee(op, "kernel")?;
        let mut launch = read_kernel(kernel)?;
        launch.inputs = self.used(op)?;
        let at = self.program.launches.len() as u32;
        for (i, (result, storage)) in op.results().into_iter().zip(&launch.cone.outputs.clone()).enumerate() {
            let ty = tensor_type_of(result.ty()).map_err(ProgramError::invalid(op))?;
            let source = Source::Launch { launch: at, output: i as u32 };
            launch.outputs.push(self.define(result, MemValue { ty, storage: storage.clone(), source }));
        }
        self.program.launches.push(launch);
        Ok(())
    }
}

/// A `kernel.func` as a launch that is not connected yet. Storage that is not given is that of the value's own type,
/// row-major.
///
/// # Errors
/// Its region is no graph, or an attribute has not the form it should have.
pub fn read_kernel(kernel: OpView<'_>) -> Result<Launch, ProgramError> {
    let graph = func_to_graph(kernel)?;
    let storages = |name: &str, ports: &[kiln_algebra::graph::Port]| {
        let plain = || ports.iter().map(|p| Storage::plain(&graph.node(p.node).ty)).collect();
        Ok::<_, ProgramError>(kernel_storages(kernel, name)?.unwrap_or_else(plain))
    };
    let (inputs, outputs) = (storages("inputs", &graph.inputs)?, storages("outputs", &graph.outputs)?);
    let strings = |name: &str| kernel.attr(name).and_then(attr::as_strs).unwrap_or_default();
    Ok(Launch {
        name: kernel.str_attr("sym_name").unwrap_or_default().into(),
        archetype: kernel.str_attr("archetype").unwrap_or_default().into(),
        schedule: kernel_schedule(kernel)?,
        inputs: Vec::new(),
        outputs: Vec::new(),
        cost: kernel_cost(kernel),
        origin: strings("origin").into_iter().map(Arc::from).collect(),
        rules: strings("rules").into_iter().map(str::to_owned).collect(),
        cone: Cone { graph, inputs, outputs },
    })
}

/// The storages that an attribute of a kernel lists; none where it has no such attribute.
///
/// # Errors
/// It lists something else.
pub(crate) fn kernel_storages(kernel: OpView<'_>, name: &str) -> Result<Option<Vec<Storage>>, ProgramError> {
    let list = kernel.attr(name).map(storage::list_from_attr).transpose().map_err(ProgramError::invalid(kernel))?;
    Ok(list.map(|all| all.into_iter().map(of_ir).collect()))
}

/// The schedule of a kernel.
///
/// # Errors
/// It holds something else than integers.
pub(crate) fn kernel_schedule(kernel: OpView<'_>) -> Result<Schedule, ProgramError> {
    let all = kernel.attr("schedule").and_then(attr::as_dict).unwrap_or_default();
    let params: Option<_> = all.into_iter().map(|(k, v)| Some((k.to_owned().into(), attr::as_int(v)?))).collect();
    let params = params.ok_or_else(|| ProgramError::at(kernel, "'schedule' must hold integers"))?;
    Ok(Schedule { params })
}

/// The predicted cost of a kernel; zeros where it does not say.
pub(crate) fn kernel_cost(kernel: OpView<'_>) -> Cost {
    let cost = kernel.attr("cost").and_then(attr::as_dict).unwrap_or_default();
    let figure = |name: &str| cost.iter().find(|(k, _)| *k == name).and_then(|(_, v)| attr::as_float(*v)).unwrap_or_default();
    Cost { us: figure("us"), dram_bytes: figure("dram_bytes"), flops: figure("flops"), ops: figure("ops") }
}
