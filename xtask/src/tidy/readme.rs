//! Does each crate say what it is for?

use super::Fault;
use super::tree::Tree;

/// Fewer lines say nothing; more belong in `docs/`.
const LINES: std::ops::RangeInclusive<usize> = 5..=20;

/// The line that makes the README the front page of the crate's documentation.
const INCLUDE: &str = r#"#![doc = include_str!("../README.md")]"#;

/// Finds crates without a README of fitting length that is also their documentation.
pub(super) fn of_each_crate(tree: &Tree) -> Vec<Fault> {
    let manifests = tree.with_extension("toml").filter_map(|(path, _)| {
        let package = path.strip_suffix("/Cargo.toml")?;
        (package == "xtask" || package.starts_with("crates/") || package.starts_with("heavy/"))
            .then_some(package)
    });
    manifests
        .flat_map(|package| of_crate(tree, package))
        .collect()
}

fn of_crate(tree: &Tree, package: &str) -> Vec<Fault> {
    let mut found = Vec::new();
    let path = format!("{package}/README.md");
    match tree.text(&path).map(|text| text.lines().count()) {
        None => found.push(Fault::new(
            &path,
            0,
            "is missing; say what the crate is for",
        )),
        Some(n_lines) if !LINES.contains(&n_lines) => {
            let what = format!(
                "{n_lines} lines; write {} to {}",
                LINES.start(),
                LINES.end()
            );
            found.push(Fault::new(&path, 0, what));
        }
        Some(_) => {}
    }
    // A package with both shows its library; the program beside it is a thin shell.
    let sources = ["lib.rs", "main.rs"].map(|name| format!("{package}/src/{name}"));
    let front = sources
        .iter()
        .find_map(|source| Some((source, tree.text(source)?)));
    if let Some((source, text)) = front
        && !text.lines().any(|line| line == INCLUDE)
    {
        found.push(Fault::new(source, 0, format!("lacks the line {INCLUDE}")));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    const FIVE: &str = "# a\n\nOne.\nTwo.\nThree.\n";

    /// A crate with this README and this line at the top of its library.
    #[track_caller]
    fn check_crate(readme: &str, doc: &str, expected: &[(&str, usize)]) {
        let files = [
            ("crates/a/Cargo.toml", "[package]\n"),
            ("crates/a/README.md", readme),
            ("crates/a/src/lib.rs", doc),
        ];
        check(of_each_crate, &files, expected);
    }

    #[test]
    fn a_readme_has_five_to_twenty_lines() {
        check_crate(FIVE, INCLUDE, &[]);
        check_crate(&"One.\n".repeat(20), INCLUDE, &[]);
        check_crate("# a\n\nOne.\nTwo.\n", INCLUDE, &[("crates/a/README.md", 0)]);
        check_crate(&"One.\n".repeat(21), INCLUDE, &[("crates/a/README.md", 0)]);
    }

    #[test]
    fn a_readme_is_the_crate_documentation() {
        check_crate(FIVE, "//! Something else.\n", &[("crates/a/src/lib.rs", 0)]);
    }

    #[test]
    fn a_crate_without_a_readme_is_found() {
        let files = [
            ("crates/a/Cargo.toml", ""),
            ("crates/a/src/main.rs", INCLUDE),
        ];
        check(of_each_crate, &files, &[("crates/a/README.md", 0)]);
    }

    #[test]
    fn a_program_beside_a_library_needs_no_front_page() {
        let files = [
            ("crates/a/Cargo.toml", ""),
            ("crates/a/README.md", FIVE),
            ("crates/a/src/lib.rs", INCLUDE),
            ("crates/a/src/main.rs", "//! Starts it.\n"),
        ];
        check(of_each_crate, &files, &[]);
    }

    #[test]
    fn the_workspace_itself_is_no_crate() {
        check(of_each_crate, &[("Cargo.toml", "[workspace]\n")], &[]);
    }
}
