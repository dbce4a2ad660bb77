//! In which slot does each chosen pair talk, when everybody is there all day?
//!
//! König (1916): the edges of a bipartite graph can be coloured with as many colours as the largest
//! number of edges at one node. Edges are people's talks, colours are slots. Each edge takes a
//! colour that is free at both ends; where there is none, the two colours of a chain are swapped.

/// Returns a colour below `n_colours` for each edge `(left, right)`, so that edges which share an
/// end differ.
///
/// Edges are coloured in their order, each with the lowest colour that will do; takes
/// `O(edges · (nodes + colours))`.
///
/// # Panics
/// When a node has more than `n_colours` edges.
pub(crate) fn colour_edges(
    edges: &[(usize, usize)],
    n_left: usize,
    n_right: usize,
    n_colours: usize,
) -> Vec<usize> {
    let mut at = Edges {
        // Nodes of the left side, then nodes of the right side.
        of: vec![None; (n_left + n_right) * n_colours],
        n_colours,
    };
    let mut colours = vec![0; edges.len()];
    for (edge, (left, right)) in edges.iter().enumerate() {
        let (left, right) = (*left, n_left + right);
        let colour = at.free(left);
        let other = at.free(right);
        if at.get(right, colour).is_some() {
            at.swap_chain(right, colour, other, edges, n_left, &mut colours);
        }
        at.set(left, colour, Some(edge));
        at.set(right, colour, Some(edge));
        colours[edge] = colour;
    }
    colours
}

/// Which edge has which colour at each node.
struct Edges {
    of: Vec<Option<usize>>,
    n_colours: usize,
}

impl Edges {
    fn get(&self, node: usize, colour: usize) -> Option<usize> {
        self.of[node * self.n_colours + colour]
    }

    fn set(&mut self, node: usize, colour: usize, edge: Option<usize>) {
        self.of[node * self.n_colours + colour] = edge;
    }

    fn free(&self, node: usize) -> usize {
        (0..self.n_colours)
            .find(|colour| self.get(node, *colour).is_none())
            .expect("no node has more edges than there are colours")
    }

    /// Swaps two colours along the chain that leaves `node` with `colour`; afterwards `colour` is
    /// free there. The chain cannot come back to the other side's node that lacks `colour`, because
    /// it enters that side by edges of `colour` only.
    fn swap_chain(
        &mut self,
        node: usize,
        colour: usize,
        other: usize,
        edges: &[(usize, usize)],
        n_left: usize,
        colours: &mut [usize],
    ) {
        let mut chain = Vec::new();
        let (mut node, mut next) = (node, colour);
        while let Some(edge) = self.get(node, next) {
            chain.push(edge);
            let (left, right) = edges[edge];
            node = if node == left { n_left + right } else { left };
            next = if next == colour { other } else { colour };
        }
        for edge in &chain {
            let (left, right) = edges[*edge];
            self.set(left, colours[*edge], None);
            self.set(n_left + right, colours[*edge], None);
        }
        for edge in chain {
            let (left, right) = edges[edge];
            colours[edge] = if colours[edge] == colour {
                other
            } else {
                colour
            };
            self.set(left, colours[edge], Some(edge));
            self.set(n_left + right, colours[edge], Some(edge));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn degree(edges: &[(usize, usize)]) -> usize {
        let of = |node: usize, side: fn(&(usize, usize)) -> usize| {
            edges.iter().filter(|edge| side(edge) == node).count()
        };
        let nodes = 0..8;
        nodes
            .map(|node| of(node, |edge| edge.0).max(of(node, |edge| edge.1)))
            .max()
            .unwrap_or(0)
    }

    proptest! {
        #[test]
        fn as_many_colours_as_the_largest_degree_are_enough(
            edges in proptest::collection::vec((0..8_usize, 0..8_usize), 0..60)
        ) {
            let colours = colour_edges(&edges, 8, 8, degree(&edges));
            for (a, first) in edges.iter().enumerate() {
                for (b, second) in edges.iter().enumerate().skip(a + 1) {
                    if first.0 == second.0 || first.1 == second.1 {
                        prop_assert_ne!(colours[a], colours[b]);
                    }
                }
            }
        }
    }
}
