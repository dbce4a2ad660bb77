//! Which office is in charge of a training, by the occupation that is learned? (PT-5, PT-7, PT-8, PT-9)

use miqnet_domain::finding::Partner;
use miqnet_domain::vacancy::Kind;
use miqnet_occupations::{Occupation, RegulationKind};

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

/// The errand about the training that the vacancy offers, where the way is open to her and one of
/// these partners is in charge.
pub(super) fn errand(
    about: &Subject<'_>,
    partners: &[Partner],
    rule: GuidanceRule,
) -> Option<Errand> {
    if about.vacancy.kind != Kind::Ausbildung || about.is_closed_for_her() {
        return None;
    }
    let partner = about.offered().map(in_charge)?;
    let is_school = matches!(partner, Partner::RpsHealth | Partner::RpsEducation);
    partners.contains(&partner).then_some(Errand {
        rule,
        rank: Rank::Training,
        office: Office::Partner(partner),
        request: if is_school {
            Request::TrainingSchool
        } else {
            Request::TrainingContract
        },
        papers: &[Paper::SchoolCertificate, Paper::Advert],
    })
}

/// The zuständige Stelle: the Handwerkskammer for crafts, the chambers of the liberal professions
/// for their assistants (§ 71 BBiG), the Regierungspräsidium for the green occupations and for
/// trainings of health, education and social work at a school, else the IHK.
fn in_charge(occupation: &Occupation) -> Partner {
    let regulation = occupation.regulation.as_ref();
    if regulation.is_some_and(|one| one.kind == RegulationKind::Craft) {
        return Partner::Hwk;
    }
    if is_green(occupation) {
        return Partner::RpsAgriculture;
    }
    by_group(occupation.kldb.digits() / 10)
}

/// The office of a group, the first four digits of the KldB: assistants of doctors, dentists and
/// vets, of lawyers and notaries, of tax advisers and of pharmacies have a chamber.
fn by_group(group: u32) -> Partner {
    match group {
        8110 | 8111 | 8115 | 7311 | 7312 | 7230 | 6241 => Partner::Chamber,
        8100..=8199 | 8210..=8219 => Partner::RpsHealth,
        8310..=8319 => Partner::RpsEducation,
        _ => Partner::IhkBoeblingen,
    }
}

/// Whether it is a green occupation, of farming, forestry, gardening or housekeeping: for these the
/// Regierungspräsidien are the zuständige Stelle in Baden-Württemberg, not the IHK. Keepers of
/// animals (115) and florists (122) stay with the IHK.
pub(super) fn is_green(occupation: &Occupation) -> bool {
    matches!(
        occupation.kldb.digits() / 10,
        1110..=1149 | 1160..=1179 | 1210..=1219 | 8321
    )
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Message};

    use super::*;
    use crate::referral::{
        check, craft_chamber, industry_chamber, professional_chamber, regional_authority,
    };
    use crate::testing::{HAIRDRESSER, KITA, NURSE, OPERATOR, SALES, Scene};

    const DOCTORS_ASSISTANT: u32 = 81102;
    const DENTISTS_ASSISTANT: u32 = 81112;
    const LAWYERS_ASSISTANT: u32 = 73112;
    const TAX_ASSISTANT: u32 = 72302;
    const PHARMACY_ASSISTANT: u32 = 62412;
    const OLD_AGE_NURSE: u32 = 82102;
    const FARMER: u32 = 11102;
    const GARDENER: u32 = 12102;
    const FLORIST: u32 = 12202;
    const HOUSEKEEPER: u32 = 83212;

    fn training(kldb: u32) -> Scene {
        let mut scene = Scene::new(kldb);
        scene.vacancy.kind = Kind::Ausbildung;
        scene
    }

    #[test]
    fn each_training_has_one_office_and_no_other_names_it() {
        use Request::{TrainingContract, TrainingSchool};
        let rules: [fn(&Subject<'_>) -> Vec<Errand>; 4] = [
            industry_chamber::errands,
            craft_chamber::errands,
            professional_chamber::errands,
            regional_authority::errands,
        ];
        for (kldb, office, request) in [
            (SALES, "ihk_bb", TrainingContract),
            (OPERATOR, "ihk_bb", TrainingContract),
            (HAIRDRESSER, "hwk", TrainingContract),
            (DOCTORS_ASSISTANT, "chamber", TrainingContract),
            (DENTISTS_ASSISTANT, "chamber", TrainingContract),
            (LAWYERS_ASSISTANT, "chamber", TrainingContract),
            (TAX_ASSISTANT, "chamber", TrainingContract),
            (PHARMACY_ASSISTANT, "chamber", TrainingContract),
            (FARMER, "rps_agriculture", TrainingContract),
            (GARDENER, "rps_agriculture", TrainingContract),
            (HOUSEKEEPER, "rps_agriculture", TrainingContract),
            (FLORIST, "ihk_bb", TrainingContract),
            (NURSE, "rps_health", TrainingSchool),
            (OLD_AGE_NURSE, "rps_health", TrainingSchool),
            (KITA, "rps_edu", TrainingSchool),
        ] {
            let found = training(kldb).with(|about| {
                let errands = rules.iter().flat_map(|rule| rule(about));
                errands
                    .map(|one| (one.office.name(), one.request, one.rank))
                    .collect::<Vec<_>>()
            });
            assert_eq!(found, [(office, request, Rank::Training)], "{kldb}");
        }
    }

    #[test]
    fn assistants_of_each_liberal_profession_have_a_chamber() {
        for group in [8110, 8111, 8115, 7311, 7312, 7230, 6241] {
            assert_eq!(by_group(group), Partner::Chamber, "{group}");
        }
        assert_eq!(by_group(8130), Partner::RpsHealth);
        assert_eq!(by_group(7221), Partner::IhkBoeblingen);
    }

    #[test]
    fn a_training_that_is_closed_for_her_and_a_job_are_not_talked_about() {
        let closed =
            training(HAIRDRESSER).finding(Gate::Kind, Status::Blocked, Message::KpEntryMissing);
        check(craft_chamber::errands, &closed, &[]);
        check(craft_chamber::errands, &Scene::new(HAIRDRESSER), &[]);
    }
}
