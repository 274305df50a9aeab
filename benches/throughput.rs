//! How many megabytes a second each stage reads, and the whole, on generated news-like text and on the articles in `seeds/`.
//!
//! `cargo bench --bench throughput`
//!
//! Each figure is the best of five runs on one core. A stage's figure includes the stages before it that it needs; the share says
//! how much of the whole is spent in the stage alone.

mod news;

use std::hint::black_box;
use std::time::{Duration, Instant};

use factclaim::clause::Syntax;
use factclaim::tagger::{Scratch, Tagger, Word};
use factclaim::{Document, Extractor, Language, Lexicon};

const RUNS: usize = 5;

/// The best time of some runs over all texts.
fn best(texts: &[String], mut run: impl FnMut(&str)) -> Duration {
    (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for text in texts {
                run(text);
            }
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn report(name: &str, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let lexicon = Lexicon::of(Language::English);
    let extractor = Extractor::new(Language::English);
    let tagger = Tagger::english();

    let document = best(texts, |text| {
        black_box(Document::new(text, lexicon));
    });
    let (mut words, mut tags, mut scratch) = (Vec::new(), Vec::new(), Scratch::default());
    let tagged = best(texts, |text| {
        let document = Document::new(text, lexicon);
        for sentence in document.sentences() {
            words.clear();
            words.extend(
                sentence
                    .tokens
                    .range()
                    .map(|token| Word::new(document.text(token))),
            );
            tagger.tag(&words, &mut scratch, &mut tags);
            black_box(&tags);
        }
    });
    let clauses = best(texts, |text| {
        let document = Document::new(text, lexicon);
        black_box(Syntax::read(&document, lexicon, |_| true));
    });
    let analysed = best(texts, |text| {
        black_box(extractor.analyse(text));
    });
    let extracted = best(texts, |text| {
        black_box(extractor.extract(text));
    });

    println!(
        "{name}: {} texts, {:.2} MB",
        texts.len(),
        bytes as f64 / 1e6
    );
    let rate = |time: Duration| bytes as f64 / 1e6 / time.as_secs_f64();
    for (stage, time) in [
        ("document: tokens, words, sentences", document),
        ("and tags, every sentence", tagged),
        ("and phrases and clauses, every sentence", clauses),
        ("analysis: only sentences that can hold a finding", analysed),
        ("extraction: analysis and owned results", extracted),
    ] {
        println!("  {stage:50} {:8.1} MB/s", rate(time));
    }
}

fn main() {
    let start = Instant::now();
    let extractor = Extractor::new(Language::English);
    black_box(extractor.extract("One."));
    println!(
        "first call, word lists and patterns read: {:.1} ms",
        start.elapsed().as_secs_f64() * 1e3
    );

    report("generated news", &news::articles(4_000_000));

    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut articles: Vec<String> = std::fs::read_dir(seeds)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| std::fs::read_to_string(entry.path()).ok())
        .collect();
    articles.sort();
    report(
        "seeds",
        &articles
            .iter()
            .cycle()
            .take(50 * articles.len())
            .cloned()
            .collect::<Vec<_>>(),
    );
}
