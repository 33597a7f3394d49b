//! Writing engines and bundles. The same calls give the same bytes.

use crate::{
    ALIGNMENT, WEIGHT_CHUNK,
    bundle::Bundle,
    container::{
        CodeId, ENTRY, FLAG_CHUNKED, FLAG_ZSTD, FORMAT_VERSION, FileKind, HEADER, MAGIC, MAX_SMALL, MAX_WINDOW_LOG, Section,
        SectionKind, WEIGHTS_ALIGNMENT,
    },
    dtype::DType,
    error::FormatError,
    program::{Program, Weight, WeightId},
    provenance::Provenance,
    sink::FileSink,
    validate::{self, CodeSections},
};
use serde::Serialize;
use std::{
    fmt::Display,
    io::{Seek, SeekFrom, Write},
    path::Path,
};
use xxhash_rust::xxh3::{Xxh3Default, xxh3_64};

const ZSTD_LEVEL: i32 = 12;

/// Writes an engine or a bundle. Weights go straight to the file, so they need never be in memory at once.
///
/// ```no_run
/// # use kiln_format::*;
/// # fn f(program: Program) -> Result<(), FormatError> {
/// let mut builder = EngineBuilder::create("model.kiln")?;
/// let weight: WeightId = builder.add_weight("conv1.weight", DType::F32, &[1, 2], [Ok::<_, String>([0u8; 8])])?;
/// let code: CodeId = builder.add_ptx(".version 8.0 ...")?;
/// builder.finish(program, &Provenance::default())?.commit()
/// # }
/// ```
pub struct EngineBuilder<W: Write + Seek> {
    out: W,
    position: u64,
    weights: Vec<Weight>,
    weights_end: u64,
    chunk: Xxh3Default,
    chunk_fill: u64,
    chunk_sums: Vec<u64>,
    code: Vec<(Section, Vec<u8>)>,
}

impl EngineBuilder<FileSink> {
    /// Starts a file; it gets its name when the sink that `finish` returns is committed.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, FormatError> {
        Self::new(FileSink::create(path.as_ref())?)
    }
}

fn io(source: std::io::Error) -> FormatError {
    FormatError::Io { path: "output".into(), source }
}

impl<W: Write + Seek> EngineBuilder<W> {
    /// Starts an engine at the beginning of `out`.
    pub fn new(out: W) -> Result<Self, FormatError> {
        let mut this = Self {
            out,
            position: 0,
            weights: Vec::new(),
            weights_end: 0,
            chunk: Xxh3Default::new(),
            chunk_fill: 0,
            chunk_sums: Vec::new(),
            code: Vec::new(),
        };
        this.pad_to(WEIGHTS_ALIGNMENT)?;
        Ok(this)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), FormatError> {
        self.out.write_all(bytes).map_err(io)?;
        self.position += bytes.len() as u64;
        Ok(())
    }

    fn pad_to(&mut self, position: u64) -> Result<(), FormatError> {
        const ZEROS: [u8; 4096] = [0; 4096];
        while self.position < position {
            let n = (position - self.position).min(ZEROS.len() as u64) as usize;
            self.put(&ZEROS[..n])?;
        }
        Ok(())
    }

    fn put_weight_bytes(&mut self, mut bytes: &[u8]) -> Result<(), FormatError> {
        self.put(bytes)?;
        self.weights_end += bytes.len() as u64;
        while !bytes.is_empty() {
            let n = ((WEIGHT_CHUNK - self.chunk_fill) as usize).min(bytes.len());
            self.chunk.update(&bytes[..n]);
            self.chunk_fill += n as u64;
            bytes = &bytes[n..];
            if self.chunk_fill == WEIGHT_CHUNK {
                self.end_chunk();
            }
        }
        Ok(())
    }

    fn end_chunk(&mut self) {
        self.chunk_sums.push(self.chunk.digest());
        self.chunk.reset();
        self.chunk_fill = 0;
    }

    /// Writes a weight from pieces of any size that together hold exactly `dims` elements of `dtype`, row-major,
    /// little-endian.
    pub fn add_weight<B: AsRef<[u8]>, E: Display>(
        &mut self,
        name: impl Into<String>,
        dtype: DType,
        dims: &[u64],
        pieces: impl IntoIterator<Item = Result<B, E>>,
    ) -> Result<WeightId, FormatError> {
        let name = name.into();
        let bad = |why: String| FormatError::WeightSource { name: name.clone(), why };
        let len = dims
            .iter()
            .try_fold(dtype.size() as u64, |n, d| n.checked_mul(*d))
            .ok_or_else(|| bad("its size overflows 64 bits".into()))?;
        let offset = self.weights_end.next_multiple_of(ALIGNMENT);
        let padding = [0; ALIGNMENT as usize];
        self.put_weight_bytes(&padding[..(offset - self.weights_end) as usize])?;
        for piece in pieces {
            let piece = piece.map_err(|e| bad(e.to_string()))?;
            self.put_weight_bytes(piece.as_ref())?;
        }
        let given = self.weights_end - offset;
        if given != len {
            return Err(bad(format!("{given} bytes were given for a tensor of {len}")));
        }
        let id = u32::try_from(self.weights.len()).map_err(|_| bad("too many weights".into()))?;
        self.weights.push(Weight { name, dtype, dims: dims.to_vec(), offset, len });
        Ok(id)
    }

    /// Adds a flat position-independent blob of machine code.
    pub fn add_cpu_code(&mut self, blob: &[u8]) -> Result<CodeId, FormatError> {
        self.add_code(SectionKind::CpuCode, 0, blob.len() as u64, blob.to_vec())
    }

