//! Query parameters that several operations take.

use jiff::civil::Date;
use miqnet_wire::policy::NotCovered;
use miqnet_wire::text::Lang;
use utoipa::{IntoParams, ToSchema};

use crate::problem::{Fault, Problem, ProblemCode};
use crate::query::Query;
use crate::state::AppState;

/// Day and language, as the contract describes them.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that are read one by one")]
pub(crate) struct SettingParams {
    /// Day of reference; today where it is not given.
    #[param(format = Date, example = "2026-12-01")]
    as_of: Option<String>,
    /// Language of the sentences; German where it is not given.
    #[param(inline)]
    lang: Option<Language>,
}

/// The language alone, as the contract describes it.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes a parameter that is read by itself")]
pub(crate) struct LanguageParams {
    /// Language of the sentences; German where it is not given.
    #[param(inline)]
    lang: Option<Language>,
}

/// A language of answers.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes a parameter")]
pub(crate) enum Language {
    /// German.
    De,
    /// Ukrainian.
    Uk,
    /// English.
    En,
}

/// Day and language of one request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) as_of: Date,
    pub(crate) lang: Lang,
}

impl Setting {
    /// Takes day and language.
    pub(crate) fn take(query: &mut Query, state: &AppState) -> Self {
        let as_of = query.take("as_of", &["a day such as 2026-12-01"], day);
        Self {
            as_of: as_of.unwrap_or_else(|| state.clock.today()),
            lang: language(query),
        }
    }

    /// Whether the policy holds on the day.
    pub(crate) fn check(self, state: &AppState) -> Result<Self, Problem> {
        let policy = state.engine.policy.for_date(self.as_of);
        policy.map(|_| self).map_err(|not| day_not_covered(&not))
    }
}

/// The problem of a day that the numbers of a file do not cover.
pub(crate) fn day_not_covered(not: &NotCovered) -> Problem {
    let days = format!("{} to {}", not.valid_from, not.valid_to);
    let fault = Fault::new("query.as_of", "day_not_covered").allowing([days]);
    Problem::new(ProblemCode::DayNotCovered).at([fault])
}

/// Takes the language of the sentences; German where it is not given.
pub(crate) fn language(query: &mut Query) -> Lang {
    let lang = query.take("lang", &["de", "uk", "en"], Lang::from_code);
    lang.unwrap_or_default()
}

/// A day as programs write it.
fn day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|_| text.len() == 10)
}

/// Takes a whole number within limits.
pub(crate) fn number(query: &mut Query, name: &str, least: u32, most: u32) -> Option<u32> {
    let allowed = format!("{least} to {most}");
    query.take(name, &[&allowed], |text| {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| is_plain);
        number.filter(|number| (least..=most).contains(number))
    })
}

/// Takes a truth value; false where it is not given.
pub(crate) fn truth(query: &mut Query, name: &str) -> bool {
    let truth = query.take(name, &["true", "false"], |text| text.parse().ok());
    truth.unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_one_form_only() {
        assert_eq!(day("2026-12-01"), Some(jiff::civil::date(2026, 12, 1)));
        for text in [
            "1.12.2026",
            "2026-12-1",
            "2026-02-30",
            "20261201",
            "2026-12-01T00:00",
            "",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
