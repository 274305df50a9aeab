//! The pattern notation: what its errors say, and every sentence below a rule.

mod layers_of;

use factclaim::claim::{Change, Count, Finder, Money, Rate, Statement, TypedClaim};
use factclaim::pattern::{Patterns, View};
use factclaim::{
    ArrestCount, DeathCount, DisplacedCount, InjuryCount, Language, MissingCount, Share,
};
use layers_of::with_layers;

#[track_caller]
fn refused(text: &str, message: &str) {
    let error = Patterns::parse(text).expect_err(text);
    assert_eq!(error.to_string(), message, "{text}");
}

#[test]
fn errors_name_the_place_and_what_belongs_there() {
    refused(
        "a/b <kill> activ subject {quantity}",
        "line 1, column 12: found `activ`, expected `subject`, `object`, `complement`, `agent` or a quoted preposition",
    );
    refused(
        "# head\n\na/b <slay> subject {quantity}",
        "line 3, column 5: found the class `slay`, expected a class of the word lists or one declared above with `class`",
    );
    refused(
        "a/b <kill> object {quantity: folk}",
        "line 1, column 30: found the layer `folk`, expected `count`, `event`, `fraction`, `money`, `name`, `noun`, `percent`, `person`, `place`, `quantity`, `time` or a class",
    );
    refused(
        "a/b <kill> object {quantity",
        "line 1, column 19: found no end for {, expected } on the same line",
    );
    refused(
        "a/b <kill> object {quantity person}",
        "line 1, column 29: found `person`, expected `:` and a layer, or `}`",
    );
    refused(
        "a/b \"kill object {quantity}",
        "line 1, column 5: found no end for \", expected \" on the same line",
    );
    refused(
        "a/b <> object {quantity}",
        "line 1, column 5: found `<>`, expected a word between the signs",
    );
    refused(
        "a/b <kill> object",
        "line 1, column 18: found the end of the line, expected a capture, a quoted word or `<class>` for the role",
    );
    refused(
        "a/b <kill> subject {cause}",
        "line 1, column 1: found `{quantity}` 0 times in the rule `a/b`, expected it once",
    );
    refused(
        "a/b noun {quantity} {quantity}",
        "line 1, column 1: found `{quantity}` 2 times in the rule `a/b`, expected it once",
    );
    refused(
        "a/b noun (\"toll\" | \"count\" {quantity}",
        "line 1, column 10: found no end for (, expected ) on the same line",
    );
    refused(
        "a/b noun",
        "line 1, column 9: found the end of the line, expected a quoted word, `<class>`, `{capture}` or a group",
    );
    refused(
        "a/b noun {quantity}\na/b noun {quantity}",
        "line 2, column 1: found a second `a/b`, expected a name of its own",
    );
    refused(
        "class kill = slay",
        "line 1, column 7: found a second `kill`, expected a name of its own",
    );
    refused(
        "class slay slew",
        "line 1, column 12: found `slew`, expected `=` and the words of the class",
    );
    refused(
        "class slay = slew |",
        "line 1, column 20: found the end of the line, expected a word of the class",
    );
    refused(
        "  + Floods killed 41 people.",
        "line 1, column 3: found `+`, expected a rule above its sentences",
    );
    refused(
        "a/b noun {quantity}\n\n  Floods killed 41 people.",
        "line 3, column 3: found `Floods`, expected `+` or `-` and a sentence below a rule",
    );
    refused(
        "a/b noun {quantity}\n  -",
        "line 2, column 3: found `-` alone, expected a sentence behind it",
    );
    refused(
        "a/b noun ((((((((({quantity})))))))))",
        "line 1, column 18: found a group inside 8 others, expected fewer",
    );
    refused(
        "a/b <kill> * {quantity}",
        "line 1, column 12: found `*`, expected a name, a quoted word, `<class>`, `{capture}`, `(`, `|` or `?`",
    );
    refused(
        "a/b as \"late\" noun {quantity}",
        "line 1, column 8: found `\"late\"`, expected the mark of the rule",
    );
    refused(
        "a/b (\"fired\" {quantity}) subject {x}",
        "line 1, column 5: found a capture in a group, expected words only: it follows the group",
    );
}

#[test]
fn a_rule_goes_on_over_indented_lines_up_to_its_sentences() {
    let patterns = Patterns::parse(
        "class lay_off = fired | laid off  # two ways to say it\nlayoffs/fire  <lay_off> active\n    object {quantity: person}\n    subject {firm}?\n  + It fired 40 people. # not a comment\n\n  - It fired the kiln.\n",
    )
    .unwrap();
    let rule = &patterns.rules()[0];
    assert_eq!((rule.name(), rule.line()), ("layoffs/fire", 2));
    let examples: Vec<_> = rule
        .examples()
        .iter()
        .map(|example| (example.line, &*example.text, example.matches))
        .collect();
    assert_eq!(
        examples,
        [
            (5, "It fired 40 people. # not a comment", true),
            (7, "It fired the kiln.", false)
        ]
    );
    assert_eq!(
        (patterns.capture("quantity"), patterns.capture("firm")),
        (Some(0), Some(1))
    );
}

