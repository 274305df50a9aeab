//! Text in, JSON out: one extraction a line, in the order of the input.
//!
//! ```console
//! cargo run --example extract                            # the articles in seeds/
//! cargo run --example extract -- one.txt two.txt         # text files; `-` is standard input
//! cargo run --example extract -- --jsonl < in.jsonl      # JSON lines {"id", "text"}, from standard input or files
//! ```
//!
//! Each line is written and flushed before the next text is read. Bad input ends the run with one line on standard error that
//! names file, line and byte; what was written before stays.

mod input;

use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use factclaim::{Extraction, Extractor, Language};
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Line<'a> {
    id: &'a Value,
    #[serde(flatten)]
    extraction: &'a Extraction,
}

fn main() -> ExitCode {
    let (lines, files): (Vec<String>, Vec<String>) = env::args()
        .skip(1)
        .partition(|argument| argument == "--jsonl");
    let extractor = Extractor::new(Language::English);
    let result = match (lines.is_empty(), files.is_empty()) {
        (false, true) => json_lines("standard input", io::stdin().lock(), &extractor),
        (false, false) => files.iter().try_for_each(|file| match file.as_str() {
            "-" => json_lines("standard input", io::stdin().lock(), &extractor),
            _ => fs::File::open(file)
                .map_err(|error| format!("{file}: {error}"))
                .and_then(|open| json_lines(file, io::BufReader::new(open), &extractor)),
        }),
        (true, true) => input::seeds().and_then(|seeds| {
            seeds.iter().try_for_each(|seed| {
                write(
                    &Value::from(input::name(seed)),
                    &extractor.extract(&input::read(seed)?),
                )
            })
        }),
        (true, false) => files.iter().try_for_each(|file| text(file, &extractor)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn text(file: &str, extractor: &Extractor) -> Result<(), String> {
    let text = match file {
        "-" => {
            io::read_to_string(io::stdin()).map_err(|error| format!("standard input: {error}"))?
        }
        _ => input::read(Path::new(file))?,
    };
    write(&Value::from(file), &extractor.extract(&text))
}

fn json_lines(name: &str, mut input: impl BufRead, extractor: &Extractor) -> Result<(), String> {
    let (mut line, mut start, mut number) = (Vec::new(), 0, 0);
    loop {
        line.clear();
        let length = input
            .read_until(b'\n', &mut line)
            .map_err(|error| format!("{name}: {error}"))?;
        if length == 0 {
            return Ok(());
        }
        number += 1;
        let bad = |byte: usize, what: String| {
            format!("{name}: line {number}, byte {}: {what}", start + byte)
        };
        let text = std::str::from_utf8(&line)
            .map_err(|error| bad(error.valid_up_to(), "not UTF-8".to_owned()))?;
        if !text.trim().is_empty() {
            let record: Value = serde_json::from_str(text).map_err(|error| {
                bad(
                    error.column().saturating_sub(1),
                    format!("not JSON: {error}"),
                )
            })?;
            let Some(Value::String(words)) = record.get("text") else {
                return Err(bad(0, "no string \"text\"".to_owned()));
            };
            write(
                record.get("id").unwrap_or(&Value::Null),
                &extractor.extract(words),
            )?;
        }
        start += length;
    }
}

/// One line, written whole: standard output looks for line ends in every piece it is given.
fn write(id: &Value, extraction: &Extraction) -> Result<(), String> {
    let mut out = io::stdout().lock();
    serde_json::to_vec(&Line { id, extraction })
        .map_err(io::Error::from)
        .and_then(|mut line| {
            line.push(b'\n');
            out.write_all(&line)
        })
        .and_then(|()| out.flush())
        .map_err(|error| format!("standard output: {error}"))
}
