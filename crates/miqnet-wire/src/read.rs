//! From bytes to rows.
