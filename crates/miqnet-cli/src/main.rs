//! The command line of miqnet.
fn main() {}
