//! The text of `docs/COLUMNS.md`, written from the tables that the parsers use.

use super::{Column, FieldKind, IGNORED, Side, columns};
use crate::{
    field::{
        ASSUMED_MARKS, Vocabulary, choice,
        clock::{DAY_SET_WORDS, DAY_WORDS, SHIFT_WORDS, TURN_WORDS},
        date::AT_ONCE_WORDS,
        duration::{DAYS, MINUTES, MONTHS},
        level::COURSE_WORDS,
        licence::{CONFIRMED_WORDS, UKRAINIAN_WORDS},
        number::FULL_TIME_WORDS,
        pay::{HOUR_WORDS, MONTH_WORDS, OPEN_PAY_WORDS, TARIFF_WORDS, UNPAID_WORDS},
        shift::SOME_SHIFT,
        text::{NONE_WORDS, UNKNOWN_WORDS},
        week::ALWAYS_WORDS,
    },
    row::ALL_KINDS_WORDS,
};

/// Returns the whole of `docs/COLUMNS.md`: all sheets, the columns that are never read, and every
/// spelling that a cell may have.
pub fn document() -> String {
    let mut text = String::from(INTRODUCTION);
    for (heading, side) in [
        ("Candidates", Side::Candidates),
        ("Vacancies", Side::Vacancies),
        ("Case file", Side::CaseFiles),
    ] {
        text.push_str(&format!("\n## {heading}\n\n"));
        if side == Side::CaseFiles {
            text.push_str(CASE_FILE);
        }
        text.push_str("| column | other names | cells | holds | example |\n");
        text.push_str("| --- | --- | --- | --- | --- |\n");
        columns(side)
            .iter()
            .for_each(|column| text.push_str(&column_line(column)));
    }
    text.push_str("\n## Columns that are never read\n\n");
    text.push_str(NEVER_READ);
    text.push_str(&format!("\n{}.\n", IGNORED.join(" · ")));
    text.push_str("\n## What holds for every cell\n\n");
    text.push_str(EVERY_CELL);
    text.push_str(&words_line("unknown", UNKNOWN_WORDS));
    text.push_str(&words_line("none", NONE_WORDS));
    text.push_str(&words_line("assumed", ASSUMED_MARKS));
    text.push_str("\n## Kinds of cells\n");
    for kind in FieldKind::ALL {
        let (heading, about) = kind.text();
        text.push_str(&format!("\n### {heading}\n\n{about}\n"));
        let lists = kind.lists();
        if !lists.is_empty() {
            text.push_str("\n| read as | spellings |\n| --- | --- |\n");
            lists.iter().for_each(|(name, words)| {
                text.push_str(&format!("| {name} | {} |\n", words.join(" · ")));
            });
        }
    }
    text
}

const INTRODUCTION: &str = "\
# Columns and what may stand in their cells

This page is written from the tables that the importer uses; a test keeps both equal. To write it
anew after a change, run `UPDATE=1 cargo test -p miqnet-wire columns_document`.

Columns stand in any order, under any of their names. Case, umlauts (ä or ae) and punctuation make
no difference, in names and in cells. Words in brackets after a name are read over. A column in bold
must be there. An unknown column is left unread, with a warning.
";

const CASE_FILE: &str = "\
A file of its own, for case managers: one row for each person, under the same id. Guidance reads it
for offices, funding and warnings; no match, score or order can. Every cell may be empty. Its values
are never repeated in a message.

";

const NEVER_READ: &str = "\
On the sheets of candidates and vacancies, their cells never reach the engine: they hold facts that
must not count, such as age, nationality or family, or that it has no use for. A column whose name ends in `(given)` is left out too; tables
of what was understood repeat the original words there.
";

const EVERY_CELL: &str = "\
What can be read in one way only is read; everything else becomes a question with row and column.
An empty cell, or one that holds nothing but punctuation such as `?` or `-`, is unknown, and unknown
is never the same as no. In a column that holds a list, entries are parted by semicolons, line
breaks or commas outside of brackets, and a word for none says that there is no entry. A mark at the
end of a cell says that the value is a default and that nobody stated it.

";

fn column_line(column: &Column) -> String {
    let name = if column.required {
        format!("**{}**", column.name)
    } else {
        column.name.to_owned()
    };
    let titles: Vec<String> = match column.number {
        1 => column
            .titles
            .iter()
            .map(|title| (*title).to_owned())
            .collect(),
        number => column
            .titles
            .iter()
            .map(|title| format!("{title} {number}"))
            .collect(),
    };
    let (heading, _) = column.kind.text();
    let (about, example) = (column.about, column.example);
    format!(
        "| {name} | {} | {heading} | {about} | {example} |\n",
        titles.join(", ")
    )
}

fn words_line(name: &str, words: &[&str]) -> String {
    format!("- {name}: {}\n", words.join(" · "))
}

