//! From the bytes of a body to what an operation takes.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::scan::{scan, shown};
use crate::problem::{Fault, Problem, ProblemCode};

/// Reads what an operation takes.
///
/// # Errors
/// [`ProblemCode::MalformedJson`] for what is no JSON, [`ProblemCode::InvalidBody`] with every
/// harmful text, or else with the first place that does not have the form of the contract.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let faults = scan(bytes).map_err(|error| malformed(&error))?;
    if !faults.is_empty() {
        return Err(Problem::new(ProblemCode::InvalidBody).at(faults));
    }
    // A list of values would be taken for the fields of an object in their order.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        let fault = Fault::new("body", "wrong_type");
        return Err(Problem::new(ProblemCode::InvalidBody).at([fault]));
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let inner = error.into_inner();
        match inner.classify() {
            Category::Data => {
                let fault = form_fault(&path, &inner.to_string());
                Problem::new(ProblemCode::InvalidBody).at([fault])
            }
            Category::Io | Category::Syntax | Category::Eof => malformed(&inner),
        }
    })
}

/// Rows as the caller wrote them, on one line: the reader of tables then numbers the objects.
pub(crate) fn raw_rows(rows: &RawValue) -> String {
    // Between the values of JSON a line break is a space; inside of a text there is none.
    rows.get().replace(['\n', '\r'], " ")
}

fn malformed(error: &serde_json::Error) -> Problem {
    let place = format!("line {}, column {}", error.line(), error.column());
    Problem::new(ProblemCode::MalformedJson).at([Fault::new(place, "malformed_json")])
}

/// The place and code of what serde refuses. Its words name fields of the contract, and values of
/// the request; only the former are kept.
fn form_fault(path: &str, words: &str) -> Fault {
    let root = if path == "." { "" } else { path };
    let named = || words.split('`').nth(1).unwrap_or_default();
    let within = |field: &str| match root {
        "" => field.to_owned(),
        root => format!("{root}.{field}"),
    };
    let place = |root: &str| {
        if root.is_empty() {
            "body".to_owned()
        } else {
            root.to_owned()
        }
    };
    let codes = [
        ("unknown field", "unknown_field"),
        ("unknown variant", "unknown_value"),
        ("duplicate field", "duplicate_field"),
        ("invalid type", "wrong_type"),
        ("invalid length", "wrong_length"),
    ];
    if words.starts_with("missing field") {
        return Fault::new(within(named()), "missing_field");
    }
    let code = codes
        .iter()
        .find(|(start, _)| words.starts_with(start))
        .map_or("wrong_value", |(_, code)| *code);
    let allowed = words.split("expected one of ").nth(1);
    let allowed = allowed
        .into_iter()
        .flat_map(|names| names.split('`').skip(1).step_by(2));
    let fault = if code == "unknown_field" {
        // The path ends in the name the caller gave.
        Fault::new(shown(&place(root)), code)
    } else {
        Fault::new(place(root), code)
    };
    match code {
        "unknown_field" | "unknown_value" => fault.allowing(allowed.map(str::to_owned)),
        _ => fault,
    }
}

/// A text of one line as it is compared and kept: in composed form, without space at its ends.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(crate) struct Line(pub(crate) String);

impl From<String> for Line {
    fn from(text: String) -> Self {
        use unicode_normalization::UnicodeNormalization as _;
        Self(text.trim().nfc().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "the fields are read by serde alone")]
    struct Taken {
        rows: Box<RawValue>,
        pair: Option<Pair>,
        list: Option<Vec<u8>>,
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "the fields are read by serde alone")]
    struct Pair {
        candidate: Line,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Early,
        Late,
    }

    #[track_caller]
    fn check(json: &str, place: &str, code: &str, allowed: &[&str]) {
        let problem = parse::<Taken>(json.as_bytes()).expect_err("a planted fault");
        let [fault] = &problem.faults[..] else {
            panic!("{problem:?}");
        };
        assert_eq!((&*fault.place, fault.code), (place, code));
        assert_eq!(fault.allowed, allowed);
        let said = serde_json::to_string(&problem.body()).expect("a problem is plain data");
        assert!(!said.contains("Geheim"), "{said}");
    }

    #[test]
    fn a_fault_of_the_form_has_its_place_and_never_the_value() {
        check(r#"{}"#, "rows", "missing_field", &[]);
        check(r#"[]"#, "body", "wrong_type", &[]);
        check(
            r#"{"rows": [], "pair": {}}"#,
            "pair.candidate",
            "missing_field",
            &[],
        );
        check(
            r#"{"rows": [], "pair": {"candidate": 7}}"#,
            "pair.candidate",
            "wrong_type",
            &[],
        );
        check(
            r#"{"rows": [], "list": [1, "Geheim"]}"#,
            "list[1]",
            "wrong_type",
            &[],
        );
        check(
            r#"{"rows": [], "list": [1, 300]}"#,
            "list[1]",
            "wrong_value",
            &[],
        );
        check(
            r#"{"rows": [], "kind": "Geheim"}"#,
            "kind",
            "unknown_value",
            &[],
        );
        check(
            r#"{"rows": [], "x": "Geheim"}"#,
            "x",
            "unknown_field",
            &["rows", "pair", "list", "kind"],
        );
        check(r#"{"rows": ["#, "line 1, column 10", "malformed_json", &[]);
    }

    #[test]
    fn rows_are_kept_as_they_were_written() {
        let text = "{\"rows\": [\n{\"id\": \"ä\"},\n\n{}]}";
        let taken: Taken = parse(text.as_bytes()).expect("the form is right");
        assert_eq!(raw_rows(&taken.rows), "[ {\"id\": \"ä\"},  {}]");
    }

    #[test]
    fn a_line_is_composed_and_trimmed() {
        assert_eq!(Line::from(" K\u{61}\u{308} ".to_owned()).0, "Kä");
    }
}
