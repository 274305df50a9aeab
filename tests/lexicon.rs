//! Words are data: every list is headed, sorted, unique and full, and exclusive classes share no word.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use factclaim::lexicon::Class;

/// A list's text by class.
fn list(class: Class) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/lexicon/en")
        .join(format!("{}.tsv", class.name()));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines that are entries, with their line numbers from 1.
fn entries(text: &str) -> Vec<(usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.starts_with('#'))
        .collect()
}

fn columns(text: &str) -> Vec<&str> {
    text.lines()
        .find_map(|line| line.strip_prefix("# columns: "))
        .map(|line| line.split(' ').collect())
        .unwrap_or_default()
}

/// All entries and forms of a class.
fn words(class: Class) -> BTreeSet<String> {
    let text = list(class);
    let forms = columns(&text).iter().position(|column| *column == "forms");
    let mut words = BTreeSet::new();
    for (_, line) in entries(&text) {
        let cells: Vec<&str> = line.split('\t').collect();
        words.insert(cells[0].to_owned());
        if let Some(cell) = forms.and_then(|at| cells.get(at)) {
            words.extend(cell.split_whitespace().map(|form| form.replace('_', " ")));
        }
    }
    words
}

#[test]
fn every_list_is_in_order() {
    let mut faults = Vec::new();
    for &class in Class::ALL {
        let text = list(class);
        let name = class.name();
        let columns = columns(&text);
        if !text.starts_with("# ") || columns.is_empty() || columns[0] != "entry" {
            faults.push(format!(
                "{name}: the head must say what the list holds and name its columns, `entry` first"
            ));
        }
        if !text
            .lines()
            .any(|line| line.starts_with('#') && line.contains("MIT"))
        {
            faults.push(format!("{name}: the head must name origin and licence"));
        }
        let mut last = "";
        for (number, line) in entries(&text) {
            let cells: Vec<&str> = line.split('\t').collect();
            if cells.len() != columns.len() {
                faults.push(format!(
                    "{name}:{number}: {} cells for {} columns",
                    cells.len(),
                    columns.len()
                ));
            }
            if cells[0] <= last {
                faults.push(format!(
                    "{name}:{number}: {:?} does not sort after {last:?}",
                    cells[0]
                ));
            }
            if cells[0].is_empty() || cells[0].trim() != cells[0] {
                faults.push(format!(
                    "{name}:{number}: {:?} is blank or has blanks around it",
                    cells[0]
                ));
            }
            if cells[0].chars().any(char::is_uppercase) {
                faults.push(format!("{name}:{number}: {:?} is not lower case", cells[0]));
            }
            last = cells[0];
        }
        if last.is_empty() {
            faults.push(format!("{name}: the list is empty"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn exclusive_classes_share_no_word() {
    for (one, other) in [
        (Class::Weekday, Class::Month),
        (Class::Kill, Class::Die),
        (Class::Coordinator, Class::Preposition),
        (Class::Month, Class::Number),
        (Class::Consume, Class::Kill),
    ] {
        let shared: Vec<String> = words(one).intersection(&words(other)).cloned().collect();
        assert!(
            shared.is_empty(),
            "{} and {} share {shared:?}",
            one.name(),
            other.name()
        );
    }
}

#[test]
fn every_file_belongs_to_a_class() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/en");
    // The tagger reads this one by itself.
    let known: BTreeSet<String> = Class::ALL
        .iter()
        .map(|class| class.name().to_owned())
        .chain(["interjection".to_owned()])
        .collect();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.extension().is_some_and(|extension| extension == "tsv") {
            let stem = path
                .file_stem()
                .expect("a file has a name")
                .to_string_lossy()
                .into_owned();
            assert!(known.contains(&stem), "{stem}.tsv belongs to no class");
        }
    }
}
