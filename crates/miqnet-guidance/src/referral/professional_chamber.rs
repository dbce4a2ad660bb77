//! PT-9: the chamber of a profession for titles and the Fachsprachprüfung; the Landgericht for oaths.

use miqnet_domain::finding::{Message, Partner};

use super::{Errand, Paper, Rank, Request, authority, training};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::{Own, Subject};

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = authority::errands(about, Partner::Chamber, GuidanceRule::Pt9);
    let mut add = |rank, partner, request, papers| {
        found.push(Errand {
            rule: GuidanceRule::Pt9,
            rank,
            office: Office::Partner(partner),
            request,
            papers,
        });
    };
    let papers: &[Paper] = &[Paper::Diploma, Paper::LanguageCertificate];
    for partner in [Partner::Chamber, Partner::Court] {
        if about.papers_of(partner).next().is_some() {
            add(Rank::Paper, partner, Request::PaperDate, papers);
        }
    }
    // No authority compares a degree in law; the chamber admits lawyers under their own title.
    if let Some(rank) = rank_of_law(about) {
        let papers = &[Paper::Diploma, Paper::WorkReferences];
        add(rank, Partner::Chamber, Request::ForeignLawyer, papers);
    }
    let mut titles = about.unfinished().filter(Own::is_title_only);
    if titles.next().is_some() {
        let papers = &[Paper::Diploma, Paper::WorkReferences];
        add(Rank::Title, Partner::Chamber, Request::TitleEntry, papers);
    }
    let chambers = &[Partner::Chamber];
    found.extend(training::errand(about, chambers, GuidanceRule::Pt9));
    found
}

/// How pressing the question of a lawyer from abroad is; `None` where nobody has it.
fn rank_of_law(about: &Subject<'_>) -> Option<Rank> {
    let asks = about.says_any(&[Message::RcForeignLawyer, Message::RcLicenceUnknown]);
    let her_own = about.unfinished().find(Own::is_law);
    let is_asked_now = |own: &Own<'_>| authority::is_asked_now(about, own);
    if asks && about.offers_law() || her_own.as_ref().is_some_and(is_asked_now) {
        Some(Rank::Authority)
    } else {
        her_own.map(|_| Rank::GoalAuthority)
    }
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::certificate::Certificate;
    use miqnet_domain::finding::{Gate, Open, Question};
    use miqnet_domain::recognition::{Award, RecognitionState};

    use super::*;
    use crate::referral::check;
    use crate::testing::{BUILDING_ENGINEER, DOCTOR, LAWYER, NOTARY, SALES, Scene};

    #[test]
    fn a_protected_title_is_entered_there_later() {
        let state = RecognitionState::NotApplied;
        let engineer = Scene::new(SALES).learned(BUILDING_ENGINEER, Award::Specialist, state);
        check(
            errands,
            &engineer,
            &[("chamber", Request::TitleEntry, Rank::Title)],
        );
        let doctor = Scene::new(SALES).learned(DOCTOR, Award::Master, state);
        check(errands, &doctor, &[]);
    }

    #[test]
    fn a_lawyer_asks_for_admission_and_never_for_recognition() {
        use RecognitionState::*;
        let asks = |scene: &Scene| {
            check(
                errands,
                scene,
                &[("chamber", Request::ForeignLawyer, Rank::GoalAuthority)],
            );
        };
        for state in [NotApplied, InProcedure, ConditionalCompensation, Denied] {
            asks(&Scene::new(SALES).learned(LAWYER, Award::Master, state));
            asks(&Scene::new(SALES).learned(NOTARY, Award::Master, state));
        }
        let here = Scene::new(LAWYER)
            .learned(LAWYER, Award::Master, NotApplied)
            .finding(
                Gate::Recognition,
                Status::Blocked,
                Message::RcLicenceMissing,
            );
        check(
            errands,
            &here,
            &[("chamber", Request::ForeignLawyer, Rank::Authority)],
        );
    }

    #[test]
    fn a_post_of_a_lawyer_with_unknown_papers_is_asked_about_at_the_chamber() {
        let ask = Status::Open(Open::Ask(Question::Recognition));
        let message = Message::RcLicenceUnknown;
        let scene = Scene::new(LAWYER).finding(Gate::Recognition, ask, message);
        check(
            errands,
            &scene,
            &[("chamber", Request::ForeignLawyer, Rank::Authority)],
        );
        check(errands, &Scene::new(LAWYER), &[]);
    }

    #[test]
    fn examinations_and_oaths_have_a_date() {
        let lacks = |paper| Scene::new(SALES).lacks(paper, Status::Blocked);
        check(
            errands,
            &lacks(Certificate::MedicalLanguageExam),
            &[("chamber", Request::PaperDate, Rank::Paper)],
        );
        check(
            errands,
            &lacks(Certificate::SwornTranslator),
            &[("court", Request::PaperDate, Rank::Paper)],
        );
    }
}
