//! A folder of cases, or a tar archive of one, as it is or compressed with zstd.

use crate::error::RuntimeError;
use memmap2::Mmap;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

/// Cases by name, each with the files that it has.
pub(super) enum Batch {
    Folder(PathBuf, Vec<String>),
    Archive(Bytes, Vec<String>, BTreeMap<(String, String), (usize, usize)>),
}

/// An archive's bytes.
pub(super) enum Bytes {
    Mapped(Mmap),
    Expanded(Vec<u8>),
}

impl std::ops::Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Self::Mapped(m) => m,
            Self::Expanded(v) => v,
        }
    }
}

/// First bytes of a zstd frame.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// Largest archive when expanded.
const MAX_EXPANDED: u64 = 4 << 30;

fn bad(path: &Path, why: impl std::fmt::Display) -> RuntimeError {
    RuntimeError::Tensors { path: path.display().to_string(), why: why.to_string() }
}

impl Batch {
    pub(super) fn open(path: &Path) -> Result<Self, RuntimeError> {
        if path.is_dir() {
            let mut names = Vec::new();
            for entry in std::fs::read_dir(path).map_err(|e| bad(path, e))? {
                let entry = entry.map_err(|e| bad(path, e))?;
                if entry.path().join("engine.kiln").is_file() {
                    names.push(entry.file_name().to_string_lossy().into_owned());
                }
            }
            names.sort();
            return Ok(Self::Folder(path.to_path_buf(), names));
        }
        let file = File::open(path).map_err(|e| bad(path, e))?;
        // SAFETY: the map is only read; whoever truncates a file in use makes the process fault, as with any mapped file.
        let map = unsafe { Mmap::map(&file) }.map_err(|e| bad(path, e))?;
        let map = if map.starts_with(&ZSTD) {
            let mut all = Vec::new();
            let decoder = zstd::stream::read::Decoder::with_buffer(&map[..]).map_err(|e| bad(path, e))?;
            decoder.take(MAX_EXPANDED).read_to_end(&mut all).map_err(|e| bad(path, e))?;
            Bytes::Expanded(all)
        } else {
            Bytes::Mapped(map)
        };
        let files = index(&map).map_err(|why| bad(path, why))?;
        let with_engine = files.keys().filter(|(_, file)| file == "engine.kiln");
        let names = with_engine.map(|(case, _)| case.clone()).collect();
        Ok(Self::Archive(map, names, files))
    }

    /// Names of all cases, in order.
    pub(super) fn cases(&self) -> impl Iterator<Item = &String> {
        match self {
            Self::Folder(_, names) | Self::Archive(_, names, _) => names.iter(),
        }
    }

    /// A file of a case, where there is one.
    pub(super) fn file(&self, case: &str, file: &str) -> Result<Option<Cow<'_, [u8]>>, RuntimeError> {
        match self {
            Self::Folder(root, _) => {
                let path = root.join(case).join(file);
                match std::fs::read(&path) {
                    Ok(bytes) => Ok(Some(bytes.into())),
                    Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
                    Err(e) => Err(bad(&path, e)),
                }
            }
            Self::Archive(map, _, files) => {
                let found = files.get(&(case.to_string(), file.to_string()));
                Ok(found.and_then(|(at, len)| map.get(*at..*at + *len)).map(Cow::Borrowed))
            }
        }
    }
}

/// Where the files of a tar archive lie, by folder and name. POSIX ustar with its prefix, GNU's long names and pax paths.
fn index(bytes: &[u8]) -> Result<BTreeMap<(String, String), (usize, usize)>, String> {
    let mut files = BTreeMap::new();
    let mut at = 0;
    let mut long: Option<String> = None;
    while let Some(header) = bytes.get(at..at + 512) {
        if header.iter().all(|b| *b == 0) {
            break;
        }
        let sum: u64 = header.iter().enumerate().map(|(i, b)| if (148..156).contains(&i) { 32 } else { u64::from(*b) }).sum();
        if octal(&header[148..156]) != Some(sum) {
            return Err("neither a folder nor a tar archive (a header's sum is wrong)".into());
        }
        let len = octal(&header[124..136]).and_then(|n| usize::try_from(n).ok()).ok_or("a file of no known size")?;
        let begin = at + 512;
        let data = begin.checked_add(len).and_then(|end| bytes.get(begin..end)).ok_or("the archive ends early")?;
        match header[156] {
            b'L' => long = Some(text(data)),
            b'x' => long = pax_path(data).or(long),
            b'0' | 0 => {
                let name = long.take().unwrap_or_else(|| match text(&header[345..500]).as_str() {
                    "" => text(&header[..100]),
                    prefix => format!("{prefix}/{}", text(&header[..100])),
                });
                let mut parts = name.rsplit('/');
                if let (Some(file), Some(case)) = (parts.next(), parts.next()) {
                    files.insert((case.to_string(), file.to_string()), (begin, len));
                }
            }
            _ => long = None,
        }
        at = begin + len.next_multiple_of(512);
    }
    Ok(files)
}

fn text(field: &[u8]) -> String {
    let end = field.iter().position(|b| *b == 0).unwrap_or(field.len());
    String::from_utf8_lossy(&field[..end]).into_owned()
}

fn octal(field: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(field).ok()?;
    u64::from_str_radix(text.trim_matches(|c: char| c == '\0' || c == ' '), 8).ok()
}

/// `LENGTH path=NAME\n` among the records of a pax header.
fn pax_path(data: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(data).ok()?;
    let record = text.lines().find_map(|l| l.split_once(' ').and_then(|(_, r)| r.strip_prefix("path=")))?;
    Some(record.to_string())
}
