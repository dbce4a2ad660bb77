//! Digests: which bytes and which facts did a run rest on?

use miqnet_domain::{Candidate, Vacancy};
use miqnet_occupations::Dictionary;
use miqnet_wire::row;

/// The BLAKE3 digest of these bytes, 64 hexadecimal digits in lower case.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// The digest of the engine facts of candidates and vacancies, each in order of their ids.
///
/// Two files that say the same facts in other words, columns or orders have the same digest; what
/// the engine never sees, such as names, does not enter it.
pub(crate) fn of_facts(
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
