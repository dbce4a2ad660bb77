//! Does each link in the documentation lead somewhere?

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag};

use super::Fault;
use super::tree::Tree;

/// Finds links and images in Markdown whose file is not in the workspace. Links to the web are
/// not followed, and neither are links to items, which rustdoc checks.
pub(super) fn between_documents(tree: &Tree) -> Vec<Fault> {
    let mut found = Vec::new();
    let samples = |path: &str| path.split('/').any(|part| part == "fixtures");
    for (path, text) in tree.with_extension("md").filter(|(path, _)| !samples(path)) {
        for (target, at) in links(text) {
            let Some(file) = local_file(&target) else {
                continue;
            };
            if !resolve(path, file).is_some_and(|it| tree.holds(&it)) {
                let line = text[..at].matches('\n').count() + 1;
                found.push(Fault::new(
                    path,
                    line,
                    format!("links to {file}, which is not there"),
                ));
            }
        }
    }
    found
}

/// Returns the target of each link and image in `text`, with the byte at which it starts.
fn links(text: &str) -> impl Iterator<Item = (CowStr<'_>, usize)> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some((dest_url, range.start))
            }
            _ => None,
        })
}

/// Returns the part of a link that names a file, or nothing where it leads elsewhere: to the
/// web, to a heading of the same page, to an item of a crate.
fn local_file(target: &str) -> Option<&str> {
    let elsewhere =
        target.contains("://") || target.starts_with("mailto:") || target.contains("::");
    let file = target.split(['#', '?']).next().unwrap_or_default();
    (!elsewhere && !file.is_empty()).then_some(file)
}

/// Returns the path from the root that `link` means in the file `from`; nothing when it climbs
/// out of the workspace.
fn resolve(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    /// Puts `text` into `docs/A.md`, beside `docs/B.md` and a folder, and expects faults in these
    /// lines.
    #[track_caller]
    fn check_page(text: &str, lines: &[usize]) {
        let files = [
            ("docs/A.md", text),
            ("docs/B.md", ""),
            ("fixtures/county/a.csv", ""),
        ];
        let expected: Vec<_> = lines.iter().map(|line| ("docs/A.md", *line)).collect();
        check(between_documents, &files, &expected);
    }

    #[test]
    fn a_link_to_a_file_or_folder_that_is_there_is_sound() {
        check_page(
            "See [B](B.md), [B](./B.md#top) and [c](../fixtures/county/).\n",
            &[],
        );
        check_page("See [B][b].\n\n[b]: B.md\n", &[]);
        check_page("See [root](..).\n", &[]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found_where_it_stands() {
        check_page("One.\n\nSee [C](C.md).\n", &[3]);
        check_page("| a |\n| --- |\n| [C](../fixtures/C.csv) |\n", &[3]);
        check_page("![C](C.png) and [D](../../D.md)\n", &[1, 1]);
        check_page("See [C][c].\n\n[c]: C.md\n", &[1]);
    }

    #[test]
    fn links_to_elsewhere_are_left_alone() {
        check_page(
            "[w](https://example.org/a.md) <mailto:a@example.org> [h](#h)\n",
            &[],
        );
        check_page("[item](crate::Item)\n\n`[C](C.md)`\n", &[]);
    }
}
