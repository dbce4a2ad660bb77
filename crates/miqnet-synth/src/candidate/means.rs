//! What does she bring along: skills, papers, ways to travel?

use miqnet_domain::{
    Fact,
    candidate::Skill,
    certificate::{Certificate, DrivingLicence, LicenceClass},
    place::TravelModes,
};

use super::past::Past;
use crate::{draw::Draw, skill};

/// Skills, papers and ways to travel of a candidate.
pub(super) struct Means {
    pub(super) skills: Fact<Vec<Skill>>,
    pub(super) certificates: Fact<Vec<Certificate>>,
    pub(super) driving_licences: Fact<Vec<DrivingLicence>>,
    pub(super) modes: Fact<TravelModes>,
    pub(super) longest_travel_minutes: Fact<u16>,
}

pub(super) fn draw(draw: &mut Draw, past: &Past<'_>) -> Means {
    let skills = skills(draw, past)
        .into_iter()
        .map(|label| Skill(label.into()))
        .collect();
    let certificates = certificates(draw, past);
    let car = draw.happens(280);
    let licences = licences(draw, car);
    let modes = TravelModes {
        car,
        public_transport: !car || draw.happens(800),
        bicycle: draw.happens(300),
    };
    Means {
        skills: draw.fact(80, skills),
        certificates: draw.fact(80, certificates),
        driving_licences: draw.fact(60, licences),
        modes: draw.fact(50, modes),
        longest_travel_minutes: longest_travel(draw),
    }
}

/// Skills of what she learned, or a few general ones.
fn skills(draw: &mut Draw, past: &Past<'_>) -> Vec<&'static str> {
    let Some(occupation) = past.learned else {
        let count = draw.between(0, 2);
        return draw.several(skill::GENERAL, count);
    };
    let count = draw.between(2, 5);
    let mut skills = draw.several(skill::labels(occupation.kldb), count);
    if draw.happens(300) {
        skills.extend(draw.several(skill::GENERAL, 1));
    }
    skills
}

fn certificates(draw: &mut Draw, past: &Past<'_>) -> Vec<Certificate> {
    let group = past
        .learned
        .map_or(0, |occupation| occupation.kldb.group3());
    let food = matches!(group, 292 | 293 | 623 | 633);
    let chances = [
        (Certificate::FoodHygiene, if food { 550 } else { 90 }),
        (Certificate::GuardInstruction, 6),
        (Certificate::CareCompanion, 25),
        (
            Certificate::BamfAdmission,
            if group == 844 { 150 } else { 3 },
        ),
        (
            Certificate::ChamberEntry,
            if matches!(group, 311) { 20 } else { 0 },
        ),
        (
            Certificate::MedicalLanguageExam,
            if group == 814 { 250 } else { 0 },
        ),
        (
            Certificate::SwornTranslator,
            if group == 714 { 60 } else { 0 },
        ),
        (
            Certificate::WeldingCertificate,
            if group == 244 { 500 } else { 2 },
        ),
        (
            Certificate::ForkliftLicence,
            if matches!(group, 513 | 525) { 400 } else { 15 },
        ),
        (Certificate::FirstAid, 120),
    ];
    let mut held = Vec::new();
    for (certificate, permille) in chances {
        if draw.happens(permille) {
            held.push(certificate);
        }
    }
    held
}

/// Whoever has a car may drive it; a Ukrainian licence that nobody looked at is not confirmed
/// (RC-21).
fn licences(draw: &mut Draw, car: bool) -> Vec<DrivingLicence> {
    let mut held = Vec::new();
    if car || draw.happens(240) {
        held.push(DrivingLicence {
            class: LicenceClass::B,
            confirmed: draw.happens(if car { 700 } else { 250 }),
        });
        if draw.happens(25) {
            held.push(DrivingLicence {
                class: draw.pick(&[LicenceClass::C, LicenceClass::C1, LicenceClass::D]),
                confirmed: draw.happens(300),
            });
        }
    }
    held
}

/// The longest way she accepts; where she named none, the 45 minutes of GE-1 stand in.
fn longest_travel(draw: &mut Draw) -> Fact<u16> {
    if draw.happens(200) {
        return Fact::Assumed(45);
    }
    let minutes = *draw.weighted(&[
        (60, 20),
        (220, 30),
        (60, 40),
        (330, 45),
        (250, 60),
        (80, 90),
    ]);
    draw.fact(50, minutes)
}
