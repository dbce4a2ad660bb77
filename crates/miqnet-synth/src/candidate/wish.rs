//! What does she look for?

use jiff::civil::Date;
use miqnet_domain::{
    Fact, OccupationId,
    money::Cents,
    recognition::RecognitionState,
    vacancy::{Kind, Kinds},
};
use miqnet_occupations::{Dictionary, Occupation};

use super::past::{self, Past};
use crate::{background, calendar, draw::Draw};

/// Kinds of place, occupations, pay and the first day.
pub(super) struct Wish {
    pub(super) available_from: Fact<Date>,
    pub(super) kinds_wanted: Fact<Kinds>,
    pub(super) wishes: Vec<OccupationId>,
    pub(super) exclusions: Vec<OccupationId>,
    pub(super) lowest_hourly_pay: Fact<Cents>,
}

pub(super) fn draw(draw: &mut Draw, as_of: Date, past: &Past<'_>, dictionary: &Dictionary) -> Wish {
    let kinds = kinds(draw, past);
    let wishes = wishes(draw, past, dictionary);
    let mut exclusions = Vec::new();
    if draw.happens(90) {
        exclusions.push(background::untrained(draw, dictionary).id);
        exclusions.retain(|excluded| !wishes.contains(excluded));
    }
    let from = if draw.happens(650) {
        as_of
    } else {
        calendar::half_month(draw, as_of, 14, 150)
    };
    let pay = pay(draw, past);
    Wish {
        available_from: draw.fact(80, from),
        kinds_wanted: draw.fact(60, kinds),
        wishes,
        exclusions,
        lowest_hourly_pay: draw.fact(150, pay),
    }
}

fn kinds(draw: &mut Draw, past: &Past<'_>) -> Kinds {
    let licensed_work = past.learned.is_some_and(past::is_licensed);
    let on_the_way = licensed_work && past.state != RecognitionState::Licensed;
    let chances = [
        (Kind::Job, 950),
        (Kind::Minijob, 430),
        (Kind::Ausbildung, 200),
        (Kind::Direkteinstieg, if licensed_work { 150 } else { 60 }),
        (Kind::Eq, 70),
        (Kind::Internship, 300),
        (Kind::RecognitionMeasure, if on_the_way { 620 } else { 20 }),
    ];
    let mut wanted = Kinds::default();
    for (kind, permille) in chances {
        if draw.happens(permille) {
            wanted = wanted.with(kind);
        }
    }
    if wanted.is_empty() {
        wanted.with(Kind::Job)
    } else {
        wanted
    }
}

/// Up to two occupations: what she learned, or what newcomers often begin with.
fn wishes(draw: &mut Draw, past: &Past<'_>, dictionary: &Dictionary) -> Vec<OccupationId> {
    let mut wishes = Vec::new();
    match past.learned {
        Some(occupation) if draw.happens(600) => wishes.push(occupation.id),
        _ => {}
    }
    if draw.happens(250) {
        let other = background::untrained(draw, dictionary).id;
        if !wishes.contains(&other) {
            wishes.push(other);
        }
    }
    wishes
}

/// The lowest pay she accepts, in steps of half a euro, from what was the minimum wage upwards.
fn pay(draw: &mut Draw, past: &Past<'_>) -> Cents {
    let level = past.learned.map_or(1, Occupation::level);
    let steps = match level {
        1 | 2 => draw.between(0, 5),
        3 => draw.between(0, 10),
        _ => draw.between(0, 18),
    };
    Cents(1400 + 50 * u32::from(steps))
}
