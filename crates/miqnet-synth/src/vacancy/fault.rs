//! What is wrong with the vacancies that break the law?

use miqnet_domain::{
    Fact, Vacancy,
    candidate::WeeklyMinutes,
    money::{Cents, Pay},
    vacancy::{Internship, InternshipPurpose, Kind},
};

use crate::{
    county::Fault,
    draw::Draw,
    shift::{self, EARLY_AND_LATE, TOO_LONG_FOR_A_MINIJOB},
};

/// A fault in `permille` of 1000 vacancies.
pub(super) fn draw(draw: &mut Draw, permille: u16) -> Option<Fault> {
    let fault = *draw.weighted(&[
        (300, Fault::Wage),
        (60, Fault::MinijobLimit),
        (140, Fault::UnpaidInternship),
        (100, Fault::Rest),
        (300, Fault::Wording),
        (100, Fault::NativeSpeaker),
    ]);
    draw.happens(permille).then_some(fault)
}

/// The kind of place in which alone a fault can occur.
pub(super) fn kind(fault: Option<Fault>) -> Option<Kind> {
    match fault? {
        Fault::Wage | Fault::Rest => Some(Kind::Job),
        Fault::MinijobLimit => Some(Kind::Minijob),
        Fault::UnpaidInternship => Some(Kind::Internship),
        Fault::Wording | Fault::NativeSpeaker => None,
    }
}

/// Spoils a lawful vacancy of the fitting kind.
pub(super) fn plant(draw: &mut Draw, vacancy: &mut Vacancy, fault: Fault) {
    match fault {
        Fault::Wage => vacancy.pay = hourly(1250 + 10 * u32::from(draw.between(0, 13))),
        Fault::MinijobLimit => {
            let minutes = 12 * 60;
            vacancy.time.pattern = TOO_LONG_FOR_A_MINIJOB.pattern();
            vacancy.time.weekly_minutes = Fact::Stated(WeeklyMinutes {
                from: minutes,
                to: minutes,
            });
            // 12 hours at 15 euros are 780 euros a month.
            vacancy.pay = match vacancy.pay {
                Fact::Stated(pay) => Fact::Stated(pay),
                _ => hourly(1500),
            };
        }
        Fault::UnpaidInternship => {
            vacancy.pay = Fact::Stated(Pay::Unpaid);
            vacancy.internship = Some(Internship {
                purpose: InternshipPurpose::Unstated,
                days: Fact::Stated(draw.pick(&[60, 90, 180])),
            });
        }
        Fault::Rest => {
            vacancy.time.pattern = EARLY_AND_LATE.pattern();
            vacancy.time.sequence = shift::short_rest();
        }
        Fault::Wording => add(vacancy, draw.pick(WORDING)),
        Fault::NativeSpeaker => add(vacancy, draw.pick(NATIVE_SPEAKER)),
    }
}

fn hourly(cents: u32) -> Fact<Pay> {
    Fact::Stated(Pay::Hourly {
        from: Cents(cents),
        to: Cents(cents),
    })
}

fn add(vacancy: &mut Vacancy, sentence: &str) {
    vacancy.advert = format!("{} {sentence}", vacancy.advert).into();
}

const WORDING: &[&str] = &[
    "Wir suchen eine junge Kollegin.",
    "Wir stellen nur Frauen ein.",
    "Bitte ohne Kopftuch.",
    "Sie sind flexibel, keine Kinder.",
    "Bewerbung bitte mit Foto.",
    "Wir suchen nur Ukrainerinnen.",
];

const NATIVE_SPEAKER: &[&str] = &[
    "Deutsch als Muttersprache ist nötig.",
    "Sie sprechen akzentfrei Deutsch.",
];
