//! How the places on match lists were shared out.

use miqnet_fair::assign::{Method, Quota, Reached};
use serde::Serialize;
use utoipa::ToSchema;

use super::Side;

/// How the places on the lists were shared out, and how good that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Assignment {
    /// `optimal`: as many people as possible get one proposal, then two and so on, then the scores
    /// decide. `stable`: no candidate and vacancy would both rather have each other.
    pub method: &'static str,
    /// How many people each opening of a vacancy gets at most.
    pub per_opening: u16,
    /// How many vacancies each candidate gets at most.
    pub per_candidate: u16,
    /// How many people all vacancies together can get.
    pub places: u64,
    /// How many proposals were made.
    pub proposals: u64,
    /// Whether the claim of the method was proved: for `optimal` that there are no better proposals,
    /// for `stable` that nobody would rather change.
    pub proved: bool,
    /// What is reached, the most important first.
    pub levels: Vec<AssignmentLevel>,
}

/// What proposals reach in one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AssignmentLevel {
    /// `people` or `score`.
    pub level: &'static str,
    /// For people: how many proposals each of them has at least; `null` for the score.
    pub at_least: Option<u16>,
    /// What is reached: people, or the sum of the scores in thousandths of a percent.
    pub value: u64,
    /// What the optimal proposals reach.
    pub optimal: u64,
}

/// Somebody who gets no proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Unassigned {
    /// Of which side.
    pub side: Side,
    /// The candidate or the vacancy.
    pub id: String,
    /// `nothing_fits`: nobody is on the list. `all_taken`: all places of what is on the list went
    /// to others. `to_be_corrected`: the vacancy breaks a law and is proposed to nobody.
    pub reason: &'static str,
    /// How many stand on the list.
    pub on_list: u32,
}

impl Assignment {
    /// Returns the answer for proposals that reach `reached` where the optimal ones reach `optimal`.
    pub fn new(
        method: Method,
        quota: Quota,
        places: u64,
        proposals: u64,
        proved: bool,
        [reached, optimal]: [Reached; 2],
    ) -> Self {
        let people = reached.people_with.iter().zip(&optimal.people_with);
        let people = people
            .zip(1..)
            .map(|((value, optimal), least)| AssignmentLevel {
                level: "people",
                at_least: Some(least),
                value: *value,
                optimal: *optimal,
            });
        let score = AssignmentLevel {
            level: "score",
            at_least: None,
            value: reached.score,
            optimal: optimal.score,
        };
        Self {
            method: method.name(),
            per_opening: quota.per_opening,
            per_candidate: quota.per_candidate,
            places,
            proposals,
            proved,
            levels: people.chain([score]).collect(),
        }
    }
}
