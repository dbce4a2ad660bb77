//! Who may talk with whom, as the engine judges it?

use miqnet_core::{Catalog, match_list};
use miqnet_domain::fair::{Fair, FairTable, PossibleTalk, Registrations, TalkScore};
use miqnet_domain::id::{CandidateId, EmployerId, TableId, VacancyId};
use miqnet_domain::{Candidate, Vacancy};

use crate::instance::Instance;

/// Returns the fair with the pairs that the engine finds.
///
/// A person may meet a table when she is eligible, now or with a condition, for one of its vacancies
/// and neither side's wish speaks against it; the score of the pair is the best among these vacancies.
/// A vacancy that must be corrected first brings nobody together. A table without vacancies talks
/// about all of its employer's; the fair that is returned names them, in the order of their ids.
/// Candidates must be in ascending order of their ids.
///
/// Cost: one judgement for each person and vacancy of the catalog.
///
/// # Errors
/// Every [`FrameProblem`]: of the tables, then of the people, each in the order of ids.
pub fn draw_up(
    catalog: &Catalog<'_>,
    candidates: &[Candidate],
    fair: &Fair,
    registrations: Registrations,
) -> Result<Instance, Vec<FrameProblem>> {
    let mut problems = Vec::new();
    let mut offers = Vec::with_capacity(fair.tables().len());
    for table in fair.tables() {
        offers.push(offer(catalog.vacancies(), table, &mut problems));
    }
    let mut pairs = Vec::new();
    for person in registrations.people() {
        let id = &person.candidate;
        let Ok(ix) = candidates.binary_search_by(|candidate| candidate.id.cmp(id)) else {
            problems.push(FrameProblem::UnknownCandidate(id.clone()));
            continue;
        };
        // Scores by vacancy; `None` where the pair is on no list.
        let mut scores = vec![None; catalog.vacancies().len()];
        for entry in match_list(catalog, &candidates[ix], scores.len()).0 {
            scores[entry.other_ix as usize] = Some(entry.score);
        }
        for (table, offer) in fair.tables().iter().zip(&offers) {
            if let Some(score) = offer.iter().filter_map(|ix| scores[*ix]).max() {
                pairs.push(PossibleTalk {
                    candidate: id.clone(),
                    table: table.id.clone(),
                    score: TalkScore::new(score).expect("both scores end at 100,000"),
                });
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let fair = with_offers(fair, &offers, catalog.vacancies());
    Ok(Instance::new(fair, registrations, pairs).expect("every pair was made from the fair"))
}

/// Why a fair cannot be drawn up from the sheets.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameProblem {
    /// Somebody is registered who is no candidate.
    #[error(
        "{0} is registered, but no candidate that counts has this id: correct her row, or take out \
         the registration"
    )]
    UnknownCandidate(CandidateId),
    /// A table names a vacancy that there is not.
    #[error(
        "the table {0} names {1}, but no vacancy that counts has this id: correct its row, or take \
         it off the table"
    )]
    UnknownVacancy(TableId, VacancyId),
    /// A table names a vacancy of another employer.
    #[error(
        "the table {0} names {1}, which is a vacancy of {2}: take it off, or change the employer"
    )]
    ForeignVacancy(TableId, VacancyId, EmployerId),
    /// A table names no vacancy, and its employer has none.
    #[error(
        "the table {0} names no vacancy, and no vacancy that counts belongs to {1}: name one, or \
         take out the table"
    )]
    NothingOffered(TableId, EmployerId),
}

/// The indices of the vacancies that a table talks about, ascending.
fn offer(vacancies: &[Vacancy], table: &FairTable, problems: &mut Vec<FrameProblem>) -> Vec<usize> {
    let mut offer = Vec::new();
    if table.vacancies.is_empty() {
        let own = |ix: &usize| vacancies[*ix].employer == table.employer;
        offer.extend((0..vacancies.len()).filter(own));
        if offer.is_empty() {
            let (table, employer) = (table.id.clone(), table.employer.clone());
            problems.push(FrameProblem::NothingOffered(table, employer));
        }
    }
    let mut named: Vec<&VacancyId> = table.vacancies.iter().collect();
    named.sort_unstable();
    named.dedup();
    for id in named {
        match vacancies.binary_search_by(|vacancy| vacancy.id.cmp(id)) {
            Err(_) => problems.push(FrameProblem::UnknownVacancy(table.id.clone(), id.clone())),
            Ok(ix) if vacancies[ix].employer != table.employer => {
                problems.push(FrameProblem::ForeignVacancy(
                    table.id.clone(),
                    id.clone(),
                    vacancies[ix].employer.clone(),
                ));
            }
            Ok(ix) => offer.push(ix),
        }
    }
    offer
}

/// The same fair, with every table naming what it talks about.
fn with_offers(fair: &Fair, offers: &[Vec<usize>], vacancies: &[Vacancy]) -> Fair {
    let ids = |offer: &Vec<usize>| offer.iter().map(|ix| vacancies[*ix].id.clone()).collect();
    let tables = fair.tables().iter().zip(offers);
    let tables = tables.map(|(table, offer)| FairTable {
        vacancies: ids(offer),
        ..table.clone()
    });
    Fair::new(
        fair.id().clone(),
        fair.slots().clone(),
        tables.collect(),
        fair.interpreters().to_vec(),
        fair.open_share(),
    )
    .expect("nothing was changed that is tested")
}

#[cfg(test)]
mod tests;
