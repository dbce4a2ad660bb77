//! Faults of Rust files, found in their tokens, so that comments and strings do not count.

use std::collections::BTreeSet;
use std::str::FromStr;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::Fault;
use super::tree::Tree;

/// The most lines of code in one file: what a reader can still hold in mind.
const MAX_LINES_OF_CODE: usize = 400;

/// Files that may be longer, each with the reason. One that is short again must leave the list.
const LONG_FILES: &[(&str, &str)] = &[];

/// Macros that stand for code that is missing or forgotten.
const FORBIDDEN_MACROS: [&str; 3] = ["todo", "unimplemented", "dbg"];

/// Finds Rust files with too many lines of code; blank lines and comments are free.
pub(super) fn length(tree: &Tree) -> Vec<Fault> {
    length_except(tree, LONG_FILES)
}

fn length_except(tree: &Tree, long_files: &[(&str, &str)]) -> Vec<Fault> {
    let mut found = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        let Ok(tokens) = TokenStream::from_str(text) else {
            found.push(Fault::new(
                path,
                0,
                "is not Rust; the compiler will say where",
            ));
            continue;
        };
        let n_lines = lines_of_code(tokens, text);
        let listed = long_files.iter().any(|(it, _)| *it == path);
        if n_lines > MAX_LINES_OF_CODE && !listed {
            let what = format!("{n_lines} lines of code; split it, {MAX_LINES_OF_CODE} at most");
            found.push(Fault::new(path, 0, what));
        } else if n_lines <= MAX_LINES_OF_CODE && listed {
            found.push(Fault::new(
                path,
                0,
                "is no longer long; take it off the list in tidy",
            ));
        }
    }
    for (path, _) in long_files.iter().filter(|(path, _)| !tree.holds(path)) {
        found.push(Fault::new(path, 0, "is gone; take it off the list in tidy"));
    }
    found
}

/// Finds macros that stand for missing code and tests that are switched off.
pub(super) fn forbidden_words(tree: &Tree) -> Vec<Fault> {
    let mut found = Vec::new();
    for (path, text) in tree.with_extension("rs") {
        if let Ok(tokens) = TokenStream::from_str(text) {
            forbidden_in(tokens, path, &mut found);
        }
    }
    found
}

/// Adds a fault for each forbidden macro or attribute in `tokens`, at any depth.
fn forbidden_in(tokens: TokenStream, path: &str, found: &mut Vec<Fault>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1);
        let line = token.span().start().line;
        match token {
            TokenTree::Ident(word) if is_punct(next, '!') => {
                if let Some(name) = FORBIDDEN_MACROS.iter().find(|name| word == **name) {
                    found.push(Fault::new(path, line, format!("{name}! has no place here")));
                }
            }
            TokenTree::Punct(hash) if hash.as_char() == '#' && next.is_some_and(ignores_a_test) => {
                let what = "a test that is never run; mend it or remove it";
                found.push(Fault::new(path, line, what));
            }
            TokenTree::Group(group) => forbidden_in(group.stream(), path, found),
            _ => {}
        }
    }
}

fn is_punct(token: Option<&TokenTree>, expected: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == expected)
}

/// Returns whether what follows a `#` is `[ignore]`, with or without a reason.
fn ignores_a_test(attribute: &TokenTree) -> bool {
    let TokenTree::Group(group) = attribute else {
        return false;
    };
    group.delimiter() == Delimiter::Bracket
        && matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(it)) if it == "ignore")
}

/// Returns how many lines of `text` hold at least a part of a token.
fn lines_of_code(tokens: TokenStream, text: &str) -> usize {
    let source: Vec<&str> = text.lines().collect();
    let mut lines = BTreeSet::new();
    mark(tokens, &source, &mut lines);
    lines.len()
}

