CREATE TABLE bailiwick_ledger (
    version INTEGER PRIMARY KEY NOT NULL
) STRICT

CREATE TABLE bailiwick_problem (
    digest TEXT PRIMARY KEY NOT NULL,
    content BLOB NOT NULL
) STRICT

CREATE TABLE bailiwick_plan (
    id TEXT PRIMARY KEY NOT NULL,
    team TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    problem TEXT NOT NULL REFERENCES bailiwick_problem (digest),
    content BLOB NOT NULL,
    UNIQUE (team, period, number)
) STRICT

CREATE TABLE bailiwick_event (
    seq INTEGER PRIMARY KEY NOT NULL,
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
) STRICT

CREATE INDEX bailiwick_event_of_plan ON bailiwick_event (plan, seq)

CREATE TRIGGER bailiwick_ledger_update BEFORE UPDATE ON bailiwick_ledger BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_ledger_delete BEFORE DELETE ON bailiwick_ledger BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_problem_update BEFORE UPDATE ON bailiwick_problem BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_problem_delete BEFORE DELETE ON bailiwick_problem BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_plan_update BEFORE UPDATE ON bailiwick_plan BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_plan_delete BEFORE DELETE ON bailiwick_plan BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_event_update BEFORE UPDATE ON bailiwick_event BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_event_delete BEFORE DELETE ON bailiwick_event BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

-- INSERT OR REPLACE takes rows out without asking the triggers above.
CREATE TRIGGER bailiwick_problem_replace BEFORE INSERT ON bailiwick_problem
WHEN EXISTS (SELECT 1 FROM bailiwick_problem WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_plan_replace BEFORE INSERT ON bailiwick_plan
WHEN EXISTS (SELECT 1 FROM bailiwick_plan WHERE id = NEW.id OR (team, period, number) = (NEW.team, NEW.period, NEW.number))
BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END

CREATE TRIGGER bailiwick_event_replace BEFORE INSERT ON bailiwick_event
WHEN EXISTS (SELECT 1 FROM bailiwick_event WHERE seq = NEW.seq OR previous = NEW.previous OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END
