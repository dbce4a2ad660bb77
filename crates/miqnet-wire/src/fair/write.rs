//! From a fair that can be planned to its file.

use miqnet_domain::Language;
use miqnet_domain::fair::{Consent, Fair, Registrations, SlotSet, Slots};
use miqnet_fair::Instance;

use super::file::{
    FairFile, InterpreterFile, PairFile, PersonFile, SlotsFile, SpanFile, TableFile, WindowFile,
};
use crate::field::clock::clock_words;

impl From<&Instance> for FairFile {
    /// Returns the file from which the same fair is read again.
    fn from(instance: &Instance) -> Self {
        let pairs = instance.pairs().iter().map(|pair| PairFile {
            person: pair.candidate.to_string(),
            table: pair.table.to_string(),
            score: i64::from(pair.score.value()),
        });
        Self {
            pairs: Some(pairs.collect()),
            ..Self::frame(instance.fair(), instance.registrations())
        }
    }
}

impl FairFile {
    /// Returns the file of a fair that has no pairs yet.
    pub fn frame(fair: &Fair, registrations: &Registrations) -> Self {
        let tables = fair.tables().iter().map(|table| TableFile {
            id: table.id.to_string(),
            employer: table.employer.to_string(),
            vacancies: table.vacancies.iter().map(ToString::to_string).collect(),
            seats: i64::from(table.seats.count()),
            open: Some(windows(table.open)),
            languages: codes(&table.languages),
        });
        let interpreters = fair.interpreters().iter().map(|one| InterpreterFile {
            id: one.id.to_string(),
            languages: codes(&one.languages),
            present: Some(windows(one.present)),
        });
        let people = registrations.people().iter();
        let people = people.map(|person| PersonFile {
            id: person.candidate.to_string(),
            present: Some(WindowFile {
                from: i64::from(person.present.from()),
                to: i64::from(person.present.to()),
            }),
            wanted_talks: i64::from(person.wanted_talks),
            most_talks: i64::from(person.most_talks),
            languages: codes(&person.languages),
            name_at_table: person.consent == Consent::NameAtTable,
        });
        Self {
            fair: fair.id().to_string(),
            slots: slots(fair.slots()),
            open_share_permille: i64::from(fair.open_share().permille()),
            tables: tables.collect(),
            interpreters: interpreters.collect(),
            people: people.collect(),
            pairs: None,
        }
    }
}

/// The day as it is divided; a longer wait between two slots is a break.
fn slots(slots: &Slots) -> SlotsFile {
    let (talk, change) = (slots.talk_minutes(), slots.change_minutes());
    let starts = slots.starts();
    let waits = starts
        .windows(2)
        .filter(|two| two[1] > two[0] + talk + change);
    let last = starts.last().expect("a day has a slot");
    SlotsFile {
        from: clock_words(starts[0]),
        to: clock_words(last + talk),
        talk_minutes: i64::from(talk),
        change_minutes: i64::from(change),
        breaks: waits
            .map(|two| SpanFile {
                from: clock_words(two[0] + talk),
                to: clock_words(two[1]),
            })
            .collect(),
    }
}

fn windows(slots: SlotSet) -> Vec<WindowFile> {
    let mut windows: Vec<WindowFile> = Vec::new();
    for slot in slots.iter().map(i64::from) {
        match windows.last_mut() {
            Some(window) if window.to == slot => window.to += 1,
            _ => windows.push(WindowFile {
                from: slot,
                to: slot + 1,
            }),
        }
    }
    windows
}

fn codes<'a>(languages: impl IntoIterator<Item = &'a Language>) -> Vec<String> {
    let codes = languages.into_iter().map(Language::code);
    codes.map(ToOwned::to_owned).collect()
}
