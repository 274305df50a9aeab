//! The texts an example reads: the files named on its command line, or else the articles in `seeds/`.
//!
//! Each example uses its own part of it, hence the allowance for what it leaves aside.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// Gives each text to `show`, in order; stops at the first that cannot be read, with one line on standard error. A reader that has
/// seen enough and closes the pipe ends the run without complaint.
pub fn each(mut show: impl FnMut(&str, &str) -> io::Result<()>) -> ExitCode {
    let named: Vec<PathBuf> = env::args().skip(1).map(PathBuf::from).collect();
    let files = if named.is_empty() { seeds() } else { Ok(named) };
    let result = files.and_then(|files| {
        for file in &files {
            let text = read(file)?;
            match show(&name(file), &text) {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
                Err(error) => return Err(format!("standard output: {error}")),
                Ok(()) => {}
            }
        }
        Ok(())
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The crate's folder, where `seeds/` lies.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// How a file is called in what an example prints: a seed from the crate's folder on.
pub fn name(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .display()
        .to_string()
}

/// The text files in `seeds/`, by name.
pub fn seeds() -> Result<Vec<PathBuf>, String> {
    let folder = root().join("seeds");
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "txt"))
        .collect();
    files.sort();
    Ok(files)
}

/// A file as text; the message says where it stops being UTF-8.
pub fn read(file: &Path) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        format!("{}: line {line}, byte {good}: not UTF-8", file.display())
    })
}
