//! From the file of a fair to what can be planned.

use std::collections::BTreeSet;

use miqnet_domain::Language;
use miqnet_domain::fair::{
    Consent, Fair, FairTable, Interpreter, OpenShare, PossibleTalk, Registration, Registrations,
    Seats, SlotSet, SlotWindow, Slots, TalkScore,
};
use miqnet_domain::id::{FairId, InvalidId};
use miqnet_domain::time::Span;
use miqnet_fair::Instance;
use serde::de::DeserializeOwned;

use super::error::{FairError, FairProblem};
use super::file::{
    FairFile, InterpreterFile, PairFile, PersonFile, SlotsFile, TableFile, WindowFile,
};
use crate::field::clock::{Token, tokens};

/// Returns the fair of a JSON file.
///
/// # Errors
/// Every [`FairError`]. What is no such file is refused at its first fault; then all values are
/// tested; and where each of them is allowed, whether they go together.
pub fn read_fair(file: &str, bytes: &[u8]) -> Result<Instance, Vec<FairError>> {
    fair_of(file, Reader::new(file).parse(bytes)?)
}

/// Returns the fair of a file that was parsed elsewhere.
///
/// # Errors
/// Every [`FairError`]: all values are tested; and where each of them is allowed, whether they go
/// together.
pub fn fair_of(file: &str, mut written: FairFile) -> Result<Instance, Vec<FairError>> {
    let mut reader = Reader::new(file);
    let given = written.pairs.take();
    if given.is_none() {
        reader.tell("pairs", FairProblem::NoPairs);
    }
    let pairs = reader.each("pairs", &given.unwrap_or_default(), Reader::pair);
    let (fair, people) = reader.frame(&written)?;
    let instance = Instance::new(fair, people, pairs);
    instance.map_err(|all| reader.told("pairs", all, FairProblem::Pair))
}

/// Returns the fair and the registrations of a JSON file that leaves the pairs to the engine.
///
/// # Errors
/// Every [`FairError`], in the steps of [`read_fair`]; pairs that are given are refused, so that
/// nobody loses what she wrote by hand.
pub fn read_frame(file: &str, bytes: &[u8]) -> Result<(Fair, Registrations), Vec<FairError>> {
    let mut reader = Reader::new(file);
    let written: FairFile = reader.parse(bytes)?;
    if written
        .pairs
        .as_ref()
        .is_some_and(|pairs| !pairs.is_empty())
    {
        reader.tell("pairs", FairProblem::PairsGiven);
    }
    reader.frame(&written)
}

