//! # fold
//! Folds that share their state: for each row, sums of terms that depend on a reduction over the same keys, with what the
//! terms are computed from (a contraction at most, and anything pointwise), factors that the sums are multiplied by, and
//! anything pointwise after them. Neither terms nor what the state reduces are ever in memory.
//!
//! On a GPU with half-precision operands, tiles of rows go through tiles of keys with terms in registers between two
//! matrix products: of warpgroups on Hopper, where tensor copies can bring the operands ([`wgmma`]), else of warps ([`mma`]);
//! everything else goes row by row ([`rows`]).

mod bands;
mod join;
mod linear;
mod live;
mod maps;
mod mma;
mod plan;
mod rows;
mod store;
mod tile;
mod tiles;
mod warpgroups;
mod wgmma;

use kiln_dialects::ir::{BlockView, Ctx, OpView};
use kiln_plan::{Archetype, Cone, Refusal, Schedule, TargetInfo, TargetKind};

use crate::{EmitError, KernelArchetype, reduce::state::kind};
use plan::Plan;

/// The archetype.
pub static ARCHETYPE: Fold = Fold;

/// See the module.
pub struct Fold;

impl Archetype for Fold {
    fn name(&self) -> &'static str {
        "fold"
    }

    fn schedules(&self, cone: &Cone, target: &TargetInfo) -> Result<Vec<Schedule>, Refusal> {
        let plan = Plan::new(cone)?;
        rows::check(&plan)?;
        if let Ok(tiles) = tiles::Tiles::new(cone, &plan, target) {
            return Ok(tiles.schedules(cone, target));
        }
        if target.kind == TargetKind::Cuda {
            return Ok(vec![Schedule::of(&[("threads", 128), ("tile_k", 128), ("tile_m", 1)])]);
        }
        let lanes = i64::from(target.vector_bits / 32).max(1);
        let of = |lanes: i64| Schedule::of(&[("lanes", lanes), ("rows", 4), ("tile_k", 64), ("tile_m", 1)]);
        Ok(if lanes > 1 { vec![of(lanes), of(lanes / 2)] } else { vec![of(1)] })
    }
}

impl KernelArchetype for Fold {
    fn emit<'c>(
        &self,
        ctx: Ctx<'c>,
        module: BlockView<'c>,
        name: &str,
        cone: &Cone,
        schedule: &Schedule,
        target: &TargetInfo,
    ) -> Result<OpView<'c>, EmitError> {
        let refused = |r: Refusal| EmitError::Refused { archetype: "fold", reason: r.0 };
        let plan = Plan::new(cone).map_err(refused)?;
        if schedule.get("mma") == Some(1) {
            let tiles = tiles::Tiles::new(cone, &plan, target).map_err(refused)?;
            if schedule.get("wgmma") == Some(1) {
                let none = || Refusal("the schedule has no tile".into());
                let shape = warpgroups::Shape::read(schedule).ok_or_else(none).map_err(refused)?;
                let plan = warpgroups::Plan::new(cone, &tiles, target, shape).map_err(refused)?;
                return wgmma::emit(ctx, module, name, cone, target, &plan);
            }
            return mma::emit(ctx, module, name, cone, target, &tiles, schedule);
        }
        rows::emit(ctx, module, name, cone, target, &plan, rows::Sizes::read(schedule))
    }
}
