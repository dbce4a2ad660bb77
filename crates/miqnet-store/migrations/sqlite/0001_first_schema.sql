-- The first schema. Times are microseconds since 1970-01-01T00:00:00Z. Ids are UUIDs of version 7.
-- Text is ordered bytewise. Documents are bytes that the store does not read.

CREATE TABLE counties (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CONSTRAINT counties_name UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE employers (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    external_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BLOB NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT employers_external UNIQUE (county, external_id)
) STRICT;
CREATE INDEX employers_page ON employers (county, id);
CREATE INDEX employers_changed ON employers (county, changed_at, id);

CREATE TABLE vacancies (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    external_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BLOB NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    employer BLOB NOT NULL REFERENCES employers (id),
    CONSTRAINT vacancies_external UNIQUE (county, external_id)
) STRICT;
CREATE INDEX vacancies_page ON vacancies (county, id);
CREATE INDEX vacancies_changed ON vacancies (county, changed_at, id);
CREATE INDEX vacancies_employer ON vacancies (employer, id);

CREATE TABLE candidates (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    external_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BLOB NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT candidates_external UNIQUE (county, external_id)
) STRICT;
CREATE INDEX candidates_page ON candidates (county, id);
CREATE INDEX candidates_changed ON candidates (county, changed_at, id);

CREATE TABLE fairs (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    external_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BLOB NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CONSTRAINT fairs_external UNIQUE (county, external_id)
) STRICT;
CREATE INDEX fairs_page ON fairs (county, id);
CREATE INDEX fairs_changed ON fairs (county, changed_at, id);

-- Who is behind a candidate. No query joins this table to the facts.
CREATE TABLE persons (
    candidate BLOB NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    county BLOB NOT NULL REFERENCES counties (id),
    version INTEGER NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX persons_page ON persons (county, candidate);

CREATE TABLE case_files (
    candidate BLOB NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    county BLOB NOT NULL REFERENCES counties (id),
    version INTEGER NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX case_files_page ON case_files (county, candidate);

CREATE TABLE participations (
    fair BLOB NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    employer BLOB NOT NULL REFERENCES employers (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (fair, employer)
) STRICT;
CREATE INDEX participations_employer ON participations (employer, fair);

CREATE TABLE registrations (
    fair BLOB NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    candidate BLOB NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
    county BLOB NOT NULL REFERENCES counties (id),
    version INTEGER NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('asked', 'given', 'refused', 'withdrawn')),
    consent_at INTEGER NOT NULL,
    document BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (fair, candidate)
) STRICT;
CREATE INDEX registrations_candidate ON registrations (candidate, fair);

-- Results as bytes. A person of the result who is erased empties the bytes; the digest stays.
CREATE TABLE runs (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    fair BLOB REFERENCES fairs (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    content BLOB,
    created_at INTEGER NOT NULL,
    emptied_at INTEGER,
    emptied_reason TEXT
) STRICT;
CREATE INDEX runs_page ON runs (county, id);
CREATE TABLE run_candidates (
    result BLOB NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    candidate BLOB NOT NULL,
    PRIMARY KEY (result, candidate)
) STRICT;
CREATE INDEX run_candidates_candidate ON run_candidates (candidate);

CREATE TABLE timetables (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    fair BLOB REFERENCES fairs (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    content BLOB,
    created_at INTEGER NOT NULL,
    emptied_at INTEGER,
    emptied_reason TEXT
) STRICT;
CREATE INDEX timetables_page ON timetables (county, id);
CREATE TABLE timetable_candidates (
    result BLOB NOT NULL REFERENCES timetables (id) ON DELETE CASCADE,
    candidate BLOB NOT NULL,
    PRIMARY KEY (result, candidate)
) STRICT;
CREATE INDEX timetable_candidates_candidate ON timetable_candidates (candidate);

-- Who may sign in. Only hashes of secrets are kept.
CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB REFERENCES counties (id),
    employer BLOB REFERENCES employers (id),
    login TEXT NOT NULL CONSTRAINT users_login UNIQUE,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    disabled_at INTEGER,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE api_keys (
    id BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL REFERENCES counties (id),
    employer BLOB REFERENCES employers (id),
    label TEXT NOT NULL,
    secret_hash BLOB NOT NULL CONSTRAINT api_keys_secret UNIQUE,
    role TEXT NOT NULL,
    scopes TEXT NOT NULL,
    granted_fairs_only INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE INDEX api_keys_page ON api_keys (county, id);

-- The fairs a user or an API key may see.
CREATE TABLE grants (
    principal BLOB NOT NULL,
    fair BLOB NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    PRIMARY KEY (principal, fair)
) STRICT;

CREATE TABLE idempotency (
    principal BLOB NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_digest BLOB NOT NULL,
    claim BLOB NOT NULL,
    claimed_at INTEGER NOT NULL,
    status INTEGER,
    response BLOB,
    subject BLOB,
    PRIMARY KEY (principal, idempotency_key)
) STRICT;
CREATE INDEX idempotency_claimed ON idempotency (claimed_at);
CREATE INDEX idempotency_subject ON idempotency (subject);

-- Append only: each entry carries the hash of the one before.
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    county BLOB,
    principal TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_key TEXT NOT NULL,
    outcome TEXT NOT NULL,
    request_id TEXT NOT NULL,
    purpose TEXT NOT NULL,
    fields TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_object ON audit (object_kind, object_key, seq);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;

-- Whom a county erased, as keyed hashes.
CREATE TABLE erasures (
    hash BLOB NOT NULL PRIMARY KEY,
    county BLOB NOT NULL,
    candidate BLOB NOT NULL,
    reason TEXT NOT NULL,
    erased_at INTEGER NOT NULL
) STRICT;
CREATE INDEX erasures_candidate ON erasures (candidate);
