//! What comes out when everybody books for herself?

use crate::instance::Instance;
use crate::plan::State;
use crate::timetable::Timetable;

/// Returns the timetable of people who book one after the other, in the order of their ids.
///
/// Each books the tables that suit her best, from the highest score down, each in its first free
/// slot, until she has as many talks as she takes. Nobody plans for others: this is what a plan is
/// compared with.
pub fn first_come(instance: &Instance) -> Timetable {
    let mut state = State::new(instance);
    for (person, facts) in instance.people.iter().enumerate() {
        let mut order: Vec<_> = (0..facts.choices.len() as u16).collect();
        order.sort_by_key(|ix| {
            let score = facts.choices[usize::from(*ix)].score;
            (std::cmp::Reverse(score), *ix)
        });
        for choice in order {
            let mut slots = facts.choices[usize::from(choice)].slots.iter();
            if let Some(held) = slots.find_map(|slot| state.allowed(person, slot, choice)) {
                state.add(person, held);
            }
        }
    }
    state.timetable()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use crate::testing::{Sketch, lines};

    #[test]
    fn who_comes_first_leaves_nothing_to_others() {
        let sketch = Sketch::new(1)
            .table("A", 1, 0..1)
            .table("B", 1, 0..1)
            .person("K", 0..1, 1, 1)
            .person("L", 0..1, 1, 1)
            .pair("K", "A", 90)
            .pair("K", "B", 10)
            .pair("L", "A", 50);
        let instance = sketch.instance();
        let booked = first_come(&instance);
        assert_eq!(lines(&booked), ["K A 0"]);
        let (people, pairs) = (instance.registrations(), instance.pairs());
        assert_eq!(check(instance.fair(), people, pairs, &booked), []);
    }
}
