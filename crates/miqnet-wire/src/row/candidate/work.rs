//! What a candidate learned and where she worked.

use miqnet_domain::{
    Fact,
    recognition::{Experience, Qualification},
};
use miqnet_occupations::Dictionary;

use crate::{
    field::{
        choice::{AWARD, RECOGNITION},
        date, duration, fact_words,
        text::is_none,
    },
    row::{reader::RowReader, title::occupation_words},
};

use super::Cells;

/// The names of a column and of its repetitions.
type Three = [&'static str; 3];

const QUALIFICATION: Three = ["qualification", "qualification_2", "qualification_3"];
const AWARDS: Three = ["award", "award_2", "award_3"];
const RECOGNITIONS: Three = ["recognition", "recognition_2", "recognition_3"];
const EXPECTED: Three = [
    "recognition_expected",
    "recognition_expected_2",
    "recognition_expected_3",
];
const EXPERIENCE: Three = ["experience", "experience_2", "experience_3"];
const YEARS: Three = [
    "experience_years",
    "experience_years_2",
    "experience_years_3",
];
const LAST_YEAR: Three = [
    "experience_last_year",
    "experience_last_year_2",
    "experience_last_year_3",
];

/// Reads up to three qualifications; "keine" in the first column states that there is none.
pub(super) fn qualifications(row: &mut RowReader<'_, '_>) -> Fact<Vec<Qualification>> {
    let others = [AWARDS, RECOGNITIONS, EXPECTED].concat();
    if states_none(row, &QUALIFICATION, &others) {
        return Fact::Stated(Vec::new());
    }
    let mut all = Vec::new();
    for slot in 0..3 {
        let columns = [
            QUALIFICATION[slot],
            AWARDS[slot],
            RECOGNITIONS[slot],
            EXPECTED[slot],
        ];
        if !columns.iter().any(|column| row.says(column)) {
            continue;
        }
        if !row.says(QUALIFICATION[slot]) && !row.says(AWARDS[slot]) {
            let first = columns.into_iter().find(|column| row.says(column));
            let first = first.expect("one of the columns says something");
            row.needs(first, QUALIFICATION[slot]);
        }
        all.push(Qualification {
            occupation: row.occupation_if_sure(QUALIFICATION[slot]),
            award: row.fact(AWARDS[slot], |words| AWARD.parse(words)),
            recognition: row.fact(RECOGNITIONS[slot], |words| RECOGNITION.parse(words)),
            expected_on: row.fact(EXPECTED[slot], date::day),
        });
    }
    if all.is_empty() {
        Fact::Unknown
    } else {
        Fact::Stated(all)
    }
}

/// Reads up to three occupations of experience; "keine" in the first column states that there is
/// none.
pub(super) fn experience(row: &mut RowReader<'_, '_>) -> Fact<Vec<Experience>> {
    if states_none(row, &EXPERIENCE, &[YEARS, LAST_YEAR].concat()) {
        return Fact::Stated(Vec::new());
    }
    let mut all = Vec::new();
    // A list is complete where it is given; one that lacks an occupation must not pass for one.
    let mut is_asked = false;
    for slot in 0..3 {
        let months = row.fact(YEARS[slot], duration::experience_months);
        let last_year = row.fact(LAST_YEAR[slot], date::year);
        let occupation = row.occupation_if_sure(EXPERIENCE[slot]);
        is_asked |= row.says(EXPERIENCE[slot]) && occupation.value().is_none();
        if row.says(EXPERIENCE[slot]) && !row.says(YEARS[slot]) {
            row.needs(EXPERIENCE[slot], YEARS[slot]);
        }
        for column in [YEARS[slot], LAST_YEAR[slot]] {
            if row.says(column) && !row.says(EXPERIENCE[slot]) {
                row.needs(column, EXPERIENCE[slot]);
            }
        }
        if let (Some(occupation), Some(months)) = (occupation.value(), months.value()) {
            all.push(Experience {
                occupation: *occupation,
                months: *months,
                last_year,
            });
        }
    }
    if is_asked || all.is_empty() {
        Fact::Unknown
    } else {
        Fact::Stated(all)
    }
}

/// Whether the first of the columns says "keine" and no other column says anything.
fn states_none(row: &RowReader<'_, '_>, titles: &Three, others: &[&str]) -> bool {
    is_none(row.cell(titles[0]))
        && !titles[1..]
            .iter()
            .chain(others)
            .any(|column| row.says(column))
}

/// Writes the columns that [`qualifications`] reads; a fourth qualification has no room.
pub(super) fn write_qualifications(
    all: &Fact<Vec<Qualification>>,
    cells: &mut Cells,
    dictionary: &Dictionary,
) {
    let Some(all) = all.value() else { return };
    if all.is_empty() {
        cells.put(QUALIFICATION[0], "none".to_owned());
    }
    for (slot, one) in all.iter().take(3).enumerate() {
        let title = fact_words(&one.occupation, |id| occupation_words(*id, dictionary));
        cells.put(QUALIFICATION[slot], title);
        cells.put(
            AWARDS[slot],
            fact_words(&one.award, |award| AWARD.name(*award).to_owned()),
        );
        let state = fact_words(&one.recognition, |state| {
            RECOGNITION.name(*state).to_owned()
        });
        cells.put(RECOGNITIONS[slot], state);
        cells.put(EXPECTED[slot], fact_words(&one.expected_on, date::words));
    }
}

/// Writes the columns that [`experience`] reads; a fourth occupation has no room.
pub(super) fn write_experience(
    all: &Fact<Vec<Experience>>,
    cells: &mut Cells,
    dictionary: &Dictionary,
) {
    let Some(all) = all.value() else { return };
    if all.is_empty() {
        cells.put(EXPERIENCE[0], "none".to_owned());
    }
    for (slot, one) in all.iter().take(3).enumerate() {
        cells.put(
            EXPERIENCE[slot],
            occupation_words(one.occupation, dictionary),
        );
        cells.put(YEARS[slot], duration::experience_words(one.months));
        cells.put(
            LAST_YEAR[slot],
            fact_words(&one.last_year, ToString::to_string),
        );
    }
}
