//! Whether every row is valid and every profession of the law is there.

use std::collections::BTreeSet;

use miqnet_domain::{OccupationId, certificate::Certificate, finding::Partner};
use miqnet_occupations::{Dictionary, Family, Kldb, Occupation, RegulationKind};

use RegulationKind::{Approbation, Certificate as Held, Craft, KitaStaff, Permit, TitleOnly};

/// The regulated professions: code, law, family, and whether the code holds free work as well.
const REGULATED: &[(u32, RegulationKind, Family, bool)] = &[
    (81404, Approbation, Family::Medicine, false),
    (81474, Approbation, Family::Dentistry, false),
    (81804, Approbation, Family::Pharmacy, false),
    (81504, Approbation, Family::Veterinary, false),
    (81634, Approbation, Family::Psychotherapy, false),
    (81302, Permit, Family::Nursing, false),
    (82102, Permit, Family::Nursing, false),
    (81301, Permit, Family::CareAssistance, true),
    (82101, Permit, Family::CareAssistance, true),
    (81353, Permit, Family::Midwifery, false),
    (81713, Permit, Family::Physiotherapy, false),
    (81712, Permit, Family::Massage, false),
    (81723, Permit, Family::OccupationalTherapy, false),
    (81733, Permit, Family::SpeechTherapy, false),
    (81212, Permit, Family::LabTechnology, false),
    (81232, Permit, Family::Radiology, false),
    (81222, Permit, Family::FunctionDiagnostics, false),
    (81822, Permit, Family::Pta, false),
    (81332, Permit, Family::OtaAta, false),
    (81342, Permit, Family::Paramedic, false),
    (81772, Permit, Family::Podiatry, false),
    (81762, Permit, Family::Dietetics, false),
    (81132, Permit, Family::Orthoptics, false),
    (81752, Held, Family::Heilpraktiker, false),
    (83113, KitaStaff, Family::Education, false),
    (83112, KitaStaff, Family::Education, false),
    (83111, Held, Family::Childminding, true),
    (83124, Permit, Family::SocialWork, false),
    (83133, Permit, Family::SpecialNeedsCare, false),
    (83134, Permit, Family::SpecialPedagogy, false),
    (84114, Permit, Family::Teaching, false),
    (84124, Permit, Family::Teaching, false),
    (84134, Permit, Family::Teaching, false),
    (84214, Permit, Family::Teaching, false),
    (84513, Held, Family::DrivingInstruction, false),
    (73134, Permit, Family::Law, false),
    (73124, Permit, Family::Notary, false),
    (72304, Held, Family::TaxAdvice, false),
    (72244, Held, Family::Auditing, false),
    (31104, TitleOnly, Family::Engineering, false),
    (25104, TitleOnly, Family::Engineering, false),
    (26304, TitleOnly, Family::Engineering, false),
    (27304, TitleOnly, Family::Engineering, false),
    (31114, TitleOnly, Family::Architecture, false),
    (93214, TitleOnly, Family::Architecture, false),
    (12144, TitleOnly, Family::Architecture, false),
    (31124, TitleOnly, Family::Architecture, false),
    (71424, Held, Family::Translation, true),
    (26212, Craft, Family::ElectricalCraft, false),
    (34212, Craft, Family::PlumbingCraft, false),
    (25212, Craft, Family::VehicleCraft, false),
    (32122, Craft, Family::MasonryCraft, false),
    (33322, Craft, Family::CarpentryCraft, false),
    (32142, Craft, Family::RoofingCraft, false),
    (22342, Craft, Family::JoineryCraft, false),
    (33212, Craft, Family::PaintingCraft, false),
    (82312, Craft, Family::HairdressingCraft, false),
    (29222, Craft, Family::BakingCraft, false),
    (29232, Craft, Family::ButcheryCraft, false),
    (82522, Craft, Family::OpticsCraft, false),
    (82532, Craft, Family::HearingAidCraft, false),
    (82512, Craft, Family::OrthopaedicCraft, false),
    (82542, Craft, Family::DentalCraft, false),
    (24412, Craft, Family::MetalCraft, false),
    (24512, Craft, Family::PrecisionCraft, false),
    (42212, Craft, Family::ChimneyCraft, false),
    (52122, Held, Family::Driving, false),
    (52132, Held, Family::BusDriving, false),
    (52112, Held, Family::PassengerTransport, false),
    (53111, Held, Family::Security, false),
    (53112, Held, Family::Security, false),
    (84454, Held, Family::IntegrationCourse, true),
];

/// Codes of work that anybody may be hired for.
const FREE: &[u32] = &[
    81102, 81112, 81301, 83141, 83111, 84454, 84483, 83131, 84404, 72213, 72212, 72302, 71401,
    71402, 71303, 71304, 61113, 92113, 43413, 43414, 43323, 43343, 23223, 24232, 24422, 25101,
    25102, 25122, 28222, 12202, 63221, 63222, 54101, 54112, 62101, 62102, 62312, 62412, 51311,
    51312, 63301, 63302, 29301, 29302, 83211, 83212, 82311, 82322, 12101, 81333, 81341, 81352,
    81142, 81624, 27212, 27223, 73112, 72243, 71423, 52531,
];

