//! The text of a cell.

/// What makes a spreadsheet program take a text for a formula, or hides what follows.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet program could run the text, or would after a guard was taken off.
pub(crate) fn needs_guard(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

/// The text without the `'` that the writer put before it.
pub(crate) fn without_guard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => text,
    }
}

/// The number as a spreadsheet shows it: up to 15 digits, no `.0`, a point before decimals.
pub(super) fn number(value: f64) -> String {
    // 15 digits are what a spreadsheet shows; beyond them, 0.1 + 0.2 would not be 0.3.
    let shown: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    if shown != 0.0 && (shown.abs() >= 1e15 || shown.abs() < 1e-9) {
        format!("{shown:e}")
    } else {
        // Adding zero takes the sign off -0.
        format!("{}", shown + 0.0)
    }
}

/// The text with every run of white space made one space, and none at the ends.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether nothing but white space stands in the cell.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: f64, expected: &str) {
        assert_eq!(number(value), expected);
    }

    #[test]
    fn a_number_reads_as_it_is_shown() {
        check(79539.0, "79539");
        check(16.6, "16.6");
        check(0.1 + 0.2, "0.3");
        check(-0.0, "0");
        check(-2.5, "-2.5");
        check(1e300, "1e300");
        check(f64::NAN, "NaN");
    }

    #[test]
    fn only_a_guard_is_taken_off() {
        assert_eq!(without_guard("'=1+1"), "=1+1");
        assert_eq!(without_guard("''=1+1"), "'=1+1");
        assert_eq!(without_guard("'Ab"), "'Ab");
        assert_eq!(without_guard("=1"), "=1");
    }
}
