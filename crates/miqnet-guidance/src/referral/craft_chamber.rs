//! PT-8: Handwerkskammer, for the recognition of a craft and for running a business in it.

use miqnet_domain::finding::Partner;

use super::{Errand, Paper, Rank, Request, training};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let errand = |rank, request| Errand {
        rule: GuidanceRule::Pt8,
        rank,
        office: Office::Partner(Partner::Hwk),
        request,
        papers: &[Paper::Diploma, Paper::WorkReferences],
    };
    let mut found = Vec::new();
    if about.papers_of(Partner::Hwk).next().is_some() {
        found.push(errand(Rank::Paper, Request::PaperDate));
    }
    let mut crafts = about.unfinished().filter(Own::is_craft);
    if crafts.any(|own| own.is_before_application()) {
        found.push(errand(Rank::Trade, Request::TradeRecognition));
    }
    found.extend(training::errand(about, &[Partner::Hwk], GuidanceRule::Pt8));
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::check;
    use crate::testing::{HAIRDRESSER, OPERATOR, SALES, Scene};

    #[test]
    fn a_craft_can_be_compared_there() {
        let learned = |kldb, state| Scene::new(kldb).learned(kldb, Award::SkilledWorker, state);
        check(
            errands,
            &learned(HAIRDRESSER, RecognitionState::NotApplied),
            &[("hwk", Request::TradeRecognition, Rank::Trade)],
        );
        check(
            errands,
            &learned(HAIRDRESSER, RecognitionState::FullEquivalence),
            &[],
        );
        check(
            errands,
            &learned(OPERATOR, RecognitionState::NotApplied),
            &[],
        );
    }

    #[test]
    fn the_meister_has_a_date_there() {
        let meister = Scene::new(SALES).lacks(Certificate::Meister, Status::Blocked);
        check(
            errands,
            &meister,
            &[("hwk", Request::PaperDate, Rank::Paper)],
        );
    }
}
