//! Candidates, fitting and wild.

use miqnet_domain::candidate::{Care, CareForm, CareStatus, CareWindows, WorkPermission};
use miqnet_domain::certificate::{Certificate, DrivingLicence, LicenceClass};
use miqnet_domain::language::{Course, Evidence, LanguageSkill};
use miqnet_domain::money::Cents;
use miqnet_domain::place::TravelModes;
use miqnet_domain::recognition::{Award, Experience, Qualification, RecognitionState};
use miqnet_domain::time::WeekWindows;
use miqnet_domain::vacancy::{Kind, Kinds};
use miqnet_domain::{Candidate, Cefr, Fact, OccupationId};
use proptest::bool::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{fact, occupations, parts, time};
use crate::build;

/// Every field of a candidate beside her id; one of them is wild or not as a whole.
const FIELDS: usize = 21;

/// A candidate of whom `percent` of the fields are wild; the others fit the occupation.
pub(super) fn candidate(here: OccupationId, percent: u32) -> BoxedStrategy<Candidate> {
    let chosen = prop::collection::vec(weighted(f64::from(percent) / 100.0), FIELDS);
    (wild(here), chosen)
        .prop_map(move |(wild, chosen)| {
            let mut her = fitting(here);
            let mut chosen = chosen.into_iter();
            macro_rules! mix {
            ($($field:ident),*) => {$(
                if chosen.next().expect("there is a choice for each field") {
                    her.$field = wild.$field;
                }
            )*};
        }
            mix!(
                work_permission,
                languages,
                qualifications,
                experience,
                skills,
                certificates,
                driving_licences,
                home,
                modes,
                longest_travel_minutes,
                availability,
                care,
                weekend_ok,
                night_ok,
                shift_ok,
                wanted_minutes,
                available_from,
                kinds_wanted,
                wishes,
                exclusions,
                lowest_hourly_pay
            );
            her
        })
        .boxed()
}

/// A candidate whom nothing in this occupation keeps out.
fn fitting(here: OccupationId) -> Candidate {
    let licence = |class| DrivingLicence {
        class,
        confirmed: true,
    };
    let all_modes = TravelModes {
        car: true,
        public_transport: true,
        bicycle: true,
    };
    Candidate {
        languages: Fact::Stated(
            parts::LANGUAGES
                .map(|language| LanguageSkill {
                    language,
                    ..build::german(Cefr::C2)
                })
                .to_vec(),
        ),
        qualifications: Fact::Stated(vec![build::qualification(
            here.0,
            Award::GermanDegree,
            RecognitionState::Licensed,
        )]),
        certificates: Fact::Stated(Certificate::ALL.to_vec()),
        driving_licences: Fact::Stated(LicenceClass::ALL.map(licence).to_vec()),
        modes: Fact::Stated(all_modes),
        longest_travel_minutes: Fact::Stated(90),
        availability: Fact::Stated(WeekWindows::always()),
        weekend_ok: Fact::Stated(true),
        night_ok: Fact::Stated(true),
        ..build::candidate("K-1")
    }
}

fn wild(here: OccupationId) -> BoxedStrategy<Candidate> {
    let learned = (
        fact(select(vec![
            WorkPermission::Unrestricted,
            WorkPermission::CheckDocument,
            WorkPermission::ApprovalNeeded,
            WorkPermission::NotPermitted,
        ])),
        fact(languages()),
        fact(prop::collection::vec(qualification(here), 0..4)),
        fact(prop::collection::vec(experience(here), 0..3)),
        fact(parts::skills()),
        fact(subsequence(Certificate::ALL.to_vec(), 0..=18)),
        fact(driving_licences()),
    );
    let travel = (
        fact(parts::postal_code()),
        fact(modes()),
        fact(select(vec![45_u16, 0, 12, 15, 16, 30, 60, 120])),
    );
    let hours = (
        fact(time::windows()),
        care(),
        fact(any::<bool>()),
        fact(any::<bool>()),
        fact(any::<bool>()),
        fact(parts::weekly_minutes()),
    );
    let wishes = (
        fact(parts::day()),
        fact(kinds()),
        prop::collection::vec(occupations::near(here), 0..3),
        prop_oneof![
            3 => Just(vec![]),
            2 => prop::collection::vec(occupations::near(here), 1..3),
        ],
        fact(select(vec![1390_u32, 0, 1300, 1389, 1391, 1500, 2500])),
    );
    (learned, travel, hours, wishes)
        .prop_map(|(learned, travel, hours, wishes)| Candidate {
            work_permission: learned.0,
            languages: learned.1,
            qualifications: learned.2,
            experience: learned.3,
            skills: learned.4,
            certificates: learned.5,
            driving_licences: learned.6,
            home: travel.0,
            modes: travel.1,
            longest_travel_minutes: travel.2,
            availability: hours.0,
            care: hours.1,
            weekend_ok: hours.2,
            night_ok: hours.3,
            shift_ok: hours.4,
            wanted_minutes: hours.5,
            available_from: wishes.0,
            kinds_wanted: wishes.1,
            wishes: wishes.2,
            exclusions: wishes.3,
            lowest_hourly_pay: wishes.4.map(Cents),
            ..build::candidate("K-1")
        })
        .boxed()
}

