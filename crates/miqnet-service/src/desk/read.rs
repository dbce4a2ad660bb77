//! Reading people, which is told to the audit before anything is made of them.

use miqnet_store::{
    CandidateKey, Candidates, CaseFiles, Record, Scope, Side as _, SideRecord, Vacancies,
    VacancyKey,
};

use super::{Desk, Told};
use crate::access::Grant;
use crate::kept::active;
use crate::problem::Problem;

impl Desk {
    /// The candidate of this key inside the scope.
    ///
    /// # Errors
    /// [`ProblemCode::NotFound`](crate::problem::ProblemCode::NotFound), and those of the store.
    pub(crate) async fn read_candidate(
        &self,
        key: CandidateKey,
    ) -> Result<Record<Candidates>, Problem> {
        let mut act = self.begin().await?;
        let found = act.candidates().get(&self.scope, key).await?;
        let found = found.ok_or_else(Problem::nothing_here)?;
        act.commit(Told::of::<Candidates>(key).fields("facts"))
            .await?;
        Ok(found)
    }

    /// The candidate of this key inside the scope, with her case file where there is one and the
    /// matrix lets the caller read it.
    ///
    /// # Errors
    /// As for [`Desk::read_candidate`].
    pub(crate) async fn read_candidate_and_case(
        &self,
        key: CandidateKey,
    ) -> Result<(Record<Candidates>, Option<SideRecord>), Problem> {
        let mut act = self.begin().await?;
        let found = act.candidates().get(&self.scope, key).await?;
        let found = found.ok_or_else(Problem::nothing_here)?;
        let principal = &self.caller().principal;
        let access = &self.state.access;
        let grant = access.grant("read_case_file", principal.role, &principal.scopes);
        let case = match grant {
            Grant::None => None,
            _ => act.case_files().get(&self.scope, key).await?,
        };
        if case.is_some() {
            act.tell(Told::about(CaseFiles::NAME, key).fields("case"));
        }
        act.commit(Told::of::<Candidates>(key).fields("facts"))
            .await?;
        Ok((found, case))
    }

    /// The vacancy of this key inside the scope. It tells of nobody, so the audit hears nothing.
    ///
    /// # Errors
    /// As for [`Desk::read_candidate`].
    pub(crate) async fn read_vacancy(&self, key: VacancyKey) -> Result<Record<Vacancies>, Problem> {
        let found = self.store().vacancies().get(&self.scope, key).await?;
        found.ok_or_else(Problem::nothing_here)
    }

    /// The active candidates inside a part of the scope, in the order of their ids.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn read_candidates(
        &self,
        scope: &Scope,
    ) -> Result<Vec<Record<Candidates>>, Problem> {
        let mut act = self.begin().await?;
        let all = act.candidates().all(scope, &active()).await?;
        act.commit(Told::list::<Candidates>().fields("facts"))
            .await?;
        Ok(all)
    }
}
