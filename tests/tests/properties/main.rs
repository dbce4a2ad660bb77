//! What is true of every pair, tested on generated ones.
//!
//! The cases are the same on every run; `MIQNET_CASES` raises their number (3,000 without it) and
//! `MIQNET_SEED` draws others.

mod brute_force;
mod engines;
mod explanations;
mod guidance;
mod improvements;
mod lists;
mod plans;
mod policy;
mod requirements;
mod support;
mod unknowns;
