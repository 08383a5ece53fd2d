-- Events no longer depend on the order in which reports came: reports that links join form a neighbourhood, and each
-- neighbourhood is gathered into events as a whole. Analysts' decisions outrank the matcher.

ALTER TABLE story ADD COLUMN lines TEXT;              -- on which lines of the file the lines of its text begin
ALTER TABLE story ADD COLUMN copies INTEGER;          -- key of a story that it is a copy of, perhaps by way of others
ALTER TABLE story ADD COLUMN own_origin TEXT;         -- were it a copy of none
UPDATE story SET copies = key, own_origin = origin;
CREATE INDEX story_by_copies ON story (copies);
CREATE INDEX story_by_outlet_name ON story (lower(outlet));
CREATE INDEX story_by_day ON story (published, key);

ALTER TABLE report ADD COLUMN assumed_day INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN confidence REAL;
ALTER TABLE report ADD COLUMN neighbourhood INTEGER;  -- key of its first report; NULL until reports are compared with it
ALTER TABLE report ADD COLUMN withdrawn TEXT;         -- why it belongs to no event, if so
ALTER TABLE report ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
UPDATE report SET withdrawn = 'its story was replaced'
    WHERE story IN (SELECT key FROM story WHERE superseded_by IS NOT NULL);
CREATE INDEX report_by_neighbourhood ON report (neighbourhood);
CREATE INDEX report_not_compared ON report (key) WHERE neighbourhood IS NULL;

ALTER TABLE event ADD COLUMN place_id TEXT;
ALTER TABLE event ADD COLUMN precision TEXT;
ALTER TABLE event ADD COLUMN disputes INTEGER NOT NULL DEFAULT 0;
CREATE INDEX event_by_place ON event (place_id);

-- Ids that events had whose first report was withdrawn since.
CREATE TABLE former_event (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL
) WITHOUT ROWID;

-- Neighbourhoods too large to be gathered again at each report: gathered when all stories are in.
CREATE TABLE unsettled (
    neighbourhood INTEGER PRIMARY KEY
);

CREATE TABLE decision (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    kind TEXT NOT NULL,               -- merge, split, move, correct, accept, reject
    reports TEXT NOT NULL,            -- ids of the reports it is about; of merge and move with those they come to
    others TEXT NOT NULL,             -- ids of the reports that these are not of one happening with
    field TEXT,                       -- corrected
    value TEXT,                       -- now
    before TEXT,                      -- as read
    note TEXT,
    asked TEXT NOT NULL,              -- as it was asked for: ids of events and reports
    undone_at TEXT,
    undone_by TEXT
);
CREATE INDEX decision_by_reports ON decision (reports);

CREATE INDEX journal_by_event ON journal (event) WHERE event IS NOT NULL;
CREATE INDEX journal_by_report ON journal (report) WHERE report IS NOT NULL;

CREATE TABLE saved_query (
    name TEXT PRIMARY KEY,
    words TEXT NOT NULL
) WITHOUT ROWID;

-- The full-text indexes follow their tables by themselves.
CREATE TRIGGER story_text_follows AFTER INSERT ON story
BEGIN
    INSERT INTO story_text (rowid, headline, text) VALUES (new.key, coalesce(new.headline, ''), new.text);
END;
CREATE TRIGGER report_text_follows AFTER INSERT ON report
BEGIN
    INSERT INTO report_text (rowid, evidence) VALUES (new.key, new.evidence);
END;
CREATE TRIGGER party_name_follows AFTER INSERT ON party
BEGIN
    INSERT INTO party_name (rowid, name) VALUES (new.key, new.name);
END;
