//! The job titles that the Federal Employment Agency has in use: a CSV file without a header.
//!
//! Its columns are: number in the database, number of the title, `t` for a post or `a` for an
//! award, type, level of training, whether it is academic, a key, state, a key, long form, short
//! form, and the long form in capital letters.

use miqnet_domain::IssueCode;
use miqnet_occupations::official::{KldbTitle, OfficialTables, PartKind, TitleKind};

use super::{
    ba_list, code,
    forms::{self, Forms},
    sheet::{Bare, Row, Sheet},
    source::{Content, Source},
};
use crate::read::{self, Sink};

pub(super) const SOURCE: Source = Source {
    kind: PartKind::BaTitlesInUse,
    pattern: "vam_beruf*.csv",
    publisher: "Bundesagentur für Arbeit (BA)",
    licence: "Reuse with the source named; commercial use needs the consent of the BA",
    read,
};

const NUMBER: usize = 0;
const IS_AWARD: usize = 1;
const TYPE: usize = 2;
const STATE: usize = 3;
const LONG: usize = 4;
const SHORT: usize = 5;

const FORM: Bare = Bare {
    columns: &[1, 2, 3, 7, 9, 10],
    width: 12,
    fits: |row| {
        row.len() == FORM.width
            && code::title_number(&row[FORM.columns[NUMBER]]).is_some()
            && matches!(&*row[FORM.columns[IS_AWARD]], "a" | "t")
    },
    example: "\"1234\",\"B 81302-101\",\"t\",\"1910\", … (12)",
};

const IS_AWARD_KEYS: [(&str, bool); 2] = [("a", true), ("t", false)];

/// The types of awards by their first digit.
const AWARDS: [(char, TitleKind); 5] = [
    ('1', TitleKind::Training),
    ('2', TitleKind::FurtherTraining),
    ('3', TitleKind::Degree),
    ('5', TitleKind::CivilService),
    ('6', TitleKind::ArmedForces),
];

/// The types of posts by their first digit; the second is 9.
const POSTS: [(char, TitleKind); 7] = [
    ('1', TitleKind::TrainedPost),
    ('2', TitleKind::AdvancedPost),
    ('3', TitleKind::GraduatePost),
    ('4', TitleKind::OtherPost),
    ('5', TitleKind::CivilService),
    ('6', TitleKind::ArmedForces),
    ('7', TitleKind::HelperPost),
];

fn read(bytes: &[u8], tables: &mut OfficialTables, sink: &mut Sink<'_>) -> Option<Content> {
    let cells = read::csv_cells(bytes, b',', sink)?;
    let sheet = Sheet::without_header(cells, &FORM, SOURCE.pattern, sink)?;
    for row in sheet.readable() {
        tables.titles.extend(title(&row, sink));
    }
    Some(Content::of(sheet.rows.len()))
}

fn title(row: &Row<'_>, sink: &mut Sink<'_>) -> Option<KldbTitle> {
    let kldb = ba_list::number(row, NUMBER, sink);
    let state = row.key(STATE, &ba_list::STATES, sink);
    let is_award = row.key(IS_AWARD, &IS_AWARD_KEYS, sink);
    let kind = is_award.and_then(|is_award| kind(row, is_award, sink));
    let long = row.needed_label(LONG, sink);
    let neutral = row.needed_label(SHORT, sink);
    let (male, female, joint) = match forms::apart(&long?) {
        Forms::Apart { male, female } => (Some(male), Some(female), None),
        Forms::Joint(joint) => (None, None, Some(joint)),
    };
    Some(KldbTitle {
        kldb: kldb?,
        neutral: neutral?,
        male,
        female,
        joint,
        // A title that is out of use is that before all else.
        kind: match state? {
            TitleKind::Current => kind?,
            state => state,
        },
        part: SOURCE.kind,
    })
}

/// What sort of title it is: by its type or, where it has several, by the first of them, which is
/// the highest. `None` after an issue.
fn kind(row: &Row<'_>, is_award: bool, sink: &mut Sink<'_>) -> Option<TitleKind> {
    let kinds: &[(char, TitleKind)] = if is_award { &AWARDS } else { &POSTS };
    let cell = row.cell(TYPE);
    if cell.is_empty() && is_award {
        return Some(TitleKind::OtherAward);
    }
    let types = cell.split(',').map(|one| {
        let known = kinds.iter().find(|(digit, _)| one.starts_with(*digit));
        let is_type = code::number(one, 4..=4).is_some();
        known.filter(|_| is_type && (one[1..].starts_with('9') != is_award))
    });
    let Some(types) = types.collect::<Option<Vec<_>>>() else {
        let second = if is_award { "1–8" } else { "9" };
        let allowed: Vec<String> = kinds
            .iter()
            .map(|(first, _)| format!("{first}({second})00"))
            .collect();
        let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
        row.tell(IssueCode::OfficialKey, TYPE, &allowed, sink);
        return None;
    };
    types.first().map(|(_, kind)| *kind)
}
