//! A reader for CoNLL-U, the format of the Universal Dependencies treebanks, plain or gzipped.
//!
//! Each example or bench uses its own part of it, hence the allowance for what it leaves aside.
#![allow(dead_code)]

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

/// One sentence: its comments as far as they are of use, and its tokens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sentence {
    /// The `# text =` comment.
    pub text: Option<String>,
    /// The sentence is the first of a document.
    pub starts_document: bool,
    /// The sentence is the first of a paragraph.
    pub starts_paragraph: bool,
    /// The syntactic words in order; empty nodes are left out.
    pub tokens: Vec<Token>,
    /// Surface words that stand for several tokens ("don't" for "do" and "n't"), in order.
    pub ranges: Vec<TokenRange>,
}

/// One syntactic word. Absent values (`_`) of the string columns are kept as `_`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word as written.
    pub form: String,
    /// Universal part of speech.
    pub upos: String,
    /// Part of speech in the treebank's own tag set.
    pub xpos: String,
    /// Features, such as `Number=Sing|Person=3`.
    pub feats: String,
    /// The head's place among the tokens, counted from 1; 0 for the root, `None` where not given.
    pub head: Option<usize>,
    /// Relation to the head.
    pub deprel: String,
    /// False where `SpaceAfter=No` stands. Inside a [`TokenRange`], the range's own flag counts.
    pub space_after: bool,
}

/// A surface word that is split into the tokens `first..=last` (indices into [`Sentence::tokens`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRange {
    /// Index of the first token.
    pub first: usize,
    /// Index of the last token.
    pub last: usize,
    /// The word as written.
    pub form: String,
    /// False where `SpaceAfter=No` stands.
    pub space_after: bool,
}

impl Sentence {
    /// The sentence as it was written, rebuilt from forms and spaces, without a space at its end.
    pub fn raw_text(&self) -> String {
        let mut raw = String::new();
        let mut ranges = self.ranges.iter().peekable();
        let mut index = 0;
        while let Some(token) = self.tokens.get(index) {
            let (form, space_after) = match ranges.next_if(|range| range.first == index) {
                Some(range) => {
                    index = range.last;
                    (&range.form, range.space_after)
                }
                None => (&token.form, token.space_after),
            };
            raw.push_str(form);
            if space_after {
                raw.push(' ');
            }
            index += 1;
        }
        raw.truncate(raw.trim_end().len());
        raw
    }
}

/// Why a file could not be read.
#[derive(Debug)]
pub enum Error {
    /// The file cannot be opened, unpacked, or is not UTF-8.
    File { path: PathBuf, source: io::Error },
    /// A line is not CoNLL-U. Lines count from 1.
    Line {
        path: PathBuf,
        line: usize,
        problem: Problem,
    },
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// A token line has not exactly ten columns.
    Columns(usize),
    /// The first column is neither a number nor a range nor an empty node.
    Identifier,
    /// Token numbers do not count up from 1.
    Order,
    /// The head is neither a number nor `_`.
    Head,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Columns(found) => write!(f, "expected 10 columns, found {found}"),
            Problem::Identifier => f.write_str("the first column is not a token number"),
            Problem::Order => f.write_str("token numbers do not count up from 1"),
            Problem::Head => f.write_str("the head is not a number"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::File { path, source } => write!(f, "{}: {source}", path.display()),
            Error::Line {
                path,
                line,
                problem,
            } => {
                write!(f, "{}:{line}: {problem}", path.display())
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::File { source, .. } => Some(source),
            Error::Line { .. } => None,
        }
    }
}

