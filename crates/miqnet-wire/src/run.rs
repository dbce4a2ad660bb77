//! The match lists of one run, as lines with sentences and with what they rest on.

use miqnet_core::{Catalog, Explanation, Lists, Progress, explain, match_lists};
use miqnet_domain::{Candidate, Vacancy};
use miqnet_occupations::Dictionary;
use rayon::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use crate::policy::LoadedPolicy;
use crate::response::{
    Assignment, Counts, Digests, Entry, InputFile, Provenance, Run, Sentences, Side, Unassigned,
};
use crate::row;
use crate::text::Texts;

/// How many lines share their sentences.
const PIECE: usize = 4096;

/// Candidates, vacancies and the lists of both sides.
pub struct MatchRun<'w> {
    /// The language of the sentences.
    pub texts: &'w Texts,
    /// In ascending order of their ids.
    pub candidates: Vec<Candidate>,
    /// The vacancies and what they are judged by.
    pub catalog: Catalog<'w>,
    /// The best of each list.
    pub lists: Lists,
    /// How the places on the lists were shared out; nothing where everybody is on every list.
    pub assignment: Option<Assignment>,
}

/// A run with the lines of all its lists: what `miqnet match --format json` prints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MatchDocument {
    /// What the run rested on.
    pub run: Run,
    /// The lists of the candidates, then those of the vacancies, each in order of the ids and best
    /// first.
    pub entries: Vec<Entry>,
    /// Who gets no proposal; not there where everybody is on every list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unassigned: Option<Vec<Unassigned>>,
}

/// A line of a list: the indices of its pair and its place, from 0.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// Whose list it stands in.
    pub side: Side,
    /// The place of the candidate in [`MatchRun::candidates`].
    pub candidate_ix: usize,
    /// The place of the vacancy in the catalog.
    pub vacancy_ix: usize,
    rank: usize,
}

/// What a run knows of its input beside the facts that count.
#[derive(Debug, Clone)]
pub struct Basis<'a> {
    /// The policy the catalog was made with.
    pub policy: &'a LoadedPolicy,
    /// The longest length of a list.
    pub top: usize,
    /// Whether a bad row stops the run.
    pub strict: bool,
    /// How many rows of candidates do not count.
    pub candidates_rejected: usize,
    /// How many rows of vacancies do not count.
    pub vacancies_rejected: usize,
    /// The inputs, in the order of [`Provenance`].
    pub files: Vec<InputFile>,
}

impl<'w> MatchRun<'w> {
    /// Judges every pair and keeps the `top` best of each list.
    ///
    /// Candidates must be in ascending order of their ids. Cost: that of
    /// [`match_lists`].
    pub fn new(
        catalog: Catalog<'w>,
        candidates: Vec<Candidate>,
        texts: &'w Texts,
        top: usize,
        progress: &Progress,
    ) -> Self {
        let lists = match_lists(&catalog, &candidates, top, progress);
        Self {
            texts,
            candidates,
            catalog,
            lists,
            assignment: None,
        }
    }

    /// How many stand on the complete list of a candidate or of a vacancy.
    pub fn on_list(&self, side: Side, ix: usize) -> u32 {
        let tally = match side {
            Side::Candidate => self.lists.candidate_tallies[ix],
            Side::Vacancy => self.lists.vacancy_tallies[ix],
        };
        tally.now + tally.with_condition - tally.unwished
    }

