//! Case files from sheets: each belongs to a candidate who is kept.

use miqnet_domain::CandidateId;
use miqnet_store::{CaseFiles, Effect, Side};
use miqnet_wire::{column, row};

use super::{Imported, NOT_ERASED};
use crate::desk::{Act, Desk, Told};
use crate::problem::Problem;
use crate::rows::{Reader, Sheet};
use crate::side::Beside;

impl Imported for CaseFiles {
    type Named = CandidateId;
    const KIND: &'static str = <Self as Side>::NAME;
    const FIELDS: &'static str = <Self as Beside>::FIELDS;

    fn sheet(reader: Reader<'_>, name: &str, bytes: &[u8]) -> Result<Sheet<CandidateId>, Problem> {
        let sheet = reader.sheet(name, bytes, column::Side::CaseFiles, row::case_files)?;
        Ok(sheet.map(|file| file.id))
    }

    async fn keep(
        desk: &Desk,
        act: &mut Act<'_>,
        sheet: &mut Sheet<CandidateId>,
    ) -> Result<Vec<Effect>, Problem> {
        let good = std::mem::take(&mut sheet.good).into_iter();
        let (numbers, rows): (Vec<u32>, Vec<_>) = good
            .map(|(number, id, document)| (number, (id, document)))
            .unzip();
        let done = act.case_files().import(&desk.scope(), rows).await?;
        let mut effects = Vec::with_capacity(done.len());
        for (number, effect) in numbers.into_iter().zip(done) {
            match effect {
                Some((_, Effect::Erased)) => sheet.reject(number, "", "erased", NOT_ERASED),
                Some((candidate, effect)) => {
                    if effect != Effect::Same {
                        // What is kept of her names who changed it.
                        act.tell(
                            Told::about(<Self as Side>::NAME, candidate)
                                .fields(<Self as Beside>::FIELDS),
                        );
                    }
                    effects.push(effect);
                }
                None => {
                    let allowed = "the id of a candidate who is kept: keep her first";
                    sheet.reject(number, ".id", "unknown_candidate", allowed);
                }
            }
        }
        Ok(effects)
    }
}
