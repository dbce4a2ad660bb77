//! law_and_office.

use super::*;

pub(super) const ROWS: &[Row] = &[];
