//! What a caller is told when the store did not do what it was asked: the one place.

use miqnet_store::Error;

use super::{Problem, ProblemCode};

impl From<Error> for Problem {
    /// Names neither row nor rule. What is a fault of ours goes to the log, with the code of the
    /// database or the place of the row.
    fn from(error: Error) -> Self {
        let code = match &error {
            Error::Stale { .. } => ProblemCode::Stale,
            Error::Duplicate { .. } => ProblemCode::Duplicate,
            Error::Reference => ProblemCode::Reference,
            Error::Erased => ProblemCode::Erased,
            Error::Nul => ProblemCode::InvalidBody,
            Error::Busy => ProblemCode::StorageBusy,
            Error::Full => ProblemCode::StorageFull,
            Error::Unavailable { .. } => ProblemCode::StorageUnavailable,
            Error::Schema { .. } => ProblemCode::NotReady,
            Error::Inconsistent { .. } | Error::Setting(_) => ProblemCode::Internal,
        };
        if code.status().is_server_error() {
            tracing::error!(%error, "storage");
        }
        Self::new(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_a_status_that_says_what_the_caller_can_do() {
        let check = |error: Error, status: u16, retry: Option<u64>| {
            let problem = Problem::from(error);
            assert_eq!(
                (problem.code.status().as_u16(), problem.retry_after_seconds),
                (status, retry)
            );
        };
        check(Error::Stale { current: 7 }, 412, None);
        check(
            Error::Duplicate {
                constraint: "users_login",
            },
            409,
            None,
        );
        check(Error::Reference, 409, None);
        check(Error::Erased, 409, None);
        check(Error::Nul, 422, None);
        check(Error::Busy, 503, Some(2));
        check(Error::Full, 507, None);
        check(
            Error::Unavailable {
                code: "io".to_owned(),
            },
            503,
            Some(5),
        );
        check(
            Error::Schema {
                found: 0,
                needed: 1,
            },
            503,
            Some(5),
        );
        check(Error::Setting("x"), 500, None);
        let key = String::new();
        check(
            Error::Inconsistent {
                table: "a",
                column: "b",
                key,
            },
            500,
            None,
        );
    }
}
