-- The first schema. Times are microseconds since 1970-01-01T00:00:00Z. Ids are UUIDs of version 7.
-- Text is ordered bytewise. Documents are bytes that the store does not read.

CREATE TABLE counties (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL CONSTRAINT counties_name UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE employers (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    external_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BYTEA NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT employers_external UNIQUE (county, external_id)
);
CREATE INDEX employers_page ON employers (county, id);
CREATE INDEX employers_changed ON employers (county, changed_at, id);

CREATE TABLE vacancies (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    external_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BYTEA NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    employer UUID NOT NULL REFERENCES employers (id),
    CONSTRAINT vacancies_external UNIQUE (county, external_id)
);
CREATE INDEX vacancies_page ON vacancies (county, id);
CREATE INDEX vacancies_changed ON vacancies (county, changed_at, id);
CREATE INDEX vacancies_employer ON vacancies (employer, id);

CREATE TABLE candidates (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    external_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BYTEA NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT candidates_external UNIQUE (county, external_id)
);
CREATE INDEX candidates_page ON candidates (county, id);
CREATE INDEX candidates_changed ON candidates (county, changed_at, id);

CREATE TABLE fairs (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    external_id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
    digest BYTEA NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT fairs_external UNIQUE (county, external_id)
);
CREATE INDEX fairs_page ON fairs (county, id);
CREATE INDEX fairs_changed ON fairs (county, changed_at, id);

-- Who is behind a candidate. No query joins this table to the facts.
CREATE TABLE persons (
    candidate UUID NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    county UUID NOT NULL REFERENCES counties (id),
    version BIGINT NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX persons_page ON persons (county, candidate);

CREATE TABLE case_files (
    candidate UUID NOT NULL PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    county UUID NOT NULL REFERENCES counties (id),
    version BIGINT NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX case_files_page ON case_files (county, candidate);

CREATE TABLE participations (
    fair UUID NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    employer UUID NOT NULL REFERENCES employers (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (fair, employer)
);
CREATE INDEX participations_employer ON participations (employer, fair);

CREATE TABLE registrations (
    fair UUID NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    candidate UUID NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
    county UUID NOT NULL REFERENCES counties (id),
    version BIGINT NOT NULL,
    consent TEXT COLLATE "C" NOT NULL CHECK (consent IN ('asked', 'given', 'refused', 'withdrawn')),
    consent_at BIGINT NOT NULL,
    document BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (fair, candidate)
);
CREATE INDEX registrations_candidate ON registrations (candidate, fair);

-- Results as bytes. A person of the result who is erased empties the bytes; the digest stays.
CREATE TABLE runs (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    fair UUID REFERENCES fairs (id) ON DELETE CASCADE,
    digest BYTEA NOT NULL,
    content BYTEA,
    created_at BIGINT NOT NULL,
    emptied_at BIGINT,
    emptied_reason TEXT COLLATE "C"
);
CREATE INDEX runs_page ON runs (county, id);
CREATE TABLE run_candidates (
    result UUID NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    candidate UUID NOT NULL,
    PRIMARY KEY (result, candidate)
);
CREATE INDEX run_candidates_candidate ON run_candidates (candidate);

CREATE TABLE timetables (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    fair UUID REFERENCES fairs (id) ON DELETE CASCADE,
    digest BYTEA NOT NULL,
    content BYTEA,
    created_at BIGINT NOT NULL,
    emptied_at BIGINT,
    emptied_reason TEXT COLLATE "C"
);
CREATE INDEX timetables_page ON timetables (county, id);
CREATE TABLE timetable_candidates (
    result UUID NOT NULL REFERENCES timetables (id) ON DELETE CASCADE,
    candidate UUID NOT NULL,
    PRIMARY KEY (result, candidate)
);
CREATE INDEX timetable_candidates_candidate ON timetable_candidates (candidate);

-- Who may sign in. Only hashes of secrets are kept.
CREATE TABLE users (
    id UUID NOT NULL PRIMARY KEY,
    county UUID REFERENCES counties (id),
    employer UUID REFERENCES employers (id),
    login TEXT COLLATE "C" NOT NULL CONSTRAINT users_login UNIQUE,
    role TEXT COLLATE "C" NOT NULL,
    password_hash TEXT COLLATE "C" NOT NULL,
    disabled_at BIGINT,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    user_id UUID NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE api_keys (
    id UUID NOT NULL PRIMARY KEY,
    county UUID NOT NULL REFERENCES counties (id),
    employer UUID REFERENCES employers (id),
    label TEXT COLLATE "C" NOT NULL,
    secret_hash BYTEA NOT NULL CONSTRAINT api_keys_secret UNIQUE,
    role TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    granted_fairs_only BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX api_keys_page ON api_keys (county, id);

-- The fairs a user or an API key may see.
CREATE TABLE grants (
    principal UUID NOT NULL,
    fair UUID NOT NULL REFERENCES fairs (id) ON DELETE CASCADE,
    PRIMARY KEY (principal, fair)
);

CREATE TABLE idempotency (
    principal UUID NOT NULL,
    idempotency_key TEXT COLLATE "C" NOT NULL,
    request_digest BYTEA NOT NULL,
    claim UUID NOT NULL,
    claimed_at BIGINT NOT NULL,
    status BIGINT,
    response BYTEA,
    subject UUID,
    PRIMARY KEY (principal, idempotency_key)
);
CREATE INDEX idempotency_claimed ON idempotency (claimed_at);
CREATE INDEX idempotency_subject ON idempotency (subject);

-- Append only: each entry carries the hash of the one before.
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    county UUID,
    principal TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    object_kind TEXT COLLATE "C" NOT NULL,
    object_key TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    request_id TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    previous_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
CREATE INDEX audit_object ON audit (object_kind, object_key, seq);
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit is append only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- Whom a county erased, as keyed hashes.
CREATE TABLE erasures (
    hash BYTEA NOT NULL PRIMARY KEY,
    county UUID NOT NULL,
    candidate UUID NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    erased_at BIGINT NOT NULL
);
CREATE INDEX erasures_candidate ON erasures (candidate);
