//! The files behind a model: the protobuf and its external data, mapped read-only.

use crate::error::OnnxError;
use bytes::Bytes;
use indexmap::IndexMap;
use std::fs::File;
use std::path::{Component, Path, PathBuf};

/// A mapped file. Index 0 of a model's files is the protobuf itself.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Where it was opened; empty for a model held in memory.
    pub path: PathBuf,
    /// Its bytes, mapped.
    pub bytes: Bytes,
}

/// Opened files, in order of first use.
#[derive(Debug)]
pub(crate) struct Files {
    folder: Option<PathBuf>,
    files: Vec<SourceFile>,
    by_location: IndexMap<String, usize>,
}

impl Files {
    pub(crate) fn open(path: &Path) -> Result<Self, OnnxError> {
        let bytes = map(path)?;
        let folder = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
        let model = SourceFile { path: path.to_path_buf(), bytes };
        Ok(Files { folder: Some(folder), files: vec![model], by_location: IndexMap::new() })
    }

    pub(crate) fn in_memory(bytes: Bytes) -> Self {
        let model = SourceFile { path: PathBuf::new(), bytes };
        Files { folder: None, files: vec![model], by_location: IndexMap::new() }
    }

    pub(crate) fn model(&self) -> Bytes {
        self.files[0].bytes.clone()
    }

    pub(crate) fn into_files(self) -> Vec<SourceFile> {
        self.files
    }

    /// Index and bytes of an external data file, which must lie in the model's folder or below.
    pub(crate) fn external(&mut self, tensor: &str, location: &str) -> Result<(usize, Bytes), OnnxError> {
        if let Some(&index) = self.by_location.get(location) {
            return Ok((index, self.files[index].bytes.clone()));
        }
        let refuse = |reason: &str| OnnxError::External {
            tensor: tensor.to_owned(),
            location: location.to_owned(),
            reason: reason.to_owned(),
        };
        let folder = self.folder.as_ref().ok_or_else(|| refuse("cannot be resolved: the model was not read from a file"))?;
        if location.is_empty() {
            return Err(refuse("is empty"));
        }
        // Windows separators and drive letters are refused as well, so that a model means the same everywhere.
        if location.contains(['\\', ':', '\0']) {
            return Err(refuse("is not a plain relative path with '/' separators"));
        }
        let relative = Path::new(location);
        if !relative.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Err(refuse("leaves the model's folder; only paths below it are allowed"));
        }
        let path = folder.join(relative);
        self.refuse_escape(folder, &path).map_err(|reason| refuse(&reason))?;
        let bytes = map(&path)?;
        let index = self.files.len();
        self.files.push(SourceFile { path, bytes: bytes.clone() });
        self.by_location.insert(location.to_owned(), index);
        Ok((index, bytes))
    }

    /// Symbolic links may not lead out of the folder either, nor may the data be a device or a pipe.
    fn refuse_escape(&self, folder: &Path, path: &Path) -> Result<(), String> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let real = path.canonicalize().map_err(|e| format!("cannot be opened: {e}"))?;
        let root = folder.canonicalize().map_err(|e| format!("cannot be resolved: {e}"))?;
        if !real.starts_with(&root) {
            return Err("leads out of the model's folder through a symbolic link".to_owned());
        }
        if !real.is_file() {
            return Err("is not a regular file".to_owned());
        }
        Ok(())
    }
}

fn map(path: &Path) -> Result<Bytes, OnnxError> {
    let io = |source| OnnxError::Io { path: path.to_path_buf(), source };
    let file = File::open(path).map_err(io)?;
    let metadata = file.metadata().map_err(io)?;
    if !metadata.is_file() {
        return Err(io(std::io::Error::new(std::io::ErrorKind::InvalidInput, "not a regular file")));
    }
    if metadata.len() == 0 {
        return Ok(Bytes::new());
    }
    // SAFETY: the map is read-only and private. As with every mapped input, a file that another process shortens
    // while it is in use ends this process with SIGBUS; it cannot corrupt it.
    let map = unsafe { memmap2::Mmap::map(&file) }.map_err(io)?;
    Ok(Bytes::from_owner(map))
}
