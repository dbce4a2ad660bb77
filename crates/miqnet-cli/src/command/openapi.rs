//! `miqnet openapi`: the contract of the service.

use std::io::Write as _;

use crate::Outcome;
use crate::console::stdout;
use crate::failure::Failure;

/// Prints the OpenAPI document, as `openapi/miqnet.json` keeps it.
pub(crate) fn run() -> Result<Outcome, Failure> {
    let mut out = stdout();
    out.write_all(miqnet_service::contract::text().as_bytes())?;
    out.flush()?;
    Ok(Outcome::Done)
}
