//! What stands in the way of those who have an empty list?

use miqnet_core::{Catalog, Criterion, Explanation, Leaf, WishConflict, explain};
use miqnet_domain::{Candidate, Gate, Status, Verdict};

use crate::papers::NoPair;
use crate::text::Texts;

/// What stands in the way of one candidate or one vacancy.
#[derive(Debug, Clone, Default)]
pub struct Barriers {
    /// The pairs that were looked at.
    pairs: u32,
    /// For each gate in how many pairs it is closed, and in how many it alone.
    gates: [Closed; Gate::ALL.len()],
    /// The pairs that only a wish takes off the list, by wish; a pair may hurt several.
    wishes: [u32; 3],
    /// The pairs that a wish, whichever, takes off the list.
    unwished: u32,
    /// Whether one of the pairs is of her own or a related occupation.
    is_in_field: bool,
}

/// In how many pairs a gate is closed.
#[derive(Debug, Clone, Copy, Default)]
struct Closed {
    pairs: u32,
    alone: u32,
}

/// The wishes in the order in which they are counted.
pub(crate) const WISHES: [WishConflict; 3] = [
    WishConflict::Exclusion,
    WishConflict::Hours,
    WishConflict::Pay,
];

impl Barriers {
    /// Returns what stands in the way of these pairs, without those of vacancies that must be corrected
    /// first. A pair is a candidate and the index of a vacancy of the catalog. Cost: one explanation for
    /// each pair.
    pub fn of_pairs<'c>(
        catalog: &Catalog<'_>,
        pairs: impl Iterator<Item = (&'c Candidate, usize)>,
    ) -> Self {
        let mut barriers = Self::default();
        for (candidate, vacancy_ix) in pairs {
            if !catalog.is_blocked(vacancy_ix) {
                barriers.add(catalog, &explain(catalog, candidate, vacancy_ix));
            }
        }
        barriers
    }

    fn add(&mut self, catalog: &Catalog<'_>, explanation: &Explanation) {
        self.pairs += 1;
        let related = catalog.world().policy.limits.related_similarity;
        let mut leaves = explanation.leaves.iter();
        let is_near =
            |leaf: &Leaf| leaf.criterion == Criterion::Occupation && leaf.points >= related;
        self.is_in_field |= leaves.any(is_near);
        if explanation.pair.verdict != Verdict::NotEligible {
            for (count, wish) in self.wishes.iter_mut().zip(WISHES) {
                *count += u32::from(explanation.wish_conflicts.contains(&wish));
            }
            self.unwished += u32::from(!explanation.wish_conflicts.is_empty());
            return;
        }
        let mut closed = [false; Gate::ALL.len()];
        for finding in &explanation.findings {
            closed[finding.gate as usize] |= finding.status == Status::Blocked;
        }
        let alone = closed.iter().filter(|closed| **closed).count() == 1;
        for (count, closed) in self.gates.iter_mut().zip(closed) {
            count.pairs += u32::from(closed);
            count.alone += u32::from(closed && alone);
        }
    }

    /// What kind of reason this is, of somebody with an empty list (FR-4).
    pub fn reason(&self) -> NoPair {
        if self.unwished > 0 {
            NoPair::NoWish
        } else if self.is_in_field {
            NoPair::NoFit
        } else {
            NoPair::NoField
        }
    }

    /// The wish that takes most pairs off the list, in words, and how many any wish takes off; of equal
    /// ones the first.
    pub fn wish(&self, texts: &Texts) -> Option<(String, u32)> {
        let wishes = WISHES.into_iter().zip(self.wishes);
        let most = wishes.reduce(|most, next| if next.1 > most.1 { next } else { most });
        let (wish, _) = most.filter(|(_, pairs)| *pairs > 0)?;
        Some((wish_words(wish, texts), self.unwished))
    }

    /// The barriers in one line, the most frequent first, ties in the order of the gates.
    pub fn words(&self, texts: &Texts) -> String {
        if self.pairs == 0 {
            return texts.label("barriers-nothing");
        }
        let mut closed: Vec<_> = Gate::ALL.into_iter().zip(self.gates).collect();
        closed.retain(|(_, closed)| closed.pairs > 0);
        closed.sort_by_key(|(gate, closed)| (std::cmp::Reverse(closed.pairs), *gate));
        let mut parts = Vec::new();
        for (gate, Closed { pairs, alone }) in closed {
            let (pairs, alone) = (pairs.to_string(), alone.to_string());
            let name = texts.gate(gate);
            let values = [("gate", &*name), ("pairs", &*pairs), ("alone", &*alone)];
            let key = if alone == "0" {
                "barrier"
            } else {
                "barrier-alone"
            };
            parts.extend(texts.message(key, &values));
        }
        for (wish, count) in WISHES.into_iter().zip(self.wishes) {
            if count > 0 {
                let (name, count) = (wish_words(wish, texts), count.to_string());
                parts.extend(texts.message("barrier", &[("gate", &name), ("pairs", &count)]));
            }
        }
        let pairs = self.pairs.to_string();
        let values = [("pairs", &*pairs), ("barriers", &*parts.join(" · "))];
        texts.message("barriers", &values).unwrap_or_default()
    }
}

fn wish_words(wish: WishConflict, texts: &Texts) -> String {
    let words = texts.attribute(&format!("wish-{}", wish.name()), "short", &[]);
    words.unwrap_or_default()
}
