//! Executions of the runtime: engine files and arrays.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use kiln_compiler::driver::{CompileOptions, compile};
use kiln_format::{CpuLevel, EngineFile};
use kiln_runtime::{
    Device, Engine, Options, Tensor, Tensors,
    numpy::{npz_from_bytes, save_npz},
    random::{SplitMix, random_input},
};

use crate::mutate::below;

/// Engines and arrays to start from.
pub(crate) struct Files {
    engines: Vec<Vec<u8>>,
    /// An engine that runs whatever arrays say.
    runs: Option<Arc<Engine>>,
    arrays: Vec<Vec<u8>>,
}

const OPTIONS: fn() -> Options = || Options { device: Device::Cpu, threads: Some(1), ..Options::default() };

/// Models whose engines are mutated: straight ones, and scripts with each kind of statement.
const MODELS: [&str; 10] = [
    "test_softmax_axis_1",
    "test_gru_defaults",
    "test_if",
    "test_if_seq",
    "test_loop11",
    "test_scan9_sum",
    "test_sequence_insert_at_back",
    "test_nonzero_example",
    "test_optional_get_element_sequence",
    "test_string_split_basic",
];

/// Compiles the engines that are mutated into a folder; gives their number.
pub(crate) fn compile_some(corpus: &[PathBuf], folder: &Path) -> std::io::Result<usize> {
    let mut count = 0;
    for name in MODELS {
        let Some(model) = corpus.iter().find(|p| p.parent().and_then(Path::file_name).is_some_and(|f| f == name)) else {
            continue;
        };
        // A PTX module is in every second engine.
        let mut targets = vec!["x86_64".to_owned()];
        targets.extend((count % 2 == 0).then(|| "sm_80".to_owned()));
        let options = CompileOptions { targets, cpu_levels: vec![CpuLevel::V3], ..CompileOptions::default() };
        count += usize::from(compile(model, &folder.join(format!("{name}.kiln")), &options, &()).is_ok());
    }
    Ok(count)
}

