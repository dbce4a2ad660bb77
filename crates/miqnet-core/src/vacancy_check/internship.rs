//! May this place be unpaid? (PY-9, PY-10)

use miqnet_domain::finding::Message;
use miqnet_domain::money::Pay;
use miqnet_domain::vacancy::{InternshipPurpose, Kind};
use miqnet_domain::{Rule, Vacancy};

use crate::{sink::Sink, world::World};

/// Unpaid work is blocked unless it is a compulsory, orienting or accompanying internship; the two
/// last ones up to the policy's number of days, and one of unknown length gets the benefit of doubt.
pub(super) fn check(vacancy: &Vacancy, world: &World<'_>, sink: &mut impl Sink) {
    if vacancy.pay.value() != Some(&Pay::Unpaid) {
        return;
    }
    match vacancy.kind {
        Kind::Internship => {
            if !may_be_unpaid(vacancy, world) {
                sink.blocked(Rule::Py9, Message::VcUnpaidInternship, Vec::new);
                sink.note(Rule::Py10, Message::VcTrialHint, Vec::new);
            }
        }
        Kind::Job | Kind::Minijob | Kind::Direkteinstieg => {
            sink.blocked(Rule::Py10, Message::VcUnpaidWork, Vec::new);
            sink.note(Rule::Py10, Message::VcTrialHint, Vec::new);
        }
        // A training has its own minimum pay; EQ and recognition measures are no work contract.
        Kind::Ausbildung | Kind::Eq | Kind::RecognitionMeasure => {}
    }
}

/// Whether § 22 MiLoG exempts the internship from the minimum wage.
pub(super) fn may_be_unpaid(vacancy: &Vacancy, world: &World<'_>) -> bool {
    let short =
        |days: Option<&u16>| days.is_none_or(|days| *days <= world.policy.limits.orientation_days);
    vacancy
        .internship
        .is_some_and(|internship| match internship.purpose {
            InternshipPurpose::Compulsory => true,
            InternshipPurpose::Orientation | InternshipPurpose::Accompanying => {
                short(internship.days.value())
            }
            InternshipPurpose::Unstated => false,
        })
}

#[cfg(test)]
mod tests {
    use miqnet_domain::vacancy::Internship;
    use miqnet_domain::{Fact, Verdict};

    use super::*;
    use crate::testing::{judged, vacancy, world};

    #[track_caller]
    fn verdict(kind: Kind, purpose: InternshipPurpose, days: Option<u16>) -> Verdict {
        let mut offered = vacancy("V-1", 7221301);
        offered.kind = kind;
        offered.pay = Fact::Stated(Pay::Unpaid);
        offered.internship = Some(Internship {
            purpose,
            days: days.into(),
        });
        judged(|sink| check(&offered, &world(), sink)).0
    }

    #[test]
    fn orientation_is_lawful_for_three_months() {
        use InternshipPurpose::*;
        assert_eq!(
            verdict(Kind::Internship, Orientation, Some(70)),
            Verdict::EligibleNow
        );
        assert_eq!(
            verdict(Kind::Internship, Orientation, Some(93)),
            Verdict::NotEligible
        );
        assert_eq!(
            verdict(Kind::Internship, Compulsory, Some(180)),
            Verdict::EligibleNow
        );
        assert_eq!(
            verdict(Kind::Internship, Unstated, Some(180)),
            Verdict::NotEligible
        );
        assert_eq!(verdict(Kind::Job, Unstated, None), Verdict::NotEligible);
    }
}
