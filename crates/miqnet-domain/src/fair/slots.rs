//! When does a talk begin, and which slots does somebody have?

use crate::time::Span;

/// The most slots a day may have; a [`SlotSet`] holds them in one word.
pub const MAX_SLOTS: u16 = 64;

/// The slots of one day, numbered from 0: each is one talk, followed by the time to change places.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slots {
    starts: Vec<u16>,
    talk_minutes: u16,
    change_minutes: u16,
}

impl Slots {
    /// Returns as many slots as fit into a span of the day.
    ///
    /// The first slot starts with the span, each next one `talk_minutes + change_minutes` after the
    /// one before; a talk that would reach into a break starts when the break ends. The last talk
    /// ends within the span. Breaks may come in any order and may overlap.
    ///
    /// # Errors
    /// [`SlotsError`] when a talk has no length, no talk fits, or more than [`MAX_SLOTS`] do.
    pub fn new(
        day: Span,
        talk_minutes: u16,
        change_minutes: u16,
        breaks: &[Span],
    ) -> Result<Self, SlotsError> {
        if talk_minutes == 0 {
            return Err(SlotsError::NoLength);
        }
        let mut breaks = breaks.to_vec();
        breaks.sort_unstable();
        let end = u32::from(day.to);
        let talk = u32::from(talk_minutes);
        let mut starts = Vec::new();
        let mut at = u32::from(day.from);
        loop {
            for pause in &breaks {
                if at < u32::from(pause.to) && at + talk > u32::from(pause.from) {
                    at = u32::from(pause.to);
                }
            }
            if at + talk > end {
                break;
            }
            starts.push(u16::try_from(at).expect("it lies before the end of the span"));
            at += talk + u32::from(change_minutes);
        }
        match starts.len() {
            0 => Err(SlotsError::NoneFits),
            n if n > usize::from(MAX_SLOTS) => Err(SlotsError::TooMany(n)),
            _ => Ok(Self {
                starts,
                talk_minutes,
                change_minutes,
            }),
        }
    }

    /// How many slots the day has, 1 to [`MAX_SLOTS`].
    pub fn count(&self) -> u16 {
        self.starts.len() as u16
    }

    /// When each slot begins, in minutes since midnight, ascending.
    pub fn starts(&self) -> &[u16] {
        &self.starts
    }

    /// How long a talk is, in minutes; at least 1.
    pub fn talk_minutes(&self) -> u16 {
        self.talk_minutes
    }

    /// The time to change places after a talk, in minutes.
    pub fn change_minutes(&self) -> u16 {
        self.change_minutes
    }

    /// Every slot of the day.
    pub fn all(&self) -> SlotSet {
        SlotWindow::whole(self).set()
    }

    /// The slots whose talks lie wholly inside a span of the day; empty when none does.
    pub fn window(&self, span: Span) -> SlotWindow {
        let from = self.starts.partition_point(|start| *start < span.from);
        let ends_by =
            |start: &u16| u32::from(*start) + u32::from(self.talk_minutes) <= u32::from(span.to);
        let to = self.starts.partition_point(ends_by);
        SlotWindow {
            from: from as u16,
            to: to.max(from) as u16,
        }
    }

    /// The first slot that has not begun at this minute of the day; [`Slots::count`] when the last
    /// one has.
    pub fn next_at(&self, minute: u16) -> u16 {
        self.starts.partition_point(|start| *start < minute) as u16
    }
}

/// Why a day has no slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlotsError {
    /// A talk needs a length.
    #[error("a talk lasts at least one minute")]
    NoLength,
    /// No talk fits between start and end.
    #[error("no talk fits between start and end")]
    NoneFits,
    /// More than [`MAX_SLOTS`].
    #[error("{0} slots fit into the day, more than {MAX_SLOTS}")]
    TooMany(usize),
}

/// Slots that follow each other, half-open: `from` belongs to it, `to` does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlotWindow {
    from: u16,
    to: u16,
}

impl SlotWindow {
    /// Returns the window; `None` when it ends before it begins or beyond [`MAX_SLOTS`]. It may be
    /// empty.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        (from <= to && to <= MAX_SLOTS).then_some(Self { from, to })
    }

    /// Every slot of the day.
    pub fn whole(slots: &Slots) -> Self {
        Self {
            from: 0,
            to: slots.count(),
        }
    }

    /// The first slot of it.
    pub fn from(self) -> u16 {
        self.from
    }

    /// The slot after the last one.
    pub fn to(self) -> u16 {
        self.to
    }

    /// Whether no slot belongs to it.
    pub fn is_empty(self) -> bool {
        self.from == self.to
    }

    /// Its slots as a set.
    pub fn set(self) -> SlotSet {
        (self.from..self.to).collect()
    }
}

