//! Not knowing a fact never blocks and never opens a pair that the fact did not (M3).
//!
//! Each known fact of a candidate is replaced by "unknown", one at a time. No gate turns from met
//! to blocked or from blocked to met, and no criterion has full points that it had not before:
//! where full points stay, the fact has nothing to do with them.
//!
//! Two facts are left out on purpose. Having no mode of travel at all is no way to work, so that
//! the gate asks already. And a school certificate names no occupation, so that its missing
//! occupation is none that was forgotten.

use miqnet_domain::candidate::CareStatus;
use miqnet_domain::language::LanguageSkill;
use miqnet_domain::place::TravelModes;
use miqnet_domain::recognition::Qualification;
use miqnet_domain::{Candidate, Fact, Gate, Verdict};
use miqnet_testkit::generate;
use proptest::prop_assert;

use crate::support::{check, explained, gate_verdicts, points};

/// Forgets one fact.
type Forget = fn(&mut Candidate);

const FORGOTTEN: &[(&str, Forget)] = &[
    ("work_permission", |her| her.work_permission = Fact::Unknown),
    ("languages", |her| her.languages = Fact::Unknown),
    ("levels", |her| {
        skills(her, |skill| skill.level = Fact::Unknown);
    }),
    ("evidence", |her| {
        skills(her, |skill| skill.evidence = Fact::Unknown);
    }),
    ("course dates", |her| skills(her, course_date)),
    ("qualifications", |her| her.qualifications = Fact::Unknown),
    ("occupations", |her| held(her, occupation)),
    ("awards", |her| held(her, |one| one.award = Fact::Unknown)),
    ("states", |her| {
        held(her, |one| one.recognition = Fact::Unknown);
    }),
    ("licence dates", |her| {
        held(her, |one| one.expected_on = Fact::Unknown);
    }),
    ("experience", |her| her.experience = Fact::Unknown),
    ("last years", last_years),
    ("skills", |her| her.skills = Fact::Unknown),
    ("certificates", |her| her.certificates = Fact::Unknown),
    ("driving_licences", |her| {
        her.driving_licences = Fact::Unknown;
    }),
    ("home", |her| her.home = Fact::Unknown),
    ("modes", modes),
    ("longest", |her| her.longest_travel_minutes = Fact::Unknown),
    ("availability", |her| her.availability = Fact::Unknown),
    ("care windows", |her| her.care.windows = Fact::Unknown),
    ("care status", |her| her.care.status = Fact::Unknown),
    ("coming windows", coming),
    ("other care", |her| her.care.alternative = Fact::Unknown),
    ("weekend_ok", |her| her.weekend_ok = Fact::Unknown),
    ("night_ok", |her| her.night_ok = Fact::Unknown),
    ("shift_ok", |her| her.shift_ok = Fact::Unknown),
    ("wanted_minutes", |her| her.wanted_minutes = Fact::Unknown),
    ("available_from", |her| her.available_from = Fact::Unknown),
    ("kinds_wanted", |her| her.kinds_wanted = Fact::Unknown),
    ("lowest_hourly_pay", |her| {
        her.lowest_hourly_pay = Fact::Unknown;
    }),
];

#[test]
fn an_unknown_fact_neither_blocks_nor_opens_nor_scores_in_full() {
    check(10, &generate::pair(), |(candidate, vacancy)| {
        let known = explained(&candidate, &vacancy);
        let (verdicts, scored) = (gate_verdicts(&known), points(&known));
        for (name, forget) in FORGOTTEN {
            let mut her = candidate.clone();
            forget(&mut her);
            if her == candidate {
                continue;
            }
            let unknown = explained(&her, &vacancy);
            let after = gate_verdicts(&unknown);
            for gate in Gate::ALL {
                let turn = (verdicts[gate as usize], after[gate as usize]);
                let blocks = turn == (Verdict::EligibleNow, Verdict::NotEligible);
                let opens = turn == (Verdict::NotEligible, Verdict::EligibleNow);
                prop_assert!(!blocks && !opens, "{name}: {gate:?} {turn:?}");
            }
            for (before, after) in scored.iter().zip(points(&unknown)) {
                let in_full = after == Some(1000) && *before != after;
                prop_assert!(!in_full, "{name}: {before:?}");
            }
        }
        Ok(())
    });
}

fn skills(her: &mut Candidate, forget: fn(&mut LanguageSkill)) {
    if let Fact::Stated(skills) | Fact::Assumed(skills) = &mut her.languages {
        skills.iter_mut().for_each(forget);
    }
}

fn course_date(skill: &mut LanguageSkill) {
    if let Some(course) = &mut skill.course {
        course.expected_on = Fact::Unknown;
    }
}

fn held(her: &mut Candidate, forget: fn(&mut Qualification)) {
    if let Fact::Stated(held) | Fact::Assumed(held) = &mut her.qualifications {
        held.iter_mut().for_each(forget);
    }
}

fn occupation(held: &mut Qualification) {
    let school = held.award.value();
    if school.is_none_or(|award| award.kldb_range().1 > 1) {
        held.occupation = Fact::Unknown;
    }
}

fn last_years(her: &mut Candidate) {
    if let Fact::Stated(all) | Fact::Assumed(all) = &mut her.experience {
        for one in all {
            one.last_year = Fact::Unknown;
        }
    }
}

fn modes(her: &mut Candidate) {
    if her.modes.value() != Some(&TravelModes::default()) {
        her.modes = Fact::Unknown;
    }
}

fn coming(her: &mut Candidate) {
    if let Fact::Stated(CareStatus::FromDate { coming, .. }) = &mut her.care.status {
        *coming = Fact::Unknown;
    }
}