impl Files {
    pub(crate) fn read(folder: &Path) -> std::io::Result<Self> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
        paths.sort();
        let engines = paths.iter().map(std::fs::read).collect::<Result<Vec<_>, _>>()?;
        let runs = paths.iter().find(|p| p.ends_with("test_softmax_axis_1.kiln"));
        let runs = runs.and_then(|p| Engine::open(p, &OPTIONS()).ok());
        let mut rng = SplitMix::new(1);
        let mut arrays = Vec::new();
        let file = tempfile::NamedTempFile::new()?;
        // What the engine takes comes first, and is chosen more often.
        let others = kiln_format::DType::ALL.into_iter().chain([kiln_format::DType::Str]);
        for dtype in [kiln_format::DType::F32].into_iter().chain(others) {
            let tensors: Tensors = [("x", vec![3u64, 4, 5]), ("y", vec![]), ("z", vec![2, 0])]
                .into_iter()
                .filter_map(|(name, shape)| Some((name.to_owned(), random_input(&mut rng, dtype, &shape).ok()?)))
                .collect();
            if save_npz(file.path(), tensors.iter().map(|(n, t)| (n.as_str(), t))).is_ok() {
                arrays.push(std::fs::read(file.path())?);
            }
        }
        Ok(Self { engines, runs, arrays })
    }

    /// An engine file with changes; mostly all of its checksums are right again.
    pub(crate) fn engine(&self, rng: &mut SplitMix) -> Vec<u8> {
        let Some(engine) = self.engines.get(below(rng, self.engines.len())) else { return Vec::new() };
        let mut bytes = engine.clone();
        let program = entries(&bytes).find(|e| u64_at(&bytes, *e) as u32 == PROGRAM);
        // The program is a small part of the file and holds what is read: it goes to the end, at whatever length.
        if let Some(entry) = program.filter(|_| below(rng, 8) > 0) {
            let (offset, len) = (u64_at(&bytes, entry + 8), u64_at(&bytes, entry + 16));
            let mut program = bytes[offset..offset + len].to_vec();
            (0..=below(rng, 3)).for_each(|_| change(&mut program, rng));
            bytes.resize(bytes.len().next_multiple_of(64), 0);
            for (at, v) in [(8, bytes.len()), (16, program.len()), (24, program.len())] {
                put(&mut bytes, entry + at, v as u64);
            }
            bytes.extend(program);
        } else {
            (0..=below(rng, 3)).for_each(|_| change(&mut bytes, rng));
        }
        if below(rng, 16) > 0 {
            sign(&mut bytes);
        }
        bytes
    }

    pub(crate) fn load_engine(&mut self, bytes: &[u8]) -> &'static str {
        let Ok(file) = EngineFile::from_bytes(bytes) else { return "engine: refused" };
        for target in &file.program().targets {
            match &target.code {
                kiln_format::Code::Cpu { variants } => variants.iter().for_each(|v| drop(file.cpu_code(v.code))),
                kiln_format::Code::Ptx { modules } => modules.iter().for_each(|m| drop(file.ptx(*m))),
            }
        }
        (0..file.program().weights.len()).for_each(|w| drop(file.weight(w as u32)));
        // Its code is not run: an engine is a program.
        match Engine::load(file, &OPTIONS()).and_then(|e| e.context().map(|c| c.memory())) {
            Ok(_) => "engine: loaded",
            Err(_) => "engine: refused",
        }
    }

    /// A file of arrays with changes; mostly of what is inside of the archive.
    pub(crate) fn arrays(&self, rng: &mut SplitMix) -> Vec<u8> {
        let which = if below(rng, 3) == 0 { 0 } else { below(rng, self.arrays.len()) };
        let mut bytes = self.arrays.get(which).cloned().unwrap_or_default();
        let headers: Vec<usize> = bytes.windows(6).enumerate().filter(|(_, w)| w == b"\x93NUMPY").map(|(i, _)| i).collect();
        for _ in 0..=below(rng, 3) {
            let at = headers.get(below(rng, headers.len())).copied().unwrap_or(0);
            match below(rng, 4) {
                0 => change(&mut bytes, rng),
                // Version and length of the header.
                1 => {
                    if let Some(b) = bytes.get_mut(at + 6 + below(rng, 4)) {
                        *b = rng.next_u64() as u8;
                    }
                }
                // The header is a dictionary in text.
                _ => {
                    const TEXT: &[u8] = b"0123456789,()<>|'{}: fiubcSUVTFalse";
                    let place = at + 10 + below(rng, 80);
                    if let Some(b) = bytes.get_mut(place) {
                        *b = TEXT[below(rng, TEXT.len())];
                    }
                }
            }
        }
        if below(rng, 8) > 0 {
            checksums(&mut bytes);
        }
        bytes
    }

    pub(crate) fn load_arrays(&mut self, bytes: &[u8]) -> &'static str {
        let Ok(mut tensors) = npz_from_bytes(bytes) else { return "arrays: refused" };
        tensors.retain(|n, _| n == "x");
        tensors.values().for_each(|t: &Tensor| drop(t.to_f64()));
        let run = self.runs.as_ref().map(|e| e.context().and_then(|mut c| c.run(&tensors)));
        match run {
            Some(Ok(_)) => "arrays: run",
            _ => "arrays: refused",
        }
    }
}

/// Changes bytes, or the length of the whole.
fn change(bytes: &mut Vec<u8>, rng: &mut SplitMix) {
    const ODD: [u8; 8] = [0, 1, 2, 0x7f, 0x80, 0xff, 0xfe, 0x40];
    if bytes.is_empty() {
        return;
    }
    let at = below(rng, bytes.len());
    match below(rng, 12) {
        0 => bytes.truncate(at),
        1 => _ = bytes.remove(at),
        2 => bytes.insert(at, ODD[below(rng, ODD.len())]),
        3 => bytes[at] ^= 1 << below(rng, 8),
        4..=6 => bytes[at] = bytes[at].wrapping_add(1),
        7 => bytes[at] = bytes[at].wrapping_sub(1),
        8 => {
            // A long varint, as lengths and indices are.
            let long = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
            let count = 1 + below(rng, long.len());
            bytes.splice(at..=at, long[long.len() - count..].iter().copied());
        }
        9 => {
            let from = below(rng, bytes.len());
            let count = below(rng, 16).min(bytes.len() - from.max(at));
            bytes.copy_within(from..from + count, at);
        }
        _ => bytes[at] = ODD[below(rng, ODD.len())],
    }
}

