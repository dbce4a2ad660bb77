//! The sentences of the command line stand in the German message files; the crate that holds them
//! tests that the other languages have the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Beginnings of keys to which the code adds a name.
const FAMILIES: [(&str, &[&str]); 12] = [
    (
        "cli-account-head-",
        &["login", "id", "label", "role", "county", "until", "state"],
    ),
    ("cli-account-state-", &["alive", "ended"]),
    ("cli-assign-none-candidate-", &["all_taken", "nothing_fits"]),
    (
        "cli-assign-none-vacancy-",
        &["all_taken", "nothing_fits", "to_be_corrected"],
    ),
    (
        "cli-backup-fault-",
        &["foreign", "damaged", "newer", "exists", "full", "refused"],
    ),
    ("cli-retain-head-", &["kind", "kept", "due"]),
    (
        "cli-retain-kind-",
        &[
            "candidates",
            "closed-candidates",
            "runs",
            "timetables",
            "sessions",
            "answers",
        ],
    ),
    ("cli-severity-", &["error", "warning"]),
    ("cli-check-sum-", &["candidates", "vacancies", "all"]),
    (
        "cli-io-",
        &["missing", "forbidden", "directory", "no_directory", "full"],
    ),
    (
        "cli-resolve-head-",
        &["kldb", "name", "label", "points", "sure", "others"],
    ),
    (
        "cli-source-",
        &[
            "built_in",
            "code",
            "ba_title",
            "kldb_class",
            "esco",
            "esco_further",
            "dk_003",
        ],
    ),
];

/// The codes of failures; their messages are `cli-c501` and so on.
const FAILURES: [std::ops::RangeInclusive<u16>; 3] = [501..=516, 520..=520, 530..=543];

#[test]
fn every_key_in_the_code_has_a_message_and_every_message_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = keys_in(&root.join("src"));
    used.retain(|key| !key.ends_with('-'));
    for (family, names) in FAMILIES {
        used.extend(names.iter().map(|name| format!("{family}{name}")));
    }
    used.extend(
        FAILURES
            .into_iter()
            .flatten()
            .map(|code| format!("cli-c{code}")),
    );
    let messages = root.join("../miqnet-wire/messages/de");
    let keys = ["cli.ftl", "tables.ftl"].map(|file| {
        let text = fs::read_to_string(messages.join(file)).expect("the messages are there");
        let lines = text.lines().filter(|line| !line.starts_with(' '));
        let keys = lines
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key.to_owned());
        keys.collect::<BTreeSet<String>>()
    });
    let missing: Vec<&String> = used
        .iter()
        .filter(|key| keys.iter().all(|file| !file.contains(*key)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let left_over: Vec<&String> = keys[0].difference(&used).collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn the_page_of_the_command_line_names_every_failure() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| fs::read_to_string(root.join(file)).expect("the file is there");
    let (source, page) = (read("src/failure.rs"), read("../../docs/CLI.md"));
    for code in FAILURES.into_iter().flatten() {
        assert!(
            source.contains(&format!("\"C{code}\"")),
            "C{code} in the code"
        );
        assert!(
            page.contains(&format!("| C{code} |")),
            "C{code} on the page"
        );
    }
    let is_known = |code: &u16| FAILURES.iter().any(|range| range.contains(code));
    for code in (501..600).filter(|code| !is_known(code)) {
        assert!(
            !source.contains(&format!("\"C{code}\"")),
            "C{code} is new: extend the ranges"
        );
    }
}

/// Every word of the sources in quotes that looks like a key.
fn keys_in(dir: &Path) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(dir).expect("the sources are there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            keys.extend(keys_in(&path));
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source is text");
        let words = source.split('"').skip(1).step_by(2);
        let is_key = |word: &&str| word.starts_with("cli-") || word.starts_with("head-");
        keys.extend(words.filter(is_key).map(|word| match word.split_once('{') {
            Some((family, _)) => family.to_owned(),
            None => word.to_owned(),
        }));
    }
    keys
}
