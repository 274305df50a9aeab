//! How well tags, sentence breaks and clauses agree with treebanks.
//!
//! `cargo bench --bench treebank -- FILE.conllu[.gz] …  [--probe FILE.txt] [--errors N]`
//!
//! For each treebank file: universal part-of-speech accuracy and past form against participle, on the treebank's own tokens; sentence
//! breaks, on the text of whole documents; heads of subjects and objects, and voice, on the crate's own tokens and tags. A probe file
//! has one text a line, a label in front, tabs where sentences end. Without arguments there is nothing to measure.

// Its unit tests run with the trainer's; here, without a test harness, their import would be idle.
#[allow(unused_imports)]
#[path = "../examples/conllu/mod.rs"]
mod conllu;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use factclaim::clause::{Syntax, Voice};
use factclaim::tagger::{Tag, Tagger};
use factclaim::{Document, Language, Lexicon, Span};

fn main() -> ExitCode {
    let mut files = Vec::new();
    let mut probe = None;
    let mut errors = 0;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--bench" => {}
            "--probe" => probe = arguments.next(),
            "--errors" => errors = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(20),
            _ => files.push(argument),
        }
    }
    for file in files {
        match conllu::read(file.as_ref()) {
            Ok(sentences) => report(&file, &sentences, errors),
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        }
    }
    match probe
        .map(|file| std::fs::read_to_string(&file).map_err(|error| format!("{file}: {error}")))
    {
        Some(Ok(text)) => report_probe(&text),
        Some(Err(error)) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
        None => {}
    }
    ExitCode::SUCCESS
}

/// Right, guessed and true counts of one kind of finding.
#[derive(Default, Clone, Copy)]
struct Score {
    right: usize,
    found: usize,
    gold: usize,
}

impl Score {
    fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.gold).max(1) as f64
    }
}

fn percent(right: usize, all: usize) -> f64 {
    100.0 * right as f64 / all.max(1) as f64
}

fn report(file: &str, sentences: &[conllu::Sentence], errors: usize) {
    let name = file.rsplit('/').next().unwrap_or(file);
    let tags = tag_scores(sentences);
    println!(
        "{name}: universal part of speech {:.2} %, past form or participle {:.2} %",
        tags.0, tags.1
    );
    let breaks = sentence_breaks(sentences);
    println!("{name}: sentence breaks {:.2} F1", breaks.f1());
    let mut clauses = ClauseScores {
        shown: errors,
        ..ClauseScores::default()
    };
    for sentence in sentences {
        clauses.add(sentence);
    }
    println!(
        "{name}: subject heads {:.2} F1, object heads {:.2} F1, voice {:.2} % of {} verbs",
        clauses.subjects.f1(),
        clauses.objects.f1(),
        percent(clauses.voice.right, clauses.voice.gold),
        clauses.voice.gold
    );
    for (family, count) in clauses.families {
        println!("    {count:5} {family}");
    }
}

fn tag_scores(sentences: &[conllu::Sentence]) -> (f64, f64) {
    let (mut right, mut all, mut form_right, mut form_all) = (0, 0, 0, 0);
    for sentence in sentences {
        let words: Vec<&str> = sentence
            .tokens
            .iter()
            .map(|token| token.form.as_str())
            .collect();
        for (token, tag) in sentence
            .tokens
            .iter()
            .zip(Tagger::english().tag_words(&words))
        {
            all += 1;
            right += usize::from(token.upos == tag.universal());
            if token.upos == "VERB" && matches!(token.xpos.as_str(), "VBD" | "VBN") {
                form_all += 1;
                let gold = if token.xpos == "VBD" {
                    Tag::VerbFinite
                } else {
                    Tag::VerbParticiple
                };
                form_right += usize::from(tag == gold);
            }
        }
    }
    (percent(right, all), percent(form_right, form_all))
}

/// Each document as one text, paragraphs apart by a blank line.
fn sentence_breaks(sentences: &[conllu::Sentence]) -> Score {
    let mut score = Score::default();
    let mut text = String::new();
    let mut ends = BTreeSet::new();
    let mut flush = |text: &mut String, ends: &mut BTreeSet<usize>| {
        let document = Document::new(text, Lexicon::of(Language::English));
        let found: BTreeSet<usize> = document
            .sentences()
            .iter()
            .map(|sentence| document.span(sentence.tokens).end)
            .collect();
        score.right += found.intersection(ends).count();
        score.found += found.len();
        score.gold += ends.len();
        text.clear();
        ends.clear();
    };
    for sentence in sentences {
        if sentence.starts_document {
            flush(&mut text, &mut ends);
        }
        if !text.is_empty() {
            text.push_str(if sentence.starts_paragraph {
                "\n\n"
            } else {
                " "
            });
        }
        text.push_str(&sentence.raw_text());
        ends.insert(text.len());
    }
    flush(&mut text, &mut ends);
    score
}

