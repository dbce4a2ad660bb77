//! Interview assignment (CSPLib problem 062, second day): students rank companies from 1 to 5.
//!
//! A student gets three interviews, or as many as she ranks better than 4. Her regret is how much
//! worse the sum of her ranks is than the best she could have. The greatest regret is to be small
//! first, then the sum of all ranks; each company gets at least its lower and at most its upper
//! number of students.
//!
//! For a regret of 0 a student takes every company she ranks better than her last one and some of
//! those ranked like it, which a flow can say. For a regret of 1 there are two ways to lose a point:
//! one company that is a rank worse (`Worse`), or one of the better ones left out (`Less`). A flow
//! can say each of them, but not "one or the other", so that a student whose flow does both is
//! tried with one and with the other (branch and bound).

use std::path::Path;

use miqnet_fair::flow::{Arc, Network, Until};

/// The best assignment, or rather what it is worth.
pub(crate) struct Best {
    pub(crate) regret: i64,
    pub(crate) sum: i64,
}

/// What a student may do for a regret of 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Loss {
    /// Nothing: her regret is 0.
    Nothing,
    /// One company may be a rank worse than her last one.
    Worse,
    /// One company more may be like her last one, instead of a better one.
    Less,
    /// Both, which is too much; what a flow can say of "one or the other".
    Either,
}

/// Reads the ranks of students and the bounds of companies and returns the best assignment.
///
/// # Errors
/// When a file cannot be read, has another form, or no assignment has a regret of 0 or 1.
pub(crate) fn best(students: &Path, companies: &Path) -> Result<Best, String> {
    let students: Vec<_> = rows(students)?
        .iter()
        .filter_map(|ranks| Student::new(ranks))
        .collect();
    let companies: Result<Vec<_>, String> = rows(companies)?
        .iter()
        .map(|row| match row[..] {
            [_, lower, upper, ..] => Ok((lower as u32, upper as u32)),
            _ => Err("a company has no bounds".to_owned()),
        })
        .collect();
    let companies = companies?;
    for (regret, loss) in [(0, Loss::Nothing), (1, Loss::Either)] {
        let mut least = None;
        branch(
            &students,
            &companies,
            &mut vec![loss; students.len()],
            &mut least,
        );
        if let Some(sum) = least {
            return Ok(Best { regret, sum });
        }
    }
    Err("no assignment has a regret of 0 or 1".to_owned())
}

/// The numbers of each line after the first one; words in front of them are left out.
fn rows(file: &Path) -> Result<Vec<Vec<i64>>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let lines = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let numbers = |line: &str| {
        let cells = line.split(',');
        cells.filter_map(|cell| cell.trim().parse().ok()).collect()
    };
    Ok(lines.map(numbers).collect())
}

/// A student with at least one interview.
struct Student {
    ranks: Vec<i64>,
    interviews: usize,
    /// The rank of her last company where she has the best ones.
    last: i64,
    /// How many companies of her last rank she has where she has the best ones.
    of_last: u32,
    best_sum: i64,
}

impl Student {
    fn new(ranks: &[i64]) -> Option<Self> {
        let good = ranks.iter().filter(|rank| **rank < 4).count();
        let interviews = good.min(3);
        let mut sorted = ranks.to_vec();
        sorted.sort_unstable();
        let best = &sorted[..interviews];
        let last = *best.last()?;
        Some(Self {
            ranks: ranks.to_vec(),
            interviews,
            last,
            of_last: best.iter().filter(|rank| **rank == last).count() as u32,
            best_sum: best.iter().sum(),
        })
    }
}

/// Tries the students' losses and those that follow where a student loses too much; keeps the least
/// sum that was met.
fn branch(
    students: &[Student],
    companies: &[(u32, u32)],
    losses: &mut Vec<Loss>,
    least: &mut Option<i64>,
) {
    let Some((sum, sums)) = assigned(students, companies, losses) else {
        return;
    };
    if least.is_some_and(|least| sum >= least) {
        return;
    }
    let too_much = |ix: &usize| sums[*ix] > students[*ix].best_sum + 1;
    match (0..students.len()).find(too_much) {
        None => *least = Some(sum),
        Some(student) => {
            for loss in [Loss::Worse, Loss::Less] {
                losses[student] = loss;
                branch(students, companies, losses, least);
            }
            losses[student] = Loss::Either;
        }
    }
}

/// A price for leaving out what has to be taken; more than all ranks together.
const DEAR: i64 = 1_000_000;

/// The cheapest assignment with these losses: its sum and the sum of each student.
fn assigned(
    students: &[Student],
    companies: &[(u32, u32)],
    losses: &[Loss],
) -> Option<(i64, Vec<i64>)> {
    // For each student herself, those of her last rank, and those that are a rank worse.
    let first_company = 3 * students.len();
    let (source, sink) = (
        first_company + companies.len(),
        first_company + companies.len() + 1,
    );
    let mut network = Network::new(sink + 1);
    let mut arcs: Vec<(usize, i64, Arc)> = Vec::new();
    let (mut to_send, mut must) = (0, 0);
    for (ix, (student, loss)) in students.iter().zip(losses).enumerate() {
        let (herself, last, worse) = (3 * ix, 3 * ix + 1, 3 * ix + 2);
        let (may_worse, may_less) = match loss {
            Loss::Nothing => (0, 0),
            Loss::Worse => (1, 0),
            Loss::Less => (0, 1),
            Loss::Either => (1, 1),
        };
        network.arc(source, herself, student.interviews as u32, 0_i64);
        to_send += student.interviews as u32;
        network.arc(herself, last, student.of_last + may_less, 0);
        network.arc(herself, worse, may_worse, 0);
        for (company, rank) in student.ranks.iter().enumerate() {
            let company = first_company + company;
            let must_take = *rank < student.last - i64::from(may_less);
            let from = match rank - student.last {
                0 => last,
                1 => worse,
                below if below < 0 => herself,
                _ => continue,
            };
            let cost = rank - if must_take { DEAR } else { 0 };
            must += u32::from(must_take);
            arcs.push((ix, *rank, network.arc(from, company, 1, cost)));
        }
    }
    for (company, (lower, upper)) in companies.iter().enumerate() {
        network.arc(first_company + company, sink, *lower, -DEAR);
        network.arc(first_company + company, sink, upper - lower, 0);
        must += lower;
    }
    if network.send(source, sink, Until::Full) != to_send {
        return None;
    }
    let mut sums = vec![0; students.len()];
    let mut taken = vec![0; companies.len()];
    let mut forced = 0;
    for (student, rank, arc) in arcs {
        if network.through(arc) > 0 {
            sums[student] += rank;
            let may_less = matches!(losses[student], Loss::Less | Loss::Either);
            forced += u32::from(rank < students[student].last - i64::from(may_less));
            taken[network.end(arc) - first_company] += 1;
        }
    }
    let lower = companies.iter().zip(taken);
    let served: u32 = lower.map(|((lower, _), taken)| taken.min(*lower)).sum();
    (forced + served == must).then(|| (sums.iter().sum(), sums))
}
