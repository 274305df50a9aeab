//! Makes the tables of the part-of-speech tagger, or measures those that the crate carries: the
//! table of weights from a treebank in CoNLL-U, and the table of word classes, which goes into
//! `words.bin` beside it, from the lists in `src/tagger/words`. The same treebank and lists give the
//! same bytes on every machine.
//!
//! ```text
//! cargo run --release --example train_tagger -- en_ewt-ud-train.conllu.gz --out src/tagger/en.bin
//! cargo run --release --example train_tagger -- en_ewt-ud-train.conllu.gz --check src/tagger/en.bin
//! cargo run --release --example train_tagger -- --report en_ewt-ud-test.conllu.gz …
//! ```

mod conllu;
mod inflection;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use factclaim::tagger::classes::{Classes, Table};
use factclaim::tagger::features::{
    GUESS_ROWS, GuessRows, PAIR_ROWS, ROWS, Rows, SCORED, Scorer, walk,
};
use factclaim::tagger::{Scratch, Tag, Tagger, Word};

const USAGE: &str =
    "usage: train_tagger TRAIN.conllu[.gz] [--out FILE] [--check FILE] | --report FILE…";

/// The guesses that the second walk is trained on come from tables that have not seen the sentence,
/// as will be so in use. So many such tables are made.
const FOLDS: usize = 10;
/// Sentences that stand next to each other go into one fold: they share their rare words.
const FOLD_SENTENCES: usize = 20;
const EPOCHS: usize = 10;
/// How far the right tag must lead before nothing is corrected. The guess is corrected only where it
/// is wrong.
const MARGIN: i32 = 90;
/// Past forms and participles must lead by more: claims live on them, and a participle taken for an
/// adjective costs a claim, while an adjective taken for a participle costs little.
const PAST_MARGIN: i32 = 430;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train_tagger: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let (treebank, options) = match arguments {
        [option, files @ ..] if option == "--report" && !files.is_empty() => {
            return files.iter().try_for_each(|file| report(Path::new(file)));
        }
        [treebank, options @ ..] if !treebank.starts_with("--") => (treebank, options),
        _ => return Err(USAGE.into()),
    };
    let (mut out, mut check) = (None, None);
    for option in options.chunks(2) {
        match option {
            [name, file] if name == "--out" => out = Some(PathBuf::from(file)),
            [name, file] if name == "--check" => check = Some(PathBuf::from(file)),
            _ => return Err(USAGE.into()),
        }
    }
    let classes = inflection::Forms::english().table()?;
    let weights = train(&conllu::read(Path::new(treebank))?, &classes);
    let tables = |weights_file: PathBuf| {
        let classes_file = weights_file.with_file_name("words.bin");
        [(weights_file, &weights[..]), (classes_file, &classes[..])]
    };
    for (file, table) in out.into_iter().flat_map(tables) {
        fs::write(&file, table).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    for (file, table) in check.into_iter().flat_map(tables) {
        let kept = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        if kept != table {
            return Err(format!("{}: not the table that training gives", file.display()).into());
        }
        println!("{}: as trained", file.display());
    }
    Ok(())
}

/// The tag that a token of the treebank teaches, if any.
fn gold_tag(token: &conllu::Token) -> Option<Tag> {
    Some(match token.upos.as_str() {
        "NOUN" => Tag::Noun,
        "PROPN" => Tag::ProperNoun,
        "PRON" => Tag::Pronoun,
        "ADJ" => Tag::Adjective,
        "ADV" => Tag::Adverb,
        "ADP" => Tag::Adposition,
        "DET" => Tag::Determiner,
        "NUM" => Tag::Numeral,
        "AUX" => Tag::Auxiliary,
        "PART" => Tag::Particle,
        "CCONJ" => Tag::Coordinator,
        "SCONJ" => Tag::Subordinator,
        "VERB" => match token.xpos.as_str() {
            "VBD" | "VBZ" | "VBP" => Tag::VerbFinite,
            "VBG" => Tag::VerbIng,
            "VBN" => Tag::VerbParticiple,
            _ => Tag::VerbBase,
        },
        _ => return None,
    })
}

struct Lesson {
    words: Vec<Word>,
    gold: Vec<Option<Tag>>,
    fold: usize,
    /// Guesses of a table that has not seen this sentence.
    guesses: Vec<u8>,
}

