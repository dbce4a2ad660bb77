//! From rows to validated candidates and vacancies.
