//! Match lists on which only so many people stand as can be answered.

use std::collections::BTreeMap;

use crate::args::AssignMethod;
use crate::failure::Failure;
use crate::result::Matches;
use miqnet_core::{Catalog, Entry, Lists};
use miqnet_fair::assign::{self, Market, Method, Optimum, Proposal, Quota, verify};
use miqnet_wire::response::{Assignment, AssignmentLevel, Side, Unassigned};
use miqnet_wire::text::{Texts, score_sum};

/// So many pairs are shared out at most; each takes about 100 bytes.
const MOST_PAIRS: u64 = 10_000_000;

/// What was asked of the assignment.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct AssignArgs {
    /// Propose to each vacancy only as many people as it can answer, and to each candidate only as
    /// many vacancies as she can follow: as well as possible, or so that nobody would rather change
    #[arg(long, value_enum, value_name = "METHOD", num_args = 0..=1)]
    #[arg(default_missing_value = "optimal", conflicts_with_all = ["all_pairs", "top"])]
    assign: Option<AssignMethod>,
    /// With --assign: how many people are proposed for each opening, 1 to 50
    #[arg(long, value_name = "N", requires = "assign", value_parser = quota())]
    #[arg(default_value_t = Quota::default().per_opening)]
    per_opening: u16,
    /// With --assign: how many vacancies are proposed to each candidate, 1 to 50
    #[arg(long, value_name = "N", requires = "assign", value_parser = quota())]
    #[arg(default_value_t = Quota::default().per_candidate)]
    per_candidate: u16,
}

impl AssignArgs {
    /// The method and what each side can answer; nothing where everybody is on every list.
    pub(crate) fn wanted(&self) -> Option<(Method, Quota)> {
        let quota = Quota {
            per_opening: self.per_opening,
            per_candidate: self.per_candidate,
        };
        self.assign.map(|method| (method.into(), quota))
    }
}

fn quota() -> clap::builder::RangedI64ValueParser<u16> {
    clap::value_parser!(u16).range(1..=i64::from(Quota::MOST))
}

/// Takes off the lists, which are complete, whoever is not proposed, and returns what that comes to.
pub(crate) fn share_out(
    lists: &mut Lists,
    catalog: &Catalog<'_>,
    method: Method,
    quota: Quota,
) -> Assignment {
    let market = Market::of_lists(lists, catalog.vacancies(), quota);
    let Optimum {
        proposals: optimal,
        unit,
        prices,
    } = assign::optimal(&market);
    // The check shares nothing with what it checks, so it is worth its time with every answer.
    let (proposals, proved) = match method {
        Method::Optimal => {
            let proved = verify::is_optimal(&market, &optimal, unit, &prices);
            (optimal.clone(), proved)
        }
        Method::Stable => {
            let stable = assign::stable(&market);
            let keeps_rules = verify::faults(&market, &stable).is_empty();
            let is_stable = verify::rather_each_other(&market, &stable).is_empty();
            (stable, keeps_rules && is_stable)
        }
    };
    let is_proposed = |candidate_ix: usize, vacancy_ix: usize| {
        let proposal = Proposal {
            candidate_ix: candidate_ix as u32,
            vacancy_ix: vacancy_ix as u32,
        };
        proposals.binary_search(&proposal).is_ok()
    };
    for (candidate_ix, list) in lists.by_candidate.iter_mut().enumerate() {
        list.retain(|entry| is_proposed(candidate_ix, entry.other_ix as usize));
    }
    for (vacancy_ix, list) in lists.by_vacancy.iter_mut().enumerate() {
        list.retain(|entry: &Entry| is_proposed(entry.other_ix as usize, vacancy_ix));
    }
    Assignment::new(
        method,
        quota,
        market.places().iter().copied().map(u64::from).sum(),
        proposals.len() as u64,
        proved,
        [&proposals, &optimal].map(|one| verify::measure(&market, one)),
    )
}

/// Refuses more pairs than there is memory for.
pub(crate) fn limited(pairs: u64) -> Result<(), Failure> {
    let most = MOST_PAIRS;
    if pairs > most {
        return Err(Failure::TooManyPairs { pairs, most });
    }
    Ok(())
}

/// Everybody who gets no proposal, candidates first, each side in the order of ids.
pub(crate) fn unassigned(matches: &Matches<'_>) -> Vec<Unassigned> {
    let catalog = &matches.catalog;
    let candidates = matches.candidates.iter().enumerate();
    let candidates = candidates
        .filter(|(ix, _)| matches.lists.by_candidate[*ix].is_empty())
        .map(|(ix, one)| (Side::Candidate, one.id.to_string(), ix));
    let vacancies = catalog.vacancies().iter().enumerate();
    let vacancies = vacancies
        .filter(|(ix, _)| matches.lists.by_vacancy[*ix].is_empty())
        .map(|(ix, one)| (Side::Vacancy, one.id.to_string(), ix));
    let all = candidates.chain(vacancies);
    let unassigned = all.map(|(side, id, ix)| {
        let on_list = matches.on_list(side, ix);
        let reason = match (side, on_list) {
            (Side::Vacancy, _) if catalog.is_blocked(ix) => "to_be_corrected",
            (_, 0) => "nothing_fits",
            _ => "all_taken",
        };
        Unassigned {
            side,
            id,
            reason,
            on_list,
        }
    });
    unassigned.collect()
}

