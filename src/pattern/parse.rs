//! From the notation to a program: one function for each line of the grammar.

mod item;

use super::need::Triggers;
use super::sign::{Parsed, Place, Sign, signs};
use super::{Element, Example, Item, LocalClass, Patterns, Role, Rule, Shape, Step, VerbTest};
use crate::clause::Voice;
use crate::error::PatternErrorKind as Kind;
use crate::lexicon::Class;

pub(super) fn parse(text: &str) -> Parsed<Patterns> {
    let mut patterns = Patterns {
        rules: Vec::new(),
        captures: vec![super::QUANTITY.into()],
        locals: Vec::new(),
        triggers: Triggers::default(),
    };
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let trimmed = line.trim_start();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let place = Place {
            line: number + 1,
            column: line.chars().count() - trimmed.chars().count() + 1,
        };
        if trimmed.len() < line.len() {
            example(&mut patterns, trimmed, place)?;
            continue;
        }
        let mut found = Vec::new();
        signs(line, number + 1, &mut found)?;
        while let Some((number, more)) =
            lines.next_if(|(_, next)| continues(next, found.first().map(|(sign, _)| sign)))
        {
            signs(more, number + 1, &mut found)?;
        }
        let end = Place {
            line: number + 1,
            column: line.chars().count() + 1,
        };
        let mut reader = Reader {
            patterns: &mut patterns,
            signs: found,
            at: 0,
            end,
        };
        reader.line()?;
    }
    patterns.read_needs();
    Ok(patterns)
}

/// An indented line that is no example goes on with the rule above it.
fn continues(line: &str, opened: Option<&Sign>) -> bool {
    let trimmed = line.trim_start();
    opened.is_some()
        && trimmed.len() < line.len()
        && !trimmed.is_empty()
        && !trimmed.starts_with(['+', '-', '#'])
}

fn example(patterns: &mut Patterns, line: &str, place: Place) -> Parsed<()> {
    let (matches, sentence) = if let Some(sentence) = line.strip_prefix('+') {
        (true, sentence.trim())
    } else if let Some(sentence) = line.strip_prefix('-') {
        (false, sentence.trim())
    } else {
        return Err(place.error(Kind::Unexpected {
            found: first_word(line),
            expected: "`+` or `-` and a sentence below a rule",
        }));
    };
    let Some(rule) = patterns.rules.last_mut() else {
        return Err(place.error(Kind::Unexpected {
            found: first_word(line),
            expected: "a rule above its sentences",
        }));
    };
    if sentence.is_empty() {
        return Err(place.error(Kind::Unexpected {
            found: format!("`{}` alone", &line[..1]),
            expected: "a sentence behind it",
        }));
    }
    rule.examples.push(Example {
        line: place.line,
        text: sentence.into(),
        matches,
    });
    Ok(())
}

fn first_word(line: &str) -> String {
    format!("`{}`", line.split_whitespace().next().unwrap_or_default())
}