fn first(digits: u32) -> Occupation {
    let dictionary = Dictionary::built_in();
    let kldb = Kldb::new(digits).expect("the test's code is valid");
    let ix = dictionary
        .by_kldb(kldb)
        .unwrap_or_else(|| panic!("{kldb} is missing"));
    dictionary.get(ix).clone()
}

#[test]
fn the_table_is_large_enough_for_the_county() {
    assert!(Dictionary::built_in().len() >= 250);
}

#[test]
fn every_row_is_complete() {
    for occupation in Dictionary::built_in().occupations() {
        let (id, titles) = (occupation.id, &occupation.titles);
        assert_eq!(id.0 / 100, occupation.kldb.digits(), "{id}");
        assert!((1..=4).contains(&occupation.level()), "{id}");
        assert!(!occupation.isco.is_empty(), "{id}");
        assert!(
            occupation
                .isco
                .iter()
                .all(|code| (110..=9999).contains(code)),
            "{id}"
        );
        let all = [
            &titles.de_male,
            &titles.de_female,
            &titles.de_neutral,
            &titles.uk,
            &titles.en,
        ];
        for title in all.into_iter().chain(&occupation.synonyms) {
            assert!(
                !title.is_empty() && title.trim() == &**title,
                "{id}: {title:?}"
            );
        }
        let ukrainian = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
        assert!(
            titles
                .uk
                .starts_with(|letter| ukrainian(letter) && letter.is_lowercase()),
            "{id}"
        );
        assert!(
            !titles.uk.contains(['ы', 'э', 'ъ', 'ё']),
            "{id}: that letter is Russian"
        );
        assert!(titles.en.is_ascii(), "{id}");
    }
}

#[test]
fn ids_are_unique_and_in_order_and_serials_have_no_gaps() {
    let dictionary = Dictionary::built_in();
    assert!(dictionary.occupations().is_sorted_by(|a, b| a.id < b.id));
    for occupation in dictionary.occupations() {
        let serial = occupation.id.0 % 100;
        let before = OccupationId(occupation.id.0 - 1);
        assert!(
            serial == 1 || dictionary.ix(before).is_some(),
            "{}",
            occupation.id
        );
    }
}

#[test]
fn an_occupation_is_found_by_each_of_its_keys() {
    let dictionary = Dictionary::built_in();
    for (position, occupation) in dictionary.occupations().iter().enumerate() {
        let ix = dictionary
            .ix(occupation.id)
            .expect("the id is in the table");
        assert_eq!(ix.index(), position);
        assert_eq!(dictionary.get(ix), occupation);
        assert_eq!(dictionary.find(occupation.id), Some(occupation));
        assert!(
            dictionary
                .all_by_kldb(occupation.kldb)
                .any(|found| found == ix)
        );
    }
    assert_eq!(dictionary.find(OccupationId(1)), None);
    assert_eq!(
        Kldb::new(99_994).and_then(|kldb| dictionary.by_kldb(kldb)),
        None
    );
}

#[track_caller]
fn check_regulated(digits: u32, kind: RegulationKind, family: Family, also_free: bool) {
    let regulation = first(digits).regulation;
    let regulation = regulation.unwrap_or_else(|| panic!("{digits} is not regulated"));
    assert_eq!(
        (regulation.kind, regulation.family),
        (kind, family),
        "{digits}"
    );
    assert_eq!(regulation.only_when_required, also_free, "{digits}");
}

#[test]
fn every_regulated_profession_stands_first_under_its_code() {
    for &(digits, kind, family, also_free) in REGULATED {
        check_regulated(digits, kind, family, also_free);
    }
}

#[test]
fn every_family_has_its_profession() {
    let dictionary = Dictionary::built_in();
    let regulations = dictionary
        .occupations()
        .iter()
        .filter_map(|row| row.regulation.as_ref());
    let families: BTreeSet<_> = regulations.map(|regulation| regulation.family).collect();
    assert_eq!(families, Family::ALL.iter().copied().collect());
    let names: BTreeSet<_> = Family::ALL.iter().map(|family| family.name()).collect();
    assert_eq!(names.len(), Family::ALL.len());
}

#[test]
fn free_work_is_never_tied_to_a_licence() {
    for &digits in FREE {
        let regulation = first(digits).regulation;
        assert!(
            regulation.is_none_or(|regulation| regulation.only_when_required),
            "{digits}"
        );
    }
}

#[test]
fn a_licensed_post_is_nobodys_assistant() {
    for occupation in Dictionary::built_in().occupations() {
        let licensed = occupation
            .regulation
            .as_ref()
            .is_some_and(|law| !law.only_when_required);
        assert!(
            !licensed || occupation.assistant_of.is_empty(),
            "{}",
            occupation.id
        );
    }
}

