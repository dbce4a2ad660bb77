#![doc = include_str!("../README.md")]

pub mod access;
pub mod administration;
mod body;
pub mod clock;
pub mod config;
pub mod contract;
mod desk;
mod endpoint;
pub mod engine;
mod fair;
mod form;
mod guard;
mod guiding;
mod headers;
mod import;
mod kept;
pub mod log;
pub mod metrics;
pub mod opening;
mod paging;
mod path;
mod precondition;
pub mod principal;
pub mod problem;
mod query;
mod record;
mod rows;
pub mod secret;
pub mod server;
mod setting;
mod side;
pub mod sign_in;
pub mod state;
pub mod vault;
pub mod workers;

#[cfg(test)]
mod testing;
#[cfg(test)]
extern crate self as miqnet_service;