fn report_probe(text: &str) {
    let (mut right, mut all) = (0, 0);
    for line in text.lines().filter(|line| !line.is_empty()) {
        let gold: Vec<&str> = line.split('\t').skip(1).collect();
        let joined = gold.join(" ");
        let document = Document::new(&joined, Lexicon::of(Language::English));
        let found: Vec<&str> = document
            .sentences()
            .iter()
            .map(|sentence| document.slice(sentence.tokens))
            .collect();
        all += 1;
        if found == gold {
            right += 1;
        } else {
            println!("    expected {gold:?}, found {found:?}");
        }
    }
    println!("sentence probes {right} of {all}");
}

#[derive(Default)]
struct ClauseScores {
    subjects: Score,
    objects: Score,
    voice: Score,
    shown: usize,
    families: BTreeMap<String, usize>,
}

/// The byte span of each treebank token in the sentence's text.
fn spans(sentence: &conllu::Sentence, text: &str) -> Vec<Span> {
    let mut at = 0;
    sentence
        .tokens
        .iter()
        .map(|token| {
            let start = text[at..]
                .find(&token.form)
                .map_or(at, |offset| at + offset);
            // A form that the text spells otherwise ("ca" of "can't" never is) keeps the place where it was looked for.
            at = (start + token.form.len()).min(text.len());
            while !text.is_char_boundary(at) {
                at += 1;
            }
            Span::new(start, at)
        })
        .collect()
}

impl ClauseScores {
    fn add(&mut self, sentence: &conllu::Sentence) {
        let text = sentence.raw_text();
        let spans = spans(sentence, &text);
        let gold = Gold::read(sentence);
        let lexicon = Lexicon::of(Language::English);
        let document = Document::new(&text, lexicon);
        let Syntax {
            phrases, clauses, ..
        } = Syntax::read(&document, lexicon, |_| true);
        // The treebank token that an own token lies in.
        let treebank = |token: usize| -> Option<usize> {
            let span = document.tokens().get(token)?.span;
            spans.iter().position(|gold| gold.overlaps(span))
        };
        let (mut subjects, mut objects) = (BTreeSet::new(), BTreeSet::new());
        for clause in clauses.all() {
            // Where the treebank has another word of the verb group for its predicate ("is" of "is done", an adjective there),
            // the clause is the same.
            let group = clause.group.tokens.range().rev().filter_map(treebank);
            let Some(verb) = treebank(clause.group.verb) else {
                continue;
            };
            let verb = group
                .into_iter()
                .find(|&verb| gold.has_roles(verb))
                .unwrap_or(verb);
            if let Some(word) = clause
                .subject
                .and_then(|subject| subject.word)
                .and_then(treebank)
            {
                subjects.insert((verb, gold.head(word)));
            }
            if let Some(object) = clause.object.and_then(|object| treebank(object.word)) {
                objects.insert((verb, gold.head(object)));
            }
            if let Some(second) = clause
                .second_object
                .and_then(|phrase| treebank(phrases.all()[phrase].head))
            {
                objects.insert((verb, gold.head(second)));
            }
            if let Some(&passive) = gold.passive.get(&verb) {
                self.voice.gold += 1;
                let right = passive == (clause.group.voice == Voice::Passive);
                self.voice.right += usize::from(right);
                if !right && self.shown > 0 {
                    *self
                        .families
                        .entry(format!(
                            "voice of {} ({})",
                            sentence.tokens[verb].xpos,
                            if passive { "passive" } else { "active" }
                        ))
                        .or_default() += 1;
                }
            }
        }
        if self.shown > 0 {
            self.show(sentence, &text, "subject", &gold.subjects, &subjects);
            self.show(sentence, &text, "object", &gold.objects, &objects);
        }
        for (score, gold, found) in [
            (&mut self.subjects, &gold.subjects, &subjects),
            (&mut self.objects, &gold.objects, &objects),
        ] {
            score.right += gold.intersection(found).count();
            score.gold += gold.len();
            score.found += found.len();
        }
    }

