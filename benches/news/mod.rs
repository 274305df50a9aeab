//! Generated news-like text: the same bytes on every run and every machine.
//!
//! The shares follow news: about one sentence in four holds a quote, one in three a number, the rest neither.

const NAMES: &[&str] = &[
    "Ann Roe",
    "Carlos Vega",
    "Li Wen",
    "Amara Okafor",
    "John Poe Jr.",
    "Marie Durand",
    "Viktor Hahn",
    "Leila Haddad",
];
const ROLES: &[&str] = &[
    "the finance minister",
    "a police spokeswoman",
    "head of the regional hospital",
    "a senior fellow at the institute",
    "the mayor",
];
const PLACES: &[&str] = &[
    "Lisbon",
    "Nairobi",
    "the northern province",
    "New York",
    "the U.S.",
    "Jakarta",
    "St. Louis",
];
const THINGS: &[&str] = &[
    "the budget",
    "a new bridge",
    "the water supply",
    "talks on trade",
    "the school year",
    "its oldest factory",
    "the coast road",
];
const VERBS: &[&str] = &[
    "approved",
    "delayed",
    "discussed",
    "rejected",
    "welcomed",
    "closed",
    "reviewed",
    "announced",
];
const DAYS: &[&str] = &[
    "on Monday",
    "last week",
    "in March",
    "in 2021",
    "early on Friday",
    "this year",
];

/// A small generator of pseudo-random numbers (xorshift, 64 bits).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.roll(words.len())]
    }
}

fn sentence(dice: &mut Dice, text: &mut String) {
    let (name, role, place) = (dice.pick(NAMES), dice.pick(ROLES), dice.pick(PLACES));
    let (thing, verb, day) = (dice.pick(THINGS), dice.pick(VERBS), dice.pick(DAYS));
    let number = 3 + dice.roll(900);
    let line = match dice.roll(16) {
        0 => format!("“We will look at {thing} again,” said {name}, {role}. “It is not too late.”"),
        1 => format!("“Nobody in {place} was told about {thing},” {name} told reporters {day}."),
        2 => format!("{name} said {thing} was a “great step” for {place}."),
        3 => {
            format!("Floods in {place} killed at least {number} people {day}, according to {role}.")
        }
        4 => format!("The company paid ${number}.5 million for {thing} {day}."),
        5 => format!(
            "Prices rose {}.{}% {day}, more than {role} had expected.",
            number % 30,
            number % 10
        ),
        6 => format!(
            "About {number},000 people, or {}% of the population, use {thing}.",
            number % 90
        ),
        7 => format!("{name}, who was born in {place}, {verb} {thing} {day}."),
        8 => format!("The committee {verb} {thing}, although {role} had asked for more time."),
        9 => format!("Critics have long argued that {thing} should be moved to {place}."),
        10 => format!("It was not clear {day} whether {role} would attend the meeting in {place}."),
        11 => "Many of the older houses near the river have stood empty since the factory closed."
            .to_owned(),
        12 => format!(
            "Neither side would comment on {thing}, which {role} has called the heart of the dispute."
        ),
        13 => format!("After years of delay, the council of {place} {verb} {thing} and {thing}."),
        14 => {
            "The weather is expected to stay dry until the weekend, with light winds from the west."
                .to_owned()
        }
        _ => format!("{name} and {role} have known each other since they studied in {place}."),
    };
    text.push_str(&line);
}

/// About `bytes` bytes of articles of a dozen paragraphs, parted by a headline.
pub fn articles(bytes: usize) -> Vec<String> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut articles = Vec::new();
    let mut written = 0;
    while written < bytes {
        let mut text = format!(
            "{} {} {}\n\n",
            dice.pick(PLACES),
            dice.pick(VERBS),
            dice.pick(THINGS)
        );
        for _ in 0..12 {
            for _ in 0..2 + dice.roll(3) {
                sentence(&mut dice, &mut text);
                text.push(' ');
            }
            text.push_str("\n\n");
        }
        written += text.len();
        articles.push(text);
    }
    articles
}
