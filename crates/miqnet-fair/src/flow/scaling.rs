//! The cheapest circulation of a large network.
//!
//! Sending unit by unit takes a search for each one. Here all units move at once: prices may be wrong
//! by a tolerance that shrinks from phase to phase until it is too small to matter (cost scaling with
//! push and relabel, Goldberg and Tarjan 1990).

use std::collections::VecDeque;

use super::Network;

/// The tolerance of a phase is this part of the one before.
const SHRINKS_BY: i64 = 8;

impl Network<i64> {
    /// Lets the cheapest circulation flow: no circle of arcs with room costs less than 0.
    ///
    /// The network is empty before. Afterwards [`Network::potential`] says for every node what it says
    /// after [`Network::send`]. The same arcs in the same order give the same circulation.
    ///
    /// # Panics
    /// When the highest cost times the nodes is 2⁵⁶ or more.
    pub fn circulate(&mut self) {
        self.index();
        // Whole-numbered costs times more than the nodes: a tolerance of 1 cannot add up to a cost.
        let scale = self.n_nodes as i64 + 1;
        let highest = self.cost.iter().map(|cost| cost.abs()).max().unwrap_or(0);
        let fits = highest.checked_mul(scale).filter(|cost| *cost < 1 << 56);
        let mut tolerance = fits.expect("costs are small enough for the size of the network");
        for cost in &mut self.cost {
            *cost *= scale;
        }
        self.potential.fill(0);
        let mut work = Work::new(self);
        while tolerance > 1 {
            tolerance = (tolerance / SHRINKS_BY).max(1);
            work.refine(self, tolerance);
        }
        for cost in &mut self.cost {
            *cost /= scale;
        }
        self.round_potentials(scale);
    }

    /// Turns potentials of scaled costs into potentials of the costs as they are.
    ///
    /// With a tolerance of 1, rounding down is wrong only for an arc from a potential with the remainder
    /// `scale − 1` to one with the remainder 0. There are fewer nodes than remainders; so all are
    /// raised until the one that nobody has is `scale − 1`.
    fn round_potentials(&mut self, scale: i64) {
        let mut taken = vec![false; scale as usize];
        for potential in &self.potential {
            taken[potential.rem_euclid(scale) as usize] = true;
        }
        let free = taken.iter().position(|taken| !taken);
        let free = free.expect("fewer nodes than remainders") as i64;
        for potential in &mut self.potential {
            *potential = (*potential + scale - 1 - free).div_euclid(scale);
        }
    }
}

/// The work space of a phase.
struct Work {
    excess: Vec<i64>,
    /// The next arc of each node to look at.
    next: Vec<u32>,
    active: VecDeque<u32>,
}

impl Work {
    fn new(network: &Network<i64>) -> Self {
        Self {
            excess: vec![0; network.n_nodes],
            next: network.begin.clone(),
            active: VecDeque::new(),
        }
    }

    /// Makes the circulation cheapest up to the tolerance for each arc.
    fn refine(&mut self, network: &mut Network<i64>, tolerance: i64) {
        for arc in 0..network.to.len() {
            let (from, to) = (network.from(arc), network.to[arc] as usize);
            let reduced = network.cost[arc] + network.potential[from] - network.potential[to];
            if network.left[arc] > 0 && reduced < 0 {
                let all = network.left[arc];
                self.push(network, arc, all);
            }
        }
        self.next.copy_from_slice(&network.begin);
        self.active.clear();
        let n_nodes = network.n_nodes as u32;
        let active = (0..n_nodes).filter(|node| self.excess[*node as usize] > 0);
        self.active = active.collect();
        while let Some(node) = self.active.pop_front() {
            self.discharge(network, node as usize, tolerance);
        }
    }

    fn push(&mut self, network: &mut Network<i64>, arc: usize, units: u32) {
        network.left[arc] -= units;
        network.left[arc ^ 1] += units;
        self.excess[network.from(arc)] -= i64::from(units);
        self.excess[network.to[arc] as usize] += i64::from(units);
    }

    /// Pushes on what a node has too much of, and lowers its potential until it can.
    fn discharge(&mut self, network: &mut Network<i64>, node: usize, tolerance: i64) {
        while self.excess[node] > 0 {
            if self.next[node] == network.begin[node + 1] {
                relabel(network, node, tolerance);
                self.next[node] = network.begin[node];
                continue;
            }
            let arc = network.leaving[self.next[node] as usize] as usize;
            let to = network.to[arc] as usize;
            let reduced = network.cost[arc] + network.potential[node] - network.potential[to];
            if network.left[arc] > 0 && reduced < 0 {
                let was_active = self.excess[to] > 0;
                let most = u32::try_from(self.excess[node]).unwrap_or(u32::MAX);
                self.push(network, arc, network.left[arc].min(most));
                if !was_active && self.excess[to] > 0 {
                    self.active.push_back(to as u32);
                }
                if self.excess[node] == 0 {
                    break;
                }
            }
            self.next[node] += 1;
        }
    }
}

/// Lowers the potential of a node as far as no arc with room becomes cheaper than the tolerance allows.
fn relabel(network: &mut Network<i64>, node: usize, tolerance: i64) {
    let leaving = network.begin[node] as usize..network.begin[node + 1] as usize;
    let arcs = network.leaving[leaving].iter().map(|arc| *arc as usize);
    let with_room = arcs.filter(|arc| network.left[*arc] > 0);
    let ends = with_room.map(|arc| network.potential[network.to[arc] as usize] - network.cost[arc]);
    let highest = ends.max().expect("what came in can go back");
    network.potential[node] = highest - tolerance;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::flow::Until;

    /// Arcs `(from, to, capacity, cost)` among six nodes without a circle, and one that goes back from
    /// the last node to the first.
    fn arcs() -> impl Strategy<Value = Vec<(usize, usize, u32, i64)>> {
        let arc = (0..5_usize, 1..6_usize, 1..4_u32, -50..30_i64);
        let forward = |(from, by, capacity, cost): (usize, usize, u32, i64)| {
            (from, (from + by).min(5), capacity, cost)
        };
        proptest::collection::vec(arc.prop_map(forward), 0..20)
    }

    proptest! {
        #[test]
        fn a_circulation_costs_what_unit_by_unit_costs(arcs in arcs()) {
            let mut circulating = Network::new(6);
            let mut sending = Network::new(6);
            let add = |network: &mut Network<i64>| -> Vec<_> {
                let arcs = arcs.iter();
                arcs.map(|(from, to, capacity, cost)| network.arc(*from, *to, *capacity, *cost)).collect()
            };
            let names = [add(&mut circulating), add(&mut sending)];
            circulating.arc(5, 0, 100, 0);
            circulating.circulate();
            sending.send(0, 5, Until::NoGain);
            let cost = |network: &Network<i64>, names: &[crate::flow::Arc]| -> i64 {
                let flows = names.iter().map(|name| i64::from(network.through(*name)));
                flows.zip(&arcs).map(|(flow, arc)| flow * arc.3).sum()
            };
            prop_assert_eq!(cost(&circulating, &names[0]), cost(&sending, &names[1]));
            for arc in 0..circulating.to.len() {
                let (from, to) = (circulating.from(arc), circulating.to[arc] as usize);
                let between = circulating.potential(from) - circulating.potential(to);
                prop_assert!(circulating.left[arc] == 0 || circulating.cost[arc] + between >= 0);
            }
        }
    }
}
