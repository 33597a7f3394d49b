//! The container: header, section table, sections.
//!
//! ```text
//! 0   magic            8 bytes
//! 8   format version   u32
//! 12  kind             u32   1 engine, 2 bundle
//! 16  sections         u32
//! 20  zero             u32
//! 24  table offset     u64
//! 32  file length      u64
//! 40  table checksum   u64   xxh3-64
//! 48  zero             u64
//! 56  header checksum  u64   xxh3-64 of the 56 bytes before
//! ```
//! A table entry is 48 bytes: kind u32, flags u32 (1: zstd, 2: checksums by chunk in their own section), offset u64,
//! length u64, length when expanded u64, checksum u64, zero u64. All little-endian. Sections do not overlap and begin at
//! multiples of 64 (weights: 4096).

use crate::{WEIGHT_CHUNK, error::FormatError};
use memmap2::{Mmap, MmapMut};
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::Read,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};
use xxhash_rust::xxh3::xxh3_64;

/// First bytes of every Kiln file; the line ends in it show text-mode damage.
pub const MAGIC: [u8; 8] = *b"\x89KILN\r\n\x1a";
/// Version of everything this crate writes.
pub const FORMAT_VERSION: u32 = 5;

pub(crate) const HEADER: u64 = 64;
pub(crate) const ENTRY: u64 = 48;
pub(crate) const WEIGHTS_ALIGNMENT: u64 = 4096;
pub(crate) const FLAG_ZSTD: u32 = 1;
pub(crate) const FLAG_CHUNKED: u32 = 2;
/// Window of the zstd frames that Kiln writes, as a power of two.
pub(crate) const MAX_WINDOW_LOG: u32 = 23;
const MAX_SECTIONS: u32 = 1 << 16;
/// Largest program, provenance or CPU code section, and largest expanded PTX module.
pub(crate) const MAX_SMALL: u64 = 256 << 20;

/// Index of a code section in the file's section table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CodeId(pub u32);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    Engine,
    Bundle,
}

