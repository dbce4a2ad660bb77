//! Rows to bytes.
