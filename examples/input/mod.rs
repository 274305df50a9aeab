//! The texts an example reads: the files named on its command line, or else the articles in `seeds/`.
//!
//! Each example uses its own part of it, hence the allowance for what it leaves aside.
#![allow(dead_code)]
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io, str};

/// Gives each text to `show`, in order; stops at the first that cannot be read, with one line on standard error.
pub fn each(mut show: impl FnMut(&str, &str) -> io::Result<()>) -> ExitCode {
    let named: Vec<PathBuf> = env::args().skip(1).map(PathBuf::from).collect();
    let result = if named.is_empty() { seeds() } else { Ok(named) }.and_then(|files| {
        files.iter().try_for_each(|file| {
            let text = read(file)?;
            show(&file.display().to_string(), &text).map_err(|error| error.to_string())
        })
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The text files in `seeds/`, by name.
pub fn seeds() -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
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
    utf8(bytes).map_err(|place| format!("{}: {place}", file.display()))
}

/// Bytes as text; the message says line and byte where they stop being UTF-8.
pub fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        format!("line {line}, byte {good}: not UTF-8")
    })
}
