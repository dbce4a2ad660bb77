//! One row of the case file.

use miqnet_domain::{CandidateId, Fact};
use miqnet_guidance::{CaseFile, Module, Programme};
use miqnet_occupations::Dictionary;

use crate::{
    column::Side,
    field::{
        choice::{
            AGE_BAND, BENEFIT, EMPLOYMENT, INCOME_BAND, MODULE_STATE, RESIDENCE_TITLE, SGB2_TIME,
            UNEMPLOYED,
        },
        date, fact_words,
    },
};

use super::{
    Record,
    candidate::{Cells, yes_no, yes_no_words},
    reader::RowReader,
};

/// Reads a case file; `None` when the row has no usable id.
pub(super) fn read(row: &mut RowReader<'_, '_>) -> Option<CaseFile> {
    let id = row.id("id", CandidateId::new);
    if id.is_none() {
        row.bad_id("id");
    }
    let mut programme = Programme::default();
    for module in Module::ALL {
        let state = row.fact(module.name(), |words| MODULE_STATE.parse(words));
        programme.set(*module, state);
    }
    let case = CaseFile {
        // A placeholder keeps the rest of a row without an id readable for its issues.
        id: id.clone().or_else(|| CandidateId::new("?").ok())?,
        benefit: row.fact("benefit", |words| BENEFIT.parse(words)),
        age: row.fact("age_band", |words| AGE_BAND.parse(words)),
        employment: row.fact("employment", |words| EMPLOYMENT.parse(words)),
        work_ends: row.fact("work_ends", yes_no),
        unemployed: row.fact("unemployed", |words| UNEMPLOYED.parse(words)),
        sgb2_time: row.fact("sgb2_time", |words| SGB2_TIME.parse(words)),
        five_years_suffice: row.fact("five_years_suffice", yes_no),
        worked_little: row.fact("worked_little", yes_no),
        training_long_ago: row.fact("training_long_ago", yes_no),
        four_years_unskilled: row.fact("four_years_unskilled", yes_no),
        income: row.fact("income", |words| INCOME_BAND.parse(words)),
        integration_course_below_b1: row.fact("integration_course_below_b1", yes_no),
        title: row.fact("title", |words| RESIDENCE_TITLE.parse(words)),
        title_end: row.fact("title_end", date::day),
        first_title: row.fact("first_title", date::month),
        wants_to_move: row.fact("wants_to_move", yes_no),
        wants_to_change_title: row.fact("wants_to_change_title", yes_no),
        programme,
    };
    id.map(|_| case)
}

impl Record for CaseFile {
    const SIDE: Side = Side::CaseFiles;

    fn blank() -> Self {
        CaseFile::unknown(CandidateId::new("?").expect("one character is an id"))
    }

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn cells(&self, _: &Dictionary) -> Vec<String> {
        let mut cells = Cells::new(Self::SIDE);
        let mut put = |column: &str, words: String| cells.put(column, words);
        let flag = |fact: &Fact<bool>| fact_words(fact, yes_no_words);
        put("id", self.id.to_string());
        put(
            "benefit",
            fact_words(&self.benefit, |one| BENEFIT.name(*one).into()),
        );
        put(
            "age_band",
            fact_words(&self.age, |one| AGE_BAND.name(*one).into()),
        );
        put(
            "employment",
            fact_words(&self.employment, |one| EMPLOYMENT.name(*one).into()),
        );
        put("work_ends", flag(&self.work_ends));
        put(
            "unemployed",
            fact_words(&self.unemployed, |one| UNEMPLOYED.name(*one).into()),
        );
        put(
            "sgb2_time",
            fact_words(&self.sgb2_time, |one| SGB2_TIME.name(*one).into()),
        );
        put("five_years_suffice", flag(&self.five_years_suffice));
        put("worked_little", flag(&self.worked_little));
        put("training_long_ago", flag(&self.training_long_ago));
        put("four_years_unskilled", flag(&self.four_years_unskilled));
        put(
            "income",
            fact_words(&self.income, |one| INCOME_BAND.name(*one).into()),
        );
        put(
            "integration_course_below_b1",
            flag(&self.integration_course_below_b1),
        );
        put(
            "title",
            fact_words(&self.title, |one| RESIDENCE_TITLE.name(*one).into()),
        );
        put("title_end", fact_words(&self.title_end, date::words));
        put(
            "first_title",
            fact_words(&self.first_title, date::month_words),
        );
        put("wants_to_move", flag(&self.wants_to_move));
        put("wants_to_change_title", flag(&self.wants_to_change_title));
        for module in Module::ALL {
            let state = self.programme.state(*module);
            put(
                module.name(),
                fact_words(&state, |one| MODULE_STATE.name(*one).into()),
            );
        }
        cells.finish()
    }
}
