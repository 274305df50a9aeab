//! Inputs made to be slow: the work is counted, not timed, and must grow with the length, not with its square.

use factclaim::attribution::{Attributions, Marks};
use factclaim::clause::Syntax;
use factclaim::mention::Mentions;
use factclaim::{Document, Language, Lexicon, QuoteKind, extract};

/// Texts that grow with `n`; each aims at a search that could go wrong.
fn hostile(n: usize) -> Vec<(&'static str, String)> {
    vec![
        ("digits", "7".repeat(n)),
        ("grouped digits", "1,".repeat(n)),
        ("slashes", "1/".repeat(n)),
        ("hyphens between digits", "1-".repeat(n)),
        ("full stops between digits", "1.".repeat(n)),
        ("exponents", "1e-1".repeat(n)),
        ("powers", "10^".repeat(n)),
        ("products of powers", "10 x ".repeat(n)),
        ("spaced groups", "1 234 ".repeat(n)),
        ("loose points", "1 , 234 . ".repeat(n)),
        ("scale words", "million ".repeat(n)),
        (
            "scales behind an article",
            format!("a {}", "million ".repeat(n)),
        ),
        ("falling scales", "4 thousand 3 hundred and ".repeat(n)),
        ("halves of scales", "one billion and a half ".repeat(n)),
        ("minutes past", "five past ".repeat(n)),
        ("hours to hours", "7:30 to 7 and ".repeat(n)),
        ("dates like fractions", "5/6 - ".repeat(n)),
        ("ranges", "5 to ".repeat(n)),
        ("scores", "5 - ".repeat(n)),
        ("number words", "twenty ".repeat(n)),
        ("articles", "a ".repeat(n)),
        ("straight marks", "\"".repeat(n)),
        ("opening marks", "“".repeat(n)),
        ("closing marks", "”".repeat(n)),
        (
            "nested marks",
            format!("{}x{}", "“".repeat(n), "”".repeat(n)),
        ),
        ("quotes without cues", "“No one knows,” ".repeat(n)),
        ("brackets", format!("{}{}", "(".repeat(n), ")".repeat(n))),
        ("commas", ", ".repeat(n)),
        ("names and commas", "Roe, ".repeat(n)),
        ("lists of names", "Roe and ".repeat(n)),
        ("verbs", "killed ".repeat(n)),
        ("verbs in a list", "killed, and ".repeat(n)),
        ("infinitives", "and to kill ".repeat(n)),
        ("auxiliaries", "has been ".repeat(n)),
        ("relative pronouns", "who said that ".repeat(n)),
        ("relative clauses", "the man who saw ".repeat(n)),
        ("prepositions", "of the man in ".repeat(n)),
        ("adjectives", "old, small and ".repeat(n)),
        ("adverbs", "not very ".repeat(n)),
        ("hyphenated", "well-".repeat(n)),
        ("parentheses", "Roe, the head, said ".repeat(n)),
        ("cues", "he said according to her, ".repeat(n)),
        ("one word", "x".repeat(n * 10)),
        ("abbreviations", "Sen. ".repeat(n)),
        ("full stops", ".".repeat(n)),
        ("blank lines", "\n\n".repeat(n)),
        ("paragraphs", "“No\n\n".repeat(n)),
        (
            "one long sentence",
            "in May 41 people died in floods and Roe said it was “bad” and ".repeat(n / 8),
        ),
        ("apostrophes", "'s".repeat(n)),
        (
            "apostrophes before an address",
            format!("{}b@x", "a’".repeat(n)),
        ),
        (
            "apostrophes before a link",
            format!("{}b://x", "a’".repeat(n)),
        ),
        (
            "participles behind prepositions",
            format!("5 people {}", "of killed ".repeat(n)),
        ),
        ("sources without content", "according to 2-1 ".repeat(n)),
        (
            "quotes in one sentence",
            "and “it was all so bad,” he said ".repeat(n / 8),
        ),
        (
            "numbers too large",
            format!("{} or {} men ", "5".repeat(29), "6".repeat(29)).repeat(n / 8),
        ),
        (
            "quotes and adverbs",
            "“No one knows it here,” very very very soon ".repeat(n / 8),
        ),
        ("labels", "ROE: Is it so? ".repeat(n / 4)),
        ("turns", "ROE: Is it so?\n\nPOE: It is.\n\n".repeat(n / 8)),
        ("signatures", "“We won.” — Ann Roe\n".repeat(n / 8)),
        ("colons", "Roe was late: “We won.” ".repeat(n / 8)),
        ("participles without an agent", "called as ".repeat(n / 2)),
        (
            "participles far from a noun",
            "9 said not in ".repeat(n / 4),
        ),
        ("plans without a source", "backing the plan ".repeat(n / 4)),
        (
            "reports in reports",
            "said that he said that ".repeat(n / 8),
        ),
        (
            "participles behind quotes",
            "“We won,” saying ".repeat(n / 8),
        ),
        (
            "appositions behind quotes",
            "“We won,” Ann Roe, the mayor, ".repeat(n / 8),
        ),
        ("attributes", "<a name=\"".repeat(n / 4)),
        ("links", "a@b.c://".repeat(n / 4)),
        ("closed sentences", ".”".repeat(n)),
        ("open sentences", ". “".repeat(n)),
        ("dozens of dozens", "ten dozen ".repeat(n)),
        ("bare numbers and verbs", "killed 5 ".repeat(n)),
        ("bare numbers and adjectives", "5 dead ".repeat(n)),
        ("surnames", "Ann Roe met Roe. ".repeat(n / 4)),
        (
            "different names",
            (0..n / 4)
                .map(|i| format!("Ann Roe{i} met Roe{i}. "))
                .collect(),
        ),
    ]
}

