//! The columns of the input tables: their names, aliases and kinds.