/// Reads values and collects what is wrong with them.
pub(crate) struct Reader<'a> {
    file: &'a str,
    errors: Vec<FairError>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(file: &'a str) -> Self {
        Self {
            file,
            errors: Vec::new(),
        }
    }

    /// Everything but the pairs; also tells what was found before.
    fn frame(&mut self, written: &FairFile) -> Result<(Fair, Registrations), Vec<FairError>> {
        let before = std::mem::take(&mut self.errors);
        let id = self.id("fair", &written.fair, FairId::new);
        let slots = self.slots(&written.slots);
        let all = slots.as_ref().map_or(SlotSet::EMPTY, Slots::all);
        let share = self.number("open_share_permille", written.open_share_permille, 0, 1000);
        let tables = self.each("tables", &written.tables, |reader, place, table| {
            reader.table(place, table, all)
        });
        let interpreters = self.each(
            "interpreters",
            &written.interpreters,
            |reader, place, one| reader.interpreter(place, one, all),
        );
        let people = self.each("people", &written.people, |reader, place, person| {
            reader.person(place, person, id.clone(), slots.as_ref())
        });
        // The pairs stand at the end of the file.
        self.errors.extend(before);
        let (Some(id), Some(slots), Some(share)) = (id, slots, share) else {
            return Err(std::mem::take(&mut self.errors));
        };
        self.finish()?;
        let share = OpenShare::from_permille(share).expect("the number was tested");
        let fair = Fair::new(id, slots, tables, interpreters, share);
        let fair = fair.map_err(|all| self.told("tables", all, FairProblem::Fair))?;
        let people = Registrations::new(&fair, people);
        let people = people.map_err(|all| self.told("people", all, FairProblem::Registration))?;
        Ok((fair, people))
    }

    fn error(&self, place: &str, problem: FairProblem) -> FairError {
        FairError {
            file: self.file.into(),
            place: place.into(),
            problem,
        }
    }

    pub(crate) fn tell(&mut self, place: &str, problem: FairProblem) {
        let error = self.error(place, problem);
        self.errors.push(error);
    }

    /// Problems of another kind, all at one place.
    pub(super) fn told<T>(
        &self,
        place: &str,
        all: Vec<T>,
        kind: fn(T) -> FairProblem,
    ) -> Vec<FairError> {
        let problems = all.into_iter().map(kind);
        problems.map(|problem| self.error(place, problem)).collect()
    }

    /// Everything that was told so far, if anything was.
    pub(crate) fn finish(&mut self) -> Result<(), Vec<FairError>> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(std::mem::take(&mut self.errors))
        }
    }

    pub(crate) fn parse<T: DeserializeOwned>(&self, bytes: &[u8]) -> Result<T, Vec<FairError>> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        serde_json::from_slice(bytes).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            let said = error.to_string();
            let said = said.split(" at line ").next().unwrap_or_default();
            vec![self.error(&place, FairProblem::Form(said.into()))]
        })
    }

    /// Reads each element of a list; those with a fault are left out.
    pub(super) fn each<F, T>(
        &mut self,
        list: &str,
        elements: &[F],
        read: impl Fn(&mut Self, &str, &F) -> Option<T>,
    ) -> Vec<T> {
        let all = elements.iter().enumerate();
        all.filter_map(|(nth, element)| read(self, &format!("{list}[{nth}]"), element))
            .collect()
    }

    pub(super) fn id<T>(
        &mut self,
        place: &str,
        text: &str,
        made: fn(&str) -> Result<T, InvalidId>,
    ) -> Option<T> {
        let id = made(text).ok();
        if id.is_none() {
            self.tell(place, FairProblem::Id(text.into()));
        }
        id
    }

    pub(super) fn number<T: TryFrom<i64>>(
        &mut self,
        place: &str,
        given: i64,
        least: i64,
        most: i64,
    ) -> Option<T> {
        let allowed = (least..=most).contains(&given);
        if !allowed {
            self.tell(place, FairProblem::Number { given, least, most });
        }
        T::try_from(given).ok().filter(|_| allowed)
    }

    fn clock(&mut self, place: &str, text: &str) -> Option<u16> {
        match tokens(text).as_deref() {
            Some([Token::Time(minute)]) => Some(*minute),
            _ => {
                self.tell(place, FairProblem::Clock(text.into()));
                None
            }
        }
    }

    pub(crate) fn span(&mut self, place: &str, from: &str, to: &str) -> Option<Span> {
        let begin = self.clock(&format!("{place}.from"), from);
        let end = self.clock(&format!("{place}.to"), to);
        let span = Span::new(begin?, end?);
        if span.is_none() {
            let (from, to) = (from.into(), to.into());
            self.tell(place, FairProblem::Span { from, to });
        }
        span
    }

    fn slots(&mut self, written: &SlotsFile) -> Option<Slots> {
        let day = self.span("slots", &written.from, &written.to);
        let talk = self.number("slots.talk_minutes", written.talk_minutes, 1, 600);
        let change = self.number("slots.change_minutes", written.change_minutes, 0, 600);
        let breaks = self.each("slots.breaks", &written.breaks, |reader, place, pause| {
            reader.span(place, &pause.from, &pause.to)
        });
        match Slots::new(day?, talk?, change?, &breaks) {
            Ok(slots) => Some(slots),
            Err(problem) => {
                self.tell("slots", FairProblem::Slots(problem));
                None
            }
        }
    }

    fn window(&mut self, place: &str, written: WindowFile) -> Option<SlotWindow> {
        let WindowFile { from, to } = written;
        let slots = u16::try_from(from).ok().zip(u16::try_from(to).ok());
        let window = slots.and_then(|(from, to)| SlotWindow::new(from, to));
        if window.is_none() {
            self.tell(place, FairProblem::Window { from, to });
        }
        window
    }

    fn windows(&mut self, place: &str, written: Option<&[WindowFile]>, all: SlotSet) -> SlotSet {
        let Some(written) = written else { return all };
        let windows = self.each(place, written, |reader, place, window| {
            reader.window(place, *window)
        });
        windows
            .into_iter()
            .flat_map(|window| window.set().iter())
            .collect()
    }

    fn languages(&mut self, place: &str, written: &[String]) -> BTreeSet<Language> {
        let read = self.each(place, written, |reader, place, code| {
            let language = Language::from_code(code);
            if language.is_none() {
                reader.tell(place, FairProblem::Language(code.as_str().into()));
            }
            language
        });
        read.into_iter().collect()
    }

    fn table(&mut self, place: &str, written: &TableFile, all: SlotSet) -> Option<FairTable> {
        let at = |field: &str| format!("{place}.{field}");
        let id = self.id(&at("id"), &written.id, miqnet_domain::id::TableId::new);
        let employer = self.id(
            &at("employer"),
            &written.employer,
            miqnet_domain::EmployerId::new,
        );
        let vacancies = self.each(&at("vacancies"), &written.vacancies, |reader, place, id| {
            reader.id(place, id, miqnet_domain::VacancyId::new)
        });
        let seats = self.number(&at("seats"), written.seats, 1, 50);
        let open = self.windows(&at("open"), written.open.as_deref(), all);
        let languages = self.languages(&at("languages"), &written.languages);
        Some(FairTable {
            id: id?,
            employer: employer?,
            vacancies,
            seats: Seats::new(seats?).expect("the number was tested"),
            open,
            languages,
        })
    }

    fn interpreter(
        &mut self,
        place: &str,
        written: &InterpreterFile,
        all: SlotSet,
    ) -> Option<Interpreter> {
        let at = |field: &str| format!("{place}.{field}");
        let id = self.id(
            &at("id"),
            &written.id,
            miqnet_domain::id::InterpreterId::new,
        );
        let languages = self.languages(&at("languages"), &written.languages);
        let present = self.windows(&at("present"), written.present.as_deref(), all);
        Some(Interpreter {
            id: id?,
            languages,
            present,
        })
    }

    pub(super) fn person(
        &mut self,
        place: &str,
        written: &PersonFile,
        fair: Option<FairId>,
        slots: Option<&Slots>,
    ) -> Option<Registration> {
        let at = |field: &str| format!("{place}.{field}");
        let id = self.id(&at("id"), &written.id, miqnet_domain::CandidateId::new);
        let present = match written.present {
            Some(window) => self.window(&at("present"), window),
            None => slots.map(SlotWindow::whole),
        };
        let wanted = self.number(&at("wanted_talks"), written.wanted_talks, 1, 64);
        let most = self.number(&at("most_talks"), written.most_talks, 1, 64);
        let languages = self.languages(&at("languages"), &written.languages);
        Some(Registration {
            fair: fair?,
            candidate: id?,
            present: present?,
            wanted_talks: wanted?,
            most_talks: most?,
            languages,
            consent: if written.name_at_table {
                Consent::NameAtTable
            } else {
                Consent::Pseudonym
            },
        })
    }

    pub(super) fn pair(&mut self, place: &str, written: &PairFile) -> Option<PossibleTalk> {
        let at = |field: &str| format!("{place}.{field}");
        let person = self.id(
            &at("person"),
            &written.person,
            miqnet_domain::CandidateId::new,
        );
        let table = self.id(
            &at("table"),
            &written.table,
            miqnet_domain::id::TableId::new,
        );
        let score = self.number(&at("score"), written.score, 0, 100_000);
        Some(PossibleTalk {
            candidate: person?,
            table: table?,
            score: TalkScore::new(score?).expect("the number was tested"),
        })
    }
}
