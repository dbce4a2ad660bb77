//! Shares among the employers and the vacancies.

use miqnet_domain::{
    Fact, Language, Vacancy,
    vacancy::{Kind, Pattern},
};
use miqnet_occupations::Kldb;

use super::{ASSUMPTION, Share, Target, share, target};
use crate::{County, Sector};

/// The employers' shares are 51, 17, 12, 7, 7, 5, 4, 4, 2, 1 and 1 of 111.
pub(super) const TARGETS: &[Target] = &[
    target(
        "manufacturing and crafts, of the employers",
        459,
        0,
        "section 10",
        |county| sector(county, Sector::Manufacturing),
    ),
    target(
        "health and social work, of the employers",
        153,
        0,
        "section 10",
        |county| sector(county, Sector::Health),
    ),
    target("retail, of the employers", 108, 0, "section 10", |county| {
        sector(county, Sector::Retail)
    }),
    target(
        "construction, of the employers",
        63,
        0,
        "section 10",
        |county| sector(county, Sector::Construction),
    ),
    target(
        "information and communication, of the employers",
        63,
        0,
        "section 10",
        |county| sector(county, Sector::Ict),
    ),
    target(
        "hospitality, of the employers",
        45,
        0,
        "section 10",
        |county| sector(county, Sector::Hospitality),
    ),
    target(
        "liberal professions, of the employers",
        36,
        0,
        "section 10",
        |county| sector(county, Sector::Professional),
    ),
    target(
        "services, of the employers",
        36,
        0,
        "section 10",
        |county| sector(county, Sector::Services),
    ),
    target(
        "logistics, of the employers",
        18,
        0,
        "section 10",
        |county| sector(county, Sector::Logistics),
    ),
    target(
        "education, of the employers",
        9,
        0,
        "section 10",
        |county| sector(county, Sector::Education),
    ),
    target("arts, of the employers", 9, 0, "section 10", |county| {
        sector(county, Sector::Arts)
    }),
    target(
        "of level 1, of the vacancies",
        340,
        30,
        ASSUMPTION,
        |county| level(county, 1),
    ),
    target(
        "of level 2, of the vacancies",
        508,
        30,
        ASSUMPTION,
        |county| level(county, 2),
    ),
    target(
        "of level 3, of the vacancies",
        101,
        25,
        ASSUMPTION,
        |county| level(county, 3),
    ),
    target(
        "of level 4, of the vacancies",
        52,
        25,
        ASSUMPTION,
        |county| level(county, 4),
    ),
    target("jobs, of the vacancies", 748, 30, ASSUMPTION, |county| {
        kind(county, Kind::Job)
    }),
    target("Minijobs, of the vacancies", 92, 25, ASSUMPTION, |county| {
        kind(county, Kind::Minijob)
    }),
    target(
        "trainings, of the vacancies",
        95,
        25,
        ASSUMPTION,
        |county| kind(county, Kind::Ausbildung),
    ),
    target(
        "internships, of the vacancies",
        39,
        15,
        ASSUMPTION,
        |county| kind(county, Kind::Internship),
    ),
    target(
        "places for a recognition measure, of the vacancies",
        14,
        8,
        ASSUMPTION,
        |county| kind(county, Kind::RecognitionMeasure),
    ),
    target(
        "entries into Kita work, of the vacancies",
        4,
        3,
        ASSUMPTION,
        |county| kind(county, Kind::Direkteinstieg),
    ),
    target(
        "Einstiegsqualifizierung, of the vacancies",
        10,
        7,
        ASSUMPTION,
        |county| kind(county, Kind::Eq),
    ),
    target(
        "that break the law, of the vacancies",
        20,
        15,
        ASSUMPTION,
        |county| Share {
            part: county.planted.len(),
            whole: county.vacancies.len(),
        },
    ),
    target(
        "with shifts in rotation, of the vacancies",
        105,
        30,
        "TM-14",
        |county| {
            share(county.vacancies.iter(), |vacancy| {
                matches!(vacancy.time.pattern, Pattern::Rotation(_))
            })
        },
    ),
    target(
        "with a shift between 8:00 and 13:30, of the vacancies",
        162,
        30,
        "TM-14",
        |county| share(county.vacancies.iter(), |vacancy| fits_the_morning(vacancy)),
    ),
    target(
        "whose hours can be arranged, of the vacancies",
        373,
        30,
        ASSUMPTION,
        |county| flexible(county, Fact::Stated(true)),
    ),
    target(
        "whose hours are fixed, of the vacancies",
        294,
        30,
        ASSUMPTION,
        |county| flexible(county, Fact::Stated(false)),
    ),
    target(
        "with work from home, of the vacancies",
        85,
        25,
        ASSUMPTION,
        |county| {
            share(county.vacancies.iter(), |vacancy| {
                vacancy.time.home_office_percent > 0
            })
        },
    ),
    target(
        "that state a level of German, of the vacancies",
        650,
        30,
        ASSUMPTION,
        |county| {
            share(county.vacancies.iter(), |vacancy| {
                vacancy
                    .languages
                    .iter()
                    .any(|need| need.language == Language::DE)
            })
        },
    ),
    target(
        "that state no pay, of the vacancies",
        120,
        25,
        ASSUMPTION,
        |county| share(county.vacancies.iter(), |vacancy| vacancy.pay.is_unknown()),
    ),
];

fn sector(county: &County, sector: Sector) -> Share {
    share(county.employers.iter(), |employer| {
        employer.sector == sector
    })
}

/// The requirement level by the occupation's key, which begins with its KldB code.
fn level(county: &County, level: u8) -> Share {
    share(county.vacancies.iter(), |vacancy| {
        Kldb::new(vacancy.occupation.0 / 100).is_some_and(|kldb| kldb.level() == level)
    })
}

fn kind(county: &County, kind: Kind) -> Share {
    share(county.vacancies.iter(), |vacancy| vacancy.kind == kind)
}

fn flexible(county: &County, flexible: Fact<bool>) -> Share {
    share(county.vacancies.iter(), |vacancy| {
        vacancy.time.flexible == flexible
    })
}

/// Whether a stated shift lies between the start and the end of a usual morning in care.
fn fits_the_morning(vacancy: &Vacancy) -> bool {
    let mut shifts = vacancy.time.pattern.shifts().iter();
    let one_of = matches!(vacancy.time.pattern, Pattern::OneOf(_));
    one_of && shifts.any(|shift| shift.span.from >= 8 * 60 && shift.span.to <= 13 * 60 + 30)
}
