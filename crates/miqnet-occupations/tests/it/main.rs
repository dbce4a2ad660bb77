//! Tests of the dictionary as its users see it.

mod compile;
mod format;
mod index;
mod resolve;
mod similarity;
mod table;
mod titles;
