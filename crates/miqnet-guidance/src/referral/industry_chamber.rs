//! PT-7: IHK FOSA for the recognition of its occupations, IHK Böblingen for examinations and
//! training contracts.

use miqnet_domain::finding::Partner;

use super::{Errand, Paper, Rank, Request, training};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, partner, request, papers| {
        found.push(Errand {
            rule: GuidanceRule::Pt7,
            rank,
            office: Office::Partner(partner),
            request,
            papers,
        });
    };
    if about.papers_of(Partner::IhkBoeblingen).next().is_some() {
        let papers = &[Paper::ResidenceDocument, Paper::LanguageCertificate];
        add(
            Rank::Paper,
            Partner::IhkBoeblingen,
            Request::PaperDate,
            papers,
        );
    }
    // The green occupations have an office of their own (PT-5).
    let mut trades = about.unfinished().filter(Own::is_free_training);
    if trades.any(|own| !training::is_green(own.occupation)) {
        let papers = &[Paper::Diploma, Paper::WorkReferences];
        let request = Request::TradeRecognition;
        add(Rank::Trade, Partner::IhkFosa, request, papers);
    }
    found.extend(training::errand(
        about,
        &[Partner::IhkBoeblingen],
        GuidanceRule::Pt7,
    ));
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::finding::{Gate, Message};
    use miqnet_domain::recognition::{Award, RecognitionState};
    use miqnet_domain::vacancy::Kind;

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, HAIRDRESSER, OPERATOR, SALES, Scene};

    #[test]
    fn a_training_in_an_occupation_of_the_ihk_can_be_compared() {
        let learned = |kldb, award, state| Scene::new(SALES).learned(kldb, award, state);
        let (skilled, not_applied) = (Award::SkilledWorker, RecognitionState::NotApplied);
        check(
            errands,
            &learned(OPERATOR, skilled, not_applied),
            &[("ihk_fosa", Request::TradeRecognition, Rank::Trade)],
        );
        check(
            errands,
            &learned(OPERATOR, skilled, RecognitionState::PartialEquivalence),
            &[],
        );
        check(
            errands,
            &learned(ACCOUNTANT, Award::Specialist, not_applied),
            &[],
        );
        check(errands, &learned(HAIRDRESSER, skilled, not_applied), &[]);
    }

    #[test]
    fn papers_of_the_ihk_have_a_date_there() {
        let guard = Scene::new(SALES).lacks(Certificate::GuardInstruction, Status::Blocked);
        check(
            errands,
            &guard,
            &[("ihk_bb", Request::PaperDate, Rank::Paper)],
        );
        let food = Scene::new(SALES).lacks(Certificate::FoodHygiene, Status::Blocked);
        check(errands, &food, &[]);
    }

    #[test]
    fn a_training_contract_is_talked_about_where_the_way_is_open() {
        let mut training = Scene::new(SALES);
        training.vacancy.kind = Kind::Ausbildung;
        check(
            errands,
            &training,
            &[("ihk_bb", Request::TrainingContract, Rank::Training)],
        );
        let closed = training.finding(Gate::Kind, Status::Blocked, Message::KpEntryMissing);
        check(errands, &closed, &[]);
    }
}
