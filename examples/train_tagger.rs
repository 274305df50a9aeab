//! Trains the tagger's weight table from a treebank, and measures it.
mod conllu;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use factclaim::tagger::features::*;
use factclaim::tagger::{Scratch, Tag, Tagger, Word};

struct Item {
    words: Vec<Word>,
    gold: Vec<u8>, // 255: none
}

fn code(t: &conllu::Token) -> u8 {
    let tag = match t.upos.as_str() {
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
        "VERB" => match t.xpos.as_str() {
            "VBD" | "VBZ" | "VBP" => Tag::VerbFinite,
            "VBG" => Tag::VerbIng,
            "VBN" => Tag::VerbParticiple,
            _ => Tag::VerbBase,
        },
        "PUNCT" => Tag::Punctuation,
        _ => return 255,
    };
    tag as u8
}

struct Trainer {
    weights: Vec<[i32; SCORED]>,
    sums: Vec<[i64; SCORED]>,
    step: i64,
    gold: Vec<u8>,
    guessing: bool,
    wrong: usize,
}

impl Trainer {
    fn learn(&mut self, index: usize, rows: &[usize]) -> u8 {
        let mut s = [0i32; SCORED];
        for &r in rows {
            for (a, b) in s.iter_mut().zip(&self.weights[r]) {
                *a += b
            }
        }
        let mut best = 0;
        for k in 1..SCORED {
            if s[k] > s[best] {
                best = k
            }
        }
        let gold = self.gold[index] as usize;
        if gold < SCORED {
            self.step += 1;
            if gold != best {
                self.wrong += 1;
                for &r in rows {
                    self.weights[r][gold] += 1;
                    self.weights[r][best] -= 1;
                    self.sums[r][gold] += self.step;
                    self.sums[r][best] -= self.step;
                }
            }
        }
        best as u8
    }
}

fn best_of(weights: &[[i32; SCORED]], rows: &[usize]) -> u8 {
    let mut s = [0i32; SCORED];
    for &r in rows {
        for (a, b) in s.iter_mut().zip(&weights[r]) {
            *a += b
        }
    }
    let mut best = 0;
    for k in 1..SCORED {
        if s[k] > s[best] {
            best = k
        }
    }
    best as u8
}

impl Scorer for Trainer {
    fn guess(&mut self, i: usize, rows: &[usize; GUESS_FEATURES]) -> u8 {
        if self.guessing {
            self.learn(i, rows)
        } else {
            best_of(&self.weights, rows)
        }
    }
    fn choose(
        &mut self,
        i: usize,
        near: &[usize; NEAR_FEATURES],
        past: &[usize; PAST_FEATURES],
    ) -> u8 {
        if self.guessing {
            return 0;
        }
        let mut rows = [0; NEAR_FEATURES + PAST_FEATURES];
        rows[..NEAR_FEATURES].copy_from_slice(near);
        rows[NEAR_FEATURES..].copy_from_slice(past);
        self.learn(i, &rows)
    }
}

struct Eval<'a>(&'a [[i32; SCORED]]);
impl Scorer for Eval<'_> {
    fn guess(&mut self, _: usize, rows: &[usize; GUESS_FEATURES]) -> u8 {
        best_of(self.0, rows)
    }
    fn choose(
        &mut self,
        _: usize,
        near: &[usize; NEAR_FEATURES],
        past: &[usize; PAST_FEATURES],
    ) -> u8 {
        let mut rows = [0; NEAR_FEATURES + PAST_FEATURES];
        rows[..NEAR_FEATURES].copy_from_slice(near);
        rows[NEAR_FEATURES..].copy_from_slice(past);
        best_of(self.0, &rows)
    }
}

fn quantise(w: &[[i32; SCORED]], sums: &[[i64; SCORED]], step: i64, out: &mut [[i32; SCORED]]) {
    let avg: Vec<[i64; SCORED]> = w
        .iter()
        .zip(sums)
        .map(|(w, s)| std::array::from_fn(|k| w[k] as i64 * (step + 1) - s[k]))
        .collect();
    let mut all: Vec<i64> = avg.iter().flatten().map(|x| x.abs()).collect();
    all.sort_unstable();
    let q: usize = std::env::var("Q")
        .ok()
        .and_then(|q| q.parse().ok())
        .unwrap_or(20);
    let top = all[all.len() - 1 - all.len() * q / 100000].max(1);
    for (o, a) in out.iter_mut().zip(&avg) {
        for k in 0..SCORED {
            let v = a[k] * 127 * 2 / top;
            o[k] = ((v + v.signum()) / 2).clamp(-127, 127) as i32;
        }
    }
}

fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e3779b97f4a7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d049bb133111eb);
    z ^ (z >> 31)
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().map(|s| s.as_str()) == Some("--report") {
        for f in &args[1..] {
            report(Path::new(f), |words, out, scratch| {
                Tagger::english().tag(words, scratch, out)
            });
        }
        return ExitCode::SUCCESS;
    }
    let sentences = conllu::read(Path::new(&args[0])).unwrap();
    let mut items: Vec<Item> = sentences
        .iter()
        .map(|s| Item {
            words: s.tokens.iter().map(|t| Word::new(&t.form)).collect(),
            gold: s.tokens.iter().map(code).collect(),
        })
        .collect();
    let env = |k: &str, d: usize| {
        std::env::var(k)
            .ok()
            .and_then(|q| q.parse().ok())
            .unwrap_or(d)
    };
    let mut seed = env("SEED", 1) as u64;
    let mut t = Trainer {
        weights: vec![[0; SCORED]; ROWS],
        sums: vec![[0; SCORED]; ROWS],
        step: 0,
        gold: vec![],
        guessing: true,
        wrong: 0,
    };
    let mut guesses = Vec::new();
    let mut table = vec![[0i32; SCORED]; ROWS];
    for (phase, epochs) in [(0, env("E0", 5)), (1, env("E1", 10))] {
        t.guessing = phase == 0;
        t.step = 0;
        for e in 0..epochs {
            for i in (1..items.len()).rev() {
                items.swap(i, (random(&mut seed) % (i as u64 + 1)) as usize);
            }
            t.wrong = 0;
            let mut n = 0;
            for item in &items {
                n += item.words.len();
                t.gold.clone_from(&item.gold);
                walk(&item.words, &mut guesses, &mut t, |_| {});
            }
            eprintln!("{phase} {e} {:.4}", t.wrong as f64 / n as f64);
        }
        let range = if phase == 0 {
            0..GUESS_ROWS
        } else {
            GUESS_ROWS..ROWS
        };
        quantise(
            &t.weights[range.clone()],
            &t.sums[range.clone()],
            t.step,
            &mut table[range.clone()],
        );
        if phase == 0 {
            t.weights[range.clone()].copy_from_slice(&table[range]);
        }
    }
    let mut out = PathBuf::new();
    for f in &args[1..] {
        if let Some(o) = f.strip_prefix("--out=") {
            out = o.into();
            continue;
        }
        report(Path::new(f), |words, out, scratch| {
            let _ = scratch;
            out.clear();
            let mut g = Vec::new();
            walk(words, &mut g, &mut Eval(&table), |t| out.push(t));
        });
    }
    if out != PathBuf::new() {
        let bytes: Vec<u8> = table.iter().flatten().map(|&x| x as i8 as u8).collect();
        std::fs::write(out, bytes).unwrap();
    }
    ExitCode::SUCCESS
}

fn report(path: &Path, tag: impl Fn(&[Word], &mut Vec<Tag>, &mut Scratch)) {
    let sentences = conllu::read(path).unwrap();
    let items: Vec<Vec<Word>> = sentences
        .iter()
        .map(|s| s.tokens.iter().map(|t| Word::new(&t.form)).collect())
        .collect();
    let mut scratch = Scratch::default();
    let mut out = Vec::new();
    let (mut n, mut ok, mut v, mut vok, mut vlost) = (0, 0, 0, 0, 0);
    let mut conf = std::collections::HashMap::new();
    let mut words = std::collections::HashMap::new();
    for (s, w) in sentences.iter().zip(&items) {
        tag(w, &mut out, &mut scratch);
        for (t, &p) in s.tokens.iter().zip(&out) {
            n += 1;
            let name = p.universal();
            if name == t.upos {
                ok += 1;
            } else {
                *conf.entry((t.upos.clone(), name.to_string())).or_insert(0) += 1;
                *words
                    .entry((t.form.to_lowercase(), t.upos.clone(), name.to_string()))
                    .or_insert(0) += 1;
            }
            if t.upos == "VERB" && (t.xpos == "VBD" || t.xpos == "VBN") {
                v += 1;
                let right = if t.xpos == "VBD" {
                    Tag::VerbFinite
                } else {
                    Tag::VerbParticiple
                };
                if p == right {
                    vok += 1;
                } else if !p.is_verb() {
                    vlost += 1;
                }
            }
        }
    }
    let start = Instant::now();
    let mut done = 0;
    while start.elapsed().as_millis() < 300 {
        for w in &items {
            tag(w, &mut out, &mut scratch);
            done += w.len();
        }
    }
    println!(
        "{:<22} pos {:.2}  vbd/vbn {:.2} (not a verb {:.2})  {:.1} M tok/s",
        path.file_name().unwrap().to_string_lossy(),
        100. * ok as f64 / n as f64,
        100. * vok as f64 / v as f64,
        100. * vlost as f64 / v as f64,
        done as f64 / start.elapsed().as_secs_f64() / 1e6
    );
    if std::env::var("CONF").is_ok() {
        let mut c: Vec<_> = conf.into_iter().map(|(k, v)| (v, k)).collect();
        c.sort();
        for (k, (a, b)) in c.iter().rev().take(25) {
            print!("{a}>{b}:{k} ");
        }
        println!();
        let mut c: Vec<_> = words.into_iter().map(|(k, v)| (v, k)).collect();
        c.sort();
        for (k, (w, a, b)) in c.iter().rev().take(60) {
            print!("{w}/{a}>{b}:{k} ");
        }
        println!();
    }
}
