//! Do the shifts leave rest? (TM-9, § 5 ArbZG)

use miqnet_domain::finding::{Arg, Message};
use miqnet_domain::time::MINUTES_PER_DAY;
use miqnet_domain::vacancy::{Establishment, Pattern};
use miqnet_domain::{Rule, Vacancy};

use crate::{sink::Sink, world::World};

/// Each shift of a stated sequence is followed by the next one on the next day; without a stated
/// sequence a rotation is only reminded of the rule.
pub(super) fn check(vacancy: &Vacancy, world: &World<'_>, sink: &mut impl Sink) {
    let rules = &world.policy.time;
    let needed = if has_short_rest(vacancy) {
        rules.short_rest_minutes
    } else {
        rules.rest_minutes
    };
    let rests = vacancy.time.sequence.windows(2).map(|pair| {
        (u32::from(pair[1].from) + u32::from(MINUTES_PER_DAY)).saturating_sub(u32::from(pair[0].to))
            as u16
    });
    match rests.min() {
        Some(rest) if rest < needed => {
            let args = || vec![Arg::Minutes(rest), Arg::Minutes(needed)];
            sink.blocked(Rule::Tm9, Message::VcRestTime, args);
        }
        Some(_) => {}
        None => {
            let several = vacancy.time.pattern.shifts().len() > 1;
            if several && matches!(vacancy.time.pattern, Pattern::Rotation(_)) {
                let args = || vec![Arg::Minutes(needed)];
                sink.note(Rule::Tm9, Message::VcRestUnstated, args);
            }
        }
    }
    let longest = vacancy
        .time
        .pattern
        .shifts()
        .iter()
        .map(|shift| shift.span.minutes())
        .max();
    if let Some(length) = longest
        && length > rules.long_shift_minutes
    {
        sink.note(Rule::Tm9, Message::VcLongShift, || {
            vec![Arg::Minutes(length)]
        });
    }
}

/// Houses of treatment, care and supervision of people and gastronomy may shorten the rest to ten
/// hours (§ 5(2) ArbZG).
fn has_short_rest(vacancy: &Vacancy) -> bool {
    use Establishment::*;
    matches!(
        vacancy.establishment.value(),
        Some(
            NursingHome
                | AmbulantCare
                | Hospital
                | Rehab
                | YouthHome
                | DisabilityService
                | Gastronomy
                | Hotel
        )
    )
}

#[cfg(test)]
mod tests {
    use miqnet_domain::{Fact, Verdict};

    use super::*;
    use crate::testing::{judged, span, vacancy, world};

    #[track_caller]
    fn verdict(house: Establishment, late_end: &str, early_start: &str) -> Verdict {
        let mut offered = vacancy("V-1", 8130201);
        offered.establishment = Fact::Stated(house);
        offered.time.sequence = vec![span("13:00", late_end), span(early_start, "14:00")];
        judged(|sink| check(&offered, &world(), sink)).0
    }

    #[test]
    fn a_late_shift_before_an_early_one_leaves_too_little_rest() {
        assert_eq!(
            verdict(Establishment::Hospital, "21:30", "6:00"),
            Verdict::NotEligible
        );
        assert_eq!(
            verdict(Establishment::Hospital, "20:00", "6:00"),
            Verdict::EligibleNow
        );
        assert_eq!(
            verdict(Establishment::DisabilityService, "20:00", "6:00"),
            Verdict::EligibleNow
        );
        assert_eq!(
            verdict(Establishment::Shop, "20:00", "6:00"),
            Verdict::NotEligible
        );
        assert_eq!(
            verdict(Establishment::Shop, "20:00", "7:00"),
            Verdict::EligibleNow
        );
    }
}
