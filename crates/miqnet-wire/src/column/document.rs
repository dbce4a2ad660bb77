//! The text of `docs/COLUMNS.md`.

/// Returns `docs/COLUMNS.md`.
pub fn document() -> String {
    String::new()
}
