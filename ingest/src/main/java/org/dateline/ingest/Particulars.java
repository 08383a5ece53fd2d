// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What is known of a story beside the story itself.
 *
 * @param format it was read from: "page", "NewsML-G2"
 * @param kind of text it is
 * @param type that its page gives itself, in JSON-LD's or Open Graph's words
 * @param publishedAt the moment it appeared, with the zone it was told in
 * @param modifiedAt the moment of its last change
 * @param agency that filed it, as worded
 * @param section of the outlet, as worded
 * @param guid what a feed or wire calls it in all its versions
 */
public record Particulars(
        String format,
        NewsKind kind,
        Optional<String> type,
        Optional<OffsetDateTime> publishedAt,
        Optional<OffsetDateTime> modifiedAt,
        Optional<String> agency,
        Optional<String> section,
        Optional<String> guid) {

    /** Nothing but the format. */
    static Particulars of(String format) {
        return new Particulars(
                format,
                NewsKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, read from another format. */
    Particulars format(String name) {
        return new Particulars(name, kind, type, publishedAt, modifiedAt, agency, section, guid);
    }

    /** The same, of a kind. */
    Particulars kind(NewsKind told) {
        return new Particulars(format, told, type, publishedAt, modifiedAt, agency, section, guid);
    }
}
