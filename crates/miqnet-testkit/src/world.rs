//! A policy and a few places for tests.
//!
//! The numbers are those of the policy that is shipped; a test of the workspace holds the two
//! equal, so that what the tests here prove is true of the real one.

use miqnet_domain::finding::Partner;
use miqnet_domain::money::Cents;
use miqnet_domain::place::Coordinate;
use miqnet_domain::policy::{
    BranchWage, CareWage, CriterionValues, Curves, Dated, Limits, Policy, TimeRules, Timeline,
    TravelRules, Wages,
};
use miqnet_domain::travel::{Place, TravelTable};
use miqnet_domain::vacancy::Branch;
use miqnet_domain::{Cefr, Date};

use crate::build::postal;

mod languages;
mod papers;
mod steps;

use papers::{certificates, driving_licences};

/// The 22nd of November 2026, the day of the expert cases.
pub fn as_of() -> Date {
    day(2026, 11, 22)
}

/// The shipped policy, written out.
pub fn policy() -> Policy {
    Policy {
        version: "boeblingen-2026-11".into(),
        valid_from: day(2026, 1, 1),
        valid_to: day(2027, 12, 31),
        wages: wages(),
        certificates: certificates(),
        driving_licences: driving_licences(),
        weights: CriterionValues {
            occupation: 30,
            level: 10,
            language: 15,
            time: 15,
            travel: 10,
            skills: 10,
            experience: 5,
            pay: 5,
        },
        unknown_points: CriterionValues {
            occupation: 300,
            level: 500,
            language: 300,
            time: 400,
            travel: 500,
            skills: 400,
            experience: 300,
            pay: 700,
        },
        curves: Curves {
            level_above: [1000, 900, 750, 600],
            level_below: [600, 250, 0],
            language_below: [1000, 600, 200],
            travel_near_minutes: 15,
            travel_at_longest: 200,
            wish_permille: 800,
            required_skill_weight: 3,
        },
        time: TimeRules {
            handover_minutes: 15,
            opening_slack_minutes: 120,
            night_from: 22 * 60,
            night_to: 6 * 60,
            early_before: 5 * 60 + 30,
            late_after: 23 * 60,
            rest_minutes: 660,
            short_rest_minutes: 600,
            long_shift_minutes: 645,
        },
        travel: TravelRules {
            same_place_minutes: 12,
            car_base_minutes: 5,
            car_decimin_per_km: 12,
            bus_base_minutes: 12,
            bus_decimin_per_km: 22,
            bicycle_base_minutes: 3,
            bicycle_decimin_per_km: 40,
            rail_access_minutes: 10,
        },
        limits: Limits {
            related_similarity: 600,
            training_months: [36, 60, 84],
            one_below_months: 24,
            full_experience_years: 10,
            obtainable_weeks: 8,
            orientation_days: 92,
            working_language_level: Cefr::B2,
        },
        steps: steps::steps(),
    }
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a valid date")
}

fn years<T: Copy>(entries: &[(Date, Option<Date>, T)]) -> Timeline<T> {
    let dated = |&(from, until, value): &(Date, Option<Date>, T)| Dated { from, until, value };
    Timeline::new(entries.iter().map(dated).collect()).expect("the entries do not overlap")
}

fn wages() -> Wages {
    let (y25, y26, y27) = (day(2025, 1, 1), day(2026, 1, 1), day(2027, 1, 1));
    let (end25, end26) = (Some(day(2025, 12, 31)), Some(day(2026, 12, 31)));
    let care = |helper, one_year, skilled| CareWage {
        helper: Cents(helper),
        one_year: Cents(one_year),
        skilled: Cents(skilled),
    };
    let tiers = |unskilled: Option<u32>, skilled: u32| BranchWage {
        unskilled: unskilled.map(Cents),
        skilled: Some(Cents(skilled)),
    };
    Wages {
        minimum: years(&[
            (y25, end25, Cents(1282)),
            (y26, end26, Cents(1390)),
            (y27, None, Cents(1460)),
        ]),
        minijob_monthly: years(&[
            (y25, end25, Cents(55_600)),
            (y26, end26, Cents(60_300)),
            (y27, None, Cents(63_300)),
        ]),
        training_first_year_monthly: years(&[
            (y25, end25, Cents(68_200)),
            (y26, end26, Cents(72_400)),
        ]),
        care: years(&[
            (
                day(2025, 7, 1),
                Some(day(2026, 6, 30)),
                care(1610, 1735, 2050),
            ),
            (
                day(2026, 7, 1),
                Some(day(2027, 6, 30)),
                care(1652, 1780, 2103),
            ),
            (day(2027, 7, 1), None, care(1695, 1826, 2158)),
        ]),
        branch: vec![
            (
                Branch::Cleaning,
                years(&[(y26, end26, tiers(Some(1500), 1840))]),
            ),
            (
                Branch::Roofing,
                years(&[
                    (y26, end26, tiers(Some(1496), 1660)),
                    (y27, None, tiers(None, 1710)),
                ]),
            ),
            (
                Branch::Scaffolding,
                years(&[
                    (y26, end26, tiers(Some(1435), 1435)),
                    (y27, None, tiers(Some(1490), 1490)),
                ]),
            ),
            (
                Branch::Painting,
                years(&[(day(2026, 7, 1), None, tiers(None, 1613))]),
            ),
            (
                Branch::Electrical,
                years(&[
                    (y26, end26, tiers(Some(1493), 1493)),
                    (y27, Some(day(2027, 12, 31)), tiers(Some(1549), 1549)),
                ]),
            ),
            (
                Branch::TrainingProvider,
                years(&[(y26, end26, tiers(None, 2024))]),
            ),
        ],
    }
}

/// A few places of the county and one outside of it, with one rail relation.
pub fn travel() -> TravelTable {
    let place = |code: &str, town: &str, at: (i32, i32), in_county: bool, abh: Partner| Place {
        postal: postal(code),
        town: town.into(),
        coordinate: Coordinate {
            latitude_udeg: at.0,
            longitude_udeg: at.1,
        },
        in_county,
        abh,
    };
    let county = Partner::AbhCounty;
    let (boeblingen, herrenberg) = (postal("71032"), postal("71083"));
    TravelTable {
        places: vec![
            place(
                "70173",
                "Stuttgart",
                (48_780_000, 9_177_000),
                false,
                Partner::AbhElsewhere,
            ),
            place(
                "71032",
                "Böblingen",
                (48_682_000, 9_012_000),
                true,
                Partner::AbhBoeblingen,
            ),
            place(
                "71063",
                "Sindelfingen",
                (48_709_000, 8_999_000),
                true,
                Partner::AbhSindelfingen,
            ),
            place(
                "71083",
                "Herrenberg",
                (48_595_000, 8_867_000),
                true,
                Partner::AbhHerrenberg,
            ),
            place("71101", "Schönaich", (48_659_000, 9_060_000), true, county),
            place(
                "71263",
                "Weil der Stadt",
                (48_750_000, 8_872_000),
                true,
                county,
            ),
            place(
                "75365",
                "Calw",
                (48_714_000, 8_738_000),
                false,
                Partner::AbhElsewhere,
            ),
        ],
        rail: vec![(boeblingen, herrenberg, 15), (herrenberg, boeblingen, 15)],
        stated: vec![],
        digest: "test".into(),
    }
}
