//! Names of occupations as publishers write them.

use std::collections::HashSet;

use crate::read::one_line;

/// The references to letters that occur in texts taken from web pages.
const REFERENCES: [(&str, &str); 9] = [
    ("nbsp", " "),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("shy", ""),
];

/// The longest reference that is looked for, without `&` and `;`.
const LONGEST: usize = 8;

/// The text in one line: references like `&nbsp;` resolved, every run of white space one space.
pub(super) fn plain(text: &str) -> String {
    if text.contains('&') {
        one_line(&resolved(text))
    } else {
        one_line(text)
    }
}

/// The lines of a cell that hold a label each, without blank ones, repetitions and `other`.
pub(super) fn each(cell: &str, other: Option<&str>) -> Vec<Box<str>> {
    let mut seen = HashSet::new();
    let labels = cell.lines().map(plain);
    labels
        .filter(|label| !label.is_empty() && other != Some(label.as_str()))
        .filter(|label| seen.insert(label.clone()))
        .map(Into::into)
        .collect()
}

fn resolved(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('&') {
        out.push_str(before);
        // A text of many `&` is not searched to its end for each of them.
        let end = behind
            .bytes()
            .take(LONGEST + 1)
            .position(|byte| byte == b';');
        let letter = end.and_then(|end| {
            let letter = letter(&behind[..end])?;
            Some((letter, &behind[end + 1..]))
        });
        match letter {
            Some((letter, after)) => {
                out.push_str(&letter);
                rest = after;
            }
            None => {
                out.push('&');
                rest = behind;
            }
        }
    }
    out + rest
}

/// What a reference stands for: a name, or the number of a letter.
fn letter(name: &str) -> Option<String> {
    if let Some((_, letter)) = REFERENCES.iter().find(|(known, _)| *known == name) {
        return Some((*letter).to_owned());
    }
    let number = name.strip_prefix('#')?;
    let number = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    let letter = char::from_u32(number).filter(|letter| !letter.is_control())?;
    Some(letter.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(plain(text), expected);
    }

    #[test]
    fn a_label_is_one_line_without_references() {
        check("  Berufe in der\n Floristik ", "Berufe in der Floristik");
        check("z.&nbsp;B.\u{a0}Florist", "z. B. Florist");
        check("Forschung &amp; Lehre", "Forschung & Lehre");
        check("Koch&#47;K&#xf6;chin", "Koch/Köchin");
        check("Blumen&shy;binder", "Blumenbinder");
    }

    #[test]
    fn what_is_no_reference_stays() {
        for text in [
            "R&D",
            "Hin & Weg; fort",
            "&;",
            "&unbekannt;",
            "&#0;",
            "&#x110000;",
            "&",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn labels_of_a_cell_come_once_each() {
        let labels = each(
            "florist\n\n flower  seller\nflorist\nbinder",
            Some("binder"),
        );
        assert_eq!(labels, ["florist".into(), "flower seller".into()]);
    }
}
