//! The sentences of the issues.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::*;

const FILES: [(&str, &str); 3] = [
    ("de", include_str!("../../../messages/de/issues.ftl")),
    ("en", include_str!("../../../messages/en/issues.ftl")),
    ("uk", include_str!("../../../messages/uk/issues.ftl")),
];

/// What a sentence of an issue may name.
const ARGS: [&str; 5] = ["value", "column", "row", "limit", "allowed"];

/// The message keys of a file with the arguments that each names, attributes apart.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    FluentResource::try_new(text.to_owned()).expect("the message file is valid Fluent");
    let mut found = BTreeMap::new();
    let mut message = "";
    let mut key = String::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let start = line.split_once('=').map(|(start, _)| start.trim());
        let new = match start.and_then(|start| start.strip_prefix('.')) {
            Some(attribute) => Some(format!("{message}.{attribute}")),
            None if line.starts_with(' ') => None,
            None => {
                message = start.expect("a message is a key and a sentence");
                Some(message.to_owned())
            }
        };
        if let Some(new) = new {
            assert_eq!(
                found.insert(new.clone(), BTreeSet::new()),
                None,
                "{new} stands twice"
            );
            key = new;
        }
        let args = line.split('$').skip(1).map(|rest| {
            rest.split(|char: char| !char.is_alphanumeric())
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        found
            .get_mut(&key)
            .expect("the file starts with a message")
            .extend(args);
    }
    found
}

#[test]
fn every_code_has_its_sentences_in_every_language() {
    let mut wanted: Vec<_> = IssueCode::ALL
        .iter()
        .map(|code| code.id().to_lowercase())
        .flat_map(|key| [key.clone(), format!("{key}.todo")])
        .collect();
    wanted.sort();
    for (language, text) in FILES {
        let found: Vec<_> = messages(text).into_keys().collect();
        assert_eq!(found, wanted, "{language}");
    }
}

#[test]
fn the_languages_name_the_same_arguments() {
    let [de, en, uk] = FILES.map(|(_, text)| messages(text));
    assert_eq!(de, en);
    assert_eq!(de, uk);
    for (key, args) in de {
        assert!(args.iter().all(|arg| ARGS.contains(&arg.as_str())), "{key}");
    }
}
