//! The message files of each language, built into the program.

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::Lang;

/// Names the files once for all languages, so that no language can lack one.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// The text of every message file of this language, with its name.
        pub(super) fn of(lang: Lang) -> Vec<(&'static str, &'static str)> {
            match lang {
                Lang::De => vec![$(($name, include_str!(concat!("../../messages/de/", $name)))),*],
                Lang::Uk => vec![$(($name, include_str!(concat!("../../messages/uk/", $name)))),*],
                Lang::En => vec![$(($name, include_str!(concat!("../../messages/en/", $name)))),*],
            }
        }
    };
}

files! {
    "vacancy.ftl",
    "recognition.ftl",
    "language.ftl",
    "time.ftl",
    "answer.ftl",
    "steps.ftl",
    "partners.ftl",
    "guidance.ftl",
    "rules.ftl",
    "words.ftl",
    "barriers.ftl",
    "tables.ftl",
    "issues.ftl",
    "cli.ftl",
    "fair.ftl",
    "papers.ftl",
}

/// Returns the bundle of this language.
pub(super) fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang
        .code()
        .parse()
        .expect("ISO 639-1 codes are identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks around values would be stray characters in CSV, XLSX and print.
    bundle.set_use_isolating(false);
    if lang != Lang::En {
        bundle.set_formatter(Some(|value, _| with_comma(value)));
    }
    for (name, text) in of(lang) {
        let resource = FluentResource::try_new(text.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{name}: the tests parse every file: {errors:?}"));
        bundle
            .add_resource(resource)
            .unwrap_or_else(|errors| panic!("{name}: the tests look for doubles: {errors:?}"));
    }
    bundle
}

/// Numbers with a decimal comma; everything else keeps its usual form.
fn with_comma(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}
