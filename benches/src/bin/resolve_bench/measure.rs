//! The figures of the published protocol.

use miqnet_occupations::Ranked;

use crate::data::DataSet;

/// Means over all queries.
pub(crate) struct Figures {
    mrr: f64,
    accuracy: [f64; 3],
    /// Mean average precision.
    pub(crate) map: f64,
}

/// The labels of a ranking in the order in which the protocol sees them: scores are compared with
/// five decimals, and of equal ones the greater id comes first, as `trec_eval` has it.
pub(crate) fn ranks(data: &DataSet, ranking: &[Ranked]) -> Vec<u32> {
    let mut seen: Vec<(u32, u32)> = ranking
        .iter()
        .map(|ranked| ((ranked.likeness + 5) / 10, ranked.label))
        .collect();
    let id = |label: u32| &data.labels[label as usize].id;
    seen.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| id(b.1).cmp(id(a.1))));
    seen.into_iter().map(|(_, label)| label).collect()
}

impl Figures {
    pub(crate) fn of(data: &DataSet, rankings: &[Vec<u32>]) -> Self {
        let n = data.queries.len() as f64;
        let mut figures = Self {
            mrr: 0.0,
            accuracy: [0.0; 3],
            map: 0.0,
        };
        for (query, ranking) in data.queries.iter().zip(rankings) {
            let hits: Vec<usize> = (1..)
                .zip(ranking)
                .filter(|(_, label)| query.right.contains(label))
                .map(|(place, _)| place)
                .collect();
            if let Some(&first) = hits.first() {
                figures.mrr += 1.0 / first as f64 / n;
                for (sum, within) in figures.accuracy.iter_mut().zip([1, 5, 10]) {
                    *sum += f64::from(u8::from(first <= within)) / n;
                }
            }
            let precisions = hits
                .iter()
                .zip(1..)
                .map(|(&place, hits)| f64::from(hits) / place as f64);
            figures.map += precisions.sum::<f64>() / query.right.len().max(1) as f64 / n;
        }
        figures
    }

    pub(crate) fn print(&self, name: &str) {
        let [first, five, ten] = self.accuracy;
        println!(
            "{name:<58}{:>7.4}{first:>7.4}{five:>7.4}{ten:>7.4}",
            self.mrr
        );
    }
}
