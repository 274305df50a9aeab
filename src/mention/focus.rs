//! Who is in mind while a text is read.
//!
//! Each mention brings its person into focus, a subject more than an object; focus fades from sentence to sentence. Whom the text is
//! about stays in focus once introduced.

use super::Gender;

/// What one mention brings. Weights are whole numbers, so that every machine reckons the same; a power of two, because with each
/// sentence half of the weight is lost: the mentions of the last sentence count as much as all before.
pub(super) const MENTION: u32 = 1 << 16;

/// A subject is what its sentence is about, and counts as two other mentions.
pub(super) const SUBJECT: u32 = 2 * MENTION;

/// The owner in `Roe's mother` is named to say who someone else is, and counts half.
pub(super) const OWNER: u32 = MENTION / 2;

/// Below this nobody is in focus: the last mention is four sentences away.
const FAINT: u32 = MENTION >> 4;

/// More mentions bring nobody more into focus: in the next sentence a new subject comes before whoever was most in focus.
const MOST: u32 = SUBJECT + MENTION;

/// Whom the text is about is in focus as one mentioned in the sentence before.
const TOPIC: u32 = MENTION / 2;

/// How many are kept in focus.
const PEOPLE: usize = 16;

/// Someone who can be in focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// A named one, as an index for [`Mentions::entity`](super::Mentions::entity).
    Named(usize),
    /// One only described, as an index of the description that brought them up.
    Described(usize),
}

/// What is known of someone who comes into focus.
#[derive(Debug, Clone, Copy)]
pub(super) struct Profile {
    pub(super) who: Who,
    pub(super) gender: Gender,
}

#[derive(Debug, Clone, Copy)]
struct Held {
    profile: Profile,
    weight: u32,
    /// The sentence up to which the weight has faded.
    sentence: usize,
}

/// Those in focus.
#[derive(Debug, Clone, Default)]
pub(super) struct Focus {
    held: Vec<Held>,
    /// Whom the text is about, once introduced.
    topics: Vec<Profile>,
}

impl Focus {
    /// Brings someone into focus.
    pub(super) fn mention(&mut self, profile: Profile, sentence: usize, weight: u32) {
        let at = self
            .held
            .iter()
            .position(|held| held.profile.who == profile.who);
        let mut held = match at {
            Some(at) => self.held.remove(at),
            None => Held {
                profile,
                weight: 0,
                sentence,
            },
        };
        held.weight = (held.faded(sentence) + weight).min(MOST);
        if held.profile.gender == Gender::Unknown {
            held.profile.gender = profile.gender;
        }
        held.sentence = sentence;
        // The latest stands last; the first is the longest forgotten.
        if self.held.len() == PEOPLE {
            self.held.remove(0);
        }
        self.held.push(held);
    }

    /// Keeps someone in focus for good.
    pub(super) fn keep(&mut self, profile: Profile) {
        if self.topics.iter().all(|topic| topic.who != profile.who) {
            self.topics.push(profile);
        }
    }

    /// Who is most in focus of those whose gender agrees; nobody where two are about equally so, or all are forgotten.
    pub(super) fn most(
        &self,
        gender: Gender,
        sentence: usize,
        excluded: impl Fn(Who) -> bool,
    ) -> Option<Who> {
        let mut best: Option<(u32, Who)> = None;
        let mut rival = 0;
        let weighed = self
            .held
            .iter()
            .rev()
            .map(|held| (held.profile, held.faded(sentence)));
        let topics = self
            .topics
            .iter()
            .filter(|topic| !self.held.iter().any(|held| held.profile.who == topic.who))
            .map(|&topic| (topic, 0));
        for (profile, faded) in weighed.chain(topics) {
            if !profile.gender.agrees(gender) || excluded(profile.who) {
                continue;
            }
            let topic = self.topics.iter().any(|topic| topic.who == profile.who);
            let weight = if topic { faded.max(TOPIC) } else { faded };
            // One whose gender is not known is as likely as not the wrong one.
            let weight = weight >> u32::from(profile.gender != gender);
            match best {
                Some((most, _)) if weight <= most => rival = rival.max(weight),
                _ => {
                    rival = best.map_or(rival, |(most, _)| most.max(rival));
                    best = Some((weight, profile.who));
                }
            }
        }
        let (weight, who) = best.filter(|&(weight, _)| weight >= FAINT)?;
        (!is_close(rival, weight)).then_some(who)
    }

    /// Whether this one is of a gender for sure.
    pub(super) fn is_sure(&self, who: Who, gender: Gender) -> bool {
        self.held
            .iter()
            .any(|held| held.profile.who == who && held.profile.gender == gender)
    }

    /// Whether this one's gender fits a pronoun.
    pub(super) fn agrees(&self, who: Who, gender: Gender) -> bool {
        self.held
            .iter()
            .find(|held| held.profile.who == who)
            .is_some_and(|held| held.profile.gender.agrees(gender))
    }
}

impl Held {
    /// Half of the weight is left with each sentence.
    fn faded(&self, sentence: usize) -> u32 {
        let sentences = sentence.saturating_sub(self.sentence);
        u32::try_from(sentences)
            .ok()
            .and_then(|sentences| self.weight.checked_shr(sentences))
            .unwrap_or(0)
    }
}

/// A rival within a tenth of the best makes the pronoun ambiguous: weights that differ by a mention differ by far more.
fn is_close(rival: u32, best: u32) -> bool {
    rival * 10 > best * 9
}
