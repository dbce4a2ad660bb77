#![doc = include_str!("../README.md")]

mod background;
mod calendar;
mod candidate;
mod county;
mod draw;
mod fair;
mod house;
mod place;
mod shift;
mod skill;
pub mod targets;
mod vacancy;

pub use county::{County, Employer, Fault, Options, PlantedFault, Sector, county};
pub use fair::{FairOptions, SyntheticFair, county_fair, fair};
