//! The `extract` example on bad input: one clear line that names file, line and byte, and nothing lost that was written before.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// The example that `cargo test` has built beside the tests.
fn example() -> Command {
    let test = std::env::current_exe().unwrap();
    let folder = test
        .parent()
        .and_then(|deps| deps.parent())
        .unwrap()
        .join("examples");
    let program = folder.join(format!("extract{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is built by `cargo test`",
        program.display()
    );
    Command::new(program)
}

fn json_lines(input: &[u8]) -> Output {
    let mut child = example()
        .arg("--jsonl")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The example may stop reading at the first bad line.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

#[track_caller]
fn check(output: &Output, lines: usize, message: &str) {
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        format!("{message}\n")
    );
    assert_eq!(
        output.stdout.iter().filter(|byte| **byte == b'\n').count(),
        lines,
        "lines written before"
    );
}

#[test]
fn good_lines_give_one_extraction_each_with_their_ids() {
    let output = json_lines(b"{\"id\": 7, \"text\": \"Sales rose 5%.\"}\n\n{\"text\": \"\", \"id\": \"b\"}\n{\"text\": \"no id\"}");
    assert!(output.status.success());
    let ids: Vec<serde_json::Value> = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice::<serde_json::Value>(line).unwrap()["id"].clone())
        .collect();
    assert_eq!(
        ids,
        [
            serde_json::json!(7),
            serde_json::json!("b"),
            serde_json::Value::Null
        ]
    );
}

#[test]
fn a_malformed_line_names_its_place() {
    let good = "{\"id\": 1, \"text\": \"a\"}\n";
    let output = json_lines(format!("{good}{{\"text\": oops}}\n{good}").as_bytes());
    check(
        &output,
        1,
        "standard input: line 2, byte 32: not JSON: expected value at line 1 column 10",
    );
}

#[test]
fn a_line_without_text_names_its_place() {
    let output = json_lines(b"{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2}\n");
    check(
        &output,
        1,
        "standard input: line 2, byte 23: no string \"text\"",
    );
}

#[test]
fn a_line_that_is_not_utf_8_names_its_place() {
    let output = json_lines(b"{\"text\": \"a\"}\n{\"text\": \"\xff\"}\n");
    check(&output, 1, "standard input: line 2, byte 24: not UTF-8");
}

#[test]
fn files_that_cannot_be_read_are_named() {
    let missing = "no/such/file.txt";
    let output = example().arg(missing).output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("no/such/file.txt: "));

    let folder: PathBuf = std::env::temp_dir().join(format!("factclaim-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (good, bad) = (folder.join("good.txt"), folder.join("bad.txt"));
    std::fs::write(&good, "Sales rose 5%.").unwrap();
    std::fs::write(&bad, b"one\ntwo \xff").unwrap();
    let output = example().args([&good, &bad]).output().unwrap();
    check(
        &output,
        1,
        &format!("{}: line 2, byte 8: not UTF-8", bad.display()),
    );
    std::fs::remove_dir_all(folder).unwrap();
}