#[track_caller]
fn check_assists(digits: u32, families: &[Family]) {
    let occupation = first(digits);
    for family in families {
        assert!(
            occupation.assistant_of.contains(family),
            "{digits} {family:?}"
        );
    }
}

#[test]
fn assistants_posts_name_their_professions() {
    check_assists(81301, &[Family::Nursing, Family::Midwifery]);
    check_assists(82101, &[Family::Nursing]);
    check_assists(83141, &[Family::Nursing, Family::OccupationalTherapy]);
    check_assists(
        81102,
        &[Family::Medicine, Family::Radiology, Family::Orthoptics],
    );
    check_assists(81333, &[Family::Medicine]);
    check_assists(81112, &[Family::Dentistry]);
    check_assists(81142, &[Family::Veterinary]);
    check_assists(62412, &[Family::Pharmacy, Family::Pta]);
    check_assists(81352, &[Family::Midwifery]);
    check_assists(81341, &[Family::Paramedic]);
    check_assists(83111, &[Family::Education, Family::Teaching]);
    check_assists(83131, &[Family::SpecialNeedsCare, Family::SpecialPedagogy]);
    check_assists(84483, &[Family::Teaching]);
    check_assists(84404, &[Family::Teaching]);
    check_assists(27223, &[Family::Engineering, Family::Architecture]);
    check_assists(73112, &[Family::Law, Family::Notary]);
    check_assists(72213, &[Family::TaxAdvice]);
    check_assists(72243, &[Family::Auditing]);
    check_assists(71423, &[Family::Translation]);
    check_assists(51311, &[Family::Driving]);
    check_assists(52531, &[Family::Driving]);
}

#[track_caller]
fn check_certificates(digits: u32, certificates: &[Certificate], classes: &[&str]) {
    let regulation = first(digits)
        .regulation
        .expect("the occupation is regulated");
    assert_eq!(regulation.certificates, certificates, "{digits}");
    let held: Vec<_> = regulation
        .driving_licences
        .iter()
        .map(|class| class.name())
        .collect();
    assert_eq!(held, classes, "{digits}");
}

#[test]
fn certificates_and_licences_are_those_of_the_law() {
    check_certificates(81404, &[Certificate::MedicalLanguageExam], &[]);
    check_certificates(81302, &[], &[]);
    check_certificates(52122, &[Certificate::Code95], &["C"]);
    check_certificates(52132, &[Certificate::Code95], &["D"]);
    check_certificates(52112, &[Certificate::PassengerPermit], &["B"]);
    check_certificates(53111, &[Certificate::GuardInstruction], &[]);
    check_certificates(53112, &[Certificate::GuardExam], &[]);
    check_certificates(84454, &[Certificate::BamfAdmission], &[]);
    check_certificates(83111, &[Certificate::ChildmindingPermit], &[]);
    check_certificates(83141, &[Certificate::CareCompanion], &[]);
    check_certificates(71424, &[Certificate::SwornTranslator], &[]);
    check_certificates(31114, &[Certificate::ChamberEntry], &[]);
    check_certificates(72304, &[Certificate::ChamberEntry], &[]);
    check_certificates(82312, &[Certificate::Meister], &[]);
}

#[track_caller]
fn check_authority(digits: u32, authority: Partner) {
    let regulation = first(digits)
        .regulation
        .expect("the occupation is regulated");
    assert_eq!(regulation.authority, authority, "{digits}");
}

#[test]
fn the_body_in_charge_is_named() {
    check_authority(81302, Partner::RpsHealth);
    check_authority(83113, Partner::RpsEducation);
    check_authority(84114, Partner::RptTeachers);
    check_authority(31104, Partner::Chamber);
    check_authority(82312, Partner::Hwk);
    check_authority(52122, Partner::LicenceOffice);
    check_authority(53111, Partner::IhkBoeblingen);
    check_authority(84454, Partner::Bamf);
    check_authority(81752, Partner::HealthOffice);
    check_authority(71424, Partner::Court);
}

#[test]
fn the_permit_of_a_childminder_binds_childminders_only() {
    let dictionary = Dictionary::built_in();
    let kldb = Kldb::new(83_111).expect("the code is valid");
    let free: Vec<_> = dictionary
        .all_by_kldb(kldb)
        .map(|ix| {
            dictionary
                .get(ix)
                .regulation
                .as_ref()
                .is_none_or(|law| law.only_when_required)
        })
        .collect();
    assert_eq!(free, [true, true, false]);
}

#[test]
fn food_is_named_by_the_group() {
    for (digits, food) in [(29301, true), (63302, true), (62312, true), (29222, true)]
        .into_iter()
        .chain([(62102, false), (63221, false), (83212, false)])
    {
        assert_eq!(first(digits).side_food(), food, "{digits}");
    }
}
