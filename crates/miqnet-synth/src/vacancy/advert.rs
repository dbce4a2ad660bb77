//! How does the advert read?

use miqnet_domain::{Vacancy, vacancy::Kind};
use miqnet_occupations::Occupation;

use crate::{county::Employer, draw::Draw, place};

/// Writes a title and a short text in German, worded for the job (LW-3).
pub(super) fn fill(
    draw: &mut Draw,
    vacancy: &mut Vacancy,
    employer: &Employer,
    occupation: &Occupation,
) {
    let name = &occupation.titles.de_neutral;
    let kind = match vacancy.kind {
        Kind::Job => "",
        Kind::Minijob => "Minijob: ",
        Kind::Ausbildung => "Ausbildung: ",
        Kind::Direkteinstieg => "Direkteinstieg: ",
        Kind::Eq => "Einstiegsqualifizierung: ",
        Kind::Internship => "Praktikum: ",
        Kind::RecognitionMeasure => "Anpassungslehrgang: ",
    };
    vacancy.title = format!("{kind}{name} (m/w/d)").into();
    let town = place::municipality(employer.workplace).map_or("der Region", |town| town.name);
    let welcome = draw.pick(WELCOME);
    let offer = draw.pick(OFFERS);
    vacancy.advert = format!("{welcome} Unser Betrieb liegt in {town}. {offer}").into();
}

const WELCOME: &[&str] = &[
    "Wir freuen uns auf Ihre Bewerbung.",
    "Unser Team sucht Verstärkung.",
    "Kommen Sie zu einem Gespräch vorbei.",
    "Wir lernen Sie gern auf der Jobmesse kennen.",
    "Auch Menschen mit einem Abschluss aus dem Ausland sind willkommen.",
];

const OFFERS: &[&str] = &[
    "Wir arbeiten Sie gründlich ein.",
    "Sie arbeiten in einem kleinen Team.",
    "Über die Arbeitszeit sprechen wir gern.",
    "Ein Probearbeitstag gegen Bezahlung ist möglich.",
    "Die Haltestelle ist in der Nähe.",
    "Wir zahlen pünktlich und geben Zuschläge.",
];