fn train(sentences: &[conllu::Sentence], classes: &Table) -> Vec<u8> {
    let classes = Classes::over(classes);
    let mut lessons: Vec<Lesson> = sentences
        .iter()
        .enumerate()
        .map(|(index, sentence)| Lesson {
            words: sentence
                .tokens
                .iter()
                .map(|token| Word::read(&token.form, classes))
                .collect(),
            gold: sentence.tokens.iter().map(gold_tag).collect(),
            fold: index / FOLD_SENTENCES % FOLDS,
            guesses: Vec::new(),
        })
        .collect();
    let mut random = Random(1);
    for fold in 0..FOLDS {
        let guesses = learn(&mut lessons, Step::Guess, Some(fold), &mut random);
        for lesson in lessons.iter_mut().filter(|lesson| lesson.fold == fold) {
            let mut trainer = Trainer::new(Step::Choose, &guesses);
            walk(&lesson.words, &mut lesson.guesses, &mut trainer, |_| {});
        }
    }
    let guesses = learn(&mut lessons, Step::Guess, None, &mut random);
    let choices = learn(&mut lessons, Step::Choose, None, &mut random);
    let rows = guesses[..GUESS_ROWS].iter().chain(&choices[GUESS_ROWS..]);
    rows.flatten().map(|&weight| weight as i8 as u8).collect()
}

/// Makes the rows of one step from all lessons but those of the fold left out.
fn learn(
    lessons: &mut [Lesson],
    step: Step,
    left_out: Option<usize>,
    random: &mut Random,
) -> Vec<[i32; SCORED]> {
    let mut trainer = Trainer::new(step, &[[0; SCORED]; ROWS]);
    let mut buffer = Vec::new();
    for _ in 0..EPOCHS {
        random.shuffle(lessons);
        for lesson in lessons
            .iter()
            .filter(|lesson| Some(lesson.fold) != left_out)
        {
            trainer.gold.clone_from(&lesson.gold);
            trainer.guesses.clone_from(&lesson.guesses);
            walk(&lesson.words, &mut buffer, &mut trainer, |_| {});
        }
    }
    trainer.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Guess,
    Choose,
}

/// An averaged perceptron in integers.
struct Trainer {
    step: Step,
    weights: Vec<[i32; SCORED]>,
    /// Corrections times the number of the token at which they were made: what the average lacks.
    late: Vec<[i64; SCORED]>,
    tokens: i64,
    gold: Vec<Option<Tag>>,
    guesses: Vec<u8>,
}

impl Trainer {
    fn new(step: Step, weights: &[[i32; SCORED]]) -> Trainer {
        Trainer {
            step,
            weights: weights.to_vec(),
            late: vec![[0; SCORED]; weights.len()],
            tokens: 0,
            gold: Vec::new(),
            guesses: Vec::new(),
        }
    }

    fn sum(&self, rows: &[usize]) -> [i32; SCORED] {
        let mut sum = [0; SCORED];
        for &row in rows {
            for (sum, weight) in sum.iter_mut().zip(&self.weights[row]) {
                *sum += weight;
            }
        }
        sum
    }

    /// Scores a word, corrects the weights where needed, and gives the tag from before that.
    fn correct(&mut self, index: usize, rows: &[usize]) -> u8 {
        let sum = self.sum(rows);
        let best = highest(&sum, None);
        let Some(&Some(gold)) = self.gold.get(index) else {
            return best as u8;
        };
        let margin = match (self.step, gold) {
            (Step::Guess, _) => -1,
            (Step::Choose, Tag::VerbFinite | Tag::VerbParticiple) => PAST_MARGIN,
            (Step::Choose, _) => MARGIN,
        };
        let gold = gold as usize;
        let rival = highest(&sum, Some(gold));
        self.tokens += 1;
        if best != gold || sum[gold] - sum[rival] <= margin {
            for &row in rows {
                self.weights[row][gold] += 1;
                self.weights[row][rival] -= 1;
                self.late[row][gold] += self.tokens;
                self.late[row][rival] -= self.tokens;
            }
        }
        best as u8
    }

    /// The averages, scaled so that the furthest from 0 is 127: cutting off more costs accuracy, for
    /// the highest weights are those of the commonest features.
    fn finish(self) -> Vec<[i32; SCORED]> {
        let last = self.tokens + 1;
        let average = |(weights, late): (&[i32; SCORED], &[i64; SCORED])| {
            std::array::from_fn(|tag| i64::from(weights[tag]) * last - late[tag])
        };
        let averages: Vec<[i64; SCORED]> =
            self.weights.iter().zip(&self.late).map(average).collect();
        let top = averages
            .iter()
            .flatten()
            .map(|average| average.abs())
            .max()
            .unwrap_or(0)
            .max(1);
        let scaled = |average: i64| (average * 127 + average.signum() * top / 2) / top;
        averages
            .iter()
            .map(|row| row.map(|average| scaled(average) as i32))
            .collect()
    }
}

/// The place of the highest sum, the first of equals, one place left out.
fn highest(sum: &[i32; SCORED], left_out: Option<usize>) -> usize {
    let places = (0..SCORED).rev().filter(|&place| Some(place) != left_out);
    places.max_by_key(|&place| sum[place]).unwrap_or(0)
}

