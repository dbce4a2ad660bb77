//! PT-10: the ZAB for degrees that no law asks for, the BAMF for admissions.

use miqnet_domain::finding::Partner;
use miqnet_domain::recognition::RecognitionState;

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let errand = |rank, partner, request| Errand {
        rule: GuidanceRule::Pt10,
        rank,
        office: Office::Partner(partner),
        request,
        papers: &[Paper::Diploma],
    };
    let mut found = Vec::new();
    if about.papers_of(Partner::Bamf).next().is_some() {
        found.push(errand(Rank::Paper, Partner::Bamf, Request::PaperDate));
    }
    if about.unfinished().any(|own| is_free_degree(&own)) {
        found.push(errand(Rank::Degree, Partner::Zab, Request::DegreeStatement));
    }
    found
}

/// A degree without a statement, in a profession that is open without a licence or, as the law,
/// has no procedure of recognition. Where papers are missing, counselling comes first (PT-4).
fn is_free_degree(own: &Own<'_>) -> bool {
    let before = matches!(own.state, Some(RecognitionState::NotApplied) | None);
    own.is_degree() && before && !own.can_be_recognised()
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::recognition::Award;

    use super::*;
    use crate::referral::check;
    use crate::testing::{ACCOUNTANT, BUILDING_ENGINEER, DOCTOR, LAWYER, SALES, Scene};

    #[test]
    fn a_degree_without_a_licence_to_get_is_compared_by_the_zab() {
        use RecognitionState::*;
        let learned = |kldb, award, state| Scene::new(SALES).learned(kldb, award, state);
        let zab = [("zab", Request::DegreeStatement, Rank::Degree)];
        check(
            errands,
            &learned(ACCOUNTANT, Award::Bachelor, NotApplied),
            &zab,
        );
        check(
            errands,
            &learned(BUILDING_ENGINEER, Award::Specialist, NotApplied),
            &zab,
        );
        check(
            errands,
            &learned(ACCOUNTANT, Award::Bachelor, ZabEvaluated),
            &[],
        );
        check(
            errands,
            &learned(ACCOUNTANT, Award::Bachelor, DocumentsMissing),
            &[],
        );
        for trained in [Award::SkilledWorker, Award::JuniorSpecialist] {
            check(errands, &learned(ACCOUNTANT, trained, NotApplied), &[]);
        }
        check(errands, &learned(DOCTOR, Award::Master, NotApplied), &[]);
        check(errands, &learned(LAWYER, Award::Master, NotApplied), &zab);
    }

    #[test]
    fn the_bamf_admits_teachers_of_its_courses() {
        let scene = Scene::new(SALES).lacks(Certificate::BamfAdmission, Status::Blocked);
        check(
            errands,
            &scene,
            &[("bamf", Request::PaperDate, Rank::Paper)],
        );
    }
}
