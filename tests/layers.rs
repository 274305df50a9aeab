//! Arrows point one way: a module of `src/` imports only modules that stand before it in this list.

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: &[&str] = &[
    "span",
    "offset",
    "note",
    "rule",
    "decimal",
    "error",
    "language",
    "lexicon",
    "document",
    "tagger",
    "numeral",
    "phrase",
    "clause",
    "quantity",
    "pattern",
    "mention",
    "attribution",
    "quote",
    "claim",
    "extract",
    "ledger",
    "export",
    "lib",
];

/// All Rust files under a folder.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the source folder can be read") {
        let path = entry.expect("a folder entry can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The layer of a file: the first part of its path under `src/`, without `.rs`.
fn layer_of(root: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(root).expect("the file lies in src");
    let first = inside
        .components()
        .next()
        .expect("a file has a name")
        .as_os_str()
        .to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn place(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|known| *known == layer)
}

/// The names behind each `crate::` of a source text, tests and comments left out: what unit tests and examples use is their own affair.
fn imports(source: &str) -> Vec<String> {
    let code: String = source
        .split("#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            // `use crate::{a, b}` lists several.
            Some(list) => list
                .split('}')
                .next()
                .unwrap_or_default()
                .split(',')
                .map(str::trim)
                .collect(),
            None => vec![rest],
        };
        for name in names {
            let name: String = name
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn imports_point_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    let mut seen = 0;
    for file in rust_files(&root) {
        let layer = layer_of(&root, &file);
        let Some(own) = place(&layer) else {
            faults.push(format!(
                "{}: the layer {layer:?} is not in the list",
                file.display()
            ));
            continue;
        };
        let source = fs::read_to_string(&file).expect("a source file can be read");
        for name in imports(&source) {
            seen += 1;
            match place(&name) {
                Some(other) if other <= own => {}
                Some(_) => faults.push(format!(
                    "{}: {layer} imports {name}, which stands behind it",
                    file.display()
                )),
                // Types named from the crate's root hide which layer they come from.
                None => faults.push(format!(
                    "{}: imports {name:?} from the crate's root, not from its module",
                    file.display()
                )),
            }
        }
    }
    assert!(
        seen > 20,
        "only {seen} imports were found: the test no longer reads them"
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_are_read_in_every_form() {
    let source = "use crate::span::Span;\nuse crate::{lexicon::Class, document};\n// crate::no\nfn f() { crate::clause::x() }\n#[cfg(test)]\nuse crate::extract;";
    assert_eq!(imports(source), ["span", "lexicon", "document", "clause"]);
}
