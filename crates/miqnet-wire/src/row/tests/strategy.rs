//! Records that a row can hold.

use std::fmt::Debug;

use proptest::{collection::vec, option, prelude::*, sample::select};

use miqnet_domain::{
    Candidate, CandidateId, Cefr, Date, EmployerId, Fact, Language, OccupationId, Vacancy,
    VacancyId,
    candidate::{Care, CareForm, CareStatus, CareWindows, Skill, WeeklyMinutes, WorkPermission},
    certificate::{Certificate, DrivingLicence, LicenceClass},
    language::{Course, Evidence, LanguageNeed, LanguageSkill},
    money::{Cents, Pay},
    place::{PostalCode, TravelModes},
    recognition::{Award, Experience, Qualification, RecognitionState, Schooling},
    time::{Day, Days, MINUTES_PER_DAY, Span, WeekWindows},
    vacancy::{
        Branch, Establishment, Internship, InternshipPurpose, Kind, Kinds, Offers, Pattern,
        RecognitionNeed, Shift, WorkingTime,
    },
};
use miqnet_occupations::Dictionary;

use crate::field::list::languages;

fn fact<T: Debug + Clone>(
    value: impl Strategy<Value = T> + Clone,
) -> impl Strategy<Value = Fact<T>> {
    prop_oneof![
        2 => value.clone().prop_map(Fact::Stated),
        1 => value.prop_map(Fact::Assumed),
        1 => Just(Fact::Unknown),
    ]
}

fn day() -> impl Strategy<Value = Date> + Clone {
    (2001_i16..=2099, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| Date::constant(year, month, day))
}

fn occupation() -> impl Strategy<Value = OccupationId> + Clone {
    let dictionary = Dictionary::built_in();
    select(
        dictionary
            .occupations()
            .iter()
            .map(|occupation| occupation.id)
            .collect::<Vec<_>>(),
    )
}

/// A list without repetitions.
fn set<T: Debug + Clone + PartialEq>(
    item: impl Strategy<Value = T> + Clone,
    most: usize,
) -> impl Strategy<Value = Vec<T>> + Clone {
    vec(item, 0..=most).prop_map(|items| {
        let mut once = Vec::new();
        for item in items {
            if !once.contains(&item) {
                once.push(item);
            }
        }
        once
    })
}

fn skill() -> impl Strategy<Value = Skill> + Clone {
    "[b-hj-mäöü]{3,9}( [b-hj-m1-9+#]{2,5})?".prop_map(|label| Skill(label.into()))
}

fn windows() -> impl Strategy<Value = WeekWindows> + Clone {
    let span = (
        select(Day::ALL.to_vec()),
        0..MINUTES_PER_DAY,
        1..=MINUTES_PER_DAY,
    );
    vec(span, 0..8).prop_map(|spans| {
        let mut windows = WeekWindows::none();
        for (day, from, to) in spans.into_iter().filter(|(_, from, to)| from < to) {
            windows.add(day, Span { from, to });
        }
        windows
    })
}

fn care_windows() -> impl Strategy<Value = CareWindows> + Clone {
    prop_oneof![
        Just(CareWindows::NotLimited),
        windows().prop_map(CareWindows::Within)
    ]
}

fn care() -> impl Strategy<Value = Care> {
    use CareForm::*;
    let forms = [
        ExtendedHours,
        FullDay,
        NurseryFullDay,
        ReliableSchool,
        AfterSchool,
        NoCare,
        Independent,
    ];
    let from_date = (day(), fact(care_windows()))
        .prop_map(|(from, coming)| CareStatus::FromDate { from, coming });
    let status = prop_oneof![
        from_date,
        select(vec![
            CareStatus::Secured,
            CareStatus::Waiting,
            CareStatus::None
        ]),
    ];
    (
        fact(care_windows()),
        option::of(select(forms.to_vec())),
        fact(status),
        fact(any::<bool>()),
    )
        .prop_map(|(windows, form, status, alternative)| Care {
            windows,
            form,
            status,
            alternative,
        })
}

fn level() -> impl Strategy<Value = Cefr> + Clone {
    select(Cefr::ALL.to_vec())
}

fn evidence() -> impl Strategy<Value = Evidence> + Clone {
    select(vec![
        Evidence::SelfReport,
        Evidence::CourseConfirmation,
        Evidence::Certificate,
    ])
}

/// A course above the level, and the level.
fn level_and_course() -> impl Strategy<Value = (Cefr, Option<Course>)> + Clone {
    let until = prop_oneof![day().prop_map(Fact::Stated), Just(Fact::Unknown)];
    (level(), option::of((level(), until))).prop_map(|(level, course)| {
        let course = course.filter(|(goal, _)| *goal > level);
        (
            level,
            course.map(|(expected_level, expected_on)| Course {
                expected_level,
                expected_on,
            }),
        )
    })
}

fn german() -> impl Strategy<Value = LanguageSkill> {
    (fact(level_and_course()), fact(evidence())).prop_map(|(said, evidence)| LanguageSkill {
        language: Language::DE,
        level: said.map(|said| said.0),
        evidence,
        course: said.value().and_then(|said| said.1),
    })
}

fn other_language() -> impl Strategy<Value = Language> + Clone {
    select(
        languages()
            .filter(|language| *language != Language::DE)
            .collect::<Vec<_>>(),
    )
}

