//! How much does each run of letters count in a phrase?

use crate::{
    index::{
        gram::{Gram, Side, grams},
        rarity::Rarity,
    },
    title::Phrase,
};

/// The length of the weights of one side of a phrase.
pub(super) const UNIT: u32 = 1 << 12;

/// The runs of letters of a phrase with their weights, each run once.
///
/// The weight of a run is its rarity times `1 + ln(how often it occurs)`; the weights of each side
/// are scaled to the length [`UNIT`], so that the product of a phrase with itself is `UNIT²` for
/// each side.
pub(super) struct Weights;

impl Weights {
    pub(super) fn of(phrase: &Phrase, rarity: &Rarity) -> Vec<(Gram, u16)> {
        let mut weights = side(&phrase.written, Side::Written, rarity);
        weights.extend(side(&phrase.folded, Side::Folded, rarity));
        weights
    }
}

fn side(words: &str, side: Side, rarity: &Rarity) -> Vec<(Gram, u16)> {
    let mut all = Vec::new();
    grams(words, side, &mut all);
    all.sort_unstable();
    let raw: Vec<(Gram, u64)> = all
        .chunk_by(|a, b| a == b)
        .map(|same| (same[0], rarity.of(same[0]) * frequency(same.len())))
        .collect();
    let length = raw
        .iter()
        .map(|(_, weight)| weight * weight)
        .sum::<u64>()
        .isqrt()
        .max(1);
    let scaled = |weight: u64| ((weight * u64::from(UNIT) + length / 2) / length) as u16;
    raw.into_iter()
        .map(|(gram, weight)| (gram, scaled(weight)))
        .collect()
}

/// `round(64 · (1 + ln n))`: a run that occurs twice says more than one, but not twice as much.
fn frequency(n: usize) -> u64 {
    (64.0 * (1.0 + libm::log(n as f64))).round() as u64
}
