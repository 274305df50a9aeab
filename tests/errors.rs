//! The messages of the public errors, word for word.

use factclaim::{DeathCount, ParseClaimError, Quantity, Share};

#[track_caller]
fn check(text: &str, message: &str) {
    let error = text.parse::<Quantity>().expect_err(text);
    assert_eq!(error.to_string(), message, "{text:?}");
}

#[test]
fn a_text_without_a_quantity() {
    check("", "expected a quantity, found nothing");
    check("  \n", "expected a quantity, found nothing");
    check(
        "many people",
        "expected a quantity, found `many people` at bytes 0..11",
    );
    check(
        &"word ".repeat(100),
        "expected a quantity, found `word word word word word word word word …` at bytes 0..500",
    );
}

#[test]
fn a_number_that_is_no_quantity() {
    check(
        "2018",
        "expected a quantity, found a year: `2018` at bytes 0..4",
    );
    check(
        "on Dec. 3",
        "expected a quantity, found a date: `Dec. 3` at bytes 3..9",
    );
    check(
        "5 p.m.",
        "expected a quantity, found a time of day: `5 p.m.` at bytes 0..6",
    );
    check(
        "the 1990s",
        "expected a quantity, found a decade or century: `1990s` at bytes 4..9",
    );
    check(
        "third",
        "expected a quantity, found an ordinal: `third` at bytes 0..5",
    );
    check(
        "3-1",
        "expected a quantity, found a score: `3-1` at bytes 0..3",
    );
    check(
        "G20",
        "expected a quantity, found a name: `G20` at bytes 0..3",
    );
}

#[test]
fn several_quantities() {
    check(
        "12 cars and 5 trucks",
        "expected one quantity, found a second: `5` at bytes 12..13",
    );
}

#[test]
fn words_left_over() {
    check(
        "there were 12 cars",
        "expected nothing beside the quantity, found `there were` at bytes 0..10",
    );
    check(
        "12 cars in town",
        "expected nothing beside the quantity, found `in town` at bytes 8..15",
    );
}

#[test]
fn a_number_of_too_many_digits() {
    check(
        &"7".repeat(60),
        "expected a number of at most 28 digits, found `7777777777777777777777777777777777777777…` at bytes 0..60",
    );
}

#[test]
fn what_can_be_read_is() {
    for (text, noun) in [
        ("nearly 88%", None),
        ("more than 80,000 people", Some("people")),
        ("hundreds of thousands of birds", Some("birds")),
        ("$1.2 billion.", None),
        ("two-thirds of the crew", Some("the crew")),
    ] {
        let quantity: Quantity = text.parse().expect(text);
        assert_eq!(
            quantity.noun.as_ref().map(|noun| noun.as_str()),
            noun,
            "{text}"
        );
    }
}

#[track_caller]
fn check_claim<T: std::str::FromStr<Err = ParseClaimError> + std::fmt::Debug>(
    text: &str,
    message: &str,
) {
    assert_eq!(text.parse::<T>().unwrap_err().to_string(), message);
}

#[test]
fn no_claim_or_several() {
    check_claim::<DeathCount>("", "expected a claim of kind `deaths`, found nothing");
    check_claim::<Share>(
        "Floods killed 41 people.",
        "expected a claim of kind `share`, found none in `Floods killed 41 people.` at bytes 0..24",
    );
    check_claim::<DeathCount>(
        "Floods killed 41 people. A fire killed nine people.",
        "expected one claim of kind `deaths`, found a second: `A fire killed nine people` at bytes 25..50",
    );
}

#[test]
fn a_subset_belongs_to_its_total() {
    let deaths: DeathCount = "Floods killed six people, including two children."
        .parse()
        .expect("one total");
    assert_eq!(deaths.statement.quantity.span.as_str(), "six");
}

#[test]
fn another_kind_than_the_one_asked_for() {
    let claim = factclaim::extract("Floods killed 41 people.")
        .claims
        .remove(0);
    let error = Share::try_from(claim).expect_err("deaths are no share");
    assert_eq!((error.expected, error.found.as_str()), ("share", "deaths"));
    assert_eq!(
        error.to_string(),
        "expected a claim of kind `share`, found `deaths`"
    );
}
