#![doc = include_str!("../README.md")]

pub mod build;
pub mod generate;
pub mod oracle;
pub mod world;
