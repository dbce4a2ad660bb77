//! The afternoon as people see it: slots with their times, and the breaks between them.

use miqnet_domain::fair::{SlotSet, Slots};

use crate::field::clock::clock_words;

/// A piece of the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// A slot.
    Slot(u16),
    /// A break between two slots, in minutes since midnight.
    Break {
        /// Its begin.
        from: u16,
        /// Its end.
        to: u16,
    },
}

/// The slots from the first to the last one of a set, with the breaks between them.
///
/// What lies between the end of a talk and the next slot beyond the time to change places is a
/// break.
pub(super) fn pieces(slots: &Slots, within: SlotSet) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (Some(first), Some(last)) = (within.iter().next(), within.iter().last()) else {
        return pieces;
    };
    for slot in first..=last {
        pieces.push(Piece::Slot(slot));
        let Some(next) = slots.starts().get(usize::from(slot) + 1) else {
            continue;
        };
        let end = end_of(slots, slot);
        if slot < last && *next > end + slots.change_minutes() {
            pieces.push(Piece::Break {
                from: end,
                to: *next,
            });
        }
    }
    pieces
}

/// When a slot begins, in minutes since midnight.
///
/// # Panics
/// When the day has no such slot.
pub(super) fn start_of(slots: &Slots, slot: u16) -> u16 {
    slots.starts()[usize::from(slot)]
}

/// When the talk of a slot ends.
pub(super) fn end_of(slots: &Slots, slot: u16) -> u16 {
    start_of(slots, slot) + slots.talk_minutes()
}

/// From when until when a slot is.
pub(super) fn slot_words(slots: &Slots, slot: u16) -> String {
    span_words(start_of(slots, slot), end_of(slots, slot))
}

/// From when until when: `13:00–13:10`.
pub(super) fn span_words(from: u16, to: u16) -> String {
    format!("{}–{}", clock_words(from), clock_words(to))
}

/// The spans of a set of slots: those that follow each other without a break are one.
pub(super) fn spans_words(slots: &Slots, within: SlotSet) -> String {
    let mut spans: Vec<(u16, u16)> = Vec::new();
    for slot in within.iter() {
        let (from, to) = (start_of(slots, slot), end_of(slots, slot));
        match spans.last_mut() {
            Some((_, end)) if from <= *end + slots.change_minutes() => *end = to,
            _ => spans.push((from, to)),
        }
    }
    let words = spans.into_iter().map(|(from, to)| span_words(from, to));
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use miqnet_domain::time::Span;

    use super::*;

    fn slots() -> Slots {
        let span = |from, to| Span::new(from, to).expect("the span is valid");
        Slots::new(span(780, 870), 10, 5, &[span(810, 820)]).expect("slots fit")
    }

    #[test]
    fn a_break_stands_between_the_slots_around_it() {
        let slots = slots();
        assert_eq!(slots.starts(), [780, 795, 820, 835, 850]);
        let pause = Piece::Break { from: 805, to: 820 };
        let expected = [Piece::Slot(1), pause, Piece::Slot(2)];
        assert_eq!(pieces(&slots, SlotSet::from_iter([1, 2])), expected);
        assert_eq!(pieces(&slots, SlotSet::from_iter([3])), [Piece::Slot(3)]);
        assert_eq!(pieces(&slots, SlotSet::EMPTY), []);
    }

    #[test]
    fn slots_that_follow_each_other_are_one_span() {
        let words = spans_words(&slots(), SlotSet::from_iter([0, 1, 2, 4]));
        assert_eq!(words, "13:00–13:25, 13:40–13:50, 14:10–14:20");
    }
}
