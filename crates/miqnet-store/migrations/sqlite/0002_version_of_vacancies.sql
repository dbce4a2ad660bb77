-- Counts the changes of a county's vacancies, so that whoever keeps a copy knows when it is old.
ALTER TABLE counties ADD COLUMN vacancies_version INTEGER NOT NULL DEFAULT 0;
