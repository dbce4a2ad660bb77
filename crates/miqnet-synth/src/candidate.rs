//! Who looks for work in the county?

mod care;
mod language;
mod means;
mod past;
mod wish;

use miqnet_domain::{Candidate, CandidateId, candidate::WorkPermission};
use miqnet_occupations::Dictionary;

use crate::{
    county::Options,
    draw::{Draw, Stream},
    place,
};

/// Candidate number `index` of the county, counted from 0.
pub(crate) fn candidate(
    seed: u64,
    index: u64,
    options: &Options,
    dictionary: &Dictionary,
) -> Candidate {
    let draw = &mut Draw::new(seed, Stream::Candidate, index, options.unknown_percent);
    let id = CandidateId::new(&format!("K-{:06}", index + 1)).expect("the id is short");
    let past = past::draw(draw, options.as_of, dictionary);
    let week = care::draw(draw, options.as_of);
    let permission = *draw.weighted(PERMISSIONS);
    let equipment = means::draw(draw, &past);
    let wish = wish::draw(draw, options.as_of, &past, dictionary);
    Candidate {
        work_permission: draw.fact(30, permission),
        languages: language::draw(draw, options.as_of, &past),
        qualifications: draw.fact(40, past.qualifications),
        experience: draw.fact(80, past.experience),
        skills: equipment.skills,
        certificates: equipment.certificates,
        driving_licences: equipment.driving_licences,
        home: {
            let home = place::in_county(draw);
            draw.fact(30, home)
        },
        modes: equipment.modes,
        longest_travel_minutes: equipment.longest_travel_minutes,
        availability: week.availability,
        care: week.care,
        weekend_ok: week.weekend_ok,
        night_ok: week.night_ok,
        shift_ok: week.shift_ok,
        wanted_minutes: week.wanted_minutes,
        available_from: wish.available_from,
        kinds_wanted: wish.kinds_wanted,
        wishes: wish.wishes,
        exclusions: wish.exclusions,
        lowest_hourly_pay: wish.lowest_hourly_pay,
        id,
    }
}

/// What the documents say: nearly all hold a title that permits work (WP-1, WP-3).
const PERMISSIONS: &[(u16, WorkPermission)] = &[
    (955, WorkPermission::Unrestricted),
    (35, WorkPermission::CheckDocument),
    (8, WorkPermission::ApprovalNeeded),
    (2, WorkPermission::NotPermitted),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::county;

    #[track_caller]
    fn check(name: &str, candidates: &[Candidate], is_unknown: impl Fn(&Candidate) -> bool) {
        let unknown = candidates
            .iter()
            .filter(|candidate| is_unknown(candidate))
            .count();
        let permille = unknown * 1000 / candidates.len();
        assert!((20..=165).contains(&permille), "{name}: {permille}");
    }

    #[test]
    fn each_fact_is_unknown_now_and_then() {
        let people = county(3, 3_000, 0, &Options::default()).candidates;
        check("permission", &people, |her| {
            her.work_permission.is_unknown()
        });
        check("languages", &people, |her| her.languages.is_unknown());
        check("qualifications", &people, |her| {
            her.qualifications.is_unknown()
        });
        check("experience", &people, |her| her.experience.is_unknown());
        check("skills", &people, |her| her.skills.is_unknown());
        check("certificates", &people, |her| her.certificates.is_unknown());
        check("licences", &people, |her| her.driving_licences.is_unknown());
        check("home", &people, |her| her.home.is_unknown());
        check("modes", &people, |her| her.modes.is_unknown());
        check("longest travel", &people, |her| {
            her.longest_travel_minutes.is_unknown()
        });
        check("availability", &people, |her| her.availability.is_unknown());
        check("care windows", &people, |her| her.care.windows.is_unknown());
        check("care status", &people, |her| her.care.status.is_unknown());
        check("other care", &people, |her| {
            her.care.alternative.is_unknown()
        });
        check("weekend", &people, |her| her.weekend_ok.is_unknown());
        check("night", &people, |her| her.night_ok.is_unknown());
        check("shift", &people, |her| her.shift_ok.is_unknown());
        check("hours", &people, |her| her.wanted_minutes.is_unknown());
        check("start", &people, |her| her.available_from.is_unknown());
        check("kinds", &people, |her| her.kinds_wanted.is_unknown());
        check("pay", &people, |her| her.lowest_hourly_pay.is_unknown());
    }

    #[test]
    fn a_county_without_gaps_knows_everything_that_was_asked() {
        let options = Options {
            unknown_percent: 0,
            ..Options::default()
        };
        for her in county(3, 500, 0, &options).candidates {
            assert!(
                !her.languages.is_unknown() && !her.home.is_unknown(),
                "{}",
                her.id
            );
            assert!(
                !her.care.windows.is_unknown() && !her.kinds_wanted.is_unknown(),
                "{}",
                her.id
            );
        }
    }
}
