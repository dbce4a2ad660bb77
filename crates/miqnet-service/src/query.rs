//! Query parameters: a closed set for each operation, every fault at once.

use std::collections::BTreeMap;

use actix_web::HttpRequest;

use crate::problem::{Fault, Problem, ProblemCode};

/// The parameters of one request, taken one after the other.
pub(crate) struct Query {
    given: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl Query {
    /// The parameters of this request.
    pub(crate) fn of(request: &HttpRequest) -> Self {
        Self::parse(request.query_string())
    }

    fn parse(text: &str) -> Self {
        let mut query = Self {
            given: BTreeMap::new(),
            faults: Vec::new(),
        };
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            let place = place(&name);
            if query.given.insert(name.into(), value.into()).is_some() {
                query.faults.push(Fault::new(place, "duplicate_parameter"));
            }
        }
        query
    }

    /// Takes the parameter of this name; none where it is not given or not allowed.
    pub(crate) fn take<T>(
        &mut self,
        name: &str,
        allowed: &[&str],
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.given.remove(name)?;
        let value = read(&text);
        if value.is_none() {
            let fault = Fault::new(place(name), "wrong_value");
            self.faults.push(fault.allowing(allowed.iter().copied()));
        }
        value
    }

    /// Says that a parameter is not given that must be.
    pub(crate) fn miss(&mut self, name: &str) {
        if !self.faults.iter().any(|fault| fault.place == place(name)) {
            self.faults
                .push(Fault::new(place(name), "missing_parameter"));
        }
    }

    /// Ends the reading: what was not taken is unknown.
    pub(crate) fn finish(mut self) -> Result<(), Problem> {
        let unknown = self.given.keys();
        let unknown = unknown.map(|name| Fault::new(place(name), "unknown_parameter"));
        self.faults.extend(unknown);
        if self.faults.is_empty() {
            return Ok(());
        }
        Err(Problem::new(ProblemCode::InvalidQuery).at(self.faults))
    }
}

/// The place of a parameter; names that cannot be ours are cut.
fn place(name: &str) -> String {
    let plain = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_');
    format!("query.{}", plain.take(40).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let mut query = Query::parse(text);
        query.take("top", &["1 to 100"], |text| text.parse::<u8>().ok());
        let faults = query.finish().err().map_or(Vec::new(), |it| it.faults);
        let found: Vec<_> = faults.iter().map(|it| (&*it.place, it.code)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_fault_is_told_at_once_and_no_value() {
        check("", &[]);
        check("top=7", &[]);
        check("top=x", &[("query.top", "wrong_value")]);
        check(
            "top=1&top=2&a=%00&b%3Cc=",
            &[
                ("query.top", "duplicate_parameter"),
                ("query.a", "unknown_parameter"),
                ("query.bc", "unknown_parameter"),
            ],
        );
    }
}
