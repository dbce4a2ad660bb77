//! The keys in the code and the keys in the message file are the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use miqnet_fair::{NoTalk, Obstacle};

use super::*;

/// Beginnings of keys to which the code adds a name.
fn families() -> Vec<(&'static str, Vec<&'static str>)> {
    let reasons = NoTalk::ALL.map(NoTalk::name).into_iter();
    let reasons = reasons.chain(NoPair::ALL.map(NoPair::name));
    let tables = ["table_no_pair", "table_no_talk"];
    let heads = [
        "time", "what", "where", "whom", "who", "reason", "detail", "step",
    ];
    let heads = heads
        .into_iter()
        .chain(["table", "employer", "person", "languages"]);
    vec![
        ("papers-file-", Kind::ALL.map(Kind::file).into()),
        ("papers-reason-", reasons.chain(tables).collect()),
        ("papers-obstacle-", Obstacle::ALL.map(Obstacle::name).into()),
        ("papers-head-", heads.collect()),
    ]
}

#[test]
fn every_key_in_the_code_has_a_message_and_every_message_is_used() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/papers");
    let mut used = keys_in(&source);
    for (family, names) in families() {
        assert!(used.remove(family), "{family}");
        used.extend(names.iter().map(|name| format!("{family}{name}")));
    }
    let keys: BTreeSet<String> = include_str!("../../../messages/de/papers.ftl")
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key.to_owned())
        .collect();
    let missing: Vec<_> = used.difference(&keys).collect();
    let left_over: Vec<_> = keys.difference(&used).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "{missing:?} / {left_over:?}"
    );
}

/// Every word of the sources in quotes that looks like a key, those of tests left out.
fn keys_in(dir: &Path) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(dir).expect("the sources are there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "tests") {
                keys.extend(keys_in(&path));
            }
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source is text");
        let words = source.split('"').skip(1).step_by(2);
        let words = words.filter(|word| word.starts_with("papers-"));
        keys.extend(words.map(|word| match word.split_once('{') {
            Some((family, _)) => family.to_owned(),
            None => word.to_owned(),
        }));
    }
    keys
}