fn other_skill() -> impl Strategy<Value = LanguageSkill> {
    let evidence = prop_oneof![evidence().prop_map(Fact::Stated), Just(Fact::Unknown)];
    (other_language(), option::of((level_and_course(), evidence))).prop_map(|(language, said)| {
        match said {
            None => LanguageSkill {
                language,
                level: Fact::Unknown,
                evidence: Fact::Unknown,
                course: None,
            },
            Some(((level, course), evidence)) => LanguageSkill {
                language,
                level: Fact::Stated(level),
                evidence,
                course,
            },
        }
    })
}

fn language_skills() -> impl Strategy<Value = Fact<Vec<LanguageSkill>>> {
    let stated = (german(), vec(other_skill(), 0..4)).prop_map(|(german, others)| {
        let mut skills = vec![german];
        for skill in others {
            if skills
                .iter()
                .all(|before| before.language != skill.language)
            {
                skills.push(skill);
            }
        }
        Fact::Stated(skills)
    });
    prop_oneof![3 => stated, 1 => Just(Fact::Unknown)]
}

fn qualifications() -> impl Strategy<Value = Fact<Vec<Qualification>>> {
    let one = (
        fact(occupation()),
        fact(select(Award::ALL.to_vec())),
        fact(select(RecognitionState::ALL.to_vec())),
        fact(day()),
    )
        .prop_filter("a qualification has an occupation or an award", |one| {
            !one.0.is_unknown() || !one.1.is_unknown()
        })
        .prop_map(
            |(occupation, award, recognition, expected_on)| Qualification {
                occupation,
                award,
                recognition,
                expected_on,
            },
        );
    option::of(vec(one, 0..=3)).prop_map(Fact::from)
}

fn experience() -> impl Strategy<Value = Fact<Vec<Experience>>> {
    let one = (occupation(), 0_u16..=720, fact(1950_i16..=2099)).prop_map(
        |(occupation, months, last_year)| Experience {
            occupation,
            months,
            last_year,
        },
    );
    option::of(vec(one, 0..=3)).prop_map(Fact::from)
}

fn driving_licences() -> impl Strategy<Value = Vec<DrivingLicence>> + Clone {
    (set(select(LicenceClass::ALL.to_vec()), 4), any::<u8>()).prop_map(|(classes, confirmed)| {
        let licence = |(at, class)| DrivingLicence {
            class,
            confirmed: confirmed >> at & 1 == 1,
        };
        classes.into_iter().enumerate().map(licence).collect()
    })
}

fn postal_code() -> impl Strategy<Value = PostalCode> + Clone {
    select(vec!["71032", "71063", "01067", "75365"])
        .prop_map(|code| PostalCode::new(code).expect("the codes exist"))
}

fn weekly_minutes() -> impl Strategy<Value = WeeklyMinutes> + Clone {
    (0_u16..=3600, 1_u16..=3600).prop_map(|(a, b)| WeeklyMinutes {
        from: a.min(b),
        to: a.max(b),
    })
}

fn kind() -> impl Strategy<Value = Kind> + Clone {
    select(Kind::ALL.to_vec())
}

pub(super) fn candidate() -> impl Strategy<Value = Candidate> {
    use WorkPermission::*;
    let permission = select(vec![
        Unrestricted,
        CheckDocument,
        ApprovalNeeded,
        NotPermitted,
    ]);
    let modes = (any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(car, public_transport, bicycle)| TravelModes {
            car,
            public_transport,
            bicycle,
        },
    );
    let kinds = vec(kind(), 1..4).prop_map(Kinds::from_iter);
    let learned = (
        fact(permission),
        language_skills(),
        qualifications(),
        experience(),
        fact(set(skill(), 4)),
        fact(set(select(Certificate::ALL.to_vec()), 4)),
        fact(driving_licences()),
    );
    let ways = (fact(postal_code()), fact(modes), fact(1_u16..=240));
    let hours = (
        fact(windows()),
        care(),
        fact(any::<bool>()),
        fact(any::<bool>()),
        fact(any::<bool>()),
        fact(weekly_minutes()),
        fact(day()),
    );
    let wanted = (
        fact(kinds),
        set(occupation(), 3),
        set(occupation(), 3),
        fact((100_u32..=50_000).prop_map(Cents)),
    );
    ("[A-Z]-[0-9]{1,4}", learned, ways, hours, wanted).prop_map(
        |(id, learned, ways, hours, wanted)| Candidate {
            id: CandidateId::new(&id).expect("the id is valid"),
            work_permission: learned.0,
            languages: learned.1,
            qualifications: learned.2,
            experience: learned.3,
            skills: learned.4,
            certificates: learned.5,
            driving_licences: learned.6,
            home: ways.0,
            modes: ways.1,
            longest_travel_minutes: ways.2,
            availability: hours.0,
            care: hours.1,
            weekend_ok: hours.2,
            night_ok: hours.3,
            shift_ok: hours.4,
            wanted_minutes: hours.5,
            available_from: hours.6,
            kinds_wanted: wanted.0,
            wishes: wanted.1,
            exclusions: wanted.2,
            lowest_hourly_pay: wanted.3,
        },
    )
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

pub(super) fn vacancy() -> impl Strategy<Value = Vacancy> {
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
