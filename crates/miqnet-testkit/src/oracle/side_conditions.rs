//! Section 3: side conditions, certificates and driving licences.

use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::recognition::{Award, Qualification, RecognitionState};
use miqnet_occupations::RegulationKind;

use super::{Answer, End, Pair, two_ends};

pub(super) fn answers(pair: &Pair<'_>) -> Vec<Answer> {
    let mut certificates = pair.place.certificates.clone();
    let mut licences = pair.place.driving_licences.clone();
    if matches!(pair.group(), 292 | 293 | 623 | 633) {
        certificates.push(Certificate::FoodHygiene);
    }
    if !pair.is_way_into_work()
        && !pair.is_measure_place()
        && let Some(regulation) = &pair.occupation().regulation
    {
        let asked = match regulation.kind {
            RegulationKind::TitleOnly | RegulationKind::Craft => pair.title_required(),
            _ => pair.applying_regulation().is_some(),
        };
        if asked {
            certificates.extend(&regulation.certificates);
            licences.extend(&regulation.driving_licences);
        }
    }
    let certificates = certificates
        .into_iter()
        .map(|asked| certificate(pair, asked));
    let licences = licences.into_iter().map(|asked| licence(pair, asked));
    certificates.chain(licences).collect()
}

fn certificate(pair: &Pair<'_>, asked: Certificate) -> Answer {
    if asked == Certificate::MedicalLanguageExam {
        return two_ends(|end| {
            if is_licensed(pair, end) {
                Answer::Met
            } else {
                by_list(pair, asked)
            }
        });
    }
    by_list(pair, asked)
}

fn by_list(pair: &Pair<'_>, asked: Certificate) -> Answer {
    let Some(held) = pair.her.certificates.value() else {
        return Answer::Ask;
    };
    let instruction_by_exam =
        asked == Certificate::GuardInstruction && held.contains(&Certificate::GuardExam);
    if held.contains(&asked) || instruction_by_exam {
        Answer::Met
    } else if pair.policy().obtaining(asked).weeks > pair.policy().limits.obtainable_weeks {
        Answer::Blocked
    } else if asked == Certificate::BamfAdmission {
        two_ends(|end| {
            if has_bamf_base(pair, end) {
                Answer::Step
            } else {
                Answer::Blocked
            }
        })
    } else {
        Answer::Step
    }
}

/// Whether a qualification in the family of the vacancy's occupation is licensed.
fn is_licensed(pair: &Pair<'_>, end: End) -> bool {
    let Some(regulation) = &pair.occupation().regulation else {
        return false;
    };
    any_qualification(pair, end, |qualification| {
        let in_family = match qualification.occupation.value() {
            None => {
                let school = matches!(
                    qualification.award.value(),
                    Some(Award::School9 | Award::School11)
                );
                end == End::Best && !school
            }
            Some(&occupation) => {
                let other = pair.find(occupation).regulation.as_ref();
                other.is_some_and(|other| other.family == regulation.family)
            }
        };
        let licensed = match qualification.recognition.value() {
            None => end == End::Best,
            Some(state) => *state == RecognitionState::Licensed,
        };
        in_family && licensed
    })
}

fn has_bamf_base(pair: &Pair<'_>, end: End) -> bool {
    any_qualification(pair, end, |qualification| {
        let group = match qualification.occupation.value() {
            None => end == End::Best,
            Some(&occupation) => {
                matches!(pair.find(occupation).kldb.group3(), 714 | 841 | 842 | 844)
            }
        };
        let level = match qualification.award.value() {
            None => end == End::Best,
            Some(award) => award.kldb_range().1 >= 3,
        };
        group && level
    })
}

fn any_qualification(pair: &Pair<'_>, end: End, fits: impl Fn(&Qualification) -> bool) -> bool {
    match pair.her.qualifications.value() {
        None => end == End::Best,
        Some(qualifications) => qualifications.iter().any(fits),
    }
}

fn licence(pair: &Pair<'_>, asked: LicenceClass) -> Answer {
    let Some(held) = pair.her.driving_licences.value() else {
        return Answer::Ask;
    };
    held.iter()
        .filter(|licence| covered_by(licence.class).contains(&asked))
        .map(|licence| {
            if licence.confirmed {
                Answer::Met
            } else {
                Answer::Step
            }
        })
        .min()
        .unwrap_or(Answer::Blocked)
}

fn covered_by(class: LicenceClass) -> &'static [LicenceClass] {
    use LicenceClass::{B, BE, C, C1, C1E, CE, D, D1};
    match class {
        B => &[B],
        BE => &[B, BE],
        C1 => &[B, C1],
        C1E => &[B, BE, C1, C1E],
        C => &[B, C1, C],
        CE => &[B, BE, C1, C1E, C, CE],
        D1 => &[B, D1],
        D => &[B, D1, D],
    }
}
