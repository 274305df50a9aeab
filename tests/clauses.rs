//! Texts and their clauses, over `cases/clauses.txt`.

mod common;

use factclaim::clause::{Clause, Link, Syntax, Voice};
use factclaim::{Document, Language, Lexicon};

fn notation(document: &Document<'_>, syntax: &Syntax, clause: &Clause) -> String {
    let phrase = |index: usize| document.slice(syntax.phrases.all()[index].tokens);
    let mut line = format!(
        "{} {:?}",
        document.text(clause.group.verb),
        clause.group.form
    )
    .replacen("\"", "", 2);
    line = line
        .replace("Finite", "finite")
        .replace("Infinitive", "infinitive")
        .replace("Participle", "participle")
        .replace("Ing", "ing")
        .replace("Base", "base");
    line += if clause.group.voice == Voice::Active {
        " active"
    } else {
        " passive"
    };
    if clause.group.negated {
        line += " not";
    }
    if let Some(modal) = clause.group.modal {
        line += &format!(" {}", document.text(modal));
    }
    if let Some(subject) = clause.subject {
        let mark = if subject.link == Link::Direct {
            ""
        } else {
            ">"
        };
        line += &format!(" | subject {mark}{}", subject.phrase.map_or("?", phrase));
    }
    if let Some(object) = clause.object {
        line += &format!(
            " | object {}",
            object.phrase.map_or(document.text(object.word), phrase)
        );
    }
    if let Some(second) = clause.second_object {
        line += &format!(" | second {}", phrase(second));
    }
    if let Some(complement) = clause.complement {
        line += &format!(" | complement {}", phrase(complement));
    }
    for adjunct in &clause.adjuncts {
        line += &format!(
            " | {} {}",
            document.slice(adjunct.preposition),
            phrase(adjunct.phrase)
        );
    }
    line
}

fn clauses(text: &str) -> Vec<String> {
    let lexicon = Lexicon::of(Language::English);
    let document = Document::new(text, lexicon);
    let syntax = Syntax::read(&document, lexicon, |_| true);
    syntax
        .clauses
        .all()
        .iter()
        .map(|clause| notation(&document, &syntax, clause))
        .collect()
}

#[test]
fn every_text_has_the_clauses_it_should() {
    common::check_cases(
        "clauses.txt",
        include_str!("cases/clauses.txt"),
        20,
        clauses,
    );
}

#[test]
fn clauses_are_found_again_by_their_verb() {
    let lexicon = Lexicon::of(Language::English);
    let document = Document::new("Roe has not left. She will stay.", lexicon);
    let syntax = Syntax::read(&document, lexicon, |_| true);
    let second = document.sentences()[1].tokens;
    assert_eq!(syntax.clauses.within(second), 1..2);
    assert_eq!(syntax.clauses.with_verb(2), Some(0));
    assert_eq!(syntax.clauses.with_verb(0), None);
}
