//! Tests of the dictionary as its users see it.

mod format;
mod resolve;
mod similarity;
mod table;
mod titles;
