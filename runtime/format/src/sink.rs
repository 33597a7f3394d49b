//! A file that appears under its name only when it is complete.

use crate::error::FormatError;
use std::{
    fs::File,
    io::{self, BufWriter, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

/// Writes to a temporary file beside the destination and renames it there on [`FileSink::commit`]; removes it otherwise.
#[derive(Debug)]
pub struct FileSink {
    file: BufWriter<File>,
    temporary: PathBuf,
    destination: PathBuf,
    committed: bool,
}

impl FileSink {
    /// Opens the temporary file.
    pub fn create(destination: &Path) -> Result<Self, FormatError> {
        let mut name = destination.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}.tmp", std::process::id()));
        let temporary = destination.with_file_name(name);
        let file =
            File::create(&temporary).map_err(|source| FormatError::Io { path: temporary.display().to_string(), source })?;
        Ok(Self { file: BufWriter::new(file), temporary, destination: destination.to_path_buf(), committed: false })
    }

    /// Flushes and gives the file its name.
    pub fn commit(mut self) -> Result<(), FormatError> {
        let path = self.destination.display().to_string();
        self.file
            .flush()
            .and_then(|()| std::fs::rename(&self.temporary, &self.destination))
            .map_err(|source| FormatError::Io { path, source })?;
        self.committed = true;
        Ok(())
    }
}

impl Drop for FileSink {
    fn drop(&mut self) {
        if !self.committed {
            // Nothing can be done about a failure here, and the file is only a leftover.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

impl Write for FileSink {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.file.write(buf)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for FileSink {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        self.file.seek(pos)
    }
}