/// Reads a whole file; it is unpacked if it begins like a gzip file, whatever its name.
pub fn read(path: &Path) -> Result<Vec<Sentence>, Error> {
    let failed = |source| Error::File {
        path: path.to_path_buf(),
        source,
    };
    let mut bytes = fs::read(path).map_err(failed)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut plain = Vec::new();
        MultiGzDecoder::new(bytes.as_slice())
            .read_to_end(&mut plain)
            .map_err(failed)?;
        bytes = plain;
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| failed(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    parse(&text).map_err(|(line, problem)| Error::Line {
        path: path.to_path_buf(),
        line,
        problem,
    })
}

/// Reads CoNLL-U text; an error carries the number of its line.
pub fn parse(text: &str) -> Result<Vec<Sentence>, (usize, Problem)> {
    let mut sentences = Vec::new();
    let mut sentence = Sentence::default();
    for (index, line) in text.lines().enumerate() {
        let outcome = if line.is_empty() {
            if !sentence.tokens.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
            Ok(())
        } else if let Some(comment) = line.strip_prefix('#') {
            read_comment(comment.trim_start(), &mut sentence);
            Ok(())
        } else {
            read_token(line, &mut sentence)
        };
        outcome.map_err(|problem| (index + 1, problem))?;
    }
    if !sentence.tokens.is_empty() {
        sentences.push(sentence);
    }
    Ok(sentences)
}

fn read_comment(comment: &str, sentence: &mut Sentence) {
    let (key, value) = comment.split_once('=').unwrap_or((comment, ""));
    match key.trim() {
        "text" => sentence.text = Some(value.trim().to_owned()),
        "newdoc" | "newdoc id" => sentence.starts_document = true,
        "newpar" | "newpar id" => sentence.starts_paragraph = true,
        _ => {}
    }
}

fn read_token(line: &str, sentence: &mut Sentence) -> Result<(), Problem> {
    let columns: Vec<&str> = line.split('\t').collect();
    let &[id, form, _, upos, xpos, feats, head, deprel, _, misc] = columns.as_slice() else {
        return Err(Problem::Columns(columns.len()));
    };
    let number = |text: &str| text.parse::<usize>().map_err(|_| Problem::Identifier);
    let space_after = !misc.split('|').any(|item| item == "SpaceAfter=No");
    let read = sentence.tokens.len();
    if id.contains('.') {
        return Ok(());
    }
    if let Some((first, last)) = id.split_once('-') {
        let (first, last) = (number(first)?, number(last)?);
        if first != read + 1 || last < first {
            return Err(Problem::Order);
        }
        sentence.ranges.push(TokenRange {
            first: first - 1,
            last: last - 1,
            form: form.to_owned(),
            space_after,
        });
        return Ok(());
    }
    if number(id)? != read + 1 {
        return Err(Problem::Order);
    }
    let head = match head {
        "_" => None,
        head => Some(head.parse().map_err(|_| Problem::Head)?),
    };
    sentence.tokens.push(Token {
        form: form.to_owned(),
        upos: upos.to_owned(),
        xpos: xpos.to_owned(),
        feats: feats.to_owned(),
        head,
        deprel: deprel.to_owned(),
        space_after,
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str, form: &str, misc: &str) -> String {
        format!("{id}\t{form}\t_\tX\t_\t_\t0\troot\t_\t{misc}\n")
    }

    #[test]
    fn ranges_and_spaces_rebuild_the_text() {
        let text = [
            "# newdoc id = a\n# text = They didn't go.\n".to_owned(),
            line("1", "They", "_"),
            line("2-3", "didn't", "_"),
            line("2", "did", "SpaceAfter=No"),
            line("3", "n't", "_"),
            line("4", "go", "A=b|SpaceAfter=No"),
            line("4.1", "away", "_"),
            line("5", ".", "_"),
        ]
        .concat();
        let sentences = parse(&text).expect("valid");
        assert_eq!(sentences.len(), 1);
        assert_eq!(sentences[0].raw_text(), "They didn't go.");
        assert_eq!(sentences[0].text.as_deref(), Some("They didn't go."));
        assert_eq!(sentences[0].tokens.len(), 5);
        assert!(sentences[0].starts_document && !sentences[0].starts_paragraph);
    }

    #[test]
    fn errors_name_the_line() {
        let good = line("1", "Go", "_");
        for (bad, problem) in [
            ("2\tgo".to_owned(), Problem::Columns(2)),
            (line("x", "go", "_"), Problem::Identifier),
            (line("3", "go", "_"), Problem::Order),
            (
                line("2", "go", "_").replace("\t0\t", "\tx\t"),
                Problem::Head,
            ),
        ] {
            assert_eq!(parse(&format!("{good}{bad}")), Err((2, problem)), "{bad}");
        }
    }
}