    /// Adds a PTX module.
    pub fn add_ptx(&mut self, text: &str) -> Result<CodeId, FormatError> {
        let mut encoder = zstd::bulk::Compressor::new(ZSTD_LEVEL).map_err(io)?;
        encoder.window_log(MAX_WINDOW_LOG).map_err(io)?;
        let packed = encoder.compress(text.as_bytes()).map_err(io)?;
        self.add_code(SectionKind::Ptx, FLAG_ZSTD, text.len() as u64, packed)
    }

    fn add_code(&mut self, kind: SectionKind, flags: u32, expanded: u64, bytes: Vec<u8>) -> Result<CodeId, FormatError> {
        if expanded > MAX_SMALL {
            return Err(FormatError::invalid(kind.name(), format!("{expanded} bytes are more than {MAX_SMALL}")));
        }
        let id = u32::try_from(self.code.len()).map_err(|_| FormatError::invalid(kind.name(), "too many sections"))?;
        let section = Section { kind, flags, offset: 0, len: bytes.len() as u64, expanded, checksum: xxh3_64(&bytes) };
        self.code.push((section, bytes));
        Ok(CodeId(id))
    }

    /// The weights so far.
    pub fn weights(&self) -> &[Weight] {
        &self.weights
    }

    /// Validates the program as a reader would, fills in its weights, and writes the rest of an engine.
    pub fn finish(mut self, mut program: Program, provenance: &Provenance) -> Result<W, FormatError> {
        program.weights = std::mem::take(&mut self.weights);
        validate::program(&program, self.weights_end, &self)?;
        self.close(FileKind::Engine, &program, provenance)
    }

    /// Validates a bundle as a reader would and writes the rest of it. Its weights, if any, are not used.
    pub fn finish_bundle(self, bundle: &Bundle, provenance: &Provenance) -> Result<W, FormatError> {
        validate::bundle(bundle, &self)?;
        self.close(FileKind::Bundle, bundle, provenance)
    }

    fn close(mut self, kind: FileKind, program: &impl Serialize, provenance: &Provenance) -> Result<W, FormatError> {
        if self.chunk_fill > 0 {
            self.end_chunk();
        }
        let mut table = Vec::new();
        for (mut section, bytes) in std::mem::take(&mut self.code) {
            section.offset = self.put_aligned(&bytes)?;
            table.push(section);
        }
        let len = self.weights_end;
        let (offset, flags) = (WEIGHTS_ALIGNMENT, FLAG_CHUNKED);
        table.push(Section { kind: SectionKind::Weights, flags, offset, len, expanded: len, checksum: 0 });
        let sums: Vec<u8> = self.chunk_sums.iter().flat_map(|s| s.to_le_bytes()).collect();
        let program = postcard::to_stdvec(program).map_err(|e| FormatError::invalid("program", e.to_string()))?;
        let json = serde_json::to_vec_pretty(provenance).map_err(|e| FormatError::invalid("provenance", e.to_string()))?;
        let rest = [(SectionKind::WeightChecksums, sums), (SectionKind::Program, program), (SectionKind::Provenance, json)];
        for (kind, bytes) in rest {
            let offset = self.put_aligned(&bytes)?;
            let len = bytes.len() as u64;
            table.push(Section { kind, flags: 0, offset, len, expanded: len, checksum: xxh3_64(&bytes) });
        }
        let encoded: Vec<u8> = table.iter().flat_map(Section::encode).collect();
        debug_assert_eq!(encoded.len() as u64, table.len() as u64 * ENTRY);
        let table_offset = self.put_aligned(&encoded)?;
        let header = header(kind, table.len() as u32, table_offset, self.position, xxh3_64(&encoded));
        self.out.seek(SeekFrom::Start(0)).map_err(io)?;
        self.out.write_all(&header).map_err(io)?;
        self.out.flush().map_err(io)?;
        Ok(self.out)
    }

    fn put_aligned(&mut self, bytes: &[u8]) -> Result<u64, FormatError> {
        self.pad_to(self.position.next_multiple_of(ALIGNMENT))?;
        let offset = self.position;
        self.put(bytes)?;
        Ok(offset)
    }
}

fn header(kind: FileKind, sections: u32, table: u64, len: u64, checksum: u64) -> [u8; HEADER as usize] {
    let mut h = [0; HEADER as usize];
    h[..8].copy_from_slice(&MAGIC);
    h[8..12].copy_from_slice(&FORMAT_VERSION.to_le_bytes());
    h[12..16].copy_from_slice(&kind.code().to_le_bytes());
    h[16..20].copy_from_slice(&sections.to_le_bytes());
    h[24..32].copy_from_slice(&table.to_le_bytes());
    h[32..40].copy_from_slice(&len.to_le_bytes());
    h[40..48].copy_from_slice(&checksum.to_le_bytes());
    let sum = xxh3_64(&h[..56]);
    h[56..64].copy_from_slice(&sum.to_le_bytes());
    h
}

impl<W: Write + Seek> CodeSections for EngineBuilder<W> {
    fn cpu_len(&self, id: CodeId) -> Option<u64> {
        let (s, _) = self.code.get(id.0 as usize)?;
        (s.kind == SectionKind::CpuCode).then_some(s.len)
    }
    fn is_ptx(&self, id: CodeId) -> bool {
        self.code.get(id.0 as usize).is_some_and(|(s, _)| s.kind == SectionKind::Ptx)
    }
}
