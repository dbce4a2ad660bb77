//! Rows as organisers write them, and rows as they should not be written.

mod case_files;
mod ids;
mod round_trip;
mod rows;
mod strategy;
mod titles;
