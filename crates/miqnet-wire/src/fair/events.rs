//! What happens on the day, as a file.

use miqnet_domain::id::{CandidateId, InterpreterId, TableId};
use miqnet_fair::{Event, Instance};
use serde::Deserialize;
use utoipa::ToSchema;

use super::error::FairError;
use super::file::{PairFile, PersonFile};
use super::read::Reader;

/// What happened on the day; `event` says which.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum EventFile {
    /// Somebody has not come and will not.
    NoShow {
        /// The person.
        person: String,
    },
    /// Somebody comes later than she said.
    Late {
        /// The person.
        person: String,
        /// The first slot in which she is there.
        from: i64,
    },
    /// Somebody goes earlier than she said.
    Leaves {
        /// The person.
        person: String,
        /// The first slot in which she is gone.
        from: i64,
    },
    /// Somebody comes who was not registered.
    WalkIn {
        /// Her registration.
        person: PersonFile,
        /// Where she may talk.
        pairs: Vec<PairFile>,
    },
    /// A table closes early.
    TableCloses {
        /// The table.
        table: String,
        /// The first slot in which it is closed.
        from: i64,
    },
    /// An interpreter goes early.
    InterpreterLeaves {
        /// The interpreter.
        interpreter: String,
        /// The first slot in which nobody can ask them.
        from: i64,
    },
}

/// Returns the events of a JSON file, a list of objects such as
/// `{"event": "late", "person": "K-1", "from": 3}`.
///
/// The events are `no_show`, `late`, `leaves`, `walk_in`, `table_closes` and `interpreter_leaves`;
/// `from` is a slot. Whether they can be is said by [`replan`](miqnet_fair::replan).
///
/// # Errors
/// Every [`FairError`].
pub fn read_events(
    file: &str,
    bytes: &[u8],
    instance: &Instance,
) -> Result<Vec<Event>, Vec<FairError>> {
    let written: Vec<EventFile> = Reader::new(file).parse(bytes)?;
    events_of(file, &written, instance)
}

/// Returns the events of a file that was parsed elsewhere.
///
/// # Errors
/// Every [`FairError`].
pub fn events_of(
    file: &str,
    written: &[EventFile],
    instance: &Instance,
) -> Result<Vec<Event>, Vec<FairError>> {
    let mut reader = Reader::new(file);
    let events = reader.each("", written, |reader, place, event| {
        read_event(reader, place, event, instance)
    });
    reader.finish()?;
    Ok(events)
}

fn read_event(
    reader: &mut Reader<'_>,
    place: &str,
    event: &EventFile,
    instance: &Instance,
) -> Option<Event> {
    let at = |field: &str| format!("{place}.{field}");
    let slot = |reader: &mut Reader<'_>, from: i64| reader.number(&at("from"), from, 0, 64);
    Some(match event {
        EventFile::NoShow { person } => {
            Event::NoShow(reader.id(&at("person"), person, CandidateId::new)?)
        }
        EventFile::Late { person, from } => {
            let candidate = reader.id(&at("person"), person, CandidateId::new);
            let from = slot(reader, *from);
            Event::Late {
                candidate: candidate?,
                from: from?,
            }
        }
        EventFile::Leaves { person, from } => {
            let candidate = reader.id(&at("person"), person, CandidateId::new);
            let from = slot(reader, *from);
            Event::Leaves {
                candidate: candidate?,
                from: from?,
            }
        }
        EventFile::WalkIn { person, pairs } => {
            let fair = instance.fair();
            let id = Some(fair.id().clone());
            let registration = reader.person(&at("person"), person, id, Some(fair.slots()));
            let pairs = reader.each(&at("pairs"), pairs, Reader::pair);
            Event::WalkIn {
                registration: registration?,
                pairs,
            }
        }
        EventFile::TableCloses { table, from } => {
            let table = reader.id(&at("table"), table, TableId::new);
            let from = slot(reader, *from);
            Event::TableCloses {
                table: table?,
                from: from?,
            }
        }
        EventFile::InterpreterLeaves { interpreter, from } => {
            let interpreter = reader.id(&at("interpreter"), interpreter, InterpreterId::new);
            let from = slot(reader, *from);
            Event::InterpreterLeaves {
                interpreter: interpreter?,
                from: from?,
            }
        }
    })
}
