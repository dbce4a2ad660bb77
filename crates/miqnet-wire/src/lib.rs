#![doc = include_str!("../README.md")]

pub mod barriers;
pub mod column;
pub mod fair;
pub mod field;
pub mod official;
#[cfg(test)]
mod page;
pub mod papers;
pub mod policy;
pub mod read;
pub mod response;
pub mod row;
pub mod run;
pub mod text;
pub mod travel;
pub mod write;