/// A set of slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SlotSet(u64);

impl SlotSet {
    /// No slot.
    pub const EMPTY: Self = Self(0);

    /// Whether the slot belongs to the set; one beyond [`MAX_SLOTS`] never does.
    pub fn contains(self, slot: u16) -> bool {
        slot < MAX_SLOTS && self.0 >> slot & 1 == 1
    }

    /// The same set with one slot more; one beyond [`MAX_SLOTS`] is left out.
    pub fn with(self, slot: u16) -> Self {
        if slot < MAX_SLOTS {
            Self(self.0 | 1 << slot)
        } else {
            self
        }
    }

    /// The same set without a slot.
    pub fn without(self, slot: u16) -> Self {
        if slot < MAX_SLOTS {
            Self(self.0 & !(1 << slot))
        } else {
            self
        }
    }

    /// The slots of both sets.
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The slots of this set that the other one lacks.
    pub fn minus(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every slot of this set belongs to the other one.
    pub fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether no slot belongs to it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many slots it has, 0 to [`MAX_SLOTS`].
    pub fn count(self) -> u16 {
        self.0.count_ones() as u16
    }

    /// Its slots, earliest first.
    pub fn iter(self) -> impl Iterator<Item = u16> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let slot = (left != 0).then(|| left.trailing_zeros() as u16)?;
            left &= left - 1;
            Some(slot)
        })
    }
}

impl FromIterator<u16> for SlotSet {
    fn from_iter<I: IntoIterator<Item = u16>>(slots: I) -> Self {
        slots.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: u16, to: u16) -> Span {
        Span::new(from, to).expect("the test's span is valid")
    }

    #[track_caller]
    fn check(day: Span, breaks: &[Span], expected: &[u16]) {
        let slots = Slots::new(day, 15, 5, breaks).expect("a talk fits");
        assert_eq!(slots.starts(), expected);
    }

    #[test]
    fn slots_follow_each_other_and_leave_breaks_out() {
        check(span(780, 835), &[], &[780, 800, 820]);
        check(span(780, 834), &[], &[780, 800]);
        // The second talk would reach into the break.
        check(span(780, 860), &[span(810, 825)], &[780, 825, 845]);
        check(
            span(780, 860),
            &[span(820, 840), span(770, 781)],
            &[781, 801, 840],
        );
    }

    #[test]
    fn a_day_without_a_talk_or_with_too_many_is_refused() {
        let check = |day, talk, change, expected| {
            assert_eq!(Slots::new(day, talk, change, &[]), Err(expected));
        };
        check(span(780, 900), 0, 5, SlotsError::NoLength);
        check(span(780, 794), 15, 5, SlotsError::NoneFits);
        check(span(0, 1440), 10, 5, SlotsError::TooMany(96));
        check(span(780, 900), u16::MAX, u16::MAX, SlotsError::NoneFits);
    }

    #[test]
    fn a_window_holds_the_talks_that_lie_inside_it() {
        let slots = Slots::new(span(780, 860), 15, 5, &[]).expect("talks fit");
        let window = |from, to| slots.window(span(from, to));
        assert_eq!(window(780, 860), SlotWindow::whole(&slots));
        assert_eq!(window(781, 835), SlotWindow { from: 1, to: 3 });
        assert!(window(781, 800).is_empty());
        assert!(window(860, 900).is_empty());
        assert_eq!(SlotWindow::new(3, 2), None);
    }

    #[test]
    fn the_next_slot_has_not_begun() {
        let slots = Slots::new(span(780, 835), 15, 5, &[]).expect("talks fit");
        let next: Vec<_> = [0, 780, 781, 820, 821].map(|at| slots.next_at(at)).into();
        assert_eq!(next, [0, 0, 1, 2, 3]);
    }

    #[test]
    fn a_set_holds_its_slots_in_order() {
        let set = SlotSet::from_iter([63, 5, 0, 64]);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 5, 63]);
        assert_eq!(set.count(), 3);
        assert!(!set.contains(64) && !set.without(5).contains(5));
        assert!(set.minus(SlotSet::from_iter([5])).is_within(set));
        assert!(set.and(SlotSet::from_iter([7])).is_empty());
    }
}
