//! What can be wrong with input: stable codes (docs/ERRORS.md).