impl Scorer for Trainer {
    fn guess(&mut self, index: usize, rows: &GuessRows) -> u8 {
        let rows = rows.0.map(usize::from);
        match self.guesses.get(index) {
            _ if self.step == Step::Guess => self.correct(index, &rows),
            Some(&guess) => guess,
            None => highest(&self.sum(&rows), None) as u8,
        }
    }

    fn choose(&mut self, index: usize, rows: &Rows) -> u8 {
        if self.step == Step::Guess {
            return Tag::Other as u8;
        }
        let pairs = rows.pairs.iter().map(|&row| GUESS_ROWS + usize::from(row));
        let hashed = rows
            .hashed
            .iter()
            .map(|&row| GUESS_ROWS + PAIR_ROWS + usize::from(row));
        let rows: Vec<usize> = pairs.chain(hashed).collect();
        self.correct(index, &rows)
    }
}

/// SplitMix64: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, (self.next() % (last as u64 + 1)) as usize);
        }
    }
}

/// Prints how the table that the crate carries does on one file.
fn report(file: &Path) -> Result<(), Box<dyn Error>> {
    let sentences = conllu::read(file)?;
    let (mut scratch, mut tags) = (Scratch::default(), Vec::new());
    let (mut tokens, mut right, mut right_in_capitals) = (0, 0, 0);
    let (mut past, mut past_right, mut past_verb) = (0, 0, 0);
    let mut confusions: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for sentence in &sentences {
        let capitals: Vec<String> = sentence
            .tokens
            .iter()
            .map(|token| token.form.to_uppercase())
            .collect();
        let capitals: Vec<Word> = capitals.iter().map(|form| Word::new(form)).collect();
        Tagger::english().tag(&capitals, &mut scratch, &mut tags);
        let pairs = sentence.tokens.iter().zip(&tags);
        right_in_capitals += pairs
            .filter(|(token, tag)| token.upos == tag.universal())
            .count();

        let words: Vec<Word> = sentence
            .tokens
            .iter()
            .map(|token| Word::new(&token.form))
            .collect();
        Tagger::english().tag(&words, &mut scratch, &mut tags);
        for (token, &tag) in sentence.tokens.iter().zip(&tags) {
            tokens += 1;
            if token.upos == tag.universal() {
                right += 1;
            } else {
                *confusions
                    .entry((&token.upos, tag.universal()))
                    .or_default() += 1;
            }
            if token.upos == "VERB" && matches!(token.xpos.as_str(), "VBD" | "VBN") {
                past += 1;
                past_right += usize::from(gold_tag(token) == Some(tag));
                past_verb += usize::from(matches!(tag, Tag::VerbFinite | Tag::VerbParticiple));
            }
        }
    }
    let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    println!("{}: {tokens} tokens", file.display());
    println!(
        "  universal part of speech right   {:6.2} %",
        share(right, tokens)
    );
    println!(
        "  the same, all in capitals        {:6.2} %",
        share(right_in_capitals, tokens)
    );
    println!(
        "  VBD and VBN verbs, form right    {:6.2} %",
        share(past_right, past)
    );
    println!(
        "  of those tagged finite or participle {:.2} %",
        share(past_right, past_verb)
    );
    let mut confusions: Vec<_> = confusions.into_iter().collect();
    confusions.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    let confusions = confusions.iter().take(10);
    let confusions: Vec<String> = confusions
        .map(|((gold, given), count)| format!("{gold} as {given} {count}"))
        .collect();
    println!("  most often wrong: {}", confusions.join(", "));
    print_speed(&sentences);
    Ok(())
}

fn print_speed(sentences: &[conllu::Sentence]) {
    let read = |sentence: &conllu::Sentence| -> Vec<Word> {
        sentence
            .tokens
            .iter()
            .map(|token| Word::new(&token.form))
            .collect()
    };
    let words: Vec<Vec<Word>> = sentences.iter().map(read).collect();
    let tokens: usize = words.iter().map(Vec::len).sum();
    let (mut scratch, mut tags) = (Scratch::default(), Vec::new());
    let tagging = fastest(|| {
        for words in &words {
            Tagger::english().tag(words, &mut scratch, &mut tags);
            std::hint::black_box(&tags);
        }
    });
    let reading = fastest(|| {
        for token in sentences.iter().flat_map(|sentence| &sentence.tokens) {
            std::hint::black_box(Word::new(&token.form));
        }
    });
    let rate = |time: Duration| tokens as f64 / time.as_secs_f64() / 1e6;
    println!(
        "  {:.1} million tokens/s to tag, {:.1} to make words",
        rate(tagging),
        rate(reading)
    );
}

/// The shortest of many runs: other work on the machine only ever adds time.
fn fastest(mut run: impl FnMut()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..50).map(time).min().unwrap_or_default()
}