impl FileKind {
    pub(crate) const fn code(self) -> u32 {
        match self {
            Self::Engine => 1,
            Self::Bundle => 2,
        }
    }
    const fn name(self) -> &'static str {
        match self {
            Self::Engine => "engine",
            Self::Bundle => "bundle",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SectionKind {
    Program,
    CpuCode,
    Ptx,
    Weights,
    WeightChecksums,
    Provenance,
}

impl SectionKind {
    pub(crate) const fn code(self) -> u32 {
        match self {
            Self::Program => 1,
            Self::CpuCode => 2,
            Self::Ptx => 3,
            Self::Weights => 4,
            Self::WeightChecksums => 5,
            Self::Provenance => 6,
        }
    }
    fn from_code(code: u32) -> Option<Self> {
        [Self::Program, Self::CpuCode, Self::Ptx, Self::Weights, Self::WeightChecksums, Self::Provenance]
            .into_iter()
            .find(|k| k.code() == code)
    }
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::CpuCode => "CPU code",
            Self::Ptx => "PTX",
            Self::Weights => "weights",
            Self::WeightChecksums => "weight checksums",
            Self::Provenance => "provenance",
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Section {
    pub(crate) kind: SectionKind,
    pub(crate) flags: u32,
    pub(crate) offset: u64,
    pub(crate) len: u64,
    pub(crate) expanded: u64,
    pub(crate) checksum: u64,
}

impl Section {
    pub(crate) fn encode(&self) -> [u8; ENTRY as usize] {
        let mut out = [0; ENTRY as usize];
        out[0..4].copy_from_slice(&self.kind.code().to_le_bytes());
        out[4..8].copy_from_slice(&self.flags.to_le_bytes());
        for (i, v) in [self.offset, self.len, self.expanded, self.checksum].into_iter().enumerate() {
            out[8 + 8 * i..16 + 8 * i].copy_from_slice(&v.to_le_bytes());
        }
        out
    }
}

/// A mapped file whose header and section table have been checked.
#[derive(Debug)]
pub(crate) struct Container {
    map: Mmap,
    pub(crate) sections: Vec<Section>,
    weights: Option<usize>,
    checksums: Option<usize>,
    verified: Vec<AtomicBool>,
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).map_or(0, u64::from_le_bytes)
}

impl Container {
    pub(crate) fn open(path: &Path, wanted: FileKind) -> Result<Self, FormatError> {
        let io = |source| FormatError::Io { path: path.display().to_string(), source };
        let file = File::open(path).map_err(io)?;
        let len = file.metadata().map_err(io)?.len();
        if len < HEADER {
            return Err(short(len, &std::fs::read(path).map_err(io)?, wanted));
        }
        // SAFETY: the map is only read. As with every memory-mapped file, whoever truncates it while it is in use makes
        // the process fault; engines are replaced by rename (see `FileSink`), never written in place.
        let map = unsafe { Mmap::map(&file) }.map_err(io)?;
        Self::parse(map, wanted)
    }

    pub(crate) fn from_bytes(bytes: &[u8], wanted: FileKind) -> Result<Self, FormatError> {
        if (bytes.len() as u64) < HEADER {
            return Err(short(bytes.len() as u64, bytes, wanted));
        }
        let io = |source| FormatError::Io { path: "memory".into(), source };
        let mut map = MmapMut::map_anon(bytes.len()).map_err(io)?;
        map.copy_from_slice(bytes);
        Self::parse(map.make_read_only().map_err(io)?, wanted)
    }

    fn parse(map: Mmap, wanted: FileKind) -> Result<Self, FormatError> {
        let header = &map[..HEADER as usize];
        if header[..8] != MAGIC {
            return Err(FormatError::Foreign { wanted: wanted.name() });
        }
        if u64_at(header, 56) != xxh3_64(&header[..56]) {
            return Err(FormatError::Checksum { what: "the header".into() });
        }
        let found = u32_at(header, 8);
        if found != FORMAT_VERSION {
            let advice = if found > FORMAT_VERSION {
                "the file is from a newer Kiln; update this one, or compile the model again"
            } else {
                "the file is from an older Kiln; compile the model again"
            };
            return Err(FormatError::Version { found, known: FORMAT_VERSION, advice });
        }
        let kind = u32_at(header, 12);
        if kind != wanted.code() {
            let found = match kind {
                1 => "engine",
                2 => "bundle",
                _ => "file of a kind that this build does not know",
            };
            return Err(FormatError::WrongKind { wanted: wanted.name(), found });
        }
        let (declared, actual) = (u64_at(header, 32), map.len() as u64);
        if declared != actual {
            return Err(FormatError::Length { declared, actual });
        }
        let sections = read_table(&map, u32_at(header, 16), u64_at(header, 24), u64_at(header, 40))?;
        let find = |kind| sections.iter().position(|s: &Section| s.kind == kind);
        let (weights, checksums) = (find(SectionKind::Weights), find(SectionKind::WeightChecksums));
        let mut this = Self { map, sections, weights, checksums, verified: Vec::new() };
        this.check_weight_sections()?;
        Ok(this)
    }

    /// The checksum section must hold one checksum a chunk: its length is then a safe count.
    fn check_weight_sections(&mut self) -> Result<(), FormatError> {
        let Some(w) = self.weights else { return Ok(()) };
        let Some(c) = self.checksums else {
            return Err(FormatError::Missing("weight checksums section"));
        };
        let chunks = self.sections[w].len.div_ceil(WEIGHT_CHUNK);
        if chunks.checked_mul(8) != Some(self.sections[c].len) {
            return Err(FormatError::invalid("weight checksums", format!("{chunks} chunks need another length")));
        }
        self.checked(c)?;
        self.verified = (0..chunks).map(|_| AtomicBool::new(false)).collect();
        Ok(())
    }

    fn raw(&self, index: usize) -> &[u8] {
        let s = &self.sections[index];
        // `read_table` has checked that every section lies within the map.
        &self.map[s.offset as usize..(s.offset + s.len) as usize]
    }

    /// Bytes of a section, checked against its checksum.
    fn checked(&self, index: usize) -> Result<&[u8], FormatError> {
        let bytes = self.raw(index);
        if xxh3_64(bytes) != self.sections[index].checksum {
            return Err(FormatError::Checksum { what: format!("the {} section", self.sections[index].kind.name()) });
        }
        Ok(bytes)
    }

    /// The only section of a kind, checked.
    pub(crate) fn only(&self, kind: SectionKind, name: &'static str) -> Result<&[u8], FormatError> {
        let index = self.sections.iter().position(|s| s.kind == kind).ok_or(FormatError::Missing(name))?;
        self.checked(index)
    }

    pub(crate) fn section(&self, id: CodeId, kind: SectionKind) -> Option<&Section> {
        self.sections.get(id.0 as usize).filter(|s| s.kind == kind)
    }

    /// Checked bytes of a code section, expanded where compressed.
    pub(crate) fn code(&self, id: CodeId, kind: SectionKind) -> Result<std::borrow::Cow<'_, [u8]>, FormatError> {
        let section = *self
            .section(id, kind)
            .ok_or_else(|| FormatError::invalid("code reference", format!("section {} is not {}", id.0, kind.name())))?;
        let bytes = self.checked(id.0 as usize)?;
        if section.flags & FLAG_ZSTD == 0 {
            return Ok(bytes.into());
        }
        // Grows with what comes out, to at most the declared length, whatever the frame's own header says.
        let bad = |e: std::io::Error| FormatError::invalid("compressed section", e.to_string());
        let mut decoder = zstd::stream::read::Decoder::with_buffer(bytes).map_err(bad)?;
        decoder.window_log_max(MAX_WINDOW_LOG).map_err(bad)?;
        let mut expanded = Vec::new();
        decoder.take(section.expanded + 1).read_to_end(&mut expanded).map_err(bad)?;
        if expanded.len() as u64 != section.expanded {
            return Err(FormatError::invalid("compressed section", "its expanded length is not the declared one"));
        }
        Ok(expanded.into())
    }

    pub(crate) fn weights_len(&self) -> u64 {
        self.weights.map_or(0, |w| self.sections[w].len)
    }

    /// Bytes of the weights section; each chunk is checked the first time that it is asked for.
    pub(crate) fn weights(&self, offset: u64, len: u64) -> Result<&[u8], FormatError> {
        let end = offset.checked_add(len).filter(|e| *e <= self.weights_len());
        let (Some(end), Some(w), Some(c)) = (end, self.weights, self.checksums) else {
            if len == 0 {
                return Ok(&[]);
            }
            return Err(FormatError::invalid("weight", "it lies outside the weights section"));
        };
        let all = self.raw(w);
        let sums = self.raw(c);
        if len > 0 {
            for chunk in offset / WEIGHT_CHUNK..=(end - 1) / WEIGHT_CHUNK {
                let seen = &self.verified[chunk as usize];
                if seen.load(Ordering::Relaxed) {
                    continue;
                }
                let from = (chunk * WEIGHT_CHUNK) as usize;
                let to = (from + WEIGHT_CHUNK as usize).min(all.len());
                if xxh3_64(&all[from..to]) != u64_at(sums, chunk as usize * 8) {
                    return Err(FormatError::Checksum { what: format!("chunk {chunk} of the weights") });
                }
                seen.store(true, Ordering::Relaxed);
            }
        }
        Ok(&all[offset as usize..end as usize])
    }
}

fn short(len: u64, bytes: &[u8], wanted: FileKind) -> FormatError {
    let head = &bytes[..bytes.len().min(8)];
    if head.is_empty() || MAGIC.starts_with(head) {
        FormatError::TooShort(len)
    } else {
        FormatError::Foreign { wanted: wanted.name() }
    }
}

fn read_table(map: &[u8], count: u32, offset: u64, checksum: u64) -> Result<Vec<Section>, FormatError> {
    let bad = |why: &str| FormatError::invalid("section table", why);
    let file = map.len() as u64;
    if count > MAX_SECTIONS {
        return Err(bad("it has more sections than any Kiln file"));
    }
    let end = offset.checked_add(u64::from(count) * ENTRY).ok_or_else(|| bad("it lies outside the file"))?;
    if offset < HEADER || end > file {
        return Err(bad("it lies outside the file"));
    }
    let table = &map[offset as usize..end as usize];
    if xxh3_64(table) != checksum {
        return Err(FormatError::Checksum { what: "the section table".into() });
    }
    let mut sections = Vec::with_capacity(count as usize);
    for e in table.chunks_exact(ENTRY as usize) {
        let kind = SectionKind::from_code(u32_at(e, 0)).ok_or_else(|| bad("a section has an unknown kind"))?;
        let s = Section {
            kind,
            flags: u32_at(e, 4),
            offset: u64_at(e, 8),
            len: u64_at(e, 16),
            expanded: u64_at(e, 24),
            checksum: u64_at(e, 32),
        };
        check_section(&s, file).map_err(|why| bad(&format!("the {} section {why}", kind.name())))?;
        sections.push(s);
    }
    let mut spans: Vec<(u64, u64)> = sections.iter().filter(|s| s.len > 0).map(|s| (s.offset, s.offset + s.len)).collect();
    spans.push((offset, end));
    spans.sort_unstable();
    if spans.windows(2).any(|w| w[0].1 > w[1].0) {
        return Err(bad("sections overlap"));
    }
    // No checksum covers the padding between sections, so it must be what the writer puts there.
    spans.insert(0, (0, HEADER));
    let padding = |w: &[(u64, u64)]| (w[0].1 as usize, w[1].0 as usize);
    if spans.windows(2).map(padding).any(|(from, to)| map.get(from..to).is_none_or(|gap| gap.iter().any(|b| *b != 0))) {
        return Err(bad("padding between sections is not zero"));
    }
    for kind in [SectionKind::Program, SectionKind::Weights, SectionKind::WeightChecksums, SectionKind::Provenance] {
        if sections.iter().filter(|s| s.kind == kind).count() > 1 {
            return Err(bad(&format!("there is more than one {} section", kind.name())));
        }
    }
    Ok(sections)
}

fn check_section(s: &Section, file: u64) -> Result<(), &'static str> {
    let end = s.offset.checked_add(s.len).ok_or("lies outside the file")?;
    if s.offset < HEADER || end > file {
        return Err("lies outside the file");
    }
    let (flags, alignment) = match s.kind {
        SectionKind::Weights => (FLAG_CHUNKED, WEIGHTS_ALIGNMENT),
        SectionKind::Ptx => (FLAG_ZSTD, 64),
        _ => (0, 64),
    };
    if s.flags != flags {
        return Err("has flags that this build does not know");
    }
    if !s.offset.is_multiple_of(alignment) {
        return Err("is not aligned");
    }
    let large = matches!(s.kind, SectionKind::Weights | SectionKind::WeightChecksums);
    if !large && (s.len > MAX_SMALL || s.expanded > MAX_SMALL) {
        return Err("is larger than any that Kiln writes");
    }
    // A frame header alone can claim any size; zstd itself never gains more than this.
    if s.flags == FLAG_ZSTD && s.expanded / 65536 > s.len {
        return Err("claims to expand more than zstd can compress");
    }
    if s.flags != FLAG_ZSTD && s.expanded != s.len {
        return Err("has two lengths");
    }
    Ok(())
}
