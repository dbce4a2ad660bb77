//! What happens at a job fair that nobody ever held?

mod of_county;

use std::collections::BTreeSet;

use miqnet_domain::Language;
use miqnet_domain::fair::{
    Consent, Fair, FairTable, Interpreter, MAX_SLOTS, OpenShare, PossibleTalk, Registration,
    Registrations, Seats, SlotSet, SlotWindow, Slots, TalkScore,
};
use miqnet_domain::id::{CandidateId, EmployerId, FairId, InterpreterId, TableId};
use miqnet_domain::time::Span;

use crate::draw::{Draw, Stream};

pub use of_county::county_fair;

/// A fair, who registered, who may talk with whom, and who will not turn up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntheticFair {
    /// The fair.
    pub fair: Fair,
    /// Who registered.
    pub registrations: Registrations,
    /// The pairs that may talk, in the order of person and table; none where the engine is to say.
    pub pairs: Vec<PossibleTalk>,
    /// Who registered and will not come, in the order of ids.
    pub no_shows: Vec<CandidateId>,
}

/// How big a fair is and what makes it hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FairOptions {
    /// How many people register; at most 20,000.
    pub people: usize,
    /// How many tables there are; 1 to 500.
    pub tables: usize,
    /// How many slots the day has; 1 to 64.
    pub slots: u16,
    /// Whether people and tables come later or leave earlier; otherwise all are there all day.
    pub windows: bool,
    /// Whether some people speak no language of some tables, and interpreters walk around;
    /// otherwise everybody can talk with everybody.
    pub interpreters: bool,
}

/// Returns the fair of a seed.
///
/// The same arguments give the same fair on every machine. Table and person number `i` depend on
/// the seed, the options and `i` alone. The figures follow FR-2 and FR-3 where these say something:
/// ten-minute talks with five minutes to change, three to five talks for a person, a fifth of the
/// seats open, interpreters for Ukrainian and Russian, one person in three registered who does not
/// come; all others are assumptions, written beside the figure.
///
/// # Panics
/// When the options leave the ranges that they name.
pub fn fair(seed: u64, options: &FairOptions) -> SyntheticFair {
    assert!((1..=MAX_SLOTS).contains(&options.slots), "1 to 64 slots");
    let id = FairId::new("F-1").expect("the id is short");
    let day = Span::new(START, START + options.slots * (TALK + CHANGE)).expect("a day's length");
    let slots = Slots::new(day, TALK, CHANGE, &[]).expect("every slot fits");
    let fields: Vec<_> = (0..options.tables as u64)
        .map(|ix| table_field(seed, ix))
        .collect();
    let tables = (0..options.tables as u64)
        .map(|ix| table(seed, ix, options, &slots))
        .collect();
    let n_interpreters = options.tables.div_ceil(TABLES_PER_INTERPRETER);
    let interpreters = (0..n_interpreters as u64)
        .filter(|_| options.interpreters)
        .map(|ix| interpreter(seed, ix, &slots))
        .collect();
    let fair =
        Fair::new(id, slots, tables, interpreters, OpenShare::USUAL).expect("every part is whole");
    let mut people = Vec::with_capacity(options.people);
    let mut pairs = Vec::new();
    let mut no_shows = Vec::new();
    for ix in 0..options.people as u64 {
        let draw = &mut Draw::new(seed, Stream::FairPerson, ix, 0);
        let person = person(draw, ix, options, &fair);
        if draw.happens(NO_SHOW_PERMILLE) {
            no_shows.push(person.candidate.clone());
        }
        possible_talks(draw, &person.candidate, &fair, &fields, &mut pairs);
        people.push(person);
    }
    pairs.sort_unstable();
    let registrations = Registrations::new(&fair, people).expect("everybody is whole");
    SyntheticFair {
        fair,
        registrations,
        pairs,
        no_shows,
    }
}

/// Fairs of FR-2 take place in the early afternoon; 13:00.
const START: u16 = 13 * 60;
/// FR-3: talks of 10 to 15 minutes.
const TALK: u16 = 10;
/// FR-3: five minutes to change places.
const CHANGE: u16 = 5;
/// FR-3: half as many again are invited as are expected.
const NO_SHOW_PERMILLE: u16 = 333;
/// FR-3 names a floating list of interpreters, not its length; assumption.
const TABLES_PER_INTERPRETER: usize = 5;
/// Fields of work; assumption, about the sectors of the network with several firms each.
const FIELDS: u16 = 8;
/// How often a table of another field takes a person as a helper; assumption.
const OTHER_FIELD_PERMILLE: u16 = 60;
/// How often a table of her field takes a person; assumption.
const OWN_FIELD_PERMILLE: u16 = 800;

fn table_field(seed: u64, ix: u64) -> u16 {
    Draw::new(seed, Stream::FairField, ix, 0).between(0, FIELDS - 1)
}

fn table(seed: u64, ix: u64, options: &FairOptions, slots: &Slots) -> FairTable {
    let draw = &mut Draw::new(seed, Stream::FairTable, ix, 0);
    // One employer in eight brings two people who talk; assumption.
    let seats = if draw.happens(125) { 2 } else { 1 };
    // One table in six packs up early, by a quarter of the day; assumption.
    let leaves_early = draw.happens(167) && options.windows;
    let to = slots.count() - if leaves_early { slots.count() / 4 } else { 0 };
    let mut languages = BTreeSet::from([Language::DE]);
    for (language, permille) in [(Language::EN, 300), (Language::RU, 120), (Language::UK, 50)] {
        if draw.happens(permille) {
            languages.insert(language);
        }
    }
    FairTable {
        id: TableId::new(&format!("T-{:02}", ix + 1)).expect("the id is short"),
        employer: EmployerId::new(&format!("E-{:03}", ix + 1)).expect("the id is short"),
        vacancies: Vec::new(),
        seats: Seats::new(seats).expect("one or two"),
        open: (0..to).collect(),
        languages,
    }
}

