//! Writing the module of each phase into a folder (`--dump-phases`).

use std::{fs, path::Path};

use crate::diagnostic::Problem;

/// Where phases are written; nowhere if there is no folder.
#[derive(Clone, Copy)]
pub(super) struct Dump<'a>(pub(super) Option<&'a Path>);

impl Dump<'_> {
    /// Writes what `text` gives into `name`, if phases are dumped at all.
    pub(super) fn write(self, name: &str, text: impl FnOnce() -> Result<String, Problem>) -> Result<(), Problem> {
        let Some(folder) = self.0 else { return Ok(()) };
        let (file, text) = (folder.join(name), text()?);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, text))
            .map_err(|e| Problem::new("dump-phases", format!("{}: {e}", file.display())))
    }
}