/// Who got no proposal, a line for each side and reason, candidates first.
pub(crate) fn unassigned_lines(unassigned: &[Unassigned], texts: &Texts) -> Vec<String> {
    let mut ids: BTreeMap<(Side, &str), Vec<&str>> = BTreeMap::new();
    for one in unassigned {
        ids.entry((one.side, one.reason)).or_default().push(&one.id);
    }
    let line = |((side, reason), ids): ((Side, &str), Vec<&str>)| {
        let side = match side {
            Side::Candidate => "candidate",
            Side::Vacancy => "vacancy",
        };
        let (n, ids) = (ids.len().to_string(), ids.join(", "));
        let key = format!("cli-assign-none-{side}-{reason}");
        let line = texts.message(&key, &[("n", &n), ("ids", &ids)]);
        line.unwrap_or_default()
    };
    ids.into_iter().map(line).collect()
}

/// The words for what was shared out: how, what it reaches, and that it was proved.
pub(crate) struct Words {
    pub(crate) heading: String,
    pub(crate) means: String,
    pub(crate) quota: String,
    /// What is counted, what is reached, what the optimal proposals reach.
    pub(crate) levels: Vec<[String; 3]>,
    pub(crate) proved: String,
}

impl Words {
    pub(crate) fn new(assignment: &Assignment, texts: &Texts) -> Self {
        let Assignment {
            method,
            per_opening,
            per_candidate,
            places,
            proposals,
            proved,
            levels,
        } = assignment;
        let numbers = [
            ("per_opening", per_opening.to_string()),
            ("per_candidate", per_candidate.to_string()),
            ("places", places.to_string()),
            ("proposals", proposals.to_string()),
        ];
        let numbers: Vec<_> = numbers.iter().map(|(name, n)| (*name, &**n)).collect();
        let proved = match (proved, *method) {
            (false, _) => "cli-assign-unproved",
            (true, "stable") => "cli-assign-proved-stable",
            (true, _) => "cli-assign-proved-optimal",
        };
        let means = match *method {
            "stable" => "cli-assign-stable",
            _ => "cli-assign-optimal",
        };
        Self {
            heading: with_method("cli-assign", assignment, texts),
            means: texts.label(means),
            quota: texts
                .message("cli-assign-quota", &numbers)
                .unwrap_or_default(),
            levels: levels
                .iter()
                .map(|level| level_words(level, texts))
                .collect(),
            proved: texts.label(proved),
        }
    }

    /// All of it in a few lines, for where no table is printed.
    pub(crate) fn lines(&self) -> Vec<String> {
        let levels = self.levels.iter();
        let levels = levels.map(|[name, value, optimal]| format!("{name}: {value} ({optimal})"));
        let mut lines = vec![self.heading.clone(), self.quota.clone()];
        lines.extend(levels);
        lines.push(self.proved.clone());
        lines
    }
}

/// A heading that names the method.
pub(crate) fn with_method(key: &str, assignment: &Assignment, texts: &Texts) -> String {
    let method = texts.label(&format!("assignment-{}", assignment.method));
    let words = texts.message(key, &[("method", &method)]);
    words.unwrap_or_default()
}

/// The first heading where everybody is on every list, the second where places were shared out.
pub(crate) fn title(matches: &Matches<'_>, [all, shared_out]: [&str; 2]) -> String {
    let texts = &matches.setting.texts;
    match &matches.assignment {
        None => texts.label(all),
        Some(assignment) => with_method(shared_out, assignment, texts),
    }
}

fn level_words(level: &AssignmentLevel, texts: &Texts) -> [String; 3] {
    let AssignmentLevel {
        at_least,
        value,
        optimal,
        ..
    } = level;
    match at_least {
        Some(n) => {
            let n = n.to_string();
            let name = texts.message("cli-assign-people", &[("n", &n)]);
            [
                name.unwrap_or_default(),
                value.to_string(),
                optimal.to_string(),
            ]
        }
        None => {
            let [value, optimal] = [value, optimal].map(|sum| score_sum(*sum, texts.lang()));
            [texts.label("cli-assign-score"), value, optimal]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_pairs_than_fit_into_the_memory_are_refused() {
        assert!(limited(MOST_PAIRS).is_ok());
        let refused = limited(MOST_PAIRS + 1).expect_err("one pair too many");
        assert_eq!(refused.code(), "C520");
        assert_eq!(refused.to_string(), "10000001 > 10000000");
    }
}
