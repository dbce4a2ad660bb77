//! What to watch about a residence title? Warnings only: none of them is for or against a person,
//! and none decides what an office decides (WP-3 … WP-17).

mod approval;
mod change_of_title;
mod document;
mod duty_of_residence;
mod end_of_title;
mod work_first;

use crate::case_file::CaseQuestion;
use crate::referral::Request;
use crate::rule::GuidanceRule;
use crate::saying::{Hint, Saying, Value};
use crate::subject::Subject;

/// The warnings, and the facts that would tell more.
#[derive(Debug, Default)]
pub(crate) struct Warnings {
    pub(crate) hints: Vec<Hint>,
    pub(crate) missing: Vec<CaseQuestion>,
}

impl Warnings {
    fn say(&mut self, rule: GuidanceRule, saying: Saying, values: &[Value]) {
        self.hints.push(Hint {
            rule,
            saying,
            values: values.to_vec(),
        });
    }

    fn ask(&mut self, question: CaseQuestion) {
        self.missing.push(question);
    }
}

/// All warnings in the order of their ids.
pub(crate) fn hints(about: &Subject<'_>) -> Warnings {
    let mut warnings = Warnings::default();
    let rules: [fn(&Subject<'_>, &mut Warnings); 6] = [
        end_of_title::warn,
        document::warn,
        duty_of_residence::warn,
        approval::warn,
        change_of_title::warn,
        work_first::warn,
    ];
    for rule in rules {
        rule(about, &mut warnings);
    }
    warnings
}

/// What the warnings are a reason to ask the Ausländerbehörde, each once.
pub(crate) fn requests(about: &Subject<'_>) -> Vec<Request> {
    let asked = |hint: &Hint| match hint.rule {
        GuidanceRule::Wp5 | GuidanceRule::Wp7 => Some(Request::TitleEnd),
        GuidanceRule::Wp6 => Some(Request::ReadTitle),
        GuidanceRule::Wp8 => Some(Request::MoveHouse),
        GuidanceRule::Wp12 => Some(Request::ChangeTitle),
        _ => None,
    };
    hints(about).hints.iter().filter_map(asked).collect()
}

/// Checks what one rule says, by the ids of the rules, and what it asks.
#[cfg(test)]
#[track_caller]
fn check(
    rule: fn(&Subject<'_>, &mut Warnings),
    scene: &crate::testing::Scene,
    expected: &[&str],
    missing: &[CaseQuestion],
) -> Vec<Hint> {
    let mut warnings = Warnings::default();
    scene.with(|about| rule(about, &mut warnings));
    let found: Vec<_> = warnings.hints.iter().map(|hint| hint.rule.id()).collect();
    assert_eq!(
        (found.as_slice(), warnings.missing.as_slice()),
        (expected, missing)
    );
    warnings.hints
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use miqnet_domain::Fact;

    use super::*;
    use crate::case_file::{BenefitSystem, Month, TitleKind};
    use crate::testing::{SALES, Scene};

    #[test]
    fn all_warnings_stand_in_the_order_of_their_ids() {
        let mut scene = Scene::new(SALES);
        scene.case.title = Fact::Stated(TitleKind::TemporaryProtection);
        scene.case.title_end = Fact::Stated(date(2027, 3, 4));
        scene.case.first_title = Month::new(2024, 5).into();
        scene.case.wants_to_move = Fact::Stated(true);
        scene.case.wants_to_change_title = Fact::Stated(true);
        scene.case.benefit = Fact::Stated(BenefitSystem::Sgb2);
        let rules = scene.with(|about| {
            let hints = hints(about).hints;
            hints.iter().map(|hint| hint.rule).collect::<Vec<_>>()
        });
        assert!(rules.is_sorted(), "{rules:?}");
        assert_eq!(rules.len(), 8);
        let expected = [Request::TitleEnd, Request::MoveHouse, Request::ChangeTitle];
        assert_eq!(scene.with(requests), expected);
    }
}