    /// The lines of a candidate's list, best first.
    pub fn of_candidate(&self, candidate_ix: usize) -> impl Iterator<Item = Line> + '_ {
        let list = self.lists.by_candidate[candidate_ix].iter().enumerate();
        list.map(move |(rank, entry)| Line {
            side: Side::Candidate,
            candidate_ix,
            vacancy_ix: entry.other_ix as usize,
            rank,
        })
    }

    /// The lines of a vacancy's list, best first.
    pub fn of_vacancy(&self, vacancy_ix: usize) -> impl Iterator<Item = Line> + '_ {
        let list = self.lists.by_vacancy[vacancy_ix].iter().enumerate();
        list.map(move |(rank, entry)| Line {
            side: Side::Vacancy,
            candidate_ix: entry.other_ix as usize,
            vacancy_ix,
            rank,
        })
    }

    /// Why the pair of a line fits.
    pub fn explain(&self, line: Line) -> Explanation {
        explain(
            &self.catalog,
            &self.candidates[line.candidate_ix],
            line.vacancy_ix,
        )
    }

    /// These lines with their sentences.
    pub fn entries_of(&self, lines: impl IntoIterator<Item = Line>) -> Vec<Entry> {
        let mut sentences = Sentences::new(self.texts);
        lines
            .into_iter()
            .map(|line| self.entry(line, &mut sentences))
            .collect()
    }

    fn entry(&self, line: Line, sentences: &mut Sentences<'_>) -> Entry {
        let vacancy = &self.catalog.vacancies()[line.vacancy_ix];
        let rank = u32::try_from(line.rank + 1).unwrap_or(u32::MAX);
        Entry {
            assignment: self.assignment.as_ref().map(|one| one.method),
            ..Entry::new(line.side, rank, vacancy, &self.explain(line), sentences)
        }
    }

    /// Every line of both sides: the lists of the candidates, then those of the vacancies, each in
    /// order of the ids and best first. Explained in parallel, about 10 µs a line and thread.
    pub fn entries(&self) -> Vec<Entry> {
        let candidates = (0..self.candidates.len()).flat_map(|ix| self.of_candidate(ix));
        let vacancies = (0..self.catalog.vacancies().len()).flat_map(|ix| self.of_vacancy(ix));
        let lines: Vec<Line> = candidates.chain(vacancies).collect();
        let pieces = lines.par_chunks(PIECE);
        pieces
            .flat_map_iter(|piece| self.entries_of(piece.iter().copied()))
            .collect()
    }

    /// What this run rests on.
    pub fn run(&self, basis: Basis<'_>) -> Run {
        let world = self.catalog.world();
        let dictionary = world.dictionary;
        Run {
            engine_version: env!("CARGO_PKG_VERSION").to_owned(),
            policy_version: world.policy.version.to_string(),
            dictionary_version: dictionary.version().to_owned(),
            as_of: world.as_of.to_string(),
            top: basis.top,
            strict: basis.strict,
            language: self.texts.lang().code(),
            digests: Digests {
                policy: basis.policy.digest.to_string(),
                dictionary: dictionary.digest(),
                travel: world.travel.digest.to_string(),
                facts: digest_of_facts(&self.candidates, self.catalog.vacancies(), dictionary),
            },
            counts: self.counts(basis.candidates_rejected, basis.vacancies_rejected),
            assignment: self.assignment.clone(),
            provenance: Provenance { files: basis.files },
        }
    }

    /// How much was found; the rows that do not count are told by whoever read them.
    pub fn counts(&self, candidates_rejected: usize, vacancies_rejected: usize) -> Counts {
        let empty = |lists: &[Vec<_>]| lists.iter().filter(|list| list.is_empty()).count();
        let length = |lists: &[Vec<_>]| lists.iter().map(Vec::len).sum();
        let (mut now, mut with_condition, mut not_eligible) = (0, 0, 0);
        for tally in &self.lists.candidate_tallies {
            now += u64::from(tally.now);
            with_condition += u64::from(tally.with_condition);
            not_eligible += u64::from(tally.not_eligible);
        }
        let vacancies = self.catalog.vacancies().len();
        Counts {
            candidates: self.candidates.len(),
            candidates_rejected,
            vacancies,
            vacancies_rejected,
            vacancies_blocked: (0..vacancies)
                .filter(|ix| self.catalog.is_blocked(*ix))
                .count(),
            candidates_without_match: empty(&self.lists.by_candidate),
            vacancies_without_match: empty(&self.lists.by_vacancy),
            candidate_entries: length(&self.lists.by_candidate),
            vacancy_entries: length(&self.lists.by_vacancy),
            pairs_now: now,
            pairs_with_condition: with_condition,
            pairs_not_eligible: not_eligible,
        }
    }
}

/// The digest of the engine facts of candidates and vacancies, each in order of their ids.
///
/// Two files that say the same facts in other words, columns or orders have the same digest; what
/// the engine never sees, such as names, does not enter it.
pub fn digest_of_facts(
    candidates: &[Candidate],
    vacancies: &[Vacancy],
    dictionary: &Dictionary,
) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |cells: Vec<String>| {
        for cell in cells {
            hasher.update(&(cell.len() as u64).to_le_bytes());
            hasher.update(cell.as_bytes());
        }
    };
    add(vec![candidates.len().to_string()]);
    for candidate in candidates {
        add(row::candidate_cells(candidate, dictionary));
    }
    for vacancy in vacancies {
        add(row::vacancy_cells(vacancy, dictionary));
    }
    hasher.finalize().to_hex().to_string()
}
