//! Databases of measured kernels.

use std::{collections::BTreeMap, io::BufReader, path::Path};

use kiln_format::{Record, Status, read_records, write_record};
use kiln_passes::eqsat::cost::Timings;

use crate::diagnostic::Problem;

/// Reads a file of records.
///
/// # Errors
/// The file system, or a line that is no record.
pub fn read(path: &Path) -> Result<Vec<Record>, Problem> {
    let bad = |e: String| Problem::new("records", format!("{}: {e}", path.display()));
    let file = std::fs::File::open(path).map_err(|e| bad(e.to_string()))?;
    read_records(BufReader::new(file)).map_err(|e| bad(e.to_string()))
}

/// The records that come with the compiler for a target; with a device's name only those that were measured on one.
///
/// # Errors
/// A line that is no record.
pub fn shipped(target: &str, device: Option<&str>) -> Result<Vec<Record>, Problem> {
    let mut all = Vec::new();
    for text in kiln_kernels::tuned(target) {
        let bad = |e: &dyn std::fmt::Display| Problem::new("internal", format!("the records shipped for {target}: {e}"));
        all.extend(read_records(text.as_bytes()).map_err(|e| bad(&e))?);
    }
    all.retain(|r| device.is_none_or(|d| r.device == d));
    Ok(all)
}

/// Times by kernel from records that come with the compiler, and over them from other ones, which know better.
///
/// # Errors
/// A line that is no record.
pub fn known(target: &str, shipped: &[Record], own: &[Record]) -> Timings {
    let compiler = super::compiler_name();
    let mut times = timings(&usable(shipped, target, &compiler));
    for (key, candidates) in timings(&usable(own, target, &compiler)) {
        times.entry(key).or_default().extend(candidates);
    }
    times
}

/// The records that a compilation for `target` may use: those of this compiler, on the device and driver of the newest
/// one, the newest of each kernel. Older ones come first in the file.
pub fn usable<'a>(records: &'a [Record], target: &str, compiler: &str) -> BTreeMap<(&'a str, &'a str), &'a Record> {
    let mine = |r: &&Record| r.target == target && r.compiler == compiler && r.status == Status::Ok;
    let Some(last) = records.iter().rfind(mine) else { return BTreeMap::new() };
    let same = |r: &&Record| mine(r) && r.device == last.device && r.driver == last.driver;
    records.iter().filter(same).map(|r| ((r.key.as_str(), r.candidate.as_str()), r)).collect()
}

/// Times by kernel; one that runs in several phases takes their sum.
pub fn timings(usable: &BTreeMap<(&str, &str), &Record>) -> Timings {
    let mut out = Timings::new();
    for ((key, candidate), r) in usable {
        // Phases after the first have the number of the phase at the end of their keys.
        let phases = (1..).map_while(|p| Some(usable.get(&(format!("{key}-{p}").as_str(), *candidate))?.median_us));
        let us = r.median_us + phases.sum::<f64>();
        out.entry((*key).to_string()).or_default().insert((*candidate).to_string(), us);
    }
    out
}

/// Appends records to a database; those that it has with the same kernel, device, driver and compiler are replaced.
/// Returns how many it then has.
///
/// # Errors
/// The file system, or a line that is no record.
pub fn merge(database: &Path, new: &[Record]) -> Result<usize, Problem> {
    let mut all = if database.exists() { read(database)? } else { Vec::new() };
    all.extend_from_slice(new);
    let id = |r: &Record| [&r.target, &r.device, &r.driver, &r.compiler, &r.key, &r.candidate].map(Clone::clone);
    let mut last: BTreeMap<[String; 6], usize> = BTreeMap::new();
    for (i, r) in all.iter().enumerate() {
        last.insert(id(r), i);
    }
    let bad = |e: String| Problem::new("records", format!("{}: {e}", database.display()));
    let mut text = Vec::new();
    let mut keep: Vec<usize> = last.into_values().collect();
    keep.sort_unstable();
    for i in &keep {
        write_record(&mut text, &all[*i]).map_err(|e| bad(e.to_string()))?;
    }
    std::fs::write(database, text).map_err(|e| bad(e.to_string()))?;
    Ok(keep.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(key: &str, candidate: &str, device: &str, us: f64) -> Record {
        Record {
            schema: 1,
            key: key.into(),
            candidate: candidate.into(),
            archetype: "sort".into(),
            target: "sm_80".into(),
            device: device.into(),
            driver: "1".into(),
            compiler: "kiln".into(),
            date: "2026-01-01".into(),
            median_us: us,
            p90_us: us,
            min_us: us,
            cold_us: None,
            iterations: 1,
            bytes: 0,
            flops: 0,
            status: Status::Ok,
        }
    }

    #[test]
    fn phases_add_up_and_other_devices_are_left_out() {
        let all = [record("k", "sort", "old", 9.0), record("k", "sort", "new", 2.0), record("k-1", "sort", "new", 3.0)];
        let t = timings(&usable(&all, "sm_80", "kiln"));
        assert_eq!(t["k"]["sort"], 5.0);
        assert!(usable(&all, "sm_80", "another").is_empty());
        assert!(usable(&all, "x86_64", "kiln").is_empty());
    }

    #[test]
    fn what_is_shipped_names_archetypes_and_their_candidates() {
        for target in ["sm_80", "sm_90a", "x86_64"] {
            for r in shipped(target, None).unwrap() {
                assert_eq!((r.target.as_str(), r.status), (target, Status::Ok), "{}", r.key);
                assert!(kiln_kernels::archetype(&r.archetype).is_some(), "{}", r.archetype);
                assert!(r.candidate.starts_with(&r.archetype) && r.median_us > 0.0, "{} {}", r.key, r.candidate);
                assert!(!r.device.is_empty() && !r.driver.is_empty() && r.date.len() == 10, "{}", r.key);
            }
            assert!(shipped(target, Some("no such device")).unwrap().is_empty());
        }
    }

    #[test]
    fn own_records_come_before_shipped_ones() {
        let compiler = super::super::compiler_name();
        let mine = |key: &str, candidate: &str, device: &str, us: f64| Record {
            compiler: compiler.clone(),
            ..record(key, candidate, device, us)
        };
        let shipped = [mine("k", "a", "theirs", 1.0), mine("k", "b", "theirs", 2.0), mine("l", "a", "theirs", 3.0)];
        let t = known("sm_80", &shipped, &[mine("k", "b", "own", 9.0)]);
        assert_eq!((t["k"]["a"], t["k"]["b"], t["l"]["a"]), (1.0, 9.0, 3.0));
        assert_eq!(known("sm_80", &shipped, &[])["k"]["b"], 2.0);
    }

    #[test]
    fn merging_replaces_the_same_kernel_on_the_same_device() {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("db.jsonl");
        assert_eq!(merge(&db, &[record("k", "a", "d", 1.0), record("k", "b", "d", 2.0)]).unwrap(), 2);
        assert_eq!(merge(&db, &[record("k", "a", "d", 4.0), record("k", "a", "e", 5.0)]).unwrap(), 3);
        let all = read(&db).unwrap();
        assert_eq!(all.iter().map(|r| r.median_us).collect::<Vec<_>>(), [2.0, 4.0, 5.0]);
    }
}
