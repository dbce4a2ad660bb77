//! Titles of occupations, from the dictionary.

use miqnet_domain::id::OccupationId;
use miqnet_occupations::Dictionary;

use super::{Lang, Names};

impl Names for Dictionary {
    fn occupation(&self, id: OccupationId, lang: Lang) -> Option<String> {
        let titles = &self.find(id)?.titles;
        let title = match lang {
            Lang::De => &titles.de_female,
            Lang::Uk => &titles.uk,
            Lang::En => &titles.en,
        };
        Some(title.to_string())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use miqnet_domain::finding::Arg;

    use super::*;
    use crate::text::Texts;

    #[track_caller]
    fn check(lang: Lang, id: u32, expected: &str) {
        let texts = Texts::load(lang).with_names(Arc::new(Dictionary::built_in()));
        let words = texts.value(Arg::Occupation(OccupationId(id)));
        assert_eq!(words, expected, "{lang:?}");
    }

    #[test]
    fn an_occupation_is_called_what_the_dictionary_calls_a_woman() {
        check(Lang::De, 8_130_201, "Pflegefachfrau");
        check(Lang::Uk, 8_130_201, "медична сестра");
        check(Lang::En, 8_130_201, "registered nurse");
    }

    #[test]
    fn an_occupation_that_the_dictionary_lacks_appears_as_its_number() {
        check(Lang::De, 9_999_999, &OccupationId(9_999_999).to_string());
    }
}
