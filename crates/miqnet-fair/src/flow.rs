//! What is the cheapest way to send a flow through a network?
//!
//! Successive cheapest paths with potentials (Edmonds and Karp 1972): each path is found by
//! Dijkstra's algorithm on costs that the potentials keep at 0 or more, and no flow that was sent
//! is cheaper for its amount than what has been sent so far. Costs that rise with the amount are
//! written as several arcs between the same two nodes.

mod scaling;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::amount::Amount;

/// A network with capacities and costs, and the flow in it.
#[derive(Debug, Clone)]
pub struct Network<C> {
    n_nodes: usize,
    /// Arc `2 k` is the `k`-th arc that was added, `2 k + 1` its way back.
    to: Vec<u32>,
    left: Vec<u32>,
    cost: Vec<C>,
    /// Added arcs by the node they leave, once the first path is searched.
    leaving: Vec<u32>,
    begin: Vec<u32>,
    potential: Vec<C>,
}

/// Which arc of a [`Network`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arc(u32);

/// When to stop sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// No more fits.
    Full,
    /// A further unit would cost 0 or more: the sum of costs is the least of all amounts.
    NoGain,
}

impl<C: Amount> Network<C> {
    /// Returns a network of so many nodes without arcs.
    pub fn new(n_nodes: usize) -> Self {
        Self {
            n_nodes,
            to: Vec::new(),
            left: Vec::new(),
            cost: Vec::new(),
            leaving: Vec::new(),
            begin: Vec::new(),
            potential: vec![C::default(); n_nodes],
        }
    }

    /// Adds an arc with a capacity and a cost for each unit, and returns its name.
    ///
    /// Costs may be negative, but no circle of arcs may cost less than 0.
    ///
    /// # Panics
    /// When a node does not exist.
    pub fn arc(&mut self, from: usize, to: usize, capacity: u32, cost: C) -> Arc {
        assert!(from < self.n_nodes && to < self.n_nodes, "the nodes exist");
        let name = Arc(self.to.len() as u32 / 2);
        self.to.extend([to as u32, from as u32]);
        self.left.extend([capacity, 0]);
        self.cost.extend([cost, -cost]);
        self.begin.clear();
        name
    }

    /// The node that an arc leads to.
    pub fn end(&self, arc: Arc) -> usize {
        self.to[arc.0 as usize * 2] as usize
    }

    /// The length of the cheapest way to a node, up to a number that is the same for all nodes.
    ///
    /// After [`Network::send`] an arc with room costs at least as much as its end lies further away
    /// than its beginning, and one that is used at most as much. Nodes that could never be reached
    /// are [`Amount::VAST`] away.
    pub fn potential(&self, node: usize) -> C {
        self.potential[node]
    }

    /// How many units go through an arc.
    pub fn through(&self, arc: Arc) -> u32 {
        self.left[arc.0 as usize * 2 + 1]
    }

    /// Sends units from `source` to `sink`, each on the cheapest way that is left, and returns how
    /// many were sent now.
    ///
    /// Ties are broken by the order in which nodes and arcs were added. Takes
    /// `O(units · arcs · log nodes)`.
    pub fn send(&mut self, source: usize, sink: usize, until: Until) -> u32 {
        self.index();
        if !self.first_potentials(source, sink) {
            return 0;
        }
        let mut search = Search::new(self.n_nodes);
        let mut sent = 0;
        while search.run(self, source, sink) {
            let way = self.potential[sink] - self.potential[source];
            if until == Until::NoGain && way >= C::default() {
                break;
            }
            sent += self.push(source, sink, &search.arc_to);
        }
        sent
    }

    fn from(&self, arc: usize) -> usize {
        self.to[arc ^ 1] as usize
    }

    /// Sorts the arcs by the node that they leave.
    fn index(&mut self) {
        if !self.begin.is_empty() {
            return;
        }
        self.begin = vec![0; self.n_nodes + 1];
        for arc in 0..self.to.len() {
            let from = self.from(arc);
            self.begin[from + 1] += 1;
        }
        for node in 0..self.n_nodes {
            self.begin[node + 1] += self.begin[node];
        }
        let mut next = self.begin.clone();
        self.leaving = vec![0; self.to.len()];
        for arc in 0..self.to.len() {
            let place = &mut next[self.from(arc)];
            self.leaving[*place as usize] = arc as u32;
            *place += 1;
        }
    }

    /// Cheapest ways in the network as it is, however negative the costs; says whether the sink can
    /// be reached.
    fn first_potentials(&mut self, source: usize, sink: usize) -> bool {
        let mut best = vec![C::VAST; self.n_nodes];
        best[source] = C::default();
        let mut waiting = std::collections::VecDeque::from([source]);
        let mut is_waiting = vec![false; self.n_nodes];
        while let Some(node) = waiting.pop_front() {
            is_waiting[node] = false;
            let leaving = self.begin[node] as usize..self.begin[node + 1] as usize;
            for arc in self.leaving[leaving].iter().map(|arc| *arc as usize) {
                let to = self.to[arc] as usize;
                let through = best[node] + self.cost[arc];
                if self.left[arc] > 0 && through < best[to] {
                    best[to] = through;
                    if !std::mem::replace(&mut is_waiting[to], true) {
                        waiting.push_back(to);
                    }
                }
            }
        }
        // What cannot be reached now never can: sending only adds ways back along reached nodes.
        let reached = best[sink] < C::VAST;
        self.potential = best;
        reached
    }