struct Reader<'a> {
    patterns: &'a mut Patterns,
    signs: Vec<(Sign, Place)>,
    at: usize,
    end: Place,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Sign> {
        self.signs.get(self.at).map(|(sign, _)| sign)
    }

    fn place(&self) -> Place {
        self.signs
            .get(self.at)
            .map_or(self.end, |(_, place)| *place)
    }

    fn take(&mut self, sign: &Sign) -> bool {
        let taken = self.peek() == Some(sign);
        self.at += usize::from(taken);
        taken
    }

    fn is_name(&self, name: &str) -> bool {
        matches!(self.peek(), Some(Sign::Name(found)) if found == name)
    }

    fn take_name(&mut self, name: &str) -> bool {
        let taken = self.is_name(name);
        self.at += usize::from(taken);
        taken
    }

    fn unexpected<T>(&self, expected: &'static str) -> Parsed<T> {
        let found = self
            .peek()
            .map_or("the end of the line".into(), Sign::describe);
        Err(self.place().error(Kind::Unexpected { found, expected }))
    }

    fn name(&mut self, expected: &'static str) -> Parsed<String> {
        match self.peek() {
            Some(Sign::Name(name)) => {
                let name = name.clone();
                self.at += 1;
                Ok(name)
            }
            _ => self.unexpected(expected),
        }
    }

    fn line(&mut self) -> Parsed<()> {
        if self.take_name("class") {
            return self.class();
        }
        let place = self.place();
        let name = self.name("the name of a rule, or `class`")?;
        if self.patterns.rules.iter().any(|rule| *rule.name == *name) {
            return Err(place.error(Kind::Duplicate { name }));
        }
        let mut marks = Vec::new();
        while self.take_name("as") {
            marks.push(self.name("the mark of the rule")?.into());
        }
        let shape = if self.take_name("noun") {
            Shape::Noun(self.sequence(0)?)
        } else {
            self.clause()?
        };
        if self.at < self.signs.len() {
            return self.unexpected("a role, a preposition with a capture, or the end of the line");
        }
        let count = shape.count_quantities();
        if count != 1 {
            return Err(place.error(Kind::Quantities { rule: name, count }));
        }
        self.patterns.rules.push(Rule {
            name: name.into(),
            marks,
            line: place.line,
            needs: Vec::new(),
            layer: shape.layer(),
            shape,
            examples: Vec::new(),
        });
        Ok(())
    }

    /// `class lay_off = fired | laid off`
    fn class(&mut self) -> Parsed<()> {
        let place = self.place();
        let name = self.name("the name of the class")?;
        let taken = self
            .patterns
            .locals
            .iter()
            .any(|local| *local.name == *name);
        if taken || class_named(&name).is_some() {
            return Err(place.error(Kind::Duplicate { name }));
        }
        if !self.take(&Sign::Equals) {
            return self.unexpected("`=` and the words of the class");
        }
        let mut entries = Vec::new();
        loop {
            let mut words: Vec<Box<str>> = Vec::new();
            while let Some(Sign::Name(word) | Sign::Quoted(word)) = self.peek() {
                words.extend(
                    word.split_whitespace()
                        .map(|word| word.to_lowercase().into()),
                );
                self.at += 1;
            }
            if words.is_empty() {
                return self.unexpected("a word of the class");
            }
            entries.push(words);
            if !self.take(&Sign::Bar) {
                break;
            }
        }
        if self.at < self.signs.len() {
            return self.unexpected("`|` and another word, or the end of the line");
        }
        // Longer entries first, so that "laid off work" is not read as "laid off".
        entries.sort_by_key(|words| std::cmp::Reverse(words.len()));
        self.patterns.locals.push(LocalClass {
            name: name.into(),
            entries,
        });
        Ok(())
    }

    fn clause(&mut self) -> Parsed<Shape> {
        let words = match self.words(0)? {
            Some(words) => words,
            None if self.take_name("verb") => Item::Any,
            None => {
                return self
                    .unexpected("`noun`, `verb`, or the verb as a quoted word or `<class>`");
            }
        };
        let voice = if self.take_name("active") {
            Some(Voice::Active)
        } else if self.take_name("passive") {
            Some(Voice::Passive)
        } else {
            None
        };
        let then = self.then()?;
        let mut elements = Vec::new();
        while let Some(element) = self.element()? {
            elements.push(element);
        }
        Ok(Shape::Clause {
            verb: VerbTest { words, voice, then },
            elements,
        })
    }

    fn then(&mut self) -> Parsed<Option<Step>> {
        if !self.take_name("then") {
            return Ok(None);
        }
        match self.item(0)? {
            Some(item) => Ok(Some(Step {
                item,
                optional: false,
            })),
            None => self.unexpected("what stands directly behind"),
        }
    }

    fn element(&mut self) -> Parsed<Option<Element>> {
        let role = match self.peek() {
            None => return Ok(None),
            Some(Sign::Name(name)) => match name.as_str() {
                "subject" => Role::Subject,
                "object" => Role::Object,
                "complement" => Role::Complement,
                "agent" => Role::Agent,
                _ => {
                    return self.unexpected(
                        "`subject`, `object`, `complement`, `agent` or a quoted preposition",
                    );
                }
            },
            Some(_) => match self.words(0)? {
                Some(words) => Role::Preposition(words),
                None => {
                    return self.unexpected(
                        "`subject`, `object`, `complement`, `agent` or a quoted preposition",
                    );
                }
            },
        };
        if !matches!(role, Role::Preposition(_)) {
            self.at += 1;
        }
        let Some(item) = self.single(0)? else {
            return self.unexpected("a capture, a quoted word or `<class>` for the role");
        };
        let mut optional = self.take(&Sign::Question);
        let then = self.then()?;
        optional |= then.is_some() && self.take(&Sign::Question);
        Ok(Some(Element {
            role,
            item,
            then,
            optional,
        }))
    }
}

fn class_named(name: &str) -> Option<Class> {
    Class::ALL
        .iter()
        .copied()
        .find(|class| class.name() == name)
}
