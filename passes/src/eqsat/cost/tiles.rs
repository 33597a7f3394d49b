//! Blocks of threads: how many there are, how many a multiprocessor holds, and what they do besides arithmetic.

use kiln_plan::{Schedule, TargetInfo, TargetKind};

use super::sizes::Product;

/// Registers of a thread beside its accumulators, about.
const REGISTERS: f64 = 48.0;
/// Blocks that a multiprocessor holds, at most.
const MOST_BLOCKS: f64 = 32.0;
/// Depth of a matrix instruction.
const MATRIX_DEPTH: f64 = 16.0;

/// Rows, columns and depth of the block of a contraction that shares what it reads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tile {
    pub(super) rows: f64,
    pub(super) columns: f64,
    pub(super) depth: f64,
}

impl Tile {
    /// Of a schedule; what it does not say is as usual for the target.
    pub(super) fn of(schedule: &Schedule, target: &TargetInfo, matrix: bool, p: Product) -> Self {
        let default = match (target.kind, matrix) {
            (TargetKind::Cpu, _) => 64,
            (TargetKind::Cuda, false) => 32,
            (TargetKind::Cuda, true) => 64,
        };
        let get = |names: [&str; 3]| names.iter().find_map(|n| schedule.get(n)).unwrap_or(default).max(1) as f64;
        let depth = ["tile_k", "kc"].iter().find_map(|n| schedule.get(n)).map_or(p.depth, |k| k.max(1) as f64);
        let (rows, columns) = exchanged(schedule, (get(["mb", "bm", "tile_m"]), get(["nb", "bn", "tile_n"])));
        Self { rows, columns, depth }
    }
    /// How many there are.
    pub(super) fn count(&self, p: Product) -> f64 {
        (p.rows / self.rows).ceil().max(1.0) * (p.columns / self.columns).ceil().max(1.0) * p.batch
    }
}

/// Rows and columns of the result for those of a tile, which a schedule may exchange.
fn exchanged(schedule: &Schedule, (rows, columns): (f64, f64)) -> (f64, f64) {
    if schedule.get("turn") == Some(1) { (columns, rows) } else { (rows, columns) }
}

/// Blocks that share a tile's depth.
pub(super) fn split(schedule: &Schedule) -> f64 {
    schedule.get("split").unwrap_or(1).max(1) as f64
}

/// Parts of a block's threads that share its depth.
pub(super) fn slices(schedule: &Schedule) -> f64 {
    schedule.get("slices").unwrap_or(1).max(1) as f64
}

/// Work on tiles that reach past the edges, relative to the result's.
pub(super) fn waste(p: Product, schedule: &Schedule) -> f64 {
    let get = |n: &str| schedule.get(n).map(|v| v.max(1) as f64);
    let rows = get("mr").or(get("tile_m")).unwrap_or(1.0);
    // A group of columns that is past the edge in every tile is not computed at all.
    let group = get("tile_n").map(|n| if p.columns <= n { n / get("groups").unwrap_or(1.0) } else { n });
    let columns = get("nv").map(|v| v * get("lanes").unwrap_or(1.0)).or(group).unwrap_or(1.0);
    let (rows, columns) = exchanged(schedule, (rows, columns));
    let over = |size: f64, by: f64| (size / by).ceil() * by / size.max(1.0);
    over(p.rows, rows) * over(p.columns, columns)
}

/// Tasks that a unit works on at once.
pub(super) fn held(schedule: &Schedule, target: &TargetInfo, tile: Option<Tile>, element: f64) -> f64 {
    if target.kind == TargetKind::Cpu {
        return 1.0;
    }
    let threads = threads(schedule, target);
    let mut held = (f64::from(target.unit_threads) / threads).min(MOST_BLOCKS);
    if let Some(t) = tile {
        let stages = schedule.get("stages").unwrap_or(2).max(1) as f64;
        let bytes = stages * (t.rows + t.columns) * t.depth * element;
        let registers = threads * (t.rows * t.columns * slices(schedule) / threads + REGISTERS);
        held = held.min(f64::from(target.shared_bytes) / bytes.max(1.0));
        held = held.min(f64::from(target.unit_registers) / registers.max(1.0));
    }
    held.floor().max(1.0)
}

/// Threads of a block.
pub(super) fn threads(schedule: &Schedule, target: &TargetInfo) -> f64 {
    schedule.get("threads").map_or(target.cost.counts.threads, |t| t.max(1) as f64)
}

/// Accesses of shared memory by threads (vectors), for tiles over the whole depth.
pub(super) fn shared(schedule: &Schedule, target: &TargetInfo, tile: Tile, p: Product, matrix: bool) -> f64 {
    let get = |n: &str| schedule.get(n).map(|v| v.max(1) as f64);
    let tiles = tile.count(p);
    if matrix {
        let (down, across) = (get("warps_m").unwrap_or(2.0), get("warps_n").unwrap_or(2.0));
        // A warp reads sixteen lines and sixteen depths at once, for its rows and for its columns.
        let reads = tile.rows / down / 16.0 + tile.columns / across / 16.0;
        return tiles * (p.depth / MATRIX_DEPTH).ceil() * down * across * 32.0 * reads;
    }
    let (rows, groups) = (get("rows").unwrap_or(4.0), get("groups").unwrap_or(1.0));
    let (threads, slices) = (threads(schedule, target), slices(schedule));
    // Slices put their sums there, and each is read once.
    let joined = if slices > 1.0 { tiles * slices * tile.rows * tile.columns / 2.0 } else { 0.0 };
    tiles * p.depth * threads / slices * ((rows / 4.0).ceil() + groups) + joined
}
