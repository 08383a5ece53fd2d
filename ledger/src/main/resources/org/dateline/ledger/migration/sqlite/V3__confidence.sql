-- An event is as sure as the surest of its reports.

ALTER TABLE event ADD COLUMN confidence REAL;         -- NULL: no report tells
UPDATE event SET confidence =
    (SELECT max(r.confidence) FROM membership m JOIN report r ON r.key = m.report WHERE m.event = event.key);
