//! Titles of occupations for sentences.

use std::sync::Arc;

use miqnet_domain::OccupationId;
use miqnet_occupations::Dictionary;
use miqnet_wire::text::{Lang, Names};

/// The titles of a dictionary.
#[derive(Debug)]
pub(crate) struct Titles(pub(crate) Arc<Dictionary>);

impl Names for Titles {
    fn occupation(&self, id: OccupationId, lang: Lang) -> Option<String> {
        let titles = &self.0.find(id)?.titles;
        let title = match lang {
            Lang::De => &titles.de_female,
            Lang::Uk => &titles.uk,
            Lang::En => &titles.en,
        };
        Some(title.to_string())
    }
}
