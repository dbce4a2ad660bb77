//! What does the vacancy ask for?

use miqnet_domain::{
    Cefr, Language, Vacancy,
    candidate::Skill,
    certificate::{Certificate, LicenceClass},
    language::LanguageNeed,
    recognition::Schooling,
    vacancy::{Establishment, Kind, RecognitionNeed},
};
use miqnet_occupations::{Occupation, RegulationKind};

use crate::{county::Employer, draw::Draw, skill};

/// Fills in languages, recognition, papers, skills and experience.
pub(super) fn fill(
    draw: &mut Draw,
    vacancy: &mut Vacancy,
    employer: &Employer,
    occupation: &Occupation,
) {
    languages(draw, vacancy, occupation);
    recognition(draw, vacancy, employer, occupation);
    papers(draw, vacancy, employer, occupation);
    skills(draw, vacancy, occupation);
    vacancy.experience_months = experience_months(draw, vacancy.kind, occupation.level());
    vacancy.entry = entry(draw, vacancy.kind);
    vacancy.eq_first = vacancy.kind == Kind::Ausbildung && draw.happens(60);
}

/// German as it is usual for the work (LG-1, LG-2), or not stated; English in some offices.
fn languages(draw: &mut Draw, vacancy: &mut Vacancy, occupation: &Occupation) {
    let norm = occupation.language();
    let higher = |level: Cefr| Cefr::ALL[(level as usize + 1).min(Cefr::C1 as usize)].max(level);
    let lower = |level: Cefr| Cefr::ALL[(level as usize).saturating_sub(1)];
    let training = *draw.weighted(&[(650, Cefr::B1), (350, Cefr::B2)]);
    let usual = *draw.weighted(&[
        (60, lower(norm.usual_low)),
        (550, norm.usual_low),
        (330, norm.usual_high),
        (60, higher(norm.usual_high)),
    ]);
    let german = match vacancy.kind {
        Kind::Ausbildung | Kind::Eq => training,
        Kind::RecognitionMeasure => usual.min(Cefr::B2),
        _ => usual.max(norm.formal.unwrap_or(Cefr::None)),
    };
    if draw.happens(650) && german > Cefr::None {
        vacancy.languages.push(LanguageNeed {
            language: Language::DE,
            level: german,
        });
    }
    let group = occupation.kldb.group3();
    let informatics = (431..=434).contains(&group);
    let english = informatics || matches!(group, 271..=273 | 611..=613 | 714 | 516);
    if english && draw.happens(250) {
        vacancy.languages.push(LanguageNeed {
            language: Language::EN,
            level: *draw.weighted(&[(400, Cefr::B1), (500, Cefr::B2), (100, Cefr::C1)]),
        });
    }
    if draw.happens(if informatics { 400 } else { 10 }) {
        vacancy.working_languages.push(Language::EN);
    }
    if draw.happens(if occupation.level() == 1 { 60 } else { 5 }) {
        vacancy
            .working_languages
            .push(draw.pick(&[Language::RU, Language::UK]));
    }
    vacancy.language_flexible = draw.happens(150);
}

/// What the vacancy says about recognition beyond the law.
fn recognition(
    draw: &mut Draw,
    vacancy: &mut Vacancy,
    employer: &Employer,
    occupation: &Occupation,
) {
    use RecognitionNeed::{AsOccupation, ComparableAccepted, TitleRequired};
    let regulation = occupation.regulation.as_ref();
    let (title, comparable) = match regulation.map(|regulation| regulation.kind) {
        _ if vacancy.kind != Kind::Job => (0, 0),
        Some(RegulationKind::TitleOnly) => (60, 150),
        Some(RegulationKind::Craft) => (30, 200),
        Some(_) if regulation.is_some_and(|regulation| regulation.only_when_required) => (200, 0),
        Some(_) => (0, 0),
        None if occupation.level() > 1 => (0, 150),
        None => (0, 0),
    };
    vacancy.recognition = *draw.weighted(&[
        (1000 - title - comparable, AsOccupation),
        (title, TitleRequired),
        (comparable, ComparableAccepted),
    ]);
    let kita_staff = regulation.is_some_and(|law| law.kind == RegulationKind::KitaStaff);
    let in_kita = employer.establishment == Establishment::Kita;
    vacancy.kita_paragraph_7 = draw.happens(400) && kita_staff && in_kita;
}

/// Papers beyond those that the occupation needs by law.
fn papers(draw: &mut Draw, vacancy: &mut Vacancy, employer: &Employer, occupation: &Occupation) {
    let group = occupation.kldb.group3();
    let children = matches!(
        employer.establishment,
        Establishment::Kita | Establishment::AfterSchoolCare
    );
    let chances = [
        (
            Certificate::CareCompanion,
            if occupation.kldb.digits() == 83141 {
                300
            } else {
                0
            },
        ),
        (
            Certificate::WeldingCertificate,
            if group == 244 { 500 } else { 0 },
        ),
        (
            Certificate::ForkliftLicence,
            if group == 513 { 250 } else { 0 },
        ),
        (Certificate::FirstAid, if children { 150 } else { 0 }),
    ];
    for (certificate, permille) in chances {
        if draw.happens(permille) && vacancy.kind == Kind::Job {
            vacancy.certificates.push(certificate);
        }
    }
    let drives = match (employer.establishment, group) {
        (Establishment::AmbulantCare, _) => 850,
        (_, 521) if occupation.kldb.digits() == 52182 => 1000,
        (_, 321 | 332 | 342 | 262 | 613) => 250,
        _ => 10,
    };
    if draw.happens(drives) && !vacancy.kind.is_entry() {
        vacancy.driving_licences.push(LicenceClass::B);
    }
}

fn skills(draw: &mut Draw, vacancy: &mut Vacancy, occupation: &Occupation) {
    let named = *draw.weighted(&[(300, 0), (250, 1), (250, 2), (200, 4)]);
    let mut named = draw.several(skill::labels(occupation.kldb), named);
    let required = if vacancy.kind.is_entry() || occupation.level() == 1 {
        0
    } else {
        draw.between(0, 2)
    };
    let desired = named.split_off(named.len().min(usize::from(required)));
    let owned = |labels: Vec<&str>| {
        labels
            .into_iter()
            .map(|label| Skill(label.into()))
            .collect()
    };
    vacancy.required_skills = owned(named);
    vacancy.desired_skills = owned(desired);
}

fn experience_months(draw: &mut Draw, kind: Kind, level: u8) -> u16 {
    let table: &[(u16, u16)] = match level {
        _ if kind != Kind::Job => &[(1, 0)],
        1 => &[(930, 0), (70, 6)],
        2 => &[(650, 0), (230, 12), (120, 24)],
        _ => &[(400, 0), (200, 12), (250, 24), (150, 36)],
    };
    *draw.weighted(table)
}

/// The schooling that ways into work ask for.
fn entry(draw: &mut Draw, kind: Kind) -> Schooling {
    let table: &[(u16, Schooling)] = match kind {
        Kind::Ausbildung => &[
            (200, Schooling::None),
            (350, Schooling::Hauptschule),
            (350, Schooling::MittlereReife),
            (100, Schooling::Hochschulreife),
        ],
        Kind::Direkteinstieg => &[(1, Schooling::Training)],
        Kind::Eq => &[(500, Schooling::None), (500, Schooling::Hauptschule)],
        _ => &[(1, Schooling::None)],
    };
    *draw.weighted(table)
}
