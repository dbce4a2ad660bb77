-- What the service may do, run after every migration. A database with one role for everything has
-- no role miqnet_app and is left as it is.
-- Two programs that do this at once would fail over each other: the second waits.
DO $$
BEGIN
    PERFORM pg_advisory_xact_lock(7235419836151923);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'miqnet_app') THEN
        GRANT USAGE ON SCHEMA public TO miqnet_app;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO miqnet_app;
        REVOKE UPDATE, DELETE ON audit FROM miqnet_app;
        REVOKE INSERT, UPDATE, DELETE ON _sqlx_migrations FROM miqnet_app;
    END IF;
END $$;
