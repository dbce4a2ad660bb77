//! What tests of the store and of the service share: databases of their own on both backends,
//! and keys and times without a clock.

mod cluster;
mod database;
mod make;

pub use cluster::Cluster;
pub use database::{Backend, TestDatabase};
pub use make::{Keys, entry, moment};
