//! PY-6: what must be paid in care, for who works there as a helper first.

use miqnet_core::binds_care_wage;

use crate::rule::GuidanceRule;
use crate::saying::{Hint, Saying, Value};
use crate::subject::Subject;

/// The tiers of the care minimum wage on the first day of work, where it binds the work (PY-11).
///
/// Nothing where it does not bind, as in a kitchen, or no amount is known for that day.
pub(crate) fn hints(about: &Subject<'_>) -> Vec<Hint> {
    let binds = |occupation| binds_care_wage(about.vacancy, occupation);
    if !about.offered().is_some_and(binds) {
        return Vec::new();
    }
    let start = about.vacancy.start_earliest.value().copied();
    let first_day = start.unwrap_or(about.as_of()).max(about.as_of());
    let tiers = about.world.policy.wages.care.at(first_day);
    let hint = tiers.map(|tiers| Hint {
        rule: GuidanceRule::Py6,
        saying: Saying::CarePay,
        values: vec![
            Value::Money(tiers.value.helper),
            Value::Money(tiers.value.one_year),
            Value::Money(tiers.value.skilled),
            Value::Date(tiers.from),
        ],
    });
    hint.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;
    use miqnet_domain::money::Cents;
    use miqnet_domain::vacancy::Establishment;

    use super::*;
    use crate::testing::{ACCOUNTANT, NURSE, Scene};

    const CARE_HELPER: u32 = 82101;
    const COMPANION: u32 = 83141;
    const KITCHEN_HELPER: u32 = 29301;
    const CLEANER: u32 = 54101;

    #[track_caller]
    fn check(house: Establishment, start: Fact<jiff::civil::Date>, expected: Option<u32>) {
        check_work(NURSE, house, start, expected);
    }

    #[track_caller]
    fn check_work(
        kldb: u32,
        house: Establishment,
        start: Fact<jiff::civil::Date>,
        expected: Option<u32>,
    ) {
        let mut scene = Scene::new(kldb);
        scene.vacancy.establishment = Fact::Stated(house);
        scene.vacancy.start_earliest = start;
        let helper = scene.with(hints).first().map(|hint| hint.values[0]);
        assert_eq!(helper, expected.map(|cents| Value::Money(Cents(cents))));
    }

    #[test]
    fn the_amount_of_the_first_day_counts_in_care_firms_only() {
        use Establishment::*;
        let winter = Fact::Stated(date(2027, 1, 4));
        check(NursingHome, winter, Some(1652));
        check(AmbulantCare, Fact::Unknown, Some(1652));
        check(NursingHome, Fact::Stated(date(2027, 7, 1)), Some(1695));
        check(Hospital, winter, None);
        check(Kita, winter, None);
    }
    #[test]
    fn it_is_told_for_work_with_residents_and_not_for_the_rest_of_the_house() {
        let of = |kldb, expected| {
            check_work(kldb, Establishment::NursingHome, Fact::Unknown, expected);
        };
        of(CARE_HELPER, Some(1652));
        of(COMPANION, Some(1652));
        of(KITCHEN_HELPER, None);
        of(CLEANER, None);
        of(ACCOUNTANT, None);
    }
}