/// The looks of each layer that counts them.
fn looks(text: &str) -> [(&'static str, u64); 4] {
    let lexicon = Lexicon::of(Language::English);
    let document = Document::new(text, lexicon);
    let syntax = Syntax::read(&document, lexicon, |_| true);
    let marks = Marks::read(&document);
    let mentions = Mentions::read(&document, lexicon, &syntax, |token| {
        marks.covering(token).is_some()
    });
    let attributions = Attributions::read(&document, lexicon, &syntax, &marks, &mentions);
    [
        ("document", document.looks()),
        ("grammar", syntax.phrases.looks() + syntax.clauses.looks()),
        ("marks", marks.looks()),
        ("attributions", attributions.looks()),
    ]
}

#[test]
fn every_layer_takes_steps_in_proportion_to_the_length() {
    let (small, large) = (hostile(1_000), hostile(4_000));
    for ((name, short), (_, long)) in small.iter().zip(&large) {
        for ((layer, few), (_, many)) in looks(short).into_iter().zip(looks(long)) {
            assert!(
                many <= few * 4 + few / 2 + 2_000,
                "{name}, {layer}: {few} looks became {many} in a text four times as long"
            );
            // No token is worth more than a bounded number of looks.
            assert!(
                many <= 600 * (long.len() as u64 + 100),
                "{name}, {layer}: {many} looks for {} bytes",
                long.len()
            );
        }
    }
}

/// The parts of all direct quotes of a text.
fn direct(text: &str) -> Vec<String> {
    extract(text)
        .quotes
        .iter()
        .filter(|quote| quote.kind == QuoteKind::Direct)
        .flat_map(|quote| quote.content.iter().map(|part| part.as_str().to_owned()))
        .collect()
}

#[test]
fn sound_quotes_are_found_beside_broken_ones() {
    let sound = "“It is over and we won,” said Ann Roe.";
    let book = "He went home and it rained on the old town by the sea. ".repeat(10_000);
    for (name, broken) in [
        ("an odd mark", "She called it “late. ".to_owned()),
        ("100,000 marks", "\"".repeat(100_000)),
        ("100,001 marks", "“".repeat(100_001)),
        (
            "10,000 nested marks",
            format!("{}x{}", "“".repeat(10_000), "”".repeat(10_000)),
        ),
        ("a quote of half a megabyte", format!("“{book}” ")),
        ("half a megabyte without an end", format!("“{book}")),
    ] {
        for text in [
            format!("{broken}\n\n{sound}"),
            format!("{sound}\n\n{broken}"),
        ] {
            let found = direct(&text);
            assert!(
                found.iter().any(|quote| quote == "It is over and we won,"),
                "{name}: {} quoted parts",
                found.len()
            );
        }
    }
    // A whole book in one paragraph, with a quote in its midst.
    let found = direct(&format!("{book}{sound} {book}"));
    assert_eq!(found, ["It is over and we won,"]);
}

#[test]
fn marks_without_a_partner_become_notes() {
    for (text, notes) in [
        ("“We won,” he said.", 0),
        ("We won,” he said.", 1),
        ("“We won, he said. “At last.”", 1),
        ("“We won.\n\n“At last,” he said.", 0),
    ] {
        let found = extract(text).notes;
        let unpaired = found.iter().filter(|note| note.reason == "unpaired mark");
        assert_eq!(unpaired.count(), notes, "{text}");
    }
}

/// The summed lengths of all words an extraction holds.
fn held(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Array(items) => items.iter().map(held).sum(),
        serde_json::Value::Object(fields) => fields.values().map(held).sum(),
        serde_json::Value::String(text) => text.len(),
        _ => 0,
    }
}

#[test]
fn results_grow_with_the_text_not_with_its_square() {
    for (name, text) in hostile(2_000) {
        let found = serde_json::to_value(extract(&text)).unwrap();
        let held = held(&found);
        assert!(
            held <= 30 * text.len() + 2_000,
            "{name}: {held} bytes of words out of {}",
            text.len()
        );
    }
}

#[test]
fn numbers_beyond_28_digits_become_notes_never_other_numbers() {
    let digits = "5".repeat(29);
    for text in [
        format!("They saw {digits}0 or {digits} people."),
        format!("They sold ten {}eggs.", "dozen ".repeat(27)),
        format!("It cost ${} million.", "9".repeat(28)),
        "It weighs 1e999999999 tons.".to_owned(),
        "It weighs 5e-40 tons.".to_owned(),
        "They have 10^99999999 cells.".to_owned(),
        format!("They sold a {}eggs.", "million ".repeat(9)),
        format!("It has {} parts.", "7".repeat(10_000)),
    ] {
        let found = extract(&text);
        assert!(
            found
                .notes
                .iter()
                .any(|note| note.reason == "number too large"),
            "{text}: {:?}",
            found.notes
        );
        for quantity in &found.quantities {
            let value = quantity.value.to_string();
            assert!(text.contains(&value), "{text}: {value}");
        }
    }
    assert!(
        extract("They saw 50000000000000000000000000000 or 60000000000000000000000000000 people.")
            .quantities
            .len()
            <= 2
    );
}
