//! What holds for every text: no panic, words that lie where they say, order, and the same result on every run.

use factclaim::{Document, Extraction, Language, Lexicon, extract};
use proptest::prelude::*;
use serde_json::Value;

/// Checks every object with start, end and text in a serialised extraction; gives how many there were.
fn check_texts(input: &str, value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| check_texts(input, item)).sum(),
        Value::Object(fields) => {
            let mut seen = 0;
            if let (Some(start), Some(end), Some(Value::String(text))) =
                (fields.get("start"), fields.get("end"), fields.get("text"))
            {
                let (start, end) = (
                    start.as_u64().unwrap() as usize,
                    end.as_u64().unwrap() as usize,
                );
                assert_eq!(
                    input.get(start..end),
                    Some(text.as_str()),
                    "at {start}..{end}"
                );
                assert!(start < end, "an empty text at {start}");
                seen = 1;
            }
            seen + fields
                .values()
                .map(|field| check_texts(input, field))
                .sum::<usize>()
        }
        _ => 0,
    }
}

fn check(input: &str) {
    let found = extract(input);
    let json = serde_json::to_value(&found).unwrap();
    check_texts(input, &json);
    assert_eq!(
        serde_json::from_value::<Extraction>(json).unwrap(),
        found,
        "read back"
    );
    assert_eq!(extract(input), found, "a second run");

    assert!(
        found
            .quotes
            .windows(2)
            .all(|pair| pair[0].content[0].start() <= pair[1].content[0].start()),
        "quotes in order"
    );
    assert!(
        found
            .quantities
            .windows(2)
            .all(|pair| pair[0].span.end() <= pair[1].span.start()),
        "quantities in order, apart"
    );
    assert!(
        found
            .mentions
            .windows(2)
            .all(|pair| pair[0].span.start() <= pair[1].span.start()),
        "mentions in order"
    );
    assert!(
        found
            .claims
            .windows(2)
            .all(|pair| pair[0].statement().quantity.span.start()
                <= pair[1].statement().quantity.span.start())
    );
    assert!(
        found.quotes.iter().all(|quote| quote
            .content
            .windows(2)
            .all(|pair| pair[0].end() <= pair[1].start())),
        "parts in order"
    );
    let known = |span: &factclaim::Text| {
        found
            .quantities
            .iter()
            .any(|quantity| quantity.span == *span)
    };
    for claim in &found.claims {
        let quantity = &claim.statement().quantity;
        // The zero of "no one was hurt" is held by its claim alone.
        let zero = matches!(&quantity.value, factclaim::Value::Exact(value) if value.is_zero());
        assert!(
            zero || known(&quantity.span),
            "the number of a claim is one of the quantities"
        );
    }

    let document = Document::new(input, Lexicon::of(Language::English));
    let tokens = document.tokens();
    assert!(
        tokens
            .windows(2)
            .all(|pair| pair[0].span.end <= pair[1].span.start),
        "tokens in order, apart"
    );
    let held: usize = document
        .sentences()
        .iter()
        .map(|sentence| sentence.tokens.len())
        .sum();
    assert_eq!(held, tokens.len(), "every token is in one sentence");
}

/// Pieces of news and of noise, to be strung together in any order.
const PIECES: &[&str] = &[
    "Ann Roe",
    "Roe",
    "she",
    "said",
    "told reporters",
    "“",
    "”",
    "\"",
    "'",
    "’s",
    "``",
    "''",
    "«",
    "»",
    ",",
    ".",
    "...",
    "!",
    "?",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\u{a0}",
    "\u{feff}",
    "\0",
    "at least",
    "more than",
    "41",
    "80,000",
    "88%",
    "$1.2 billion",
    "£3m",
    "5G",
    "1/2",
    "½",
    "two",
    "a",
    "million",
    "dozens of",
    "people",
    "were killed",
    "killed",
    "died",
    "in 2021",
    "on Monday",
    "in the U.S.",
    "Sen.",
    "Dr.",
    "the U.S.",
    "according to",
    "the CDC",
    "who",
    "which",
    "that",
    "and",
    "or",
    "of",
    "the world’s tea",
    "consumed",
    "the death toll rose to",
    "—",
    "--",
    "-",
    "(",
    ")",
    ":",
    ";",
    "@who",
    "https://a.example/b",
    "50000000000000000000000000000",
    "dozen dozen dozen",
    "é",
    "日本",
    "😀",
    "e\u{301}",
    "not",
    "could",
    "if",
    "19th",
    "5 p.m.",
    "9/11",
    "2-1",
    "No. 2",
    "wounded 9",
    "were missing",
    "were arrested",
    "fled their homes",
    "rose",
    "fell",
    "from",
    "to",
    "per",
    "a barrel",
    "km",
    "points",
    "percent",
    "half",
    "one in five",
    "no one",
    "none of them",
    "including",
    "killed or wounded",
    "denied that",
    "claims that",
    "’s claim that",
    "confident that",
    "called",
    "asked",
    "vowed to",
    "says",
    "as",
    "where",
    "when",
    "what",
    "by",
    "with",
    "on",
    "him",
    "I",
    "the mayor",
    "officials",
    "a poll",
    "Mr.",
    "(D-Ill.)",
    "ROE:",
    "Q.",
    "in a statement",
    "9.83e-3",
    "10^6",
    "±",
    "minus",
    "6'2\"",
    "8 dollars 15 cents",
    "4 thousand 3 hundred",
    "aged 25 to 54",
    "15-year-old",
    "[",
    "]",
    "TOLL RISES TO 9",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_string_has_a_sound_extraction(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_mix_of_news_has_a_sound_extraction(pieces in prop::collection::vec((prop::sample::select(PIECES), any::<bool>()), 0..60)) {
        let text: String = pieces.iter().flat_map(|(piece, blank)| [*piece, if *blank { " " } else { "" }]).collect();
        check(&text);
    }
}

#[test]
fn odd_texts_have_a_sound_extraction() {
    for text in [
        "",
        " ",
        "\n",
        "\0",
        "“",
        "”“",
        "''''",
        "\"\"\"",
        "…",
        "😀😀",
        "\u{feff}",
        "é",
        "x",
        "41",
        "$",
        "%",
        "1e999999999",
        "“” said",
        "“\n\n”",
        "\0“\n\non Monday“",
        "asked\n\n41claims that é were killed",
        ",the death toll rose to1/2 wounded 9 who—",
        "what diedcalledhalf told reporters who 80,000said",
        "denied that``Mr.at least dozens of“ two Ann Roe(“Ann Roe",
    ] {
        check(text);
    }
    check(&"x".repeat(100_000));
    check(&"“x” ".repeat(2_000));
}

#[test]
fn the_seed_has_a_sound_extraction() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/seeds/000_7b68d41d9f157fef.txt"
    );
    let text = std::fs::read_to_string(path).unwrap();
    check(&text);
    let json = serde_json::to_value(extract(&text)).unwrap();
    let seen = check_texts(&text, &json);
    assert!(seen > 100, "the walk sees only {seen} texts");
    // The same article with carriage returns, and without its curly marks, is read as well.
    check(&text.replace('\n', "\r\n"));
    check(&text.replace(['“', '”'], "\"").replace('’', "'"));
}