fn interpreter(seed: u64, ix: u64, slots: &Slots) -> Interpreter {
    let draw = &mut Draw::new(seed, Stream::FairInterpreter, ix, 0);
    // Everybody interprets Ukrainian, two of three Russian too; assumption.
    let mut languages = BTreeSet::from([Language::UK]);
    if draw.happens(667) {
        languages.insert(Language::RU);
    }
    // A pause of one slot in the middle third of the day, where the day is long enough.
    let n = slots.count();
    let pause = if n < 6 {
        n
    } else {
        draw.between(n / 3, 2 * n / 3)
    };
    let present: SlotSet = (0..n).filter(|slot| *slot != pause).collect();
    Interpreter {
        id: InterpreterId::new(&format!("D-{:02}", ix + 1)).expect("the id is short"),
        languages,
        present,
    }
}

/// When people are there, in quarters of the day: most all day, many until childcare ends, some
/// after work; assumption.
const WINDOWS: &[(u16, (u16, u16))] = &[(580, (0, 4)), (160, (0, 2)), (120, (0, 3)), (140, (2, 4))];

/// What people speak well enough for a talk; assumption after FR-1, by which interpreters are often
/// not needed.
const SPOKEN: &[(u16, &[Language])] = &[
    (420, &[Language::DE, Language::UK]),
    (130, &[Language::DE, Language::UK, Language::RU]),
    (100, &[Language::EN, Language::UK]),
    (200, &[Language::UK, Language::RU]),
    (150, &[Language::UK]),
];

fn person(draw: &mut Draw, ix: u64, options: &FairOptions, fair: &Fair) -> Registration {
    let n = fair.slots().count();
    let (from, to) = *draw.weighted(WINDOWS);
    let (from, to) = if options.windows { (from, to) } else { (0, 4) };
    let mut languages: BTreeSet<_> = draw.weighted(SPOKEN).iter().copied().collect();
    if !options.interpreters {
        languages.insert(Language::DE);
    }
    // FR-3: three to five talks.
    let most_talks = draw.between(3, 5);
    Registration {
        fair: fair.id().clone(),
        candidate: CandidateId::new(&format!("K-{:05}", ix + 1)).expect("the id is short"),
        present: SlotWindow::new(n * from / 4, n * to / 4).expect("quarters in order"),
        // Two in three want three talks, the others one or two; assumption.
        wanted_talks: *draw.weighted(&[(667, 3), (200, 2), (133, 1)]),
        most_talks,
        languages,
        consent: if draw.happens(700) {
            Consent::NameAtTable
        } else {
            Consent::Pseudonym
        },
    }
}

fn possible_talks(
    draw: &mut Draw,
    candidate: &CandidateId,
    fair: &Fair,
    fields: &[u16],
    pairs: &mut Vec<PossibleTalk>,
) {
    let own = draw.between(0, FIELDS - 1);
    let second = draw.between(0, FIELDS - 1);
    for (table, field) in fair.tables().iter().zip(fields) {
        let near = *field == own || *field == second;
        let permille = if near {
            OWN_FIELD_PERMILLE
        } else {
            OTHER_FIELD_PERMILLE
        };
        let low = if near { 55 } else { 35 };
        let score = u32::from(draw.between(low, low + 40)) * 1000 + u32::from(draw.between(0, 999));
        if draw.happens(permille) {
            pairs.push(PossibleTalk {
                candidate: candidate.clone(),
                table: table.id.clone(),
                score: TalkScore::new(score).expect("below 96,000"),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HARD: FairOptions = FairOptions {
        people: 300,
        tables: 40,
        slots: 12,
        windows: true,
        interpreters: true,
    };

    #[test]
    fn the_same_seed_gives_the_same_fair() {
        assert_eq!(fair(5, &HARD), fair(5, &HARD));
        assert_ne!(fair(5, &HARD), fair(6, &HARD));
    }

    #[test]
    fn without_windows_and_interpreters_everybody_can_talk_all_day() {
        let options = FairOptions {
            windows: false,
            interpreters: false,
            ..HARD
        };
        let drawn = fair(5, &options);
        let all = drawn.fair.slots().all();
        assert!(drawn.fair.interpreters().is_empty());
        assert!(drawn.fair.tables().iter().all(|table| table.open == all));
        for person in drawn.registrations.people() {
            assert_eq!(person.present.set(), all);
            assert!(person.languages.contains(&Language::DE));
        }
    }

    /// How many of 1000 a fair may have, from and to.
    #[track_caller]
    fn check(name: &str, part: usize, whole: usize, expected: std::ops::Range<usize>) {
        let permille = part * 1000 / whole;
        assert!(expected.contains(&permille), "{name}: {permille}");
    }

    #[test]
    fn the_figures_of_the_rules_are_kept() {
        for seed in [1, 2, 3] {
            let options = FairOptions {
                people: 2_000,
                ..HARD
            };
            let drawn = fair(seed, &options);
            let people = drawn.registrations.people();
            check("no-shows", drawn.no_shows.len(), people.len(), 300..366);
            let most = |n: u16| {
                people
                    .iter()
                    .filter(|person| person.most_talks == n)
                    .count()
            };
            check(
                "three to five",
                most(3) + most(4) + most(5),
                people.len(),
                1000..1001,
            );
            let german = people
                .iter()
                .filter(|person| person.languages.contains(&Language::DE));
            check("German", german.count(), people.len(), 500..600);
            check("pairs", drawn.pairs.len(), people.len() * 40, 150..330);
        }
    }
}
