//! Sets of minutes of a week: does a shift lie inside usable time, and how much does?

use miqnet_domain::time::{Day, MINUTES_PER_DAY, MINUTES_PER_WEEK, Span, WeekWindows};

/// Stretches of the week in minutes since Monday 0:00, half-open, ascending, neither overlapping
/// nor touching.
///
/// Minutes are normative. A week of care and shifts has five to twenty
/// stretches, so that walking two sorted lists is faster than a bit for each of 10,080 minutes and
/// needs no coarser grid in front of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct WeekSet(Vec<(u16, u16)>);

impl WeekSet {
    /// The minutes of these windows.
    pub(crate) fn of(windows: &WeekWindows) -> Self {
        let days = windows.iter();
        Self::from_days(days.map(|(day, span)| (day, i32::from(span.from), i32::from(span.to))))
    }

    /// The minutes of these stretches of days; both ends may lie outside of the day, the week is a
    /// circle, and a stretch whose end is not after its start is empty.
    pub(crate) fn from_days(stretches: impl Iterator<Item = (Day, i32, i32)>) -> Self {
        let mut pieces: Vec<(u16, u16)> = stretches
            .flat_map(|(day, from, to)| pieces(day, from, to))
            .collect();
        pieces.sort_unstable();
        let mut joined: Vec<(u16, u16)> = Vec::with_capacity(pieces.len());
        for (from, to) in pieces {
            match joined.last_mut() {
                Some(last) if from <= last.1 => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Self(joined)
    }

    /// The minutes of both sets.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self(overlaps(&self.0, &other.0).collect())
    }

    /// The minutes of either set.
    pub(crate) fn or(&self, other: &Self) -> Self {
        let monday = |&(from, to): &(u16, u16)| (Day::Mon, i32::from(from), i32::from(to));
        Self::from_days(self.0.iter().chain(&other.0).map(monday))
    }

    /// The minutes of the week that are not in the set.
    pub(crate) fn complement(&self) -> Self {
        let starts = std::iter::once(0).chain(self.0.iter().map(|stretch| stretch.1));
        let ends = self
            .0
            .iter()
            .map(|stretch| stretch.0)
            .chain([MINUTES_PER_WEEK]);
        Self(starts.zip(ends).filter(|(from, to)| from < to).collect())
    }

    /// How many minutes are in the set.
    pub(crate) fn minutes(&self) -> u16 {
        self.0.iter().map(|(from, to)| to - from).sum()
    }

    /// How many minutes are in both sets.
    pub(crate) fn common_minutes(&self, other: &Self) -> u16 {
        overlaps(&self.0, &other.0)
            .map(|(from, to)| to - from)
            .sum()
    }

    /// The longest stretch of one day that is in the set, the earliest of equals.
    pub(crate) fn longest_span(&self, day: Day) -> Option<Span> {
        let start = day as u16 * MINUTES_PER_DAY;
        let of_day = [(start, start + MINUTES_PER_DAY)];
        let spans = overlaps(&self.0, &of_day).map(|(from, to)| Span {
            from: from - start,
            to: to - start,
        });
        spans.reduce(|best, next| {
            if next.minutes() > best.minutes() {
                next
            } else {
                best
            }
        })
    }
}

/// The stretches of the week that a stretch of a day covers, cut at the end of the week.
fn pieces(day: Day, from: i32, to: i32) -> impl Iterator<Item = (u16, u16)> {
    let week = i32::from(MINUTES_PER_WEEK);
    let length = (to - from).clamp(0, week);
    let start = (i32::from(day as u8) * i32::from(MINUTES_PER_DAY) + from).rem_euclid(week);
    let first = (start, (start + length).min(week));
    let second = (0, (start + length - week).max(0));
    // Both lie in 0…10,080, which 16 bits hold.
    [first, second]
        .into_iter()
        .filter(|(from, to)| from < to)
        .map(|(from, to)| (from as u16, to as u16))
}

/// The overlaps of two sorted lists of stretches, sorted.
fn overlaps<'a>(
    mut left: &'a [(u16, u16)],
    mut right: &'a [(u16, u16)],
) -> impl Iterator<Item = (u16, u16)> + 'a {
    std::iter::from_fn(move || {
        while let (Some(a), Some(b)) = (left.first(), right.first()) {
            let (from, to) = (a.0.max(b.0), a.1.min(b.1));
            if a.1 <= b.1 {
                left = &left[1..];
            } else {
                right = &right[1..];
            }
            if from < to {
                return Some((from, to));
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(day: Day, from: i32, to: i32) -> WeekSet {
        WeekSet::from_days([(day, from, to)].into_iter())
    }

    #[test]
    fn a_stretch_past_sunday_goes_on_on_monday() {
        assert_eq!(
            one(Day::Sun, 21 * 60, 30 * 60).0,
            [(0, 360), (9900, 10_080)]
        );
        assert_eq!(one(Day::Mon, -60, 60).0, [(0, 60), (10_020, 10_080)]);
        assert_eq!(one(Day::Mon, 60, 60).0, []);
        assert_eq!(one(Day::Wed, 0, 20_000).minutes(), MINUTES_PER_WEEK);
    }

    #[test]
    fn the_longest_stretch_of_a_day_is_found() {
        let set = one(Day::Tue, 487, 773).or(&one(Day::Tue, 900, 960));
        assert_eq!(
            set.longest_span(Day::Tue),
            Some(Span { from: 487, to: 773 })
        );
        assert_eq!(set.longest_span(Day::Wed), None);
    }

    fn sets() -> impl Strategy<Value = WeekSet> {
        let stretch = (0usize..7, -200i32..1500, 0i32..900);
        prop::collection::vec(stretch, 0..8).prop_map(|stretches| {
            let days = stretches.into_iter();
            WeekSet::from_days(days.map(|(day, from, long)| (Day::ALL[day], from, from + long)))
        })
    }

    /// One flag for each minute, the obvious way.
    fn minutes(set: &WeekSet) -> Vec<bool> {
        let within = |minute| {
            set.0
                .iter()
                .any(|(from, to)| (*from..*to).contains(&minute))
        };
        (0..MINUTES_PER_WEEK).map(within).collect()
    }

    proptest! {
        #[test]
        fn sets_agree_with_single_minutes(a in sets(), b in sets()) {
            let (x, y) = (minutes(&a), minutes(&b));
            let both: Vec<bool> = x.iter().zip(&y).map(|(x, y)| *x && *y).collect();
            let either: Vec<bool> = x.iter().zip(&y).map(|(x, y)| *x || *y).collect();
            let not: Vec<bool> = x.iter().map(|x| !x).collect();
            prop_assert_eq!(minutes(&a.and(&b)), both.clone());
            prop_assert_eq!(minutes(&a.or(&b)), either);
            prop_assert_eq!(minutes(&a.complement()), not);
            let common = both.into_iter().filter(|minute| *minute).count();
            prop_assert_eq!(usize::from(a.common_minutes(&b)), common);
            prop_assert_eq!(a.common_minutes(&a), a.minutes());
        }
    }
}
