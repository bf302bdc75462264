CREATE TABLE bailiwick_ledger (
    version INTEGER PRIMARY KEY
)

CREATE TABLE bailiwick_problem (
    digest TEXT PRIMARY KEY,
    content BYTEA NOT NULL
)

CREATE TABLE bailiwick_plan (
    id TEXT PRIMARY KEY,
    team TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    problem TEXT NOT NULL REFERENCES bailiwick_problem (digest),
    content BYTEA NOT NULL,
    UNIQUE (team, period, number)
)

CREATE TABLE bailiwick_event (
    seq BIGINT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES bailiwick_plan (id),
    kind TEXT NOT NULL,
    duty TEXT,
    member TEXT,
    day TEXT,
    other TEXT,
    plan_digest TEXT NOT NULL,
    problem_digest TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    previous TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL UNIQUE
)

CREATE INDEX bailiwick_event_of_plan ON bailiwick_event (plan, seq)

CREATE FUNCTION bailiwick_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a ledger is only ever added to';
END $$

CREATE TRIGGER bailiwick_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON bailiwick_ledger EXECUTE FUNCTION bailiwick_refuse()

CREATE TRIGGER bailiwick_problem_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON bailiwick_problem EXECUTE FUNCTION bailiwick_refuse()

CREATE TRIGGER bailiwick_plan_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON bailiwick_plan EXECUTE FUNCTION bailiwick_refuse()

CREATE TRIGGER bailiwick_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON bailiwick_event EXECUTE FUNCTION bailiwick_refuse()
