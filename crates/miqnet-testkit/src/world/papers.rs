//! How certificates and driving licences of the shipped policy are obtained, written out.

use miqnet_domain::Cefr;
use miqnet_domain::certificate::{Certificate, LicenceClass};
use miqnet_domain::policy::Obtaining;
use miqnet_domain::step::{Paper, Partner};

/// Every certificate, in the order of the domain.
pub(super) fn certificates() -> Vec<(Certificate, Obtaining)> {
    use Certificate::*;
    use Paper as P;
    vec![
        (
            FoodHygiene,
            obtaining([0, 2, 4], Partner::HealthOffice, Cefr::None, &[P::Passport]),
        ),
        (
            GuardInstruction,
            obtaining(
                [2, 4, 8],
                Partner::IhkBoeblingen,
                Cefr::B1,
                &[P::Passport, P::LanguageCertificate],
            ),
        ),
        (
            GuardExam,
            obtaining(
                [8, 12, 26],
                Partner::IhkBoeblingen,
                Cefr::B1,
                &[P::Passport, P::LanguageCertificate],
            ),
        ),
        (
            CareCompanion,
            obtaining(
                [6, 8, 16],
                Partner::JobService,
                Cefr::A2,
                &[P::Passport, P::Cv],
            ),
        ),
        (
            BamfAdmission,
            obtaining(
                [4, 8, 16],
                Partner::Bamf,
                Cefr::None,
                &[
                    P::Diploma,
                    P::Transcript,
                    P::Translation,
                    P::LanguageCertificate,
                ],
            ),
        ),
        (
            Code95,
            obtaining(
                [8, 16, 26],
                Partner::IhkBoeblingen,
                Cefr::A2,
                &[P::DrivingLicence, P::Passport],
            ),
        ),
        (
            DriverCard,
            obtaining(
                [2, 4, 6],
                Partner::LicenceOffice,
                Cefr::None,
                &[P::DrivingLicence, P::Photo, P::Registration],
            ),
        ),
        (
            PassengerPermit,
            obtaining(
                [4, 8, 16],
                Partner::LicenceOffice,
                Cefr::None,
                &[P::DrivingLicence, P::MedicalCertificate, P::Clearance],
            ),
        ),
        (
            ChamberEntry,
            obtaining(
                [13, 104, 104],
                Partner::Chamber,
                Cefr::None,
                &[P::Diploma, P::Transcript, P::Translation, P::WorkReferences],
            ),
        ),
        (
            Meister,
            obtaining(
                [52, 104, 156],
                Partner::Hwk,
                Cefr::B1,
                &[P::Diploma, P::Translation, P::WorkReferences],
            ),
        ),
        (
            MedicalLanguageExam,
            obtaining(
                [6, 12, 26],
                Partner::Chamber,
                Cefr::B2,
                &[P::LanguageCertificate, P::Diploma, P::Passport],
            ),
        ),
        (
            ChildmindingPermit,
            obtaining(
                [20, 26, 40],
                Partner::Childcare,
                Cefr::B1,
                &[P::Registration, P::MedicalCertificate, P::Clearance],
            ),
        ),
        (
            DrivingInstructorLicence,
            obtaining(
                [40, 52, 78],
                Partner::LicenceOffice,
                Cefr::B2,
                &[P::DrivingLicence, P::Clearance, P::Diploma],
            ),
        ),
        (
            HeilpraktikerPermit,
            obtaining(
                [26, 52, 104],
                Partner::HealthOffice,
                Cefr::B2,
                &[
                    P::Passport,
                    P::MedicalCertificate,
                    P::Clearance,
                    P::SchoolCertificate,
                ],
            ),
        ),
        (
            SwornTranslator,
            obtaining(
                [13, 26, 52],
                Partner::Court,
                Cefr::C1,
                &[
                    P::Diploma,
                    P::Transcript,
                    P::Clearance,
                    P::LanguageCertificate,
                ],
            ),
        ),
        (
            WeldingCertificate,
            obtaining(
                [2, 4, 8],
                Partner::JobService,
                Cefr::None,
                &[P::WorkReferences],
            ),
        ),
        (
            ForkliftLicence,
            obtaining([1, 1, 2], Partner::Employer, Cefr::None, &[P::Passport]),
        ),
        (
            FirstAid,
            obtaining([1, 1, 2], Partner::Employer, Cefr::None, &[P::Passport]),
        ),
    ]
}

/// Every class, in the order of the domain.
pub(super) fn driving_licences() -> Vec<(LicenceClass, Obtaining)> {
    use Paper as P;
    let papers = |class| {
        let mut papers = vec![
            P::Passport,
            P::ResidenceDocument,
            P::Photo,
            P::FirstAidProof,
        ];
        papers.push(match class {
            LicenceClass::B | LicenceClass::BE => P::EyeTest,
            _ => P::MedicalCertificate,
        });
        if class != LicenceClass::B {
            papers.push(P::DrivingLicence);
        }
        if matches!(class, LicenceClass::D | LicenceClass::D1) {
            papers.push(P::Clearance);
        }
        papers
    };
    let weeks = [
        [10, 16, 30],
        [2, 4, 8],
        [10, 16, 26],
        [10, 16, 26],
        [10, 16, 26],
        [10, 16, 26],
        [12, 20, 30],
        [12, 20, 30],
    ];
    let all = LicenceClass::ALL.into_iter().zip(weeks);
    all.map(|(class, weeks)| {
        let way = obtaining(weeks, Partner::LicenceOffice, Cefr::None, &papers(class));
        (class, way)
    })
    .collect()
}

/// How a paper is obtained.
fn obtaining(
    [least_weeks, weeks, most_weeks]: [u16; 3],
    partner: Partner,
    german: Cefr,
    papers: &[Paper],
) -> Obtaining {
    Obtaining {
        weeks,
        least_weeks,
        most_weeks,
        partner,
        german,
        papers: papers.iter().copied().collect(),
    }
}
