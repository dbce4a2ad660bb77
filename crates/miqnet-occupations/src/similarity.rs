//! How near are two occupations?

use crate::{
    dictionary::index,
    occupation::{Occupation, OccupationIx},
};

pub(crate) mod near;

/// The version of the rules below and of the near pairs.
pub(crate) const VERSION: &str = "similarity-2";

/// How near an assistant's post is to the profession that it assists: near enough to count as
/// related experience under the built-in policy, and no nearer.
pub(crate) const ASSISTANT: u16 = 600;

/// The similarity of every pair: a full square, so that a look-up is one read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Similarities {
    n: usize,
    points: Box<[u16]>,
}

impl Similarities {
    /// Computes every pair; the cost is the square of their number. `branches` holds, for each
    /// occupation, the branches of ESCO that name it, in ascending order; it may be empty.
    pub(crate) fn between(occupations: &[Occupation], branches: &[Vec<u32>]) -> Self {
        let of = |at: usize| branches.get(at).map_or(&[][..], Vec::as_slice);
        Self::fill(occupations.len(), |a, b| {
            let pair = (&occupations[a], &occupations[b]);
            between(pair.0, pair.1).max(by_branch(pair, of(a), of(b)))
        })
    }

    /// Fills the square from its upper triangle, `a < b`, row by row.
    pub(crate) fn fill(n: usize, mut pair: impl FnMut(usize, usize) -> u16) -> Self {
        let mut points = vec![1000; n * n].into_boxed_slice();
        for a in 0..n {
            for b in a + 1..n {
                let value = pair(a, b);
                points[a * n + b] = value;
                points[b * n + a] = value;
            }
        }
        Self { n, points }
    }

    pub(crate) fn get(&self, a: OccupationIx, b: OccupationIx) -> u16 {
        assert!(b.index() < self.n, "no occupation has this position");
        self.points[a.index() * self.n + b.index()]
    }

    /// The upper triangle, row by row, as [`fill`](Self::fill) takes it.
    pub(crate) fn upper(&self) -> impl Iterator<Item = u16> {
        let pairs = (0..self.n).flat_map(|a| (a + 1..self.n).map(move |b| (a, b)));
        pairs.map(|(a, b)| self.get(index(a), index(b)))
    }
}

/// The best of what both classifications, the licence families and the near pairs say.
fn between(a: &Occupation, b: &Occupation) -> u16 {
    if a.id == b.id {
        return 1000;
    }
    by_code(a, b)
        .max(by_isco(a, b))
        .max(by_family(a, b))
        .max(near::points(a.kldb, b.kldb))
}

/// The more digits two codes share, the nearer the work. Equal codes stay below 1000, because a
/// code may hold a free and a regulated occupation.
fn by_code(a: &Occupation, b: &Occupation) -> u16 {
    let (x, y) = (a.kldb.digits(), b.kldb.digits());
    let shared = |digits: u32| x / 10_u32.pow(5 - digits) == y / 10_u32.pow(5 - digits);
    if x == y {
        950
    } else if shared(4) {
        850
    } else if shared(3) {
        // A helper of the group does other work than its expert.
        levelled(700, a, b)
    } else if shared(2) {
        350
    } else if shared(1) {
        120
    } else {
        0
    }
}

/// A unit group of ISCO-08 gathers work of the same tasks that the KldB keeps apart by material or
/// branch; a level between them costs 50, as there. The groups above say little more than a field.
fn by_isco(a: &Occupation, b: &Occupation) -> u16 {
    let share = |divisor: u16| {
        let codes = a.isco.iter().map(|code| code / divisor);
        codes
            .into_iter()
            .any(|code| b.isco.iter().any(|other| other / divisor == code))
    };
    if share(1) {
        levelled(650, a, b)
    } else if share(10) {
        400
    } else if share(100) {
        200
    } else {
        0
    }
}

/// ESCO divides unit groups into branches; what it puts on one branch shares most of its skills.
fn by_branch((a, b): (&Occupation, &Occupation), of_a: &[u32], of_b: &[u32]) -> u16 {
    let is_shared = of_a.iter().any(|branch| of_b.binary_search(branch).is_ok());
    if is_shared { levelled(750, a, b) } else { 0 }
}

/// 50 less for each level between both.
fn levelled(points: u16, a: &Occupation, b: &Occupation) -> u16 {
    points - 50 * u16::from(a.level().abs_diff(b.level()))
}

/// An assistant's post knows the work of the profession that it assists.
fn by_family(a: &Occupation, b: &Occupation) -> u16 {
    let assists = |assistant: &Occupation, other: &Occupation| {
        let family = other
            .regulation
            .as_ref()
            .map(|regulation| regulation.family);
        family.is_some_and(|family| assistant.assistant_of.contains(&family))
    };
    if assists(a, b) || assists(b, a) {
        ASSISTANT
    } else {
        0
    }
}