fn u64_at(bytes: &[u8], at: usize) -> usize {
    let word = bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).unwrap_or_default();
    u64::from_le_bytes(word) as usize
}

fn put(bytes: &mut [u8], at: usize, v: u64) {
    if let Some(to) = bytes.get_mut(at..at + 8) {
        to.copy_from_slice(&v.to_le_bytes());
    }
}

/// The code of program sections.
const PROGRAM: u32 = 1;

/// Places of the entries of an engine file's section table.
fn entries(bytes: &[u8]) -> impl Iterator<Item = usize> + use<> {
    let (table, count, len) = (u64_at(bytes, 24), u64_at(bytes, 16) as u32 as usize, bytes.len());
    (0..count.min(1 << 10)).map(move |i| table.saturating_add(48 * i)).filter(move |e| e.saturating_add(48) <= len)
}

/// Makes the length and all checksums right again, as an attacker would.
fn sign(bytes: &mut [u8]) {
    let len = bytes.len() as u64;
    put(bytes, 32, len);
    let all: Vec<usize> = entries(bytes).collect();
    for e in &all {
        let (offset, len) = (u64_at(bytes, e + 8), u64_at(bytes, e + 16));
        if let Some(sum) = bytes.get(offset..offset.saturating_add(len)).map(xxhash_rust::xxh3::xxh3_64) {
            put(bytes, e + 32, sum);
        }
    }
    if let (Some(first), Some(last)) = (all.first(), all.last()) {
        let sum = xxhash_rust::xxh3::xxh3_64(&bytes[*first..last + 48]);
        put(bytes, 40, sum);
    }
    if bytes.len() >= 64 {
        let sum = xxhash_rust::xxh3::xxh3_64(&bytes[..56]);
        put(bytes, 56, sum);
    }
}

/// The checksums of a zip archive's entries, made right: in the local headers and in the directory.
fn checksums(bytes: &mut [u8]) {
    let mut sums = Vec::new();
    let mut at = 0;
    while bytes.get(at..at + 4) == Some(b"PK\x03\x04") {
        let word =
            |at: usize, n: usize| bytes.get(at..at + n).map_or(0, |b| b.iter().rev().fold(0usize, |v, b| v << 8 | *b as usize));
        let (name, extra) = (word(at + 26, 2), word(at + 28, 2));
        // Sizes are in the first extra field: the archive is written for large files.
        let size = if word(at + 18, 4) == 0xffff_ffff { word(at + 30 + name + 4, 8) } else { word(at + 18, 4) };
        let from = at + 30 + name + extra;
        let Some(data) = bytes.get(from..from.saturating_add(size)) else { return };
        let sum = crc32(data);
        bytes[at + 14..at + 18].copy_from_slice(&sum.to_le_bytes());
        sums.push(sum);
        at = from + size;
    }
    for sum in sums {
        let Some(entry) = bytes.get_mut(at..at + 46).filter(|e| e.starts_with(b"PK\x01\x02")) else { return };
        entry[16..20].copy_from_slice(&sum.to_le_bytes());
        let part = |i: usize| usize::from(u16::from_le_bytes([entry[i], entry[i + 1]]));
        at += 46 + part(28) + part(30) + part(32);
    }
}

fn crc32(data: &[u8]) -> u32 {
    !data
        .iter()
        .fold(!0u32, |crc, b| (0..8).fold(crc ^ u32::from(*b), |c, _| if c & 1 == 1 { c >> 1 ^ 0xedb8_8320 } else { c >> 1 }))
}
