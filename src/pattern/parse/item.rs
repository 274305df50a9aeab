//! The items of a rule: words, captures and groups, and what they ask for.

use super::super::sign::{Parsed, Sign};
use super::super::{Capture, Item, Layer, LocalClass, QUANTITY, Shape, Step, Word};
use super::{Reader, class_named};
use crate::error::PatternErrorKind as Kind;

/// How deep groups may stand in groups; reading them is recursive.
const DEEPEST: usize = 8;

impl Reader<'_> {
    pub(super) fn sequence(&mut self, depth: usize) -> Parsed<Vec<Step>> {
        let mut steps = Vec::new();
        while let Some(item) = self.item(depth)? {
            let optional = self.take(&Sign::Question);
            steps.push(Step { item, optional });
        }
        if steps.is_empty() {
            return self.unexpected("a quoted word, `<class>`, `{capture}` or a group");
        }
        Ok(steps)
    }

    pub(super) fn item(&mut self, depth: usize) -> Parsed<Option<Item>> {
        if self.peek() == Some(&Sign::Open) {
            return self.group(depth).map(Some);
        }
        self.single(depth)
    }

    fn group(&mut self, depth: usize) -> Parsed<Item> {
        let open = self.place();
        if depth == DEEPEST {
            return Err(open.error(Kind::TooDeep { limit: DEEPEST }));
        }
        self.at += 1;
        let mut alternatives = Vec::new();
        loop {
            alternatives.push(self.sequence(depth + 1)?);
            if !self.take(&Sign::Bar) {
                break;
            }
        }
        if !self.take(&Sign::Close) {
            return match self.peek() {
                Some(_) => self.unexpected("`|` or `)`"),
                None => Err(open.error(Kind::Unclosed {
                    open: '(',
                    close: ')',
                })),
            };
        }
        Ok(Item::Group(alternatives))
    }

    /// Words alone: one, or a group of alternatives.
    pub(super) fn words(&mut self, depth: usize) -> Parsed<Option<Item>> {
        match self.peek() {
            Some(Sign::Open) => {
                let place = self.place();
                let item = self.group(depth)?;
                if item.holds_capture() {
                    return Err(place.error(Kind::Unexpected {
                        found: "a capture in a group".into(),
                        expected: "words only: it follows the group",
                    }));
                }
                Ok(Some(item))
            }
            Some(Sign::Quoted(_) | Sign::Class(_)) => self.single(depth),
            _ => Ok(None),
        }
    }

    /// A quoted word, a class or a capture; in a role also a group of words.
    pub(super) fn single(&mut self, depth: usize) -> Parsed<Option<Item>> {
        match self.peek() {
            Some(Sign::Quoted(words)) => {
                let words = words.split_whitespace().map(Into::into).collect();
                self.at += 1;
                Ok(Some(Item::Word(Word::Exact(words))))
            }
            Some(Sign::Class(name)) => {
                let name = name.clone();
                let word = match (class_named(&name), self.local(&name)) {
                    (Some(class), _) => Word::Class(class),
                    (None, Some(local)) => Word::Local(local),
                    (None, None) => {
                        return Err(self.place().error(Kind::UnknownClass { name }));
                    }
                };
                self.at += 1;
                Ok(Some(Item::Word(word)))
            }
            Some(Sign::OpenBrace) => self.capture().map(|found| Some(Item::Capture(found))),
            Some(Sign::Open) if depth == 0 => self.words(depth),
            _ => Ok(None),
        }
    }

    fn local(&self, name: &str) -> Option<usize> {
        let named = |local: &LocalClass| *local.name == *name;
        self.patterns.locals.iter().position(named)
    }

    fn capture(&mut self) -> Parsed<Capture> {
        let open = self.place();
        self.at += 1;
        let name = self.name("the name of the capture")?;
        let layer = if self.take(&Sign::Colon) {
            let place = self.place();
            let layer = self.name("the name of a layer or class")?;
            match self.layer(&layer) {
                Some(layer) => layer,
                None => return Err(place.error(Kind::UnknownLayer { name: layer })),
            }
        } else if name == QUANTITY {
            Layer::Quantity
        } else {
            Layer::Phrase
        };
        if !self.take(&Sign::CloseBrace) {
            return match self.peek() {
                Some(_) => self.unexpected("`:` and a layer, or `}`"),
                None => Err(open.error(Kind::Unclosed {
                    open: '{',
                    close: '}',
                })),
            };
        }
        let known = self
            .patterns
            .captures
            .iter()
            .position(|known| **known == *name);
        let index = known.unwrap_or_else(|| {
            self.patterns.captures.push(name.into());
            self.patterns.captures.len() - 1
        });
        Ok(Capture { name: index, layer })
    }

    fn layer(&self, name: &str) -> Option<Layer> {
        Some(match name {
            "count" => Layer::Count,
            "event" => Layer::Event,
            "fraction" => Layer::Fraction,
            "money" => Layer::Money,
            "name" => Layer::Name,
            "noun" => Layer::Noun,
            "percent" => Layer::Percent,
            "person" => Layer::Person,
            "place" => Layer::Place,
            "quantity" => Layer::Quantity,
            "time" => Layer::Time,
            _ => match (class_named(name), self.local(name)) {
                (Some(class), _) => Layer::Class(class),
                (None, Some(local)) => Layer::Local(local),
                (None, None) => return None,
            },
        })
    }
}

impl Shape {
    fn steps(&self) -> Vec<&Item> {
        match self {
            Self::Noun(steps) => steps.iter().map(|step| &step.item).collect(),
            Self::Clause { verb, elements } => [&verb.words]
                .into_iter()
                .chain(verb.then.iter().map(|step| &step.item))
                .chain(elements.iter().flat_map(|element| {
                    [&element.item]
                        .into_iter()
                        .chain(element.then.iter().map(|step| &step.item))
                }))
                .collect(),
        }
    }

    /// The layer of the number.
    pub(super) fn layer(&self) -> Layer {
        let layers = self.steps().into_iter().find_map(Item::layer);
        layers.unwrap_or(Layer::Quantity)
    }

    pub(super) fn count_quantities(&self) -> usize {
        self.steps().into_iter().map(Item::count_quantities).sum()
    }
}

impl Item {
    fn layer(&self) -> Option<Layer> {
        match self {
            Self::Capture(capture) => (capture.name == 0).then_some(capture.layer),
            Self::Group(alternatives) => alternatives
                .iter()
                .flatten()
                .find_map(|step| step.item.layer()),
            Self::Word(_) | Self::Any => None,
        }
    }

    /// How often the number is captured at most.
    fn count_quantities(&self) -> usize {
        match self {
            Self::Capture(capture) => usize::from(capture.name == 0),
            Self::Group(alternatives) => alternatives
                .iter()
                .map(|steps| steps.iter().map(|step| step.item.count_quantities()).sum())
                .max()
                .unwrap_or(0),
            Self::Word(_) | Self::Any => 0,
        }
    }

    fn holds_capture(&self) -> bool {
        match self {
            Self::Capture(_) => true,
            Self::Group(alternatives) => alternatives
                .iter()
                .flatten()
                .any(|step| step.item.holds_capture()),
            Self::Word(_) | Self::Any => false,
        }
    }
}
