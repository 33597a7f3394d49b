//! All cases of a target as one program of launches, whose outputs are the results and what they must be.

use std::collections::BTreeMap;

use kiln_algebra::{Access, DType, Graph, Ix, NodeId, Op, Tensor, TensorType, eval::evaluate};
use kiln_codegen::{
    CPU_LEVELS, Chip, KernelInfo, compile_cpu, compile_ptx_modules, data,
    engine::{KernelSharing, SegmentBuild, TargetBuild, TargetCode, straight_script, write_engine},
    kernel_infos,
};
use kiln_dialects::{context, tile};
use kiln_format as f;
use kiln_kernels::{ALL, archetype};
use kiln_passes::bufferize::bufferize;
use kiln_plan::{
    Cone, ConstCone, Cost, Launch, MemValue, Program, ProgramOutput, Schedule, Source, Storage, TargetInfo, TargetKind, ValueId,
};

use super::{Case, SYMBOL};

/// PTX modules of a target.
const MODULES: usize = 16;

/// Names of the targets with code for this list of cases.
pub fn targets() -> [&'static str; 3] {
    ["x86_64", "sm_80", "sm_90a"]
}

/// A target's program with its kernels.
pub struct Built {
    pub name: &'static str,
    pub program: Program,
    pub kernels: BTreeMap<String, KernelInfo>,
    /// Modules that are assembled on their own.
    pub ptx: Vec<String>,
    pub code: TargetCode,
    /// Cases that no archetype takes, with the reasons.
    pub refused: Vec<String>,
}

struct Builder<'a> {
    p: Program,
    info: &'a TargetInfo,
    refused: Vec<String>,
}

fn constant(t: &Tensor) -> ConstCone {
    let mut graph = Graph::default();
    let node = graph.push(Op::Const(t.clone()), &[], &[]).unwrap();
    graph.output("value", node);
    ConstCone { graph }
}

impl Builder<'_> {
    fn value(&mut self, ty: TensorType, storage: Storage, source: Source) -> ValueId {
        self.p.values.push(MemValue { ty, storage, source });
        ValueId(self.p.values.len() as u32 - 1)
    }

    fn constant(&mut self, t: &Tensor, storage: Storage) -> ValueId {
        self.p.consts.push(constant(t));
        let ty = TensorType::fixed(t.dtype(), t.shape());
        let source = Source::Const(self.p.consts.len() as u32 - 1);
        self.value(ty, storage, source)
    }

    fn launch(&mut self, cone: Cone, archetype: &str, schedule: Schedule, inputs: Vec<ValueId>) -> Vec<ValueId> {
        let launch = self.p.launches.len() as u32;
        let outputs: Vec<ValueId> = cone
            .graph
            .outputs
            .iter()
            .map(|o| cone.graph.node(o.node).ty.clone())
            .zip(cone.outputs.clone())
            .enumerate()
            .map(|(i, (ty, storage))| self.value(ty, storage, Source::Launch { launch, output: i as u32 }))
            .collect();
        self.p.launches.push(Launch {
            name: format!("{}_{launch}", archetype.replace('-', "_")),
            cone,
            archetype: archetype.into(),
            schedule,
            inputs,
            outputs: outputs.clone(),
            cost: Cost::default(),
            origin: Vec::new(),
            rules: Vec::new(),
        });
        outputs
    }

    fn case(&mut self, c: &Case) {
        let mut reasons = Vec::new();
        let offers = ALL.iter().filter(|a| c.archetype.is_none_or(|n| n == a.name())).find_map(|a| {
            match a.schedules(&c.cone, self.info) {
                Ok(s) => Some((a.name(), s)),
                Err(e) => {
                    reasons.push(format!("{}: {e}", a.name()));
                    None
                }
            }
        });
        let Some((name, schedules)) = offers else {
            self.refused.push(format!("{} on {}: {}", c.name, self.info.name, reasons.join("; ")));
            return;
        };
        let inputs: Vec<ValueId> = c.inputs.iter().zip(&c.cone.inputs).map(|(t, s)| self.constant(t, s.clone())).collect();
        let wanted = evaluate(&c.cone.graph, &c.inputs, &[SYMBOL], &()).unwrap();
        let wanted_here = |s: &Schedule| c.pick.is_none_or(|(name, value)| s.get(name) == Some(value));
        let schedules: Vec<Schedule> = schedules.into_iter().filter(wanted_here).collect();
        let count = if c.all_schedules { schedules.len() } else { 1 };
        for (s, schedule) in schedules.into_iter().take(count).enumerate() {
            let outputs = self.launch(c.cone.clone(), name, schedule, inputs.clone());
            for (j, (v, want)) in outputs.into_iter().zip(&wanted).enumerate() {
                let v = self.plain(v);
                let title = format!("{}#{s}.{j}", c.name);
                self.p.outputs.push(ProgramOutput { name: title.clone().into(), value: v });
                let expected = self.constant(want, Storage::plain(&TensorType::fixed(want.dtype(), want.shape())));
                let title = format!("{title} expected {}", c.tolerance);
                self.p.outputs.push(ProgramOutput { name: title.into(), value: expected });
            }
        }
    }

    /// The value row-major and of its own type, through a copying kernel where it is stored otherwise.
    fn plain(&mut self, v: ValueId) -> ValueId {
        let MemValue { ty, storage, .. } = self.p.value(v).clone();
        if storage == Storage::plain(&ty) {
            return v;
        }
        let mut graph = Graph { symbols: self.p.symbols.clone().into(), ..Graph::default() };
        let x: NodeId = graph.input("x", ty.clone()).unwrap();
        let access = Access::identity(ty.rank());
        let y = graph.push(Op::View { domain: ty.dims.clone(), access }, &[x], &[]).unwrap();
        graph.output("y", y);
        let cone = Cone { graph, inputs: vec![storage], outputs: vec![Storage::plain(&ty)] };
        let a = archetype("pointwise").unwrap();
        let schedule = a.schedules(&cone, self.info).unwrap().swap_remove(0);
        self.launch(cone, "pointwise", schedule, vec![v])[0]
    }
}

