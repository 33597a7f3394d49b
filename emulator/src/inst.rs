//! Instructions as they run.

/// A register of the file that the instruction's type names.
pub(crate) type Reg = u32;

/// An operand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Src {
    Reg(Reg),
    Imm(u64),
    Special(Special),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Special {
    Tid(u8),
    Ntid(u8),
    Ctaid(u8),
    Nctaid(u8),
    Lane,
    Warp,
    ClusterCtaid(u8),
    ClusterNctaid(u8),
    ClusterRank,
    Clock,
    LaneMask(Cmp),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    Half,
    Word,
    Wide,
}

impl Width {
    pub(crate) fn bytes(self) -> u32 {
        match self {
            Width::Half => 2,
            Width::Word => 4,
            Width::Wide => 8,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    B16,
    U16,
    S16,
    B32,
    U32,
    S32,
    B64,
    U64,
    S64,
    F16,
    Bf16,
    F16x2,
    Bf16x2,
    F32,
    F64,
    U8,
    S8,
}

impl Ty {
    pub(crate) fn width(self) -> Width {
        match self {
            Ty::B16 | Ty::U16 | Ty::S16 | Ty::F16 | Ty::Bf16 | Ty::U8 | Ty::S8 => Width::Half,
            Ty::B32 | Ty::U32 | Ty::S32 | Ty::F32 | Ty::F16x2 | Ty::Bf16x2 => Width::Word,
            Ty::B64 | Ty::U64 | Ty::S64 | Ty::F64 => Width::Wide,
        }
    }

    pub(crate) fn signed(self) -> bool {
        matches!(self, Ty::S8 | Ty::S16 | Ty::S32 | Ty::S64)
    }

    pub(crate) fn float(self) -> bool {
        matches!(self, Ty::F16 | Ty::Bf16 | Ty::F16x2 | Ty::Bf16x2 | Ty::F32 | Ty::F64)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BinOp {
    Add,
    Sub,
    Mul,
    MulHi,
    Div,
    Rem,
    Min,
    Max,
    MinNan,
    MaxNan,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    Copysign,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnOp {
    Neg,
    Abs,
    Not,
    Ex2,
    Lg2,
    Rcp,
    Sqrt,
    Rsqrt,
    Sin,
    Cos,
    Tanh,
    Popc,
    Clz,
    Brev,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TernOp {
    /// `a * b + c`, rounded once.
    Fma,
    Bfe,
    Prmt,
    ShfLeft,
    ShfRight,
    MadHi,
    Lop3(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cmp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Equ,
    Neu,
    Ltu,
    Leu,
    Gtu,
    Geu,
    Num,
    Nan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Round {
    Nearest,
    Zero,
    Down,
    Up,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Logic {
    And,
    Or,
    Xor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    Global,
    Shared,
    /// Of any block of the cluster.
    Cluster,
    Param,
    Generic,
}

/// A register or nothing, and what is added.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Address {
    pub(crate) base: Option<(Width, Reg)>,
    pub(crate) offset: i64,
}

/// A destination of a load: the file and the register.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dst {
    pub(crate) width: Width,
    pub(crate) reg: Reg,
}

/// A value that is stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Val {
    pub(crate) width: Width,
    pub(crate) src: Src,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtomOp {
    Add,
    Min,
    Max,
    And,
    Or,
    Xor,
    Exch,
    Cas,
    Inc,
    Dec,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shuffle {
    Up,
    Down,
    Bfly,
    Idx,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vote {
    All,
    Any,
    Uniform,
    Ballot,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    F16,
    Bf16,
}

#[derive(Clone, Debug)]
pub(crate) struct TensorCopy {
    pub(crate) to: Address,
    pub(crate) map: Address,
    pub(crate) coordinates: Vec<Src>,
    pub(crate) barrier: Address,
    /// Offsets of the filter, of a map that gathers windows.
    pub(crate) window: Vec<Src>,
    pub(crate) im2col: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Wgmma {
    pub(crate) element: Half,
    pub(crate) columns: u32,
    pub(crate) sums: Vec<Reg>,
    /// A descriptor, or four registers with the rows.
    pub(crate) rows: WgmmaRows,
    pub(crate) columns_at: Src,
    /// Whether sums are read.
    pub(crate) scale: Scale,
    pub(crate) negate: [bool; 2],
    /// Of rows and columns: the depth is not the innermost.
    pub(crate) turned: [bool; 2],
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum WgmmaRows {
    At(Src),
    Held([Reg; 4]),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Scale {
    Known(bool),
    If(Reg),
}

/// What an instruction does.
#[derive(Clone, Debug)]
pub(crate) enum Op {
    /// Fences and hints that change nothing here.
    Nothing,
    Move {
        width: Width,
        d: Reg,
        a: Src,
    },
    MovePredicate {
        d: Reg,
        a: Src,
    },
    /// The parts of a register from several narrower ones.
    Pack {
        d: Dst,
        parts: Vec<Val>,
    },
    Unpack {
        a: Val,
        parts: Vec<Option<Dst>>,
    },
    Un {
        op: UnOp,
        ty: Ty,
        d: Reg,
        a: Src,
        ftz: bool,
    },
    Bin {
        op: BinOp,
        ty: Ty,
        d: Reg,
        a: Src,
        b: Src,
        ftz: bool,
    },
    Tern {
        op: TernOp,
        ty: Ty,
        d: Reg,
        a: Src,
        b: Src,
        c: Src,
    },
    /// `a * b + c` in integers.
    Mad {
        ty: Ty,
        d: Reg,
        a: Src,
        b: Src,
        c: Src,
    },
    /// The product in twice the width; with a term, of twice the width.
    MulWide {
        ty: Ty,
        d: Reg,
        a: Src,
        b: Src,
        c: Option<Src>,
    },
    Bfi {
        width: Width,
        d: Reg,
        a: Src,
        b: Src,
        at: Src,
        len: Src,
    },
    Convert {
        to: Ty,
        from: Ty,
        round: Round,
        whole: bool,
        saturate: bool,
        relu: bool,
        d: Dst,
        a: Val,
    },
    /// Two values to halves of a register.
    ConvertPair {
        to: Half,
        d: Reg,
        high: Src,
        low: Src,
        relu: bool,
    },
    Compare {
        cmp: Cmp,
        ty: Ty,
        d: Reg,
        a: Src,
        b: Src,
        with: Option<(Logic, Reg)>,
    },
    /// Of two halves at once, for each a predicate.
    CompareHalves {
        cmp: Cmp,
        kind: Half,
        d: [Option<Reg>; 2],
        a: Src,
        b: Src,
    },
    Select {
        width: Width,
        d: Reg,
        a: Src,
        b: Src,
        p: Reg,
    },
    Logic {
        op: Logic,
        d: Reg,
        a: Src,
        b: Src,
    },
    NotPredicate {
        d: Reg,
        a: Src,
    },
    Branch {
        to: u32,
    },
    Exit,
    Load {
        space: Space,
        bytes: u32,
        signed: bool,
        constant: bool,
        address: Address,
        to: Vec<Option<Dst>>,
    },
    Store {
        space: Space,
        bytes: u32,
        address: Address,
        from: Vec<Val>,
    },
    Atomic {
        space: Space,
        op: AtomOp,
        ty: Ty,
        d: Option<Reg>,
        address: Address,
        a: Src,
        b: Option<Src>,
    },
    Shuffle {
        kind: Shuffle,
        d: Reg,
        p: Option<Reg>,
        a: Src,
        b: Src,
        c: Src,
        members: Src,
    },
    Vote {
        kind: Vote,
        d: Reg,
        p: (Src, bool),
        members: Src,
    },
    Redux {
        op: AtomOp,
        ty: Ty,
        d: Reg,
        a: Src,
        members: Src,
    },
    ActiveMask {
        d: Reg,
    },
    WarpBarrier {
        members: Src,
    },
    Barrier {
        id: Src,
        threads: Option<Src>,
        arrive: bool,
    },
    ClusterArrive,
    ClusterWait,
    Mapa {
        width: Width,
        d: Reg,
        a: Src,
        block: Src,
    },
    BarrierInit {
        at: Address,
        count: Src,
    },
    BarrierArrive {
        at: Address,
        expect: Option<Src>,
        count: Option<Src>,
    },
    BarrierWait {
        at: Address,
        d: Reg,
        parity: Src,
    },
    ProxyFence,
    TensorCopy(Box<TensorCopy>),
    AsyncCopy {
        bytes: u32,
        to: Address,
        from: Address,
        filled: Option<Src>,
    },
    AsyncCommit,
    AsyncWait {
        pending: u32,
    },
    LoadMatrix {
        transposed: bool,
        address: Address,
        to: Vec<Reg>,
    },
    Mma {
        element: Half,
        d: [Reg; 4],
        a: [Reg; 4],
        b: [Reg; 2],
        c: [Src; 4],
    },
    WgmmaFence,
    Wgmma(Box<Wgmma>),
    WgmmaCommit,
    WgmmaWait {
        pending: u32,
    },
    GridWait,
    GridRelease,
}

/// An instruction.
#[derive(Clone, Debug)]
pub(crate) struct Inst {
    /// The predicate under which it runs, and whether that is negated.
    pub(crate) guard: Option<(Reg, bool)>,
    pub(crate) op: Op,
}
