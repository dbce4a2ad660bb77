//! Faults of any text file.

use std::path::Path;

use super::Fault;
use super::tree::Tree;

/// Words that mark work left undone; joined here so that this file does not hold them.
const NOTES: [&str; 3] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

/// Finds tabs, carriage returns and space at the end of a line.
pub(super) fn whitespace(tree: &Tree) -> Vec<Fault> {
    let mut found = Vec::new();
    for (path, text) in tree.texts().filter(|(path, _)| !is_sample(path)) {
        for (line, words) in (1..).zip(text.split('\n')) {
            if words.contains('\t') {
                found.push(Fault::new(
                    path,
                    line,
                    "holds a tab; write spaces, or \\t in a string",
                ));
            }
            if words.ends_with('\r') {
                found.push(Fault::new(
                    path,
                    line,
                    "ends in a carriage return; end it in \\n only",
                ));
            } else if words.ends_with([' ', '\t']) {
                found.push(Fault::new(path, line, "ends in space; remove it"));
            }
        }
    }
    found
}

/// Finds words that announce work instead of doing it.
pub(super) fn notes_to_self(tree: &Tree) -> Vec<Fault> {
    let mut found = Vec::new();
    for (path, text) in tree.texts().filter(|(path, _)| !is_sample(path)) {
        for (line, words) in (1..).zip(text.lines()) {
            let mut words = words.split(|it: char| !it.is_alphanumeric() && it != '_');
            if let Some(note) = words.find(|word| NOTES.contains(word)) {
                found.push(Fault::new(
                    path,
                    line,
                    format!("{note}: do it or open an issue"),
                ));
            }
        }
    }
    found
}

/// Returns whether the bytes of a file are its content: fixtures imitate the spreadsheets of
/// strangers, and snapshots repeat what a program printed.
fn is_sample(path: &str) -> bool {
    let path = Path::new(path);
    path.iter().any(|part| part == "fixtures")
        || path
            .extension()
            .is_some_and(|it| it == "snap" || it == "tsv")
        || path.file_name().is_some_and(|it| it == "Cargo.lock")
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn stray_whitespace_is_found_where_it_stands() {
        check(
            whitespace,
            &[("a.rs", "fn a() {\n\tb();\n}\n")],
            &[("a.rs", 2)],
        );
        check(whitespace, &[("a.md", "one \ntwo\n")], &[("a.md", 1)]);
        check(whitespace, &[("a.toml", "one\r\ntwo\n")], &[("a.toml", 1)]);
        check(whitespace, &[("a.md", "one\ntwo\n\nthree\n")], &[]);
    }

    #[test]
    fn samples_keep_the_bytes_they_have() {
        let spoiled = "a\tb \r\n";
        check(whitespace, &[("fixtures/county/a.csv", spoiled)], &[]);
        check(
            whitespace,
            &[("crates/a/tests/fixtures/a.csv", spoiled)],
            &[],
        );
        check(whitespace, &[("crates/a/src/a.snap", spoiled)], &[]);
        check(
            whitespace,
            &[("docs/fixtures.md", "a\t\n")],
            &[("docs/fixtures.md", 1); 2],
        );
    }

    #[test]
    fn notes_to_self_are_found_as_whole_words() {
        let planted = format!("one\n# {}: later\n", NOTES[0]);
        check(notes_to_self, &[("a.toml", &planted)], &[("a.toml", 2)]);
        let planted = format!("// ({})\n", NOTES[1]);
        check(notes_to_self, &[("a.rs", &planted)], &[("a.rs", 1)]);
        let longer = format!("{}S and MAS{}\n", NOTES[0], NOTES[0]);
        check(notes_to_self, &[("a.md", &longer)], &[]);
    }
}
