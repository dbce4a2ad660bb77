//! Candidates that a row can hold.

use proptest::{collection::vec, option, prelude::*, sample::select};

use miqnet_domain::{
    Candidate, CandidateId, Cefr, Fact, Language,
    candidate::{Care, CareForm, CareStatus, CareWindows, WorkPermission},
    certificate::{Certificate, DrivingLicence, LicenceClass},
    language::{Course, Evidence, LanguageSkill},
    money::Cents,
    place::TravelModes,
    recognition::{Award, Experience, Qualification, RecognitionState},
    vacancy::Kinds,
};

use super::{
    day, fact, kind, level, occupation, other_language, postal_code, set, skill, weekly_minutes,
    windows,
};

pub(in crate::row::tests) fn candidate() -> impl Strategy<Value = Candidate> {
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
