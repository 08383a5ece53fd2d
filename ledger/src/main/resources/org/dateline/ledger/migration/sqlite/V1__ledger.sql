-- The ledger, first version. Days are ISO 8601 text, lists are lines of text, absent is NULL.
-- Stories, reports, tallies, legs, attributions and relations are facts: entered once, never changed.
-- Events and memberships are views of them: the journal says how each came about.

CREATE TABLE story (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,          -- hash of outlet and text
    name TEXT NOT NULL,               -- the id it was read under
    file TEXT,                        -- where it was read
    outlet TEXT,
    url TEXT,
    headline TEXT,
    published TEXT,
    published_from TEXT,
    text TEXT NOT NULL,
    agency TEXT,
    origin TEXT NOT NULL,             -- changes when a copy with an agency's mark turns up
    print TEXT NOT NULL,              -- by which copies are found
    revision TEXT,                    -- update, correction, kill
    superseded_by TEXT,               -- id of the story that replaced it
    coded BLOB NOT NULL               -- all that was read out of it: JSON, deflated
);
CREATE INDEX story_by_url ON story (url) WHERE url IS NOT NULL;
CREATE INDEX story_by_outlet ON story (outlet, published);
CREATE INDEX story_by_revision ON story (outlet, published) WHERE revision IS NOT NULL;

CREATE TABLE print_band (
    band INTEGER NOT NULL,
    story INTEGER NOT NULL REFERENCES story,
    PRIMARY KEY (band, story)
) WITHOUT ROWID;

CREATE TABLE actor (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,          -- directory id, else name:… with the country
    name TEXT NOT NULL
);

-- One wording of an actor with what its stories say it is.
CREATE TABLE party (
    key INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL REFERENCES actor,
    name TEXT NOT NULL,
    directory_id TEXT,
    kind TEXT NOT NULL,
    country TEXT,
    sector TEXT NOT NULL
);
CREATE INDEX party_by_actor ON party (actor, name);

CREATE TABLE report (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story INTEGER NOT NULL REFERENCES story,
    entry TEXT NOT NULL,
    type TEXT NOT NULL,
    modes TEXT NOT NULL,
    factuality TEXT NOT NULL,
    background INTEGER NOT NULL,
    days_from TEXT,
    days_to TEXT,
    place TEXT,
    place_id TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    precision TEXT,
    count_low INTEGER,
    count_high INTEGER,
    count_approximate INTEGER,        -- NULL: no count
    instruments TEXT NOT NULL,
    names TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    line INTEGER NOT NULL,            -- in the story's text, from 1
    file_line INTEGER NOT NULL,       -- in the file it was read from, from 1
    rule TEXT NOT NULL
);
CREATE INDEX report_by_story ON report (story);

CREATE TABLE span (
    report INTEGER NOT NULL REFERENCES report,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (report, place)
) WITHOUT ROWID;

CREATE TABLE participation (
    report INTEGER NOT NULL REFERENCES report,
    role TEXT NOT NULL,               -- actor, recipient, source; claims, denies, accused, suspected
    place INTEGER NOT NULL,
    party INTEGER NOT NULL REFERENCES party,
    source INTEGER REFERENCES party,  -- who says so, of responsibility
    PRIMARY KEY (report, role, place)
) WITHOUT ROWID;
CREATE INDEX participation_by_party ON participation (party, role);

CREATE TABLE toll (
    report INTEGER NOT NULL REFERENCES report,
    place INTEGER NOT NULL,
    fate TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    approximate INTEGER NOT NULL,
    who TEXT,
    source INTEGER REFERENCES party,
    PRIMARY KEY (report, place)
) WITHOUT ROWID;

CREATE TABLE block (
    family TEXT NOT NULL,
    area TEXT NOT NULL,
    first INTEGER NOT NULL,           -- days from 1970-01-01
    last INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report,
    PRIMARY KEY (family, area, first, report)
) WITHOUT ROWID;

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    modes TEXT NOT NULL,
    who TEXT NOT NULL,
    whom TEXT NOT NULL,
    days_from TEXT,
    days_to TEXT,
    first_day TEXT NOT NULL,          -- by which it is sorted: the story's day when it has none itself, '' when neither has
    last_day TEXT NOT NULL,
    place TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    factuality TEXT NOT NULL,
    background INTEGER NOT NULL,
    sources TEXT NOT NULL,
    tolls TEXT NOT NULL,
    reports INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    evidence INTEGER NOT NULL REFERENCES report
);
CREATE INDEX event_by_day ON event (first_day, key);
CREATE INDEX event_by_type ON event (type, first_day, key);
CREATE INDEX event_by_country ON event (country, first_day, key);

CREATE TABLE membership (
    report INTEGER PRIMARY KEY REFERENCES report,
    event INTEGER NOT NULL REFERENCES event,
    score REAL,                       -- NULL for the report that opened it
    reasons TEXT NOT NULL,
    by TEXT NOT NULL
);
CREATE INDEX membership_by_event ON membership (event);

CREATE TABLE tally (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story INTEGER NOT NULL REFERENCES story,
    what TEXT NOT NULL,
    modes TEXT NOT NULL,
    actor INTEGER REFERENCES party,
    low INTEGER,
    high INTEGER,
    approximate INTEGER NOT NULL,
    unit TEXT,
    place TEXT,
    place_id TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    precision TEXT,
    days_from TEXT,
    days_to TEXT,
    source INTEGER REFERENCES party
);
CREATE INDEX tally_by_story ON tally (story);

CREATE TABLE leg (
    story INTEGER NOT NULL REFERENCES story,
    trip INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    traveller INTEGER NOT NULL REFERENCES party,
    place TEXT NOT NULL,
    place_id TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    days_from TEXT,
    days_to TEXT,
    factuality TEXT NOT NULL,
    purpose TEXT,
    met TEXT NOT NULL,
    PRIMARY KEY (story, trip, stop)
) WITHOUT ROWID;

CREATE TABLE attribution (
    story INTEGER NOT NULL REFERENCES story,
    place INTEGER NOT NULL,
    sources TEXT NOT NULL,
    cue TEXT,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    verbatim INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (story, place)
) WITHOUT ROWID;

CREATE TABLE relation (
    story INTEGER NOT NULL REFERENCES story,
    place INTEGER NOT NULL,
    holder INTEGER NOT NULL REFERENCES party,
    relation TEXT NOT NULL,
    other INTEGER NOT NULL REFERENCES party,
    negated INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (story, place)
) WITHOUT ROWID;

CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    change TEXT NOT NULL,
    story TEXT,
    report TEXT,
    event TEXT,
    cause TEXT NOT NULL
);
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE VIRTUAL TABLE story_text USING fts5(
    headline, text, content='story', content_rowid='key', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE report_text USING fts5(
    evidence, content='report', content_rowid='key', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE party_name USING fts5(
    name, content='party', content_rowid='key', tokenize='unicode61 remove_diacritics 2');
