//! Short ways to write candidates, vacancies and their parts; each panics on bad input, since a
//! test that builds nonsense shall fail at once.

use miqnet_domain::candidate::{Care, CareStatus, CareWindows, WorkPermission};
use miqnet_domain::language::{Evidence, LanguageSkill};
use miqnet_domain::place::{PostalCode, TravelModes};
use miqnet_domain::recognition::{Award, Experience, Qualification, RecognitionState};
use miqnet_domain::time::{Day, Days, Span, WeekWindows};
use miqnet_domain::vacancy::{Kinds, Shift};
use miqnet_domain::{Candidate, Cefr, Date, Fact, Language, OccupationId, Vacancy};
use miqnet_domain::{CandidateId, EmployerId, VacancyId};

/// A postal code.
#[track_caller]
pub fn postal(code: &str) -> PostalCode {
    PostalCode::new(code).expect("a valid postal code")
}

/// A span of a day from two clock times such as `"7:30"`; the second may lie on the next day, as
/// `"30:30"`.
#[track_caller]
pub fn span(from: &str, to: &str) -> Span {
    let minutes = |text: &str| -> u16 {
        let (hour, minute) = text.split_once(':').expect("a clock time with a colon");
        hour.parse::<u16>().expect("hours") * 60 + minute.parse::<u16>().expect("minutes")
    };
    Span::new(minutes(from), minutes(to)).expect("a valid span")
}

/// The same hours from Monday to Friday.
#[track_caller]
pub fn workdays(from: &str, to: &str) -> WeekWindows {
    WeekWindows::on(Days::WORKDAYS, span(from, to))
}

/// A shift on these days.
#[track_caller]
pub fn shift(days: impl IntoIterator<Item = Day>, from: &str, to: &str) -> Shift {
    Shift {
        days: days.into_iter().collect(),
        span: span(from, to),
    }
}

/// A qualification of which everything but the expected day is stated.
pub fn qualification(occupation: u32, award: Award, state: RecognitionState) -> Qualification {
    Qualification {
        occupation: Fact::Stated(OccupationId(occupation)),
        award: Fact::Stated(award),
        recognition: Fact::Stated(state),
        expected_on: Fact::Unknown,
    }
}

/// Experience that goes on in 2026.
pub fn experience(occupation: u32, years: u16) -> Experience {
    let occupation = OccupationId(occupation);
    Experience {
        occupation,
        months: years * 12,
        last_year: Fact::Stated(2026),
    }
}

/// German with a certificate.
pub fn german(level: Cefr) -> LanguageSkill {
    LanguageSkill {
        language: Language::DE,
        level: Fact::Stated(level),
        evidence: Fact::Stated(Evidence::Certificate),
        course: None,
    }
}

/// A candidate with the defaults of the expert cases: may work, lives in 71063 without a car, is
/// available at once from Monday to Friday 6 to 22, care does not limit her, ready for shifts, no
/// language but none, every kind of place wanted, nothing learned and nothing held.
#[track_caller]
pub fn candidate(id: &str) -> Candidate {
    Candidate {
        work_permission: Fact::Stated(WorkPermission::Unrestricted),
        languages: Fact::Stated(vec![]),
        qualifications: Fact::Stated(vec![]),
        experience: Fact::Stated(vec![]),
        skills: Fact::Stated(vec![]),
        certificates: Fact::Stated(vec![]),
        driving_licences: Fact::Stated(vec![]),
        home: Fact::Stated(postal("71063")),
        modes: Fact::Stated(TravelModes {
            public_transport: true,
            ..TravelModes::default()
        }),
        longest_travel_minutes: Fact::Stated(45),
        availability: Fact::Stated(workdays("6:00", "22:00")),
        care: Care {
            windows: Fact::Stated(CareWindows::NotLimited),
            form: None,
            status: Fact::Stated(CareStatus::Secured),
            alternative: Fact::Stated(false),
        },
        weekend_ok: Fact::Stated(false),
        night_ok: Fact::Stated(false),
        shift_ok: Fact::Stated(true),
        available_from: Fact::Stated(jiff_date(2026, 1, 1)),
        kinds_wanted: Fact::Stated(Kinds::ALL),
        ..Candidate::unknown(CandidateId::new(id).expect("a valid id"))
    }
}

/// A vacancy in 71063 that states its occupation and nothing else.
#[track_caller]
pub fn vacancy(id: &str, occupation: u32) -> Vacancy {
    let employer = EmployerId::new("E-1").expect("a valid id");
    let id = VacancyId::new(id).expect("a valid id");
    let mut vacancy = Vacancy::bare(id, employer, OccupationId(occupation));
    vacancy.workplaces = vec![postal("71063")];
    vacancy
}

fn jiff_date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).expect("a valid date")
}
