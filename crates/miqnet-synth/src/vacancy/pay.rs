//! What does it pay, and for how many hours?
//!
//! All amounts are cents an hour unless they say otherwise, and lie above every minimum wage for
//! starts from the second half of 2026 to June 2027; a policy file of another year does not change
//! them.

use jiff::civil::{Date, date};
use miqnet_domain::{
    Fact, Vacancy,
    money::{Cents, Pay},
    vacancy::{Branch, Establishment, InternshipPurpose, Kind, RecognitionNeed},
};
use miqnet_occupations::Occupation;

use crate::{
    county::Employer,
    draw::Draw,
    shift::{Layout, MINIJOBS, Rota},
};

/// The lower of the monthly limits for Minijobs, in cents (PY-2, 2026).
const MINIJOB_MONTHLY: u32 = 60_300;

/// The lowest hourly pay of the vacancy, whatever its kind.
pub(super) fn wage(
    draw: &mut Draw,
    vacancy: &Vacancy,
    employer: &Employer,
    occupation: &Occupation,
) -> Cents {
    let level = occupation.level();
    let (low, high) = match level {
        1 => (146, 160),
        2 => (150, 215),
        3 => (205, 290),
        _ => (250, 400),
    };
    let usual = u32::from(draw.between(low, high)) * 10;
    let floor = floor(vacancy, employer, occupation);
    let little = draw.between(0, 4);
    let lowest = draw.happens(150);
    let wage = match vacancy.kind {
        // Few hours are paid little above the floor.
        Kind::Minijob => floor + 10 * u32::from(little),
        // Until the end of 2026 a wage is lawful that the next year's minimum is above (PY-1).
        _ if lowest && floor == MINIMUM && starts_in_2026(vacancy.start_earliest) => 1390,
        _ => usual.max(floor + 10 * u32::from(little)),
    };
    Cents(wage)
}

fn starts_in_2026(start: Fact<Date>) -> bool {
    let year = date(2026, 7, 1)..=date(2026, 12, 31);
    start.value().is_some_and(|start| year.contains(start))
}

/// The general minimum wage of 2027 (PY-1).
const MINIMUM: u32 = 1460;

/// The highest wage that is a minimum for such work in 2026 or 2027, rounded up to ten cents (PY-1,
/// PY-6, PY-14).
fn floor(vacancy: &Vacancy, employer: &Employer, occupation: &Occupation) -> u32 {
    let skilled = occupation.level() >= 2;
    let branch = match employer.branch {
        Branch::Cleaning if skilled => 1840,
        Branch::Cleaning => 1500,
        Branch::Roofing if skilled => 1710,
        Branch::Roofing => 1500,
        Branch::Scaffolding => 1490,
        Branch::Painting if skilled => 1620,
        Branch::Electrical => 1550,
        _ => MINIMUM,
    };
    let care_house = matches!(
        employer.establishment,
        Establishment::NursingHome | Establishment::AmbulantCare
    );
    let group = occupation.kldb.group3();
    let care = match (group, skilled) {
        (813 | 821, true) => 2110,
        (813 | 821 | 831, _) if vacancy.recognition == RecognitionNeed::TitleRequired => 1780,
        (813 | 821 | 831, _) => 1660,
        _ => 0,
    };
    if care_house { branch.max(care) } else { branch }
}

/// A week of the branch; for a Minijob one that stays within its limit at this wage.
pub(super) fn layout(draw: &mut Draw, kind: Kind, rota: Rota, wage: Cents) -> &'static Layout {
    if kind != Kind::Minijob {
        return draw.weighted(rota.layouts());
    }
    let layout = draw.weighted(MINIJOBS);
    let within =
        |layout: &Layout| wage.monthly(u32::from(layout.least_hours()) * 60).0 <= MINIJOB_MONTHLY;
    if within(layout) {
        layout
    } else {
        let (_, shortest) = MINIJOBS
            .iter()
            .min_by_key(|(_, layout)| layout.least_hours())
            .expect("there are layouts of few hours");
        shortest
    }
}

/// What the vacancy states about pay; about one in eight states nothing.
pub(super) fn draw(draw: &mut Draw, vacancy: &Vacancy, wage: Cents) -> Fact<Pay> {
    let spread = *draw.weighted(&[(650, 0), (200, 100), (150, 300)]);
    let hourly = Pay::Hourly {
        from: wage,
        to: Cents(wage.0 + spread),
    };
    let by_month = draw.happens(450);
    let pay = match vacancy.kind {
        // The first year's pay lies between 1,000 and 1,350 euros (PY-5: 724 in 2026).
        Kind::Ausbildung => one_month(1000 + 10 * u32::from(draw.between(0, 35))),
        Kind::Eq => one_month(276 + u32::from(draw.between(0, 124))),
        Kind::Internship if is_unpaid(draw, vacancy) => Pay::Unpaid,
        Kind::Minijob | Kind::Internship => hourly,
        _ if by_month => monthly(vacancy, wage, spread).unwrap_or(hourly),
        _ => hourly,
    };
    draw.fact(120, pay)
}

/// Orientation and compulsory internships need not be paid (PY-9).
fn is_unpaid(draw: &mut Draw, vacancy: &Vacancy) -> bool {
    let unpaid = draw.happens(800);
    let may = |purpose| purpose != InternshipPurpose::Unstated;
    unpaid
        && vacancy
            .internship
            .is_some_and(|internship| may(internship.purpose))
}

/// The wage by the month, rounded up to ten euros; `None` where the hours are unknown.
fn monthly(vacancy: &Vacancy, wage: Cents, spread: u32) -> Option<Pay> {
    let hours = vacancy.time.weekly_minutes.value()?;
    let round = |wage: Cents| Cents((wage.monthly(u32::from(hours.to)).0 / 1_000 + 1) * 1_000);
    Some(Pay::Monthly {
        from: round(wage),
        to: round(Cents(wage.0 + spread)),
    })
}

fn one_month(euros: u32) -> Pay {
    Pay::Monthly {
        from: Cents(euros * 100),
        to: Cents(euros * 100),
    }
}
