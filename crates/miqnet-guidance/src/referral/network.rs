//! PT-13: MiQnet and the Wirtschaftsförderung, for talks with a firm.

use miqnet_domain::finding::{Arg, Message, Partner, Step};

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, office, request| {
        found.push(Errand {
            rule: GuidanceRule::Pt13,
            rank,
            office,
            request,
            papers: &[Paper::Advert],
        });
    };
    let network = Office::Partner(Partner::Miqnet);
    if about.explanation.vacancy_blocked {
        add(Rank::Correction, network, Request::CorrectVacancy);
    }
    // What is closed for her is not talked about with its firm.
    let is_open = !about.is_closed_for_her();
    let asks_for_hours = [Message::TmAskPlacement, Message::TmSomeShift];
    if is_open && about.says_any(&asks_for_hours) && fits_when_moved(about) {
        add(Rank::Hours, network, Request::MoveHours);
    }
    let waits = [
        Message::TmCareDate,
        Message::StLater,
        Message::RcLicenceWait,
    ];
    if is_open && about.says_any(&waits) {
        add(Rank::Wait, network, Request::FirmWaits);
    }
    if is_open && about.step(Step::Transport).is_some() {
        add(Rank::Transport, Office::BusinessSupport, Request::Transport);
    }
    let kita = [Step::KitaInRecognition, Step::KitaParagraph7];
    let asks_kita = about.says(Message::RcKitaAskTraeger);
    if asks_kita || kita.into_iter().any(|step| about.step(step).is_some()) {
        add(Rank::FirmTalk, network, Request::KitaTalk);
    }
    found
}

/// Whether a shift of the same length would fit her time on its day, so that moving it is enough;
/// true where no hours are named.
pub(super) fn fits_when_moved(about: &Subject<'_>) -> bool {
    let Some(finding) = about.finding(Message::TmAskPlacement) else {
        return true;
    };
    let clock = |wanted: &str| {
        let mut named = finding.message.args().iter().zip(&finding.args);
        named.find_map(|(name, value)| match value {
            Arg::Clock(minute) if *name == wanted => Some(*minute),
            _ => None,
        })
    };
    let length = |from: &str, to: &str| Some(clock(to)?.saturating_sub(clock(from)?));
    length("from", "to") <= length("usable_from", "usable_to")
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Open, Question};

    use super::*;
    use crate::referral::check;
    use crate::testing::{KITA, SALES, Scene};

    #[test]
    fn the_network_calls_the_firm() {
        let ask = Status::Open(Open::Ask(Question::Flexibility));
        let scene = |gate, status, message| Scene::new(SALES).finding(gate, status, message);
        check(
            errands,
            &scene(Gate::Vacancy, Status::Blocked, Message::VcWordingAge),
            &[("miqnet", Request::CorrectVacancy, Rank::Correction)],
        );
        check(
            errands,
            &scene(Gate::Time, ask, Message::TmSomeShift),
            &[("miqnet", Request::MoveHours, Rank::Hours)],
        );
        let wait = Status::Open(Open::Wait(None));
        check(
            errands,
            &scene(Gate::Time, wait, Message::TmCareDate),
            &[("miqnet", Request::FirmWaits, Rank::Wait)],
        );
        let bus = Status::Open(Open::Step(Step::Transport, Partner::Employer));
        check(
            errands,
            &scene(Gate::Travel, bus, Message::GeTransport),
            &[("wifoe", Request::Transport, Rank::Transport)],
        );
        check(errands, &Scene::new(SALES), &[]);
    }

    #[test]
    fn hours_are_not_talked_about_where_the_place_is_closed_for_her() {
        let ask = Status::Open(Open::Ask(Question::Shifts));
        let scene = Scene::new(SALES)
            .finding(Gate::Time, ask, Message::TmSomeShift)
            .finding(
                Gate::Recognition,
                Status::Blocked,
                Message::RcLicenceMissing,
            );
        check(errands, &scene, &[]);
    }

    #[test]
    fn a_kita_is_asked_for_a_place_in_recognition() {
        let step = Status::Open(Open::Step(Step::KitaInRecognition, Partner::RpsEducation));
        let scene = Scene::new(KITA).finding(Gate::Recognition, step, Message::RcKitaInRecognition);
        check(
            errands,
            &scene,
            &[("miqnet", Request::KitaTalk, Rank::FirmTalk)],
        );
    }

    #[test]
    fn a_shift_of_the_same_length_can_be_moved_and_a_longer_one_cannot() {
        #[track_caller]
        fn moved(to: u16, expected: bool) {
            let ask = Status::Open(Open::Ask(Question::Flexibility));
            let mut scene = Scene::new(SALES).finding(Gate::Time, ask, Message::TmAskPlacement);
            scene.findings[0].args = vec![
                Arg::Choice("before"),
                Arg::Clock(480),
                Arg::Clock(to),
                Arg::Clock(490),
                Arg::Clock(770),
                Arg::WeeklyHours(1400),
            ];
            assert_eq!(scene.with(fits_when_moved), expected);
        }
        moved(720, true);
        moved(760, true);
        moved(761, false);
    }
}
