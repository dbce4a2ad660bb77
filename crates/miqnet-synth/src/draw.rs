//! How does a seed become a choice?

use miqnet_domain::Fact;
use rand::{Rng as _, SeedableRng as _, rngs::ChaCha8Rng};

/// What a stream of random numbers is for; each kind has streams of its own.
#[derive(Debug, Clone, Copy)]
#[repr(u64)]
pub(crate) enum Stream {
    Employer = 1,
    Candidate,
    Vacancy,
    FairTable,
    FairField,
    FairPerson,
    FairInterpreter,
    FairGuests,
}

/// Choices for one thing of the county.
pub(crate) struct Draw {
    numbers: ChaCha8Rng,
    unknown_percent: u32,
}

impl Draw {
    /// The choices for thing number `index` of its kind; they depend on nothing else.
    ///
    /// `unknown_percent` scales how often a fact is unknown; it changes no other choice.
    pub(crate) fn new(seed: u64, stream: Stream, index: u64, unknown_percent: u16) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        let mut numbers = ChaCha8Rng::from_seed(key);
        // Fifty-six bits are left for the index.
        numbers.set_stream((stream as u64) << 56 | index);
        Self {
            numbers,
            unknown_percent: u32::from(unknown_percent),
        }
    }

    /// A number from 0 to `bound` − 1; `bound` is not 0.
    ///
    /// Written out here, because a library may change how it draws from a range and a seed must keep
    /// its county. The bias is below `bound` / 2³².
    fn below(&mut self, bound: u32) -> u32 {
        ((u64::from(self.numbers.next_u32()) * u64::from(bound)) >> 32) as u32
    }

    /// A number between two others, both included.
    pub(crate) fn between(&mut self, low: u16, high: u16) -> u16 {
        low + self.below(u32::from(high - low) + 1) as u16
    }

    /// Whether something happens that does so `permille` times in a thousand.
    pub(crate) fn happens(&mut self, permille: u16) -> bool {
        self.below(1000) < u32::from(permille)
    }

    /// One of several, each as likely as the next; there is at least one.
    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u32) as usize]
    }

    /// One of several by weight; not all weights are 0.
    pub(crate) fn weighted<'a, T>(&mut self, table: &'a [(u16, T)]) -> &'a T {
        let total = table.iter().map(|(weight, _)| u32::from(*weight)).sum();
        let mut left = self.below(total);
        for (weight, value) in table {
            let weight = u32::from(*weight);
            if left < weight {
                return value;
            }
            left -= weight;
        }
        unreachable!("a number below the sum of the weights falls into one of them")
    }

    /// Up to `count` different ones of several, in their order.
    pub(crate) fn several<T: Clone>(&mut self, from: &[T], count: u16) -> Vec<T> {
        let mut wanted = u32::from(count).min(from.len() as u32);
        let mut taken = Vec::with_capacity(wanted as usize);
        for (ix, value) in from.iter().enumerate() {
            // Of the ones that are left, each is as likely to be taken as the next.
            if wanted > 0 && self.below((from.len() - ix) as u32) < wanted {
                taken.push(value.clone());
                wanted -= 1;
            }
        }
        taken
    }

    /// A stated fact, or an unknown one `permille` times in a thousand.
    pub(crate) fn fact<T>(&mut self, unknown_permille: u16, value: T) -> Fact<T> {
        let bound = u32::from(unknown_permille) * self.unknown_percent;
        if self.below(100_000) < bound {
            Fact::Unknown
        } else {
            Fact::Stated(value)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(index: u64) -> Draw {
        Draw::new(7, Stream::Candidate, index, 100)
    }

    #[test]
    fn a_seed_keeps_its_numbers() {
        let mut draw = draw(1);
        let numbers: Vec<_> = (0..6).map(|_| draw.between(0, 999)).collect();
        assert_eq!(numbers, [514, 765, 286, 945, 897, 77]);
    }

    #[test]
    fn streams_differ() {
        let of = |stream, index| Draw::new(7, stream, index, 100).below(u32::MAX);
        assert_ne!(of(Stream::Candidate, 1), of(Stream::Candidate, 2));
        assert_ne!(of(Stream::Candidate, 1), of(Stream::Vacancy, 1));
    }

    #[test]
    fn weights_are_kept() {
        let mut draw = draw(2);
        let table = [(700, 'a'), (0, 'b'), (300, 'c')];
        let drawn: Vec<_> = (0..10_000).map(|_| *draw.weighted(&table)).collect();
        let count = |letter| drawn.iter().filter(|drawn| **drawn == letter).count();
        assert!((6_800..7_200).contains(&count('a')), "{}", count('a'));
        assert_eq!(count('b'), 0);
    }

    #[test]
    fn several_are_different_and_in_order() {
        let mut draw = draw(3);
        for count in 0..8 {
            let taken = draw.several(&[1, 2, 3, 4, 5], count);
            assert_eq!(taken.len(), usize::from(count.min(5)));
            assert!(taken.windows(2).all(|pair| pair[0] < pair[1]), "{taken:?}");
        }
    }

    #[test]
    fn a_county_without_gaps_states_every_fact() {
        let mut complete = Draw::new(7, Stream::Candidate, 4, 0);
        assert!((0..1000).all(|_| !complete.fact(900, ()).is_unknown()));
    }
}