fn languages() -> impl Strategy<Value = Vec<LanguageSkill>> + Clone {
    let course =
        (parts::cefr(), fact(parts::day())).prop_map(|(expected_level, expected_on)| Course {
            expected_level,
            expected_on,
        });
    let evidence = select(vec![
        Evidence::Certificate,
        Evidence::SelfReport,
        Evidence::CourseConfirmation,
    ]);
    let skill = (
        weighted(0.8),
        fact(parts::cefr()),
        fact(evidence),
        prop::option::of(course),
    );
    prop::collection::vec(skill, parts::LANGUAGES.len()).prop_map(|skills| {
        let named = parts::LANGUAGES.into_iter().zip(skills);
        named
            .filter(|(_, (listed, ..))| *listed)
            .map(|(language, (_, level, evidence, course))| LanguageSkill {
                language,
                level,
                evidence,
                course,
            })
            .collect()
    })
}

fn qualification(here: OccupationId) -> impl Strategy<Value = Qualification> + Clone {
    (
        fact(occupations::near(here)),
        fact(select(Award::ALL.to_vec())),
        fact(select(RecognitionState::ALL.to_vec())),
        fact(parts::day()),
    )
        .prop_map(
            |(occupation, award, recognition, expected_on)| Qualification {
                occupation,
                award,
                recognition,
                expected_on,
            },
        )
}

fn experience(here: OccupationId) -> impl Strategy<Value = Experience> + Clone {
    (
        occupations::near(here),
        select(vec![36_u16, 0, 1, 12, 23, 24, 25, 47, 48, 60, 84, 168, 169]),
        fact(select(vec![2026_i16, 2015, 2016, 2017, 1990])),
    )
        .prop_map(|(occupation, months, last_year)| Experience {
            occupation,
            months,
            last_year,
        })
}

fn driving_licences() -> impl Strategy<Value = Vec<DrivingLicence>> + Clone {
    let one = (select(LicenceClass::ALL.to_vec()), any::<bool>());
    prop::collection::vec(one, 0..3).prop_map(|all| {
        let held = all.into_iter();
        held.map(|(class, confirmed)| DrivingLicence { class, confirmed })
            .collect()
    })
}

fn modes() -> impl Strategy<Value = TravelModes> + Clone {
    any::<[bool; 3]>().prop_map(|[car, public_transport, bicycle]| TravelModes {
        car,
        public_transport,
        bicycle,
    })
}

fn kinds() -> impl Strategy<Value = Kinds> + Clone {
    subsequence(Kind::ALL.to_vec(), 0..=7).prop_map(|kinds| kinds.into_iter().collect())
}

fn care_windows() -> impl Strategy<Value = CareWindows> + Clone {
    prop_oneof![
        1 => Just(CareWindows::NotLimited),
        4 => time::windows().prop_map(CareWindows::Within),
    ]
}

fn care() -> impl Strategy<Value = Care> + Clone {
    let from_date = (parts::day(), fact(care_windows()))
        .prop_map(|(from, coming)| CareStatus::FromDate { from, coming });
    let status = prop_oneof![
        2 => Just(CareStatus::Secured),
        3 => from_date,
        1 => Just(CareStatus::Waiting),
        1 => Just(CareStatus::None),
    ];
    (
        fact(care_windows()),
        prop::option::of(Just(CareForm::FullDay)),
        fact(status),
        fact(weighted(0.3)),
    )
        .prop_map(|(windows, form, status, alternative)| Care {
            windows,
            form,
            status,
            alternative,
        })
}