    /// Sends what fits along the way that was found.
    fn push(&mut self, source: usize, sink: usize, arc_to: &[u32]) -> u32 {
        let mut fits = u32::MAX;
        let mut node = sink;
        while node != source {
            let arc = arc_to[node] as usize;
            fits = fits.min(self.left[arc]);
            node = self.from(arc);
        }
        let mut node = sink;
        while node != source {
            let arc = arc_to[node] as usize;
            self.left[arc] -= fits;
            self.left[arc ^ 1] += fits;
            node = self.from(arc);
        }
        fits
    }
}

/// The work space of Dijkstra's algorithm.
struct Search<C> {
    best: Vec<C>,
    arc_to: Vec<u32>,
    heap: BinaryHeap<(Reverse<C>, Reverse<u32>)>,
    settled: Vec<u32>,
}

impl<C: Amount> Search<C> {
    fn new(n_nodes: usize) -> Self {
        Self {
            best: vec![C::VAST; n_nodes],
            arc_to: vec![0; n_nodes],
            heap: BinaryHeap::new(),
            settled: Vec::new(),
        }
    }

    /// Finds the cheapest way to the sink and moves the potentials on; `false` when there is none.
    fn run(&mut self, network: &mut Network<C>, source: usize, sink: usize) -> bool {
        self.best.fill(C::VAST);
        self.heap.clear();
        self.settled.clear();
        self.best[source] = C::default();
        self.heap
            .push((Reverse(C::default()), Reverse(source as u32)));
        let mut found = None;
        while let Some((Reverse(so_far), Reverse(node))) = self.heap.pop() {
            let node = node as usize;
            if so_far > self.best[node] {
                continue;
            }
            if node == sink {
                found = Some(so_far);
                break;
            }
            self.settled.push(node as u32);
            let base = so_far + network.potential[node];
            let leaving = network.begin[node] as usize..network.begin[node + 1] as usize;
            for arc in network.leaving[leaving].iter().map(|arc| *arc as usize) {
                let to = network.to[arc] as usize;
                if network.left[arc] == 0 {
                    continue;
                }
                let through = base + network.cost[arc] - network.potential[to];
                if through < self.best[to] {
                    self.best[to] = through;
                    self.arc_to[to] = arc as u32;
                    self.heap.push((Reverse(through), Reverse(to as u32)));
                }
            }
        }
        let Some(way) = found else { return false };
        // Nodes beyond the sink count as far as the sink; nodes before it, as far as they are. All
        // are moved down together, so that only the settled ones have to be touched.
        for node in &self.settled {
            let node = *node as usize;
            network.potential[node] = network.potential[node] + self.best[node] - way;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends through a network of arcs `(from, to, capacity, cost)` from node 0 to the last one.
    #[track_caller]
    fn check(arcs: &[(usize, usize, u32, i64)], until: Until, expected: (u32, i64)) {
        let n_nodes = arcs.iter().map(|arc| arc.1).max().expect("there are arcs") + 1;
        let mut network = Network::new(n_nodes);
        let names: Vec<_> = arcs
            .iter()
            .map(|(from, to, capacity, cost)| network.arc(*from, *to, *capacity, *cost))
            .collect();
        let sent = network.send(0, n_nodes - 1, until);
        let cost: i64 = names
            .iter()
            .zip(arcs)
            .map(|(name, arc)| i64::from(network.through(*name)) * arc.3)
            .sum();
        assert_eq!((sent, cost), expected);
    }

    #[test]
    fn a_flow_takes_back_what_it_sent_the_wrong_way() {
        // The cheapest first path uses the arc across; the second one has to undo it.
        let arcs = [
            (0, 1, 1, 1),
            (0, 2, 1, 4),
            (1, 2, 1, 1),
            (1, 3, 1, 5),
            (2, 3, 1, 1),
        ];
        check(&arcs, Until::Full, (2, 11));
    }

    #[test]
    fn sending_stops_where_it_no_longer_gains() {
        let arcs = [(0, 1, 1, -5), (0, 1, 1, -2), (0, 1, 3, 1), (1, 2, 9, 0)];
        check(&arcs, Until::NoGain, (2, -7));
        check(&arcs, Until::Full, (5, -4));
    }

    #[test]
    fn a_sink_that_cannot_be_reached_gets_nothing() {
        check(&[(0, 1, 1, -5), (2, 3, 1, -5)], Until::Full, (0, 0));
    }
}