type List = (String, Vec<&'static str>);

/// One line for each value of a vocabulary, under the name that is written.
fn values<T: Copy + PartialEq>(vocabulary: &Vocabulary<T>) -> Vec<List> {
    vocabulary
        .spellings()
        .map(|words| (words[0].to_owned(), words.to_vec()))
        .collect()
}

fn list(name: &str, words: &[&'static str]) -> List {
    (name.to_owned(), words.to_vec())
}

fn units(units: &[(&[&'static str], u16)]) -> Vec<List> {
    units
        .iter()
        .map(|(words, _)| list(words[0], words))
        .collect()
}

fn days() -> Vec<List> {
    let days = DAY_WORDS.iter().map(|(_, words)| list(words[0], words));
    let sets = DAY_SET_WORDS
        .iter()
        .map(|(days, words)| (crate::field::clock::days_words(*days), words.to_vec()));
    days.chain(sets).collect()
}

impl FieldKind {
    /// The spellings that its parser knows; empty where a rule says it all.
    fn lists(self) -> Vec<List> {
        match self {
            Self::YesNo => values(&choice::YES_NO),
            Self::Day => vec![list("at once", AT_ONCE_WORDS)],
            Self::TravelTime => units(MINUTES),
            Self::ExperienceTime => units(MONTHS),
            Self::InternshipTime => units(DAYS),
            Self::WeeklyHours => vec![list("40", FULL_TIME_WORDS)],
            Self::Windows => [days(), vec![list("always", ALWAYS_WORDS)]].concat(),
            Self::CareWindows => {
                [values(&choice::CARE_LIMITS), values(&choice::CARE_FORM)].concat()
            }
            Self::Shifts => {
                let named = SHIFT_WORDS.iter().map(|((from, to), words)| {
                    let clock = crate::field::clock::clock_words;
                    (format!("{}-{}", clock(*from), clock(*to)), words.to_vec())
                });
                let mut lists: Vec<List> = named.collect();
                lists.push(list("rotation", TURN_WORDS));
                lists.extend(values(&SOME_SHIFT));
                lists
            }
            Self::GermanLevel => vec![list("a running course", COURSE_WORDS)],
            Self::Level => values(&choice::CEFR),
            Self::Languages => values(&choice::LANGUAGE),
            Self::Evidence => values(&choice::EVIDENCE),
            Self::WorkPermission => values(&choice::WORK_PERMISSION),
            Self::Award => values(&choice::AWARD),
            Self::Recognition => values(&choice::RECOGNITION),
            Self::Certificates => values(&choice::CERTIFICATE),
            Self::DrivingLicences => {
                vec![
                    list("unconfirmed", UKRAINIAN_WORDS),
                    list("confirmed", CONFIRMED_WORDS),
                ]
            }
            Self::LicenceClasses => values(&choice::LICENCE_CLASS),
            Self::TravelModes => values(&choice::TRAVEL_MODE),
            Self::CareStatus => values(&choice::CARE_STATUS),
            Self::PlaceKind => values(&choice::KIND),
            Self::PlaceKinds => vec![list("every kind", ALL_KINDS_WORDS)],
            Self::Pay => vec![
                list("an hour", HOUR_WORDS),
                list("a month", MONTH_WORDS),
                list("unpaid", UNPAID_WORDS),
                list("collective agreement", TARIFF_WORDS),
                list("unknown", OPEN_PAY_WORDS),
            ],
            Self::Branch => values(&choice::BRANCH),
            Self::Establishment => values(&choice::ESTABLISHMENT),
            Self::RequirementLevel => values(&choice::LEVEL),
            Self::RecognitionNeed => values(&choice::RECOGNITION_NEED),
            Self::Schooling => values(&choice::ENTRY),
            Self::InternshipPurpose => values(&choice::INTERNSHIP_PURPOSE),
            Self::ShiftMode => values(&choice::SHIFT_MODE),
            Self::Flexible => values(&choice::FLEXIBLE),
            Self::Benefit => values(&choice::BENEFIT),
            Self::AgeBand => values(&choice::AGE_BAND),
            Self::Employment => values(&choice::EMPLOYMENT),
            Self::Unemployed => values(&choice::UNEMPLOYED),
            Self::Sgb2Time => values(&choice::SGB2_TIME),
            Self::IncomeBand => values(&choice::INCOME_BAND),
            Self::ResidenceTitle => values(&choice::RESIDENCE_TITLE),
            Self::ModuleState => values(&choice::MODULE_STATE),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_columns_says_what_the_tables_say() {
        expect_test::expect_file!["../../../../docs/COLUMNS.md"].assert_eq(&document());
    }

    #[test]
    fn every_kind_of_cell_is_used_and_explained() {
        let used: Vec<FieldKind> = [Side::Candidates, Side::Vacancies, Side::CaseFiles]
            .into_iter()
            .flat_map(|side| columns(side).iter().map(|column| column.kind))
            .collect();
        for (at, kind) in FieldKind::ALL.iter().enumerate() {
            assert!(used.contains(kind), "{kind:?}");
            assert_eq!(*kind as usize, at);
            assert!(kind.text().1.ends_with('.'), "{kind:?}");
        }
        assert!(used.iter().all(|kind| FieldKind::ALL.contains(kind)));
    }
}
