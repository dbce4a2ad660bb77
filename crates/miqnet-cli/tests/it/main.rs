//! The binary as its users meet it: sheets in, answers out.

mod assigning;
mod backup;
mod bench;
mod check;
mod county;
mod explain;
mod failures;
mod fair;
mod fair_pairs;
mod fair_papers;
mod files;
mod funding;
mod generate;
mod guide;
mod matching;
mod messages;
mod plan;
mod programme;
mod resolve;
mod retain;
mod running;
mod serve;
mod spoiled;
