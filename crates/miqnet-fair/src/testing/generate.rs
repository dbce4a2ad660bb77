//! Small fairs by chance, for properties.

use miqnet_domain::Language;
use proptest::prelude::*;
use proptest::sample::Index;

use super::Sketch;

/// How a small fair is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) people: usize,
    pub(crate) tables: usize,
    pub(crate) slots: u16,
}

/// A fair in which everybody is there all day and nobody needs an interpreter.
pub(crate) fn easy(size: Size) -> impl Strategy<Value = Sketch> {
    any(size, false)
}

/// A fair with windows and interpreters.
pub(crate) fn hard(size: Size) -> impl Strategy<Value = Sketch> {
    any(size, true)
}

type Window = (Index, Index);

fn window() -> impl Strategy<Value = Window> {
    proptest::prelude::any::<Window>()
}

fn any(size: Size, hard: bool) -> impl Strategy<Value = Sketch> {
    let tables = proptest::collection::vec((1..=2_u8, window()), 1..=size.tables);
    let people = proptest::collection::vec(
        (
            proptest::bool::weighted(0.3),
            window(),
            1..=3_u16,
            0..=1_u16,
        ),
        1..=size.people,
    );
    let interpreters = proptest::collection::vec(window(), 0..=2);
    let pairs = proptest::collection::vec(
        proptest::option::weighted(0.7, 0..100_u32),
        size.people * size.tables,
    );
    let open = prop_oneof![Just(0_u16), Just(200), Just(500)];
    (1..=size.slots, tables, people, interpreters, pairs, open).prop_map(
        move |(n_slots, tables, people, interpreters, pairs, open)| {
            let range = |(from, to): Window| {
                if !hard {
                    return 0..n_slots;
                }
                let (a, b) = (from.index(n_slots.into()), to.index(n_slots.into()));
                (a.min(b) as u16)..(a.max(b) as u16 + 1)
            };
            let mut sketch = Sketch::new(n_slots).open_share(open);
            for (t, (seats, window)) in tables.iter().enumerate() {
                sketch = sketch.table(&format!("T{t}"), *seats, range(*window));
            }
            for (p, (foreign, window, wanted, more)) in people.iter().enumerate() {
                let mark = if *foreign && hard { "~" } else { "" };
                let id = format!("{mark}K{p}");
                sketch = sketch.person(&id, range(*window), *wanted, wanted + more);
                for t in 0..tables.len() {
                    if let Some(score) = pairs[p * size.tables + t] {
                        sketch = sketch.pair(&format!("K{p}"), &format!("T{t}"), score);
                    }
                }
            }
            for (i, window) in interpreters.iter().enumerate().filter(|_| hard) {
                sketch = sketch.interpreter(&format!("I{i}"), Language::UK, range(*window));
            }
            sketch
        },
    )
}
