#![doc = include_str!("../README.md")]

mod bytes;
mod compile;
mod dictionary;
mod family;
mod index;
mod label;
mod language_norm;
mod occupation;
pub mod official;
#[cfg(test)]
mod page;
mod regulation;
mod resolve;
mod similarity;
mod table;
mod title;

pub use bytes::FormatError;
pub use compile::Compilation;
pub use dictionary::Dictionary;
pub use family::Family;
pub use index::{IndexLabel, Ranked, Rarity, TitleIndex};
pub use label::LabelSource;
pub use language_norm::{EnglishAlternative, LanguageNorm};
pub use miqnet_domain::OccupationId;
pub use occupation::{Kldb, Occupation, OccupationIx, Titles};
pub use regulation::{Regulation, RegulationKind};
pub use resolve::{Choice, Resolution};
