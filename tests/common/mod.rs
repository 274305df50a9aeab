//! Case files: a text in one line (`¶` is a paragraph break), then each expected result on an indented line of its own, or
//! `nothing`. Lines that start with `#` are comments.

/// Reads every text of a case file with `find` and compares; prints all that differ, each with its file and line, then fails.
#[track_caller]
pub fn check_cases(name: &str, cases: &str, at_least: usize, find: impl Fn(&str) -> Vec<String>) {
    let mut faults = Vec::new();
    let mut count = 0;
    let mut lines = cases
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'))
        .peekable();
    while let Some((index, text)) = lines.next() {
        let mut expected = Vec::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| line.starts_with("  ")) {
            expected.push(line.trim().to_owned());
        }
        assert!(
            !expected.is_empty(),
            "cases/{name}:{}: what is expected of {text:?}? `nothing` is said in so many words",
            index + 1
        );
        expected.retain(|line| line != "nothing");
        count += 1;
        let found = find(&text.replace('¶', "\n\n"));
        if found != expected {
            let list = |lines: &[String]| {
                if lines.is_empty() {
                    "nothing".to_owned()
                } else {
                    lines.join("\n            ")
                }
            };
            faults.push(format!(
                "cases/{name}:{}: {text}\n  expected: {}\n  found:    {}",
                index + 1,
                list(&expected),
                list(&found)
            ));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {count} differ\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(count >= at_least, "only {count} cases were read");
}
