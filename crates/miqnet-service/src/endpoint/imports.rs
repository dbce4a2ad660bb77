pub(crate) mod candidates;
pub(crate) mod case_files;
pub(crate) mod vacancies;
