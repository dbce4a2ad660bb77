//! The match lists of one run.

use miqnet_core::{Catalog, Explanation, Lists, explain, match_lists};
use miqnet_domain::Candidate;
use miqnet_fair::assign::{Method, Quota};
use miqnet_wire::response::{Assignment, Counts, Digests, Entry, Provenance, Run, Sentences, Side};
use rayon::prelude::*;

use crate::assigned::{limited, share_out};
use crate::digest;
use crate::failure::Failure;
use crate::input::Input;
use crate::progress;
use crate::setting::Setting;

/// How many lines share their sentences.
const PIECE: usize = 4096;

/// Candidates, vacancies and the lists of both sides.
pub(crate) struct Matches<'s> {
    pub(crate) setting: &'s Setting,
    /// In ascending order of their ids.
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) catalog: Catalog<'s>,
    pub(crate) lists: Lists,
    /// How the places on the lists were shared out; nothing where everybody is on every list.
    pub(crate) assignment: Option<Assignment>,
}

/// A line of a list: the indices of its pair and its place, from 0.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) side: Side,
    pub(crate) candidate_ix: usize,
    pub(crate) vacancy_ix: usize,
    rank: usize,
}

impl<'s> Matches<'s> {
    /// Judges every pair and keeps the `top` best of each list.
    pub(crate) fn new(setting: &'s Setting, input: &Input, top: usize) -> Self {
        let candidates = input.candidates();
        let catalog = input.catalog(setting);
        let label = setting.texts.label("cli-progress");
        let lists = progress::with_bar(candidates.len(), label, |progress| {
            match_lists(&catalog, &candidates, top, progress)
        });
        Self {
            setting,
            candidates,
            catalog,
            lists,
            assignment: None,
        }
    }

    /// Judges every pair and keeps those that the method proposes.
    ///
    /// Where all pairs together could be too many, they are counted first, before lists fill the
    /// memory.
    pub(crate) fn assigned(
        setting: &'s Setting,
        input: &Input,
        method: Method,
        quota: Quota,
    ) -> Result<Self, Failure> {
        let vacancies = input.catalog(setting).vacancies().len() as u64;
        let pairs = input.candidates().len() as u64 * vacancies;
        if limited(pairs).is_err() {
            limited(Self::new(setting, input, 0).n_on_lists())?;
        }
        let mut matches = Self::new(setting, input, usize::MAX);
        let assignment = share_out(&mut matches.lists, &matches.catalog, method, quota);
        matches.assignment = Some(assignment);
        Ok(matches)
    }

    /// How many pairs stand on complete lists.
    fn n_on_lists(&self) -> u64 {
        let candidates = 0..self.candidates.len();
        let on_lists = candidates.map(|ix| self.on_list(Side::Candidate, ix));
        on_lists.map(u64::from).sum()
    }

    /// How many stand on the complete list of a candidate or of a vacancy.
    pub(crate) fn on_list(&self, side: Side, ix: usize) -> u32 {
        let tally = match side {
            Side::Candidate => self.lists.candidate_tallies[ix],
            Side::Vacancy => self.lists.vacancy_tallies[ix],
        };
        tally.now + tally.with_condition - tally.unwished
    }

    /// The lines of a candidate's list, best first.
    pub(crate) fn of_candidate(&self, candidate_ix: usize) -> impl Iterator<Item = Line> + '_ {
        let list = self.lists.by_candidate[candidate_ix].iter().enumerate();
        list.map(move |(rank, entry)| Line {
            side: Side::Candidate,
            candidate_ix,
            vacancy_ix: entry.other_ix as usize,
            rank,
        })
    }

    /// The lines of a vacancy's list, best first.
    pub(crate) fn of_vacancy(&self, vacancy_ix: usize) -> impl Iterator<Item = Line> + '_ {
        let list = self.lists.by_vacancy[vacancy_ix].iter().enumerate();
        list.map(move |(rank, entry)| Line {
            side: Side::Vacancy,
            candidate_ix: entry.other_ix as usize,
            vacancy_ix,
            rank,
        })
    }

    /// Why the pair of a line fits.
    pub(crate) fn explain(&self, line: Line) -> Explanation {
        explain(
            &self.catalog,
            &self.candidates[line.candidate_ix],
            line.vacancy_ix,
        )
    }

    /// These lines with their sentences.
    pub(crate) fn entries_of(&self, lines: impl IntoIterator<Item = Line>) -> Vec<Entry> {
        let mut sentences = Sentences::new(&self.setting.texts);
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
    /// order of the ids and best first. Explained in parallel.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let candidates = (0..self.candidates.len()).flat_map(|ix| self.of_candidate(ix));
        let vacancies = (0..self.catalog.vacancies().len()).flat_map(|ix| self.of_vacancy(ix));
        let lines: Vec<Line> = candidates.chain(vacancies).collect();
        let pieces = lines.par_chunks(PIECE);
        pieces
            .flat_map_iter(|piece| self.entries_of(piece.iter().copied()))
            .collect()
    }

    /// What this run rests on.
    pub(crate) fn run(&self, input: &Input, top: usize, strict: bool) -> Run {
        let setting = self.setting;
        let policy = &setting.policy;
        let vacancies = self.catalog.vacancies();
        let files = [&input.candidates.file, &input.vacancies.file];
        let files = files.into_iter().chain(&setting.files).cloned();
        Run {
            engine_version: env!("CARGO_PKG_VERSION").to_owned(),
            policy_version: policy.policy.version.to_string(),
            dictionary_version: setting.dictionary.version().to_owned(),
            as_of: setting.as_of.to_string(),
            top,
            strict,
            language: setting.texts.lang().code(),
            digests: Digests {
                policy: policy.digest.to_string(),
                dictionary: setting.dictionary.digest(),
                travel: setting.travel.digest.to_string(),
                facts: digest::of_facts(&self.candidates, vacancies, &setting.dictionary),
            },
            counts: self.counts(input),
            assignment: self.assignment.clone(),
            provenance: Provenance {
                files: files.collect(),
            },
        }
    }

    /// How much was read and found.
    pub(crate) fn counts(&self, input: &Input) -> Counts {
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
            candidates_rejected: input.candidates.import.bad_rows.len(),
            vacancies,
            vacancies_rejected: input.vacancies.import.bad_rows.len(),
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
