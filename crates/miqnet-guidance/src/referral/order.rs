//! PT-18: one first partner for each step, and never more than three visits.

use super::{Errand, Referral};

/// The most visits that are named at once; more would not be made.
pub const MOST_REFERRALS: usize = 3;

/// Makes visits of errands: the most pressing first, one visit for each office, ties in the order of
/// the rules; the first [`MOST_REFERRALS`] are kept.
pub(super) fn visits(mut errands: Vec<Errand>) -> Vec<Referral> {
    errands.sort_by_key(|one| (one.rank, one.rule));
    let mut visits: Vec<Referral> = Vec::new();
    for one in errands {
        match visits.iter_mut().find(|visit| visit.office == one.office) {
            Some(visit) => {
                if !visit.requests.contains(&one.request) {
                    visit.requests.push(one.request);
                }
                visit.papers.extend(one.papers);
            }
            None => visits.push(Referral {
                rule: one.rule,
                office: one.office,
                requests: vec![one.request],
                papers: one.papers.to_vec(),
            }),
        }
    }
    visits.truncate(MOST_REFERRALS);
    for visit in &mut visits {
        visit.papers.sort_unstable();
        visit.papers.dedup();
    }
    visits
}

#[cfg(test)]
mod tests {
    use miqnet_domain::finding::Partner;

    use super::*;
    use crate::office::Office;
    use crate::referral::{Paper, Rank, Request};
    use crate::rule::GuidanceRule;

    fn errand(rank: Rank, office: Office, request: Request, papers: &'static [Paper]) -> Errand {
        Errand {
            rule: GuidanceRule::Pt1,
            rank,
            office,
            request,
            papers,
        }
    }

    #[track_caller]
    fn check(errands: Vec<Errand>, expected: &[(&str, &[Request], &[Paper])]) {
        let visits = visits(errands);
        let found: Vec<_> = visits
            .iter()
            .map(|visit| (visit.office.name(), &*visit.requests, &*visit.papers))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_most_pressing_comes_first_and_the_fourth_is_left_out() {
        let papers = &[Paper::Result];
        let at = |rank, office| errand(rank, office, Request::ConfirmResult, papers);
        let same: &[Request] = &[Request::ConfirmResult];
        check(
            vec![
                at(Rank::FollowUp, Office::Partner(Partner::CaseManager)),
                at(Rank::Language, Office::Partner(Partner::ClearingLanguage)),
                at(Rank::Correction, Office::Partner(Partner::Miqnet)),
                at(Rank::Money, Office::Jobcenter),
            ],
            &[
                ("miqnet", same, papers),
                ("jobcenter", same, papers),
                ("clearing_language", same, papers),
            ],
        );
        check(vec![], &[]);
    }

    #[test]
    fn an_office_is_visited_once_with_all_questions_and_papers() {
        check(
            vec![
                errand(
                    Rank::Money,
                    Office::Jobcenter,
                    Request::StartCosts,
                    &[Paper::BenefitDecision, Paper::Decision],
                ),
                errand(
                    Rank::PaperCourse,
                    Office::Jobcenter,
                    Request::CourseVoucher,
                    &[Paper::CourseOffer, Paper::BenefitDecision],
                ),
            ],
            &[(
                "jobcenter",
                &[Request::CourseVoucher, Request::StartCosts],
                &[Paper::Decision, Paper::BenefitDecision, Paper::CourseOffer],
            )],
        );
    }
}
