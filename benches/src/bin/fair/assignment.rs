//! The assignment problem of the OR-Library: each of so many people gets one of as many jobs.

use std::path::Path;

use miqnet_fair::flow::{Network, Until};

/// Reads a problem (its size, then the costs row by row) and returns the least cost of a complete
/// assignment.
///
/// # Errors
/// When the file cannot be read or has another form.
pub(crate) fn cheapest(file: &Path) -> Result<i64, String> {
    let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let numbers: Option<Vec<i64>> = text
        .split_whitespace()
        .map(|word| word.parse().ok())
        .collect();
    let numbers = numbers.ok_or("a word is no whole number")?;
    let (size, costs) = numbers.split_first().ok_or("the file is empty")?;
    let size = usize::try_from(*size).map_err(|_| "the size is negative")?;
    if costs.len() != size * size {
        return Err(format!("{} costs for a size of {size}", costs.len()));
    }
    let (source, sink) = (2 * size, 2 * size + 1);
    let mut network = Network::new(2 * size + 2);
    let mut arcs = Vec::new();
    for person in 0..size {
        network.arc(source, person, 1, 0_i64);
        network.arc(size + person, sink, 1, 0);
        for job in 0..size {
            let cost = costs[person * size + job];
            arcs.push((network.arc(person, size + job, 1, cost), cost));
        }
    }
    let sent = network.send(source, sink, Until::Full);
    if sent as usize != size {
        return Err(format!("only {sent} got a job"));
    }
    let chosen = arcs.iter().filter(|(arc, _)| network.through(*arc) > 0);
    Ok(chosen.map(|(_, cost)| cost).sum())
}