/// Generates and compiles all cases for a target.
pub fn build(cases: &[Case], name: &'static str) -> Built {
    let info = data::target(name).unwrap().unwrap();
    let symbol = cases[0].cone.graph.symbols.clone();
    let p = Program {
        symbols: symbol.to_vec(),
        inputs: vec![("extent".into(), TensorType { dtype: DType::U8, dims: vec![Ix::sym(0)] })],
        ..Program::default()
    };
    let mut b = Builder { p, info: &info, refused: Vec::new() };
    // The program's input must be one of its values.
    let ty = b.p.inputs[0].1.clone();
    let plain = Storage::plain(&ty);
    b.value(ty, plain, Source::Input(0));
    let here = |c: &&Case| c.kinds.contains(&info.kind) && c.target.is_none_or(|t| t == name);
    cases.iter().filter(here).for_each(|c| b.case(c));
    let Builder { p, refused, .. } = b;
    let context = context();
    let mut module = tile::module(&context);
    for l in &p.launches {
        let a = archetype(&l.archetype).unwrap();
        let op = a.emit(module.ctx(), module.block(), &l.name, &l.cone, &l.schedule, &info);
        if let Err(e) = op {
            panic!("{} ({}): {e}\n{}", l.name, l.schedule, l.cone.graph);
        }
    }
    let kernels = kernel_infos(module.op()).unwrap().into_iter().map(|k| (k.name.clone(), k)).collect::<BTreeMap<_, _>>();
    let (code, ptx) = match Chip::parse(name) {
        None => {
            let blobs = compile_cpu(&mut module, &CPU_LEVELS).unwrap();
            (TargetCode::Cpu(CPU_LEVELS.into_iter().zip(blobs).collect()), Vec::new())
        }
        Some(chip) => {
            // The driver compiles modules side by side.
            let modules = compile_ptx_modules(&mut module, chip, MODULES).unwrap();
            let text = modules.iter().map(|m| m.text.clone()).collect();
            (TargetCode::Ptx(modules.into_iter().map(|m| (m.text, m.kernels)).collect()), text)
        }
    };
    Built { name, program: p, kernels, ptx, code, refused }
}

/// Writes targets into one engine each.
pub fn engine(built: Built) -> Vec<u8> {
    let buffers = bufferize(&built.program);
    let n = built.program.launches.len();
    let selected = BTreeMap::new();
    // Every launch has a kernel of its own, so that each case is compiled by itself.
    let sharing = KernelSharing { kernel_of_launch: vec![(0..n).collect()], launch_of_kernel: (0..n).map(|l| (0, l)).collect() };
    let target = TargetBuild {
        name: built.name.into(),
        precision: "fp32".into(),
        segments: vec![SegmentBuild { program: &built.program, buffers: &buffers, selected: &selected, launches: n }],
        sharing: &sharing,
        kernels: built.kernels,
        code: built.code,
    };
    let out = f::EngineBuilder::new(std::io::Cursor::new(Vec::new())).unwrap();
    let script = straight_script(&built.program);
    let bytes = write_engine(out, "kernel cases", &script, &[target], &(), &f::Provenance::default()).unwrap();
    bytes.into_inner()
}

/// Kinds that a target is of.
pub fn kind(name: &str) -> TargetKind {
    if name == "x86_64" { TargetKind::Cpu } else { TargetKind::Cuda }
}
