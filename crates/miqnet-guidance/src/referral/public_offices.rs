//! PT-16: Gesundheitsamt and Fahrerlaubnisbehörde, for their papers (RC-18, RC-21).

use miqnet_domain::certificate::Certificate;
use miqnet_domain::finding::{Message, Partner};

use super::{Errand, Paper, Rank, Request};
use crate::office::Office;
use crate::rule::GuidanceRule;
use crate::subject::Subject;

pub(super) fn errands(about: &Subject<'_>) -> Vec<Errand> {
    let mut found = Vec::new();
    let mut add = |rank, partner, request, papers| {
        found.push(Errand {
            rule: GuidanceRule::Pt16,
            rank,
            office: Office::Partner(partner),
            request,
            papers,
        });
    };
    let title: &[Paper] = &[Paper::ResidenceTitle];
    let health = Partner::HealthOffice;
    for paper in about.papers_of(health) {
        let request = if paper == Certificate::FoodHygiene {
            Request::FoodTalk
        } else {
            Request::PaperDate
        };
        add(Rank::Paper, health, request, title);
    }
    let licence: &[Paper] = &[Paper::ResidenceTitle, Paper::DrivingLicence];
    let office = Partner::LicenceOffice;
    if about.says_any(&[Message::ScLicenceConfirm, Message::ScLicenceMissing]) {
        add(
            Rank::DrivingLicence,
            office,
            Request::DrivingLicence,
            licence,
        );
    }
    if about.papers_of(office).next().is_some() {
        add(Rank::Paper, office, Request::PaperDate, licence);
    }
    found
}

#[cfg(test)]
mod tests {
    use miqnet_domain::Status;
    use miqnet_domain::finding::{Gate, Open, Step};

    use super::*;
    use crate::referral::check;
    use crate::testing::{SALES, Scene};

    #[test]
    fn each_paper_has_its_office() {
        let lacks = |paper| Scene::new(SALES).lacks(paper, Status::Blocked);
        check(
            errands,
            &lacks(Certificate::FoodHygiene),
            &[("health_office", Request::FoodTalk, Rank::Paper)],
        );
        check(
            errands,
            &lacks(Certificate::HeilpraktikerPermit),
            &[("health_office", Request::PaperDate, Rank::Paper)],
        );
        check(
            errands,
            &lacks(Certificate::DriverCard),
            &[("licence_office", Request::PaperDate, Rank::Paper)],
        );
        check(errands, &lacks(Certificate::Code95), &[]);
    }

    #[test]
    fn a_driving_licence_from_abroad_is_confirmed_first() {
        let step = Open::Step(Step::ConfirmDrivingLicence, Partner::LicenceOffice);
        let scene = Scene::new(SALES).finding(
            Gate::SideConditions,
            Status::Open(step),
            Message::ScLicenceConfirm,
        );
        check(
            errands,
            &scene,
            &[(
                "licence_office",
                Request::DrivingLicence,
                Rank::DrivingLicence,
            )],
        );
    }
}
