//! Who may be meant by part of a name, and who is.
//!
//! | text | who |
//! |---|---|
//! | `Ann Roe … Roe` | the only one of that name |
//! | `Ann Roe … Roe … Roe … Tom Roe … Roe` | `Ann Roe`: the bare name was hers before he came |
//! | `Ann Roe … her brother Tom Roe … Roe` | `Ann Roe`: a relative introduced beside her goes by another name |
//! | `Ann Roe and Tom Roe … Roe` | nobody for sure |
//! | `the Ministry of Roads … the Ministry` | the body of that kind spoken of last |

use crate::document::Document;
use crate::span::TokenRange;
use std::collections::HashMap;

/// How many bearers of one name are told apart.
const NAMESAKES: usize = 8;

/// Which part of a full name a short one is. The first that fits is meant: a last name before a first name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// The last words of a person's name.
    Last,
    /// The initials of a body's name, or the short form in brackets behind it.
    Initials,
    /// What stands before `of` in a body's name: `House` for `House of Commons`.
    Front,
    /// The first words of a person's name.
    First,
    /// The first or last words of any other name.
    Words,
}

/// Those whose names share a part.
#[derive(Debug, Default)]
struct Bearers {
    all: Vec<(Part, usize)>,
    /// There were too many to tell apart.
    crowded: bool,
}

/// What is known of an entity up to the name being resolved, in counts of names.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Record {
    /// One more than the index of the first name that stands for it; 0 for none yet.
    pub(super) first: usize,
    /// One more than the index of the last full name.
    pub(super) last_full: usize,
    /// One more than the index of the last name of any form.
    pub(super) last: usize,
    /// How many times it has been named in full.
    pub(super) full: u32,
    /// Introduced as someone's relative: `her brother Tom Roe`.
    pub(super) relative: bool,
}

/// Short names, whose they may be, and whose they have been.
#[derive(Debug, Default)]
pub(super) struct ShortNames {
    bearers: HashMap<u64, Bearers>,
    established: HashMap<u64, (usize, u32)>,
}

impl ShortNames {
    /// Adds a bearer of a short name.
    pub(super) fn add(&mut self, name: u64, part: Part, entity: usize) {
        let bearers = self.bearers.entry(name).or_default();
        if bearers.all.iter().any(|&(_, other)| other == entity) {
            return;
        }
        if bearers.all.len() < NAMESAKES {
            bearers.all.push((part, entity));
        } else {
            bearers.crowded = true;
        }
    }

    /// The bearers of a short name that fit, those by the first part that any fits by; `None` where they are too many.
    pub(super) fn fitting(
        &self,
        name: u64,
        fits: impl Fn(Part, usize) -> bool,
    ) -> Option<Vec<usize>> {
        let Some(bearers) = self.bearers.get(&name) else {
            return Some(Vec::new());
        };
        if bearers.crowded {
            return None;
        }
        let fitting = || {
            bearers
                .all
                .iter()
                .filter(|&&(part, entity)| fits(part, entity))
        };
        let first = fitting().map(|&(part, _)| part).min();
        Some(
            fitting()
                .filter(|&&(part, _)| Some(part) == first)
                .map(|&(_, entity)| entity)
                .collect(),
        )
    }

    /// Who of several bearers the short name with this index stands for; `None` where that is not sure.
    pub(super) fn choose(
        &self,
        name: u64,
        index: usize,
        candidates: &[usize],
        records: &[Record],
    ) -> Option<usize> {
        if let &[only] = candidates {
            return Some(only);
        }
        let known = |entity: usize| records[entity].first != 0 && records[entity].first <= index;
        let mut before: Vec<usize> = candidates
            .iter()
            .copied()
            .filter(|&one| known(one))
            .collect();
        if before.iter().any(|&one| !records[one].relative) {
            before.retain(|&one| !records[one].relative);
        }
        if let &[only] = before.as_slice() {
            return Some(only);
        }
        if let Some(&(entity, times)) = self.established.get(&name)
            && before.contains(&entity)
        {
            let rival = before
                .iter()
                .any(|&one| one != entity && records[one].last_full > records[entity].last);
            return (times > 1 || !rival).then_some(entity);
        }
        let first = before
            .iter()
            .copied()
            .max_by_key(|&one| records[one].full)?;
        let most = records[first].full;
        before
            .iter()
            .all(|&one| one == first || records[one].full * 2 <= most)
            .then_some(first)
    }

    /// The one of several named last.
    pub(super) fn latest(&self, candidates: &[usize], records: &[Record]) -> Option<usize> {
        candidates
            .iter()
            .copied()
            .filter(|&one| records[one].first != 0)
            .max_by_key(|&one| records[one].last)
    }

    /// Notes whom a short name stood for.
    pub(super) fn establish(&mut self, name: u64, entity: usize) {
        let held = self.established.entry(name).or_insert((entity, 0));
        if held.0 == entity {
            held.1 += 1;
        } else {
            *held = (entity, 1);
        }
    }
}

/// A key for the words of a name, capitals and the full stops of initials aside: `U.N.` and `UN` are one.
pub(super) fn key(document: &Document<'_>, tokens: TokenRange) -> u64 {
    let mut hash = Key::default();
    for token in tokens.range() {
        hash.word(document.text(token));
    }
    hash.value
}

/// A key made word by word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub(super) value: u64,
}

impl Default for Key {
    fn default() -> Self {
        Self {
            value: 0xcbf2_9ce4_8422_2325,
        }
    }
}

impl Key {
    /// Adds a letter or byte.
    pub(super) fn byte(&mut self, byte: u8) {
        self.value =
            (self.value ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3);
    }

    /// Adds a word and the gap behind it.
    pub(super) fn word(&mut self, word: &str) {
        for byte in word.bytes().filter(|&byte| byte != b'.') {
            self.byte(byte);
        }
        self.byte(b' ');
    }
}