#[test]
fn marks_belong_to_their_rule() {
    let patterns =
        Patterns::parse("a/b as late as open noun {quantity}\na/c noun {quantity}").unwrap();
    let marked =
        |rule: usize| ["late", "open", "noun"].map(|mark| patterns.rules()[rule].is_marked(mark));
    assert_eq!((marked(0), marked(1)), ([true, true, false], [false; 3]));
}

/// How many matches patterns have in a text.
fn matches(patterns: &str, text: &str) -> usize {
    let patterns = Patterns::parse(patterns).unwrap();
    with_layers(text, |layers| {
        let numbers = layers.numbers();
        let view = View {
            document: layers.document,
            syntax: layers.syntax,
            numbers: &numbers,
        };
        let mut matches = 0;
        for sentence in layers.document.sentences() {
            patterns.find(view, sentence, |_| matches += 1);
        }
        matches
    })
}

#[test]
fn rules_past_any_number_are_tried() {
    let rules: String = (0..300)
        .map(|index| format!("a/r{index} noun \"zorg{index}\" {{quantity}}\n"))
        .collect();
    for index in [0, 127, 128, 129, 299] {
        assert_eq!(matches(&rules, &format!("Bleg zorg{index} 12 zibs.")), 1);
    }
    assert_eq!(matches(&rules, "Bleg zorg300 12 zibs."), 0);
}

#[test]
fn amounts_are_seen_however_they_are_written() {
    let money = "a/paid noun \"paid\" {quantity: money}";
    for text in [
        "They paid EUR30m.",
        "They paid Rs500.",
        "They paid $30.",
        "They paid 30 euros.",
    ] {
        assert_eq!(matches(money, text), 1, "{text}");
    }
    let percent = "a/paid noun \"paid\" {quantity: percent}";
    for text in ["They paid 30%.", "They paid two-thirds.", "They paid 30pc."] {
        assert_eq!(matches(percent, text), 1, "{text}");
    }
    for text in ["They paid 30.", "They paid 30 clerks."] {
        assert_eq!(matches(money, text) + matches(percent, text), 0, "{text}");
    }
}

/// Runs the sentences below every rule of a kind: the rule matches each of its own and gives a claim in one at least, else earlier
/// rules take all its numbers and it stands for nothing.
fn examples<T: TypedClaim>(statement: impl Fn(&T) -> &Statement) {
    let finder = Finder::<T>::new(Language::English).unwrap();
    let patterns = finder.patterns();
    let mut faults = Vec::new();
    for (index, rule) in patterns.rules().iter().enumerate() {
        let count = |matches| {
            let examples = rule.examples().iter();
            examples
                .filter(|example| example.matches == matches)
                .count()
        };
        if count(true) < 6 || count(false) < 4 {
            faults.push(format!("{}: fewer than six + or four -", rule.name()));
        }
        let mut own_claims = 0;
        for example in rule.examples() {
            let (by_rule, claims, own) = with_layers(&example.text, |layers| {
                let numbers = layers.numbers();
                let view = View {
                    document: layers.document,
                    syntax: layers.syntax,
                    numbers: &numbers,
                };
                let mut by_rule = false;
                for sentence in layers.document.sentences() {
                    patterns.find(view, sentence, |found| by_rule |= found.rule == index);
                }
                let claims = finder.find(layers);
                let own = claims
                    .iter()
                    .filter(|claim| statement(claim).rule.as_str() == rule.name())
                    .count();
                (by_rule, claims.len(), own)
            });
            if example.matches {
                own_claims += own;
            }
            let right = if example.matches {
                by_rule && claims > 0
            } else {
                claims == 0
            };
            if !right {
                let sign = if example.matches { '+' } else { '-' };
                faults.push(format!(
                    "{}, line {}: {sign} {} (matched by the rule: {by_rule}, claims: {claims})",
                    rule.name(),
                    example.line,
                    example.text
                ));
            }
        }
        if own_claims == 0 {
            faults.push(format!("{}: gives no claim of its own", rule.name()));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn deaths_match_their_sentences() {
    examples(|claim: &DeathCount| &claim.statement);
}

#[test]
fn injuries_match_their_sentences() {
    examples(|claim: &InjuryCount| &claim.statement);
}

#[test]
fn missing_people_match_their_sentences() {
    examples(|claim: &MissingCount| &claim.statement);
}

#[test]
fn displaced_people_match_their_sentences() {
    examples(|claim: &DisplacedCount| &claim.statement);
}

#[test]
fn arrests_match_their_sentences() {
    examples(|claim: &ArrestCount| &claim.statement);
}

#[test]
fn shares_match_their_sentences() {
    examples(|claim: &Share| &claim.statement);
}

#[test]
fn changes_match_their_sentences() {
    examples(|claim: &Change| &claim.statement);
}

#[test]
fn rates_match_their_sentences() {
    examples(|claim: &Rate| &claim.statement);
}

#[test]
fn amounts_of_money_match_their_sentences() {
    examples(|claim: &Money| &claim.statement);
}

#[test]
fn counts_match_their_sentences() {
    examples(|claim: &Count| &claim.statement);
}
