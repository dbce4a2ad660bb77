//! The dated policy files.
