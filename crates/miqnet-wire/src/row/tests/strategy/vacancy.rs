//! Vacancies that a row can hold.

use proptest::{collection::vec, option, prelude::*, sample::select};

use miqnet_domain::{
    EmployerId, Language, Vacancy, VacancyId,
    certificate::{Certificate, LicenceClass},
    language::LanguageNeed,
    money::{Cents, Pay},
    recognition::Schooling,
    time::{Day, Days, MINUTES_PER_DAY, Span},
    vacancy::{
        Branch, Establishment, Internship, InternshipPurpose, Kind, Offers, Pattern,
        RecognitionNeed, Shift, WorkingTime,
    },
};

use super::{
    day, fact, kind, level, occupation, other_language, postal_code, set, skill, weekly_minutes,
    windows,
};

pub(in crate::row::tests) fn vacancy() -> impl Strategy<Value = Vacancy> {
    use InternshipPurpose::*;
    let needs = [
        RecognitionNeed::AsOccupation,
        RecognitionNeed::ComparableAccepted,
        RecognitionNeed::TitleRequired,
    ];
    let internship = (
        select(vec![Orientation, Compulsory, Accompanying, Unstated]),
        fact(1_u16..=730),
    )
        .prop_map(|(purpose, days)| Internship { purpose, days });
    let house = (
        fact(select(Branch::ALL.to_vec())),
        fact(select(Establishment::ALL.to_vec())),
        "[A-Z][a-z]{3,9}( [a-z]{2,5})?",
        occupation(),
        kind(),
        1_u16..=999,
        option::of(1_u8..=4),
    );
    let rules = (
        select(needs.to_vec()),
        any::<bool>(),
        select(Schooling::ALL.to_vec()),
        any::<bool>(),
        internship,
    );
    let asked = (
        language_needs(),
        set(other_language(), 3),
        any::<bool>(),
        set(select(Certificate::ALL.to_vec()), 3),
        set(select(LicenceClass::ALL.to_vec()), 3),
        set(skill(), 3),
        set(skill(), 3),
        0_u16..=720,
    );
    let terms = (
        working_time(),
        set(postal_code(), 3),
        fact(pay()),
        any::<bool>(),
        fact(day()),
        option::of(day()),
        any::<[bool; 4]>(),
    );
    (house, rules, asked, terms).prop_map(|(house, rules, asked, terms)| Vacancy {
        id: VacancyId::new("S-1").expect("the id is valid"),
        employer: EmployerId::new("A-1").expect("the id is valid"),
        branch: house.0,
        establishment: house.1,
        title: house.2.as_str().into(),
        advert: house.2.into(),
        occupation: house.3,
        kind: house.4,
        openings: house.5,
        level: house.6,
        recognition: rules.0,
        kita_paragraph_7: rules.1,
        entry: rules.2,
        eq_first: rules.3 && house.4 == Kind::Ausbildung,
        internship: (house.4 == Kind::Internship).then_some(rules.4),
        languages: asked.0,
        working_languages: asked.1,
        language_flexible: asked.2,
        certificates: asked.3,
        driving_licences: asked.4,
        required_skills: asked.5,
        desired_skills: asked.6,
        experience_months: asked.7,
        time: terms.0,
        workplaces: terms.1,
        pay: terms.2,
        collective_agreement: terms.3,
        start_latest: terms
            .5
            .filter(|latest| terms.4.value().is_none_or(|start| start <= latest)),
        start_earliest: terms.4,
        offers: Offers {
            language_course: terms.6[0],
            induction: terms.6[1],
            childcare: terms.6[2],
            mentor: terms.6[3],
        },
    })
}

/// A span that may reach into the next day and is shorter than a day.
fn shift_span() -> impl Strategy<Value = Span> + Clone {
    (0..MINUTES_PER_DAY, 1..MINUTES_PER_DAY).prop_map(|(from, length)| Span {
        from,
        to: from + length,
    })
}

fn working_time() -> impl Strategy<Value = WorkingTime> {
    let days = vec(select(Day::ALL.to_vec()), 1..7).prop_map(Days::from_iter);
    let shifts = vec(
        (days, shift_span()).prop_map(|(days, span)| Shift { days, span }),
        1..4,
    );
    let pattern = prop_oneof![
        Just(Pattern::Unstated),
        Just(Pattern::SomeShift),
        shifts.clone().prop_map(Pattern::OneOf),
        shifts.prop_map(Pattern::Rotation),
    ];
    let sequence = prop_oneof![Just(Vec::new()), vec(shift_span(), 2..5)];
    (
        pattern,
        fact(weekly_minutes()),
        fact(windows()),
        fact(any::<bool>()),
        0_u8..=100,
        sequence,
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
    let ordered = |a: u32, b: u32| (Cents(a.min(b)), Cents(a.max(b)));
    prop_oneof![
        (100_u32..=50_000, 100_u32..=50_000).prop_map(move |(a, b)| {
            let (from, to) = ordered(a, b);
            Pay::Hourly { from, to }
        }),
        (100_u32..=5_000_000, 100_u32..=5_000_000).prop_map(move |(a, b)| {
            let (from, to) = ordered(a, b);
            Pay::Monthly { from, to }
        }),
        Just(Pay::Unpaid),
    ]
}

/// German first where it is named, each language once.
fn language_needs() -> impl Strategy<Value = Vec<LanguageNeed>> {
    (option::of(level()), set(other_language(), 3), level()).prop_map(|(german, others, level)| {
        let german = german.map(|level| LanguageNeed {
            language: Language::DE,
            level,
        });
        let others = others
            .into_iter()
            .map(|language| LanguageNeed { language, level });
        german.into_iter().chain(others).collect()
    })
}
