//! Sets of minutes of a week: does a shift lie inside usable time, and how much does?

use miqnet_domain::time::{Day, MINUTES_PER_DAY, MINUTES_PER_WEEK, Span, WeekWindows};

const WORDS: usize = (MINUTES_PER_WEEK as usize).div_ceil(64);

/// A set of the 10,080 minutes of a week, one bit each; Monday 0:00 is minute 0.
///
/// Minutes are normative. A bit for each minute needs 1,264 bytes, and asking
/// whether a shift of eight hours on five days lies inside touches 45 words, so that no coarser
/// grid is needed in front of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct WeekSet([u64; WORDS]);

impl Default for WeekSet {
    fn default() -> Self {
        Self([0; WORDS])
    }
}

impl WeekSet {
    /// The minutes of these windows.
    pub(crate) fn of(windows: &WeekWindows) -> Self {
        let mut set = Self::default();
        for (day, span) in windows.iter() {
            set.insert(day, i32::from(span.from), i32::from(span.to));
        }
        set
    }

    /// Adds the minutes from `from` to `to` of a day; both may lie outside of it, and the week is a
    /// circle. Nothing is added where `to` is not after `from`.
    pub(crate) fn insert(&mut self, day: Day, from: i32, to: i32) {
        for (from, to) in pieces(day, from, to) {
            for (word, mask) in masks(from, to) {
                self.0[word] |= mask;
            }
        }
    }

    /// Whether every minute from `from` to `to` of a day is in the set.
    pub(crate) fn covers(&self, day: Day, span: Span) -> bool {
        pieces(day, i32::from(span.from), i32::from(span.to))
            .flat_map(|(from, to)| masks(from, to))
            .all(|(word, mask)| self.0[word] & mask == mask)
    }

    /// How many minutes from `from` to `to` of a day are in the set.
    pub(crate) fn covered_minutes(&self, day: Day, span: Span) -> u32 {
        pieces(day, i32::from(span.from), i32::from(span.to))
            .flat_map(|(from, to)| masks(from, to))
            .map(|(word, mask)| (self.0[word] & mask).count_ones())
            .sum()
    }

    /// The minutes of both sets.
    pub(crate) fn and(mut self, other: &Self) -> Self {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
        self
    }

    /// The minutes of either set.
    pub(crate) fn or(mut self, other: &Self) -> Self {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
        self
    }

    /// The minutes of this set that are not in the other.
    pub(crate) fn without(mut self, other: &Self) -> Self {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
        self
    }

    /// How many minutes are in the set.
    pub(crate) fn minutes(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// How many minutes are in both sets.
    pub(crate) fn common_minutes(&self, other: &Self) -> u32 {
        self.0
            .iter()
            .zip(&other.0)
            .map(|(a, b)| (a & b).count_ones())
            .sum()
    }

    /// The longest stretch of one day that is in the set, the earliest of equals.
    pub(crate) fn longest_span(&self, day: Day) -> Option<Span> {
        let start = day as u16 * MINUTES_PER_DAY;
        let has = |minute: u16| {
            let minute = usize::from(start + minute);
            self.0[minute / 64] >> (minute % 64) & 1 == 1
        };
        let mut best: Option<Span> = None;
        let mut from = None;
        for minute in 0..=MINUTES_PER_DAY {
            let inside = minute < MINUTES_PER_DAY && has(minute);
            match (inside, from) {
                (true, None) => from = Some(minute),
                (false, Some(first)) => {
                    if best.is_none_or(|span| minute - first > span.minutes()) {
                        best = Some(Span {
                            from: first,
                            to: minute,
                        });
                    }
                    from = None;
                }
                _ => {}
            }
        }
        best
    }
}

impl std::fmt::Debug for WeekSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WeekSet({} minutes)", self.minutes())
    }
}

/// The stretches of the week that a stretch of a day covers, cut at the end of the week.
fn pieces(day: Day, from: i32, to: i32) -> impl Iterator<Item = (usize, usize)> {
    let week = i32::from(MINUTES_PER_WEEK);
    let length = (to - from).clamp(0, week);
    let start = (i32::from(day as u8) * i32::from(MINUTES_PER_DAY) + from).rem_euclid(week);
    let first = (start, (start + length).min(week));
    let second = (0, (start + length - week).max(0));
    [first, second]
        .into_iter()
        .filter(|(from, to)| from < to)
        .map(|(from, to)| (from as usize, to as usize))
}

/// The words that a stretch touches, each with the bits of the stretch.
fn masks(from: usize, to: usize) -> impl Iterator<Item = (usize, u64)> {
    (from / 64..to.div_ceil(64)).map(move |word| {
        let low = from.max(word * 64) - word * 64;
        let high = to.min(word * 64 + 64) - word * 64;
        (word, (u64::MAX >> (64 - (high - low))) << low)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_past_sunday_goes_on_on_monday() {
        let mut set = WeekSet::default();
        set.insert(Day::Sun, 21 * 60, 30 * 60);
        assert_eq!(set.minutes(), 9 * 60);
        assert!(set.covers(Day::Mon, Span { from: 0, to: 360 }));
        assert!(!set.covers(Day::Mon, Span { from: 0, to: 361 }));
        assert!(set.covers(
            Day::Sun,
            Span {
                from: 1260,
                to: 1800
            }
        ));
    }

    #[test]
    fn a_stretch_before_monday_lies_on_sunday() {
        let mut set = WeekSet::default();
        set.insert(Day::Mon, -60, 60);
        assert!(set.covers(
            Day::Sun,
            Span {
                from: 1380,
                to: 1500
            }
        ));
        assert_eq!(set.minutes(), 120);
    }

    #[test]
    fn the_longest_stretch_of_a_day_is_found() {
        let mut set = WeekSet::default();
        set.insert(Day::Tue, 487, 773);
        set.insert(Day::Tue, 900, 960);
        assert_eq!(
            set.longest_span(Day::Tue),
            Some(Span { from: 487, to: 773 })
        );
        assert_eq!(set.longest_span(Day::Wed), None);
        assert_eq!(
            set.covered_minutes(Day::Tue, Span { from: 480, to: 910 }),
            286 + 10
        );
    }
}