    fn show(
        &mut self,
        sentence: &conllu::Sentence,
        text: &str,
        what: &str,
        gold: &BTreeSet<(usize, usize)>,
        found: &BTreeSet<(usize, usize)>,
    ) {
        let word = |token: usize| sentence.tokens[token].form.as_str();
        let list = |pairs: Vec<&(usize, usize)>| {
            pairs
                .iter()
                .map(|pair| format!("{}<{}", word(pair.1), word(pair.0)))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (missed, extra): (Vec<_>, Vec<_>) = (
            gold.difference(found).collect(),
            found.difference(gold).collect(),
        );
        if missed.is_empty() && extra.is_empty() {
            return;
        }
        *self.families.entry(format!("{what} missed")).or_default() += missed.len();
        *self.families.entry(format!("{what} extra")).or_default() += extra.len();
        if self.shown > 1 {
            self.shown -= 1;
            println!(
                "  {text}\n    {what}  missed: {}  extra: {}",
                list(missed),
                list(extra)
            );
        }
    }
}

/// What the tree says, in terms of token indices.
struct Gold {
    /// (verb, head of its subject); the verb of a copular clause is its copula.
    subjects: BTreeSet<(usize, usize)>,
    objects: BTreeSet<(usize, usize)>,
    passive: BTreeMap<usize, bool>,
    /// The treebank calls the first word of a name its head, here it is any of its words: all stand for the first.
    flat: Vec<usize>,
}

impl Gold {
    fn read(sentence: &conllu::Sentence) -> Self {
        let tokens = &sentence.tokens;
        let head = |token: usize| tokens[token].head.and_then(|head| head.checked_sub(1));
        let relation = |token: usize| tokens[token].deprel.as_str();
        let mut gold = Self {
            subjects: BTreeSet::new(),
            objects: BTreeSet::new(),
            passive: BTreeMap::new(),
            flat: (0..tokens.len()).collect(),
        };
        for token in 0..tokens.len() {
            let mut top = token;
            for _ in 0..20 {
                match head(top) {
                    Some(head)
                        if relation(top).starts_with("flat") || relation(top) == "goeswith" =>
                    {
                        top = head
                    }
                    _ => break,
                }
            }
            gold.flat[token] = top;
        }
        let has_subject = |verb: usize| {
            (0..tokens.len())
                .any(|child| head(child) == Some(verb) && relation(child).starts_with("nsubj"))
        };
        for token in 0..tokens.len() {
            if tokens[token].upos == "VERB" {
                gold.passive
                    .insert(token, tokens[token].feats.contains("Voice=Pass"));
            }
            let Some(verb) = head(token) else {
                continue;
            };
            let copula = (0..tokens.len())
                .find(|&child| head(child) == Some(verb) && relation(child) == "cop");
            match relation(token) {
                // The outer subject of a clause that is itself a predicate belongs to the copula as well.
                // An empty "it" is the grammatical subject where the tree gives no other.
                "expl" if has_subject(verb) => {}
                "nsubj" | "nsubj:pass" | "nsubj:outer" | "expl" => {
                    if let Some(verb) = copula
                        .or((tokens[verb].upos == "VERB" || tokens[verb].upos == "AUX")
                            .then_some(verb))
                    {
                        gold.subjects.insert((verb, gold.flat[token]));
                    }
                }
                "obj" | "iobj" if tokens[verb].upos == "VERB" => {
                    gold.objects.insert((verb, gold.flat[token]));
                }
                _ => {}
            }
        }
        gold.share_objects(sentence);
        gold
    }

    /// `waive or modify the rules`: the tree hangs an object behind two coordinated verbs on the first; it is the second's as well.
    fn share_objects(&mut self, sentence: &conllu::Sentence) {
        for (verb, token) in sentence.tokens.iter().enumerate() {
            let Some(first) = token
                .head
                .and_then(|head| head.checked_sub(1))
                .filter(|_| token.deprel == "conj" && token.upos == "VERB")
            else {
                continue;
            };
            let own = self
                .objects
                .range((verb, 0)..(verb + 1, 0))
                .next()
                .is_some();
            let shared = self
                .objects
                .range((first, verb)..(first + 1, 0))
                .next()
                .copied();
            if let Some((_, object)) = shared.filter(|_| !own) {
                self.objects.insert((verb, object));
            }
        }
    }

    fn has_roles(&self, verb: usize) -> bool {
        self.subjects
            .range((verb, 0)..(verb + 1, 0))
            .next()
            .is_some()
            || self
                .objects
                .range((verb, 0)..(verb + 1, 0))
                .next()
                .is_some()
    }

    fn head(&self, token: usize) -> usize {
        self.flat[token]
    }
}
