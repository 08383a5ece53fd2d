-- What is looked for near a day is kept by it, so that a ledger of many years is written in few places at a time.

-- By which copies are found: in the month of a story and those beside it, and among stories without a day (month 0).
CREATE TABLE copy_band (
    month INTEGER NOT NULL,
    band INTEGER NOT NULL,
    story BIGINT NOT NULL REFERENCES story,
    PRIMARY KEY (month, band, story)
);
INSERT INTO copy_band (month, band, story)
    SELECT coalesce(CAST(substr(s.published, 1, 4) AS INTEGER) * 12 + CAST(substr(s.published, 6, 2) AS INTEGER), 0),
           CAST(b.band & 2147483647 AS INTEGER), b.story
    FROM print_band b JOIN story s ON s.key = b.story
    ON CONFLICT DO NOTHING;
DROP TABLE print_band;
-- Bands are written up to this story; those of newer ones are few, and made of their prints when they are wanted.
CREATE TABLE copy_band_end (story BIGINT NOT NULL);
INSERT INTO copy_band_end SELECT coalesce(max(key), 0) FROM story;

-- Long windows are looked for apart from short ones: these begin but few days before the day they are looked for.
CREATE TABLE day_window (
    family TEXT NOT NULL,
    area TEXT NOT NULL,
    reach INTEGER NOT NULL,          -- it is so many days long, at most: 0, 6 or 31
    first BIGINT NOT NULL,           -- days from 1970-01-01
    last BIGINT NOT NULL,
    report BIGINT NOT NULL REFERENCES report,
    PRIMARY KEY (family, area, reach, first, report)
);
INSERT INTO day_window (family, area, reach, first, last, report)
    SELECT family, area, CASE WHEN last = first THEN 0 WHEN last - first <= 6 THEN 6 ELSE 31 END, first, last, report
    FROM block;
DROP TABLE block;

-- The sentence of a report stands in the text of its story: one index finds both.
DROP INDEX report_text;

-- Events of a few days are looked for by the day on which they begin; the few that last longer apart.
ALTER TABLE event ADD COLUMN lasting INTEGER NOT NULL DEFAULT 0;    -- longer than 31 days
UPDATE event SET lasting = 1 WHERE CASE WHEN first_day = '' THEN FALSE ELSE CAST(last_day AS date) - CAST(first_day AS date) > 31 END;
CREATE INDEX event_lasting ON event (first_day) WHERE lasting = 1;

CREATE INDEX event_by_place_name ON event (lower(place));
