//! Vacancies, plain and wild.

use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::language::LanguageNeed;
use miqnet_domain::money::{Cents, Pay};
use miqnet_domain::recognition::Schooling;
use miqnet_domain::vacancy::{
    Branch, Establishment, Internship, InternshipPurpose, Kind, Offers, RecognitionNeed,
    WorkingTime,
};
use miqnet_domain::{Cefr, Language, OccupationId, Vacancy};
use proptest::bool::weighted;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{fact, occupations, parts, time};
use crate::build;

/// Every field of a vacancy beside the ids and the occupation.
const FIELDS: usize = 25;

/// A vacancy of which `percent` of the fields are wild; the others state nothing.
pub(super) fn vacancy(here: OccupationId, percent: u32) -> BoxedStrategy<Vacancy> {
    let chosen = prop::collection::vec(weighted(f64::from(percent) / 100.0), FIELDS);
    // Most people look at work near their own field; some do not.
    let occupation = prop_oneof![3 => Just(here), 1 => occupations::near(here)];
    (wild(), occupation, chosen)
        .prop_map(|(wild, occupation, chosen)| {
            let mut place = build::vacancy("V-1", occupation.0);
            let mut chosen = chosen.into_iter();
            macro_rules! mix {
            ($($field:ident),*) => {$(
                if chosen.next().expect("there is a choice for each field") {
                    place.$field = wild.$field;
                }
            )*};
        }
            mix!(
                branch,
                establishment,
                title,
                advert,
                kind,
                level,
                recognition,
                kita_paragraph_7,
                entry,
                eq_first,
                internship,
                languages,
                working_languages,
                language_flexible,
                certificates,
                driving_licences,
                required_skills,
                desired_skills,
                experience_months,
                time,
                workplaces,
                pay,
                collective_agreement,
                start_earliest,
                start_latest
            );
            place.offers = wild.offers;
            place
        })
        .boxed()
}

fn wild() -> BoxedStrategy<Vacancy> {
    let house = (
        fact(select(Branch::ALL.to_vec())),
        fact(select(Establishment::ALL.to_vec())),
        text(),
        text(),
        select(Kind::ALL.to_vec()),
        prop::option::of(1_u8..=4),
    );
    let entry = (
        select(vec![
            RecognitionNeed::AsOccupation,
            RecognitionNeed::ComparableAccepted,
            RecognitionNeed::TitleRequired,
            RecognitionNeed::TitleRequired,
        ]),
        any::<bool>(),
        select(Schooling::ALL.to_vec()),
        any::<bool>(),
        prop::option::of(internship()),
    );
    let languages = (
        languages(),
        subsequence(vec![Language::EN, Language::UK, Language::RU], 0..=3),
        any::<bool>(),
    );
    let asked = (
        subsequence(Certificate::ALL.to_vec(), 0..=2),
        subsequence(LicenceClass::ALL.to_vec(), 0..=2),
        parts::skills(),
        parts::skills(),
        select(vec![0_u16, 1, 7, 12, 36, 120]),
    );
    let terms = (
        working_time(),
        prop::collection::vec(parts::postal_code(), 0..3),
        fact(pay()),
        any::<bool>(),
        fact(parts::day()),
        prop::option::of(parts::day()),
        offers(),
    );
    (house, entry, languages, asked, terms)
        .prop_map(|(house, entry, languages, asked, terms)| Vacancy {
            branch: house.0,
            establishment: house.1,
            title: house.2,
            advert: house.3,
            kind: house.4,
            level: house.5,
            recognition: entry.0,
            kita_paragraph_7: entry.1,
            entry: entry.2,
            eq_first: entry.3,
            internship: entry.4,
            languages: languages.0,
            working_languages: languages.1,
            language_flexible: languages.2,
            certificates: asked.0,
            driving_licences: asked.1,
            required_skills: asked.2,
            desired_skills: asked.3,
            experience_months: asked.4,
            time: terms.0,
            workplaces: terms.1,
            pay: terms.2,
            collective_agreement: terms.3,
            start_earliest: terms.4,
            start_latest: terms.5,
            offers: terms.6,
            ..build::vacancy("V-1", 0)
        })
        .boxed()
}

fn text() -> impl Strategy<Value = Box<str>> {
    let texts = [
        "",
        "Rezeption (m/w/d)",
        "Junge Dame gesucht",
        "deutsche Muttersprache",
    ];
    prop_oneof![
        4 => Just(texts[0]),
        4 => Just(texts[1]),
        1 => select(texts[2..].to_vec()),
    ]
    .prop_map(Box::from)
}

fn internship() -> impl Strategy<Value = Internship> {
    let purposes = vec![
        InternshipPurpose::Orientation,
        InternshipPurpose::Compulsory,
        InternshipPurpose::Accompanying,
        InternshipPurpose::Unstated,
    ];
    (select(purposes), fact(select(vec![30_u16, 92, 93])))
        .prop_map(|(purpose, days)| Internship { purpose, days })
}

fn languages() -> impl Strategy<Value = Vec<LanguageNeed>> {
    let level = prop_oneof![1 => Just(Cefr::None), 6 => parts::cefr()];
    let needs = prop::collection::vec(prop::option::of(level), 3);
    needs.prop_map(|levels| {
        let named = parts::LANGUAGES.into_iter().zip(levels);
        named
            .filter_map(|(language, level)| level.map(|level| LanguageNeed { language, level }))
            .collect()
    })
}

fn working_time() -> impl Strategy<Value = WorkingTime> {
    (
        time::pattern(),
        fact(parts::weekly_minutes()),
        prop_oneof![2 => Just(miqnet_domain::Fact::Unknown), 1 => fact(time::windows())],
        fact(any::<bool>()),
        select(vec![0_u8, 0, 0, 0, 50, 99, 100]),
        prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec(time::span(), 1..4)],
    )
        .prop_map(
            |(pattern, weekly_minutes, opening, flexible, home_office_percent, sequence)| {
                WorkingTime {
                    pattern,
                    weekly_minutes,
                    opening,
                    flexible,
                    home_office_percent,
                    sequence,
                }
            },
        )
}

fn pay() -> impl Strategy<Value = Pay> + Clone {
    let hourly = select(vec![
        2200_u32, 0, 1281, 1282, 1389, 1390, 1459, 1460, 1499, 1500, 1651, 1652, 1780, 1840, 2102,
        2103, 5000,
    ]);
    let monthly = select(vec![
        350_000_u32,
        0,
        30_000,
        60_299,
        60_300,
        60_301,
        63_300,
        72_399,
        72_400,
        120_000,
        240_933,
        240_934,
        253_066,
        253_067,
    ]);
    let more = |unit: u32| select(vec![0_u32, 0, unit, 10 * unit]);
    prop_oneof![
        5 => (hourly, more(50)).prop_map(|(from, more)| Pay::Hourly {
            from: Cents(from),
            to: Cents(from + more),
        }),
        5 => (monthly, more(5000)).prop_map(|(from, more)| Pay::Monthly {
            from: Cents(from),
            to: Cents(from + more),
        }),
        1 => Just(Pay::Unpaid),
    ]
}

fn offers() -> impl Strategy<Value = Offers> {
    any::<[bool; 4]>().prop_map(|[language_course, induction, childcare, mentor]| Offers {
        language_course,
        induction,
        childcare,
        mentor,
    })
}