fn mark(tokens: TokenStream, source: &[&str], lines: &mut BTreeSet<usize>) {
    for token in tokens
        .into_iter()
        .filter(|token| !is_doc_comment(token.span(), source))
    {
        if let TokenTree::Group(group) = token {
            lines.insert(group.span_open().start().line);
            lines.insert(group.span_close().end().line);
            mark(group.stream(), source, lines);
        } else {
            let span = token.span();
            lines.extend(span.start().line..=span.end().line);
        }
    }
}

/// Returns whether a token was made from a doc comment: the lexer turns these into attributes,
/// whose place in the source still starts with the comment's slashes.
fn is_doc_comment(token: Span, source: &[&str]) -> bool {
    let start = token.start();
    let line = source.get(start.line - 1).map_or("", |line| *line);
    let first_two: String = line.chars().skip(start.column).take(2).collect();
    first_two == "//" || first_two == "/*"
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[track_caller]
    fn check_lines(text: &str, expected: usize) {
        let tokens = TokenStream::from_str(text).expect("the samples below are Rust");
        assert_eq!(lines_of_code(tokens, text), expected, "{text}");
    }

    #[test]
    fn only_lines_with_a_token_are_code() {
        check_lines("", 0);
        check_lines("//! About.\n\n/// A.\n// Why.\nfn a() {\n}\n", 2);
        check_lines("/* one\ntwo */\n/** three\nfour */\nfn a() {}\n", 1);
        check_lines("fn a() {\n    /// Inner.\n    b(); // Trailing.\n}\n", 3);
        check_lines("const A: &str = \"one\n// two\n\nfour\";\n", 4);
        check_lines("#[doc = \"Shown.\"]\nfn a() {}\n", 2);
        check_lines("const Ä: u8 = 4 / 2; // ä\n", 1);
    }

    /// A file of `n_lines` lines of code and as many comments.
    fn file_of(n_lines: usize) -> String {
        "fn a() {}\n// Why.\n".repeat(n_lines)
    }

    #[test]
    fn a_file_may_have_400_lines_of_code_and_no_more() {
        check(length, &[("a.rs", &file_of(400))], &[]);
        check(length, &[("a.rs", &file_of(401))], &[("a.rs", 0)]);
        check(length, &[("a.md", &file_of(401))], &[]);
    }

    #[test]
    fn a_file_that_is_not_rust_is_found() {
        check(length, &[("a.rs", "fn a( {")], &[("a.rs", 0)]);
    }

    #[track_caller]
    fn check_listed(n_lines: usize, expected: usize) {
        let tree = Tree::of(&[("a.rs", &file_of(n_lines))]);
        assert_eq!(length_except(&tree, &[("a.rs", "a table")]).len(), expected);
    }

    #[test]
    fn the_list_of_long_files_holds_long_files_only() {
        check_listed(401, 0);
        check_listed(400, 1);
        assert_eq!(
            length_except(&Tree::of(&[]), &[("a.rs", "a table")]).len(),
            1
        );
    }

    #[test]
    fn missing_code_is_found_at_any_depth() {
        check(
            forbidden_words,
            &[("a.rs", "fn a() {\n    todo!()\n}\n")],
            &[("a.rs", 2)],
        );
        check(
            forbidden_words,
            &[("a.rs", "fn a() { b(|| { dbg!(1) }) }")],
            &[("a.rs", 1)],
        );
        check(
            forbidden_words,
            &[("a.rs", "fn a() { unimplemented!(\"b\") }")],
            &[("a.rs", 1)],
        );
    }

    #[test]
    fn a_test_that_is_switched_off_is_found() {
        check(
            forbidden_words,
            &[("a.rs", "#[test]\n#[ignore]\nfn a() {}\n")],
            &[("a.rs", 2)],
        );
        check(
            forbidden_words,
            &[("a.rs", "#[ignore = \"slow\"]\nfn a() {}\n")],
            &[("a.rs", 1)],
        );
    }

    #[test]
    fn comments_strings_and_other_names_are_free() {
        let text = "// todo!()\nconst A: &str = \"#[ignore] dbg!\";\nfn todo() { ignore(); }\n";
        check(forbidden_words, &[("a.rs", text)], &[]);
    }
}
