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
    let id = CandidateId::new(&format!("K-{:05}", index + 1)).expect("the id is short");
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
