//! When is an answer sure enough not to ask?
//!
//! The values were set on titles kept apart (`fixtures/titles/calibration.csv`), so that at most
//! one answer in fifty is wrong there; docs/RESOLVER.md has the table they were read from.

use super::{Hit, coverage::Coverage, lookup};
use crate::{label::LabelSource, occupation::Occupation, title};

/// Below this value a label has nothing to do with the title, and nobody is troubled with it.
pub(super) const LEAST_POINTS: u16 = 300;

/// A label that is only like the title must be this much like it …
const SURE_POINTS: u16 = 600;

/// … every word of either must have one this near in the other …
const SURE_COVERAGE: u16 = 850;

/// … and the best label under another code must be this far behind.
const SURE_MARGIN: u16 = 60;

/// A title that holds a whole label and says more, as "Barkeeper für Hotelbar" does, may mean
/// something more special, as "air traffic controller" does: the label must be most of it …
const SURE_POINTS_WITH_MORE: u16 = 700;

/// … and no other code anywhere near.
const SURE_MARGIN_WITH_MORE: u16 = 230;

/// Labels that were looked up and lie within so few points of each other are equally good.
pub(super) const SAME: u16 = 10;

/// Whether the first answer may be taken. The further labels of ESCO only suggest: all wrong answers
/// on the titles kept apart came from them.
pub(super) fn is_sure(title: &str, ranking: &[Hit<'_>], occupations: &[Occupation]) -> bool {
    let Some((best, others)) = ranking.split_first() else {
        return false;
    };
    if best.label.source == LabelSource::EscoFurther {
        return false;
    }
    let kldb = |hit: &Hit<'_>| occupations[hit.occupation.index()].kldb;
    let rival = others.iter().find(|other| kldb(other) != kldb(best));
    let lead = rival.map_or(1000, |rival| best.points - rival.points);
    if best.points >= lookup::LEAST_POINTS {
        return lead > SAME;
    }
    if best.points < SURE_POINTS || lead < SURE_MARGIN {
        return false;
    }
    let coverage = Coverage::of(title, &best.label.spelling);
    let is_all = coverage.least() >= SURE_COVERAGE;
    let is_most = best.points >= SURE_POINTS_WITH_MORE
        && lead >= SURE_MARGIN_WITH_MORE
        && coverage.of_label >= SURE_COVERAGE
        // "Koch, Peter" is a person, "Koch, Fahrer" are two posts.
        && title::parts(title).pieces.is_empty();
    is_all || is_most
}
