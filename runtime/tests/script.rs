//! Scripts on the CPU.
#![cfg(target_arch = "x86_64")]
#![allow(clippy::unwrap_used)]

mod common;

use common::cases;
use kiln_runtime::Device;

macro_rules! on_the_cpu {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            cases::$name(Device::Cpu);
        }
    )*};
}

on_the_cpu! {
    symbols_are_bound_and_read
    values_outside_of_their_range_are_named
    extents_taken_as_equal_are_checked
    switch_runs_the_case_selected
    loops_count_carry_and_stack
    loops_end_by_their_condition
    shapes_may_grow_from_iteration_to_iteration
    sequences_are_edited
    sequences_are_joined
    tensors_are_split
    optionals_may_hold_nothing
    sequences_are_carried
    items_of_different_shapes_do_not_stack
    inputs_of_another_kind_are_refused
    profiles_name_segments
}

#[test]
fn loops_of_many_iterations() {
    let seconds = cases::long_loops_need_little_memory(Device::Cpu, 100_000);
    eprintln!("{:.2} us an iteration", seconds * 1e6);
    assert!(seconds < 1e-3);
}
