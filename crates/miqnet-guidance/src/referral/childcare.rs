//! PT-15: town or Jugendamt, wherever care is not certain.

use miqnet_domain::candidate::CareStatus;
use miqnet_domain::finding::{Partner, Step};

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let errand = |rank, request| Errand {
        rule: GuidanceRule::Pt15,
        rank,
        office: Office::Partner(Partner::Childcare),
        request,
        // Who still looks for a place has no contract to bring.
        papers: match request {
            Request::CareInWriting => &[Paper::CareProof],
            _ => &[Paper::Registration, Paper::Advert],
        },
    };
    let mut found = Vec::new();
    if about.papers_of(Partner::Childcare).next().is_some() {
        found.push(errand(Rank::Paper, Request::PaperDate));
    }
    let place = match about.candidate.care.status.value() {
        Some(CareStatus::FromDate { .. }) => Some(Request::CareInWriting),
        Some(CareStatus::Waiting | CareStatus::None) => Some(Request::CarePlace),
        Some(CareStatus::Secured) | None => {
            let asked = about.step(Step::CarePlace).is_some();
            asked.then_some(Request::CarePlace)
        }
    };
    found.extend(place.map(|request| errand(Rank::Childcare, request)));
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::{Fact, Status};

    use super::*;
    use crate::referral::check;
    use crate::testing::{SALES, Scene};

    #[test]
    fn care_that_is_not_certain_is_asked_for_or_confirmed() {
        let coming = CareStatus::FromDate {
            from: date(2027, 3, 1),
            coming: Fact::Unknown,
        };
        for (status, request) in [
            (Fact::Stated(CareStatus::Secured), None),
            (Fact::Stated(CareStatus::Waiting), Some(Request::CarePlace)),
            (Fact::Stated(CareStatus::None), Some(Request::CarePlace)),
            (Fact::Stated(coming), Some(Request::CareInWriting)),
            (Fact::Unknown, None),
        ] {
            let mut scene = Scene::new(SALES);
            scene.candidate.care.status = status;
            let expected: Vec<_> = request
                .map(|request| ("childcare", request, Rank::Childcare))
                .into_iter()
                .collect();
            check(errands, &scene, &expected);
        }
    }

    #[test]
    fn only_who_has_a_place_brings_a_proof_of_it() {
        let mut scene = Scene::new(SALES);
        let brings_proof = |scene: &Scene| {
            let errands = scene.with(errands);
            errands
                .iter()
                .any(|one| one.papers.contains(&Paper::CareProof))
        };
        scene.candidate.care.status = Fact::Stated(CareStatus::Waiting);
        assert!(!brings_proof(&scene));
        scene.candidate.care.status = Fact::Stated(CareStatus::FromDate {
            from: date(2027, 3, 1),
            coming: Fact::Unknown,
        });
        assert!(brings_proof(&scene));
    }

    #[test]
    fn the_jugendamt_gives_the_permit_of_a_childminder() {
        let scene = Scene::new(SALES).lacks(Certificate::ChildmindingPermit, Status::Blocked);
        check(
            errands,
            &scene,
            &[("childcare", Request::PaperDate, Rank::Paper)],
        );
    }
}
