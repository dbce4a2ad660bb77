//! Is a title, or a part of it, a label?

use crate::{
    label::Labels,
    title::{self, halves, has_qualifier, has_telling_brackets, normalise, romanised},
};

/// The least points of anything that was looked up; what is only like a label has fewer.
pub(super) const LEAST_POINTS: u16 = 950;

/// The title is the label, but for case, brackets, punctuation and marks of gender.
const EXACT: u16 = 1000;
/// The same without hours, places and the like.
const WITHOUT_NOISE: u16 = 990;
/// The same of the other gender, in another case, or in Latin letters.
const FOLDED: u16 = 980;
/// A piece between commas or dashes is the label; the other pieces may change everything, so that
/// it only suggests.
const PIECE: u16 = 590;
/// What an alternative loses against the whole.
const PART: u16 = 10;

/// The labels by each form in which they are looked up.
#[derive(Debug)]
pub(super) struct Lookup {
    exact: Table,
    written: Table,
    folded: Table,
}

impl Lookup {
    pub(super) fn over(labels: &Labels) -> Self {
        let (mut exact, mut written, mut folded) = (Vec::new(), Vec::new(), Vec::new());
        for (position, label) in (0_u32..).zip(&labels.all) {
            exact.push((exact_form(&label.spelling).into_boxed_str(), position));
            // Shortened, such a label would answer for less than it says.
            if has_qualifier(&label.spelling) {
                continue;
            }
            for half in halves(&label.spelling) {
                written.push((half.written.into_boxed_str(), position));
                folded.push((half.folded.into_boxed_str(), position));
            }
            if let Some(latin) = romanised(&label.spelling) {
                folded.push((normalise(&latin).into_boxed_str(), position));
            }
        }
        Self {
            exact: Table::new(exact),
            written: Table::new(written),
            folded: Table::new(folded),
        }
    }

    /// The labels that are the title, with their points; where there is none, those of its parts.
    pub(super) fn find(&self, title: &str) -> Vec<(u32, u16)> {
        let whole = self.find_whole(title);
        if !whole.is_empty() {
            return whole;
        }
        let parts = title::parts(title);
        let beside = parts.alternatives.iter();
        let beside = beside.flat_map(|part| self.find_whole(part));
        let mut found: Vec<(u32, u16)> = beside
            .map(|(label, points)| (label, points - PART))
            .collect();
        if found.is_empty() {
            let pieces = parts.pieces.iter();
            let pieces = pieces.flat_map(|part| self.find_whole(part));
            found.extend(pieces.map(|(label, _)| (label, PIECE)));
        }
        found
    }

    /// The best form of each kind; a title that names both genders may be two labels.
    fn find_whole(&self, title: &str) -> Vec<(u32, u16)> {
        let form = exact_form(title);
        let exact = self.exact.get(&form).map(|label| (label, EXACT));
        let mut found: Vec<(u32, u16)> = exact.collect();
        if !found.is_empty() {
            return found;
        }
        let halves = halves(title);
        for half in &halves {
            found.extend(
                self.written
                    .get(&half.written)
                    .map(|label| (label, WITHOUT_NOISE)),
            );
        }
        if found.is_empty() {
            for half in &halves {
                found.extend(self.folded.get(&half.folded).map(|label| (label, FOLDED)));
            }
        }
        found
    }
}

/// The form in which a title and a label are the same: without brackets, unless they say what the
/// work is.
fn exact_form(title: &str) -> String {
    if has_telling_brackets(title) {
        normalise(&title.replace(['(', ')', '[', ']', '{', '}'], " "))
    } else {
        normalise(title)
    }
}

/// Forms in order, each with the labels that have it.
#[derive(Debug)]
struct Table(Vec<(Box<str>, u32)>);

impl Table {
    fn new(mut forms: Vec<(Box<str>, u32)>) -> Self {
        forms.retain(|(form, _)| !form.is_empty());
        forms.sort_unstable();
        forms.dedup();
        Self(forms)
    }

    fn get<'a>(&'a self, form: &'a str) -> impl Iterator<Item = u32> + 'a {
        let from = self.0.partition_point(|(other, _)| &**other < form);
        let same = self.0[from..]
            .iter()
            .take_while(move |(other, _)| &**other == form);
        same.map(|(_, label)| *label)
    }
}
