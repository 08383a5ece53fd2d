// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A story of the ledger in one row.
 *
 * @param id hash of its outlet and text
 * @param place in the order of days, to go on after it
 * @param name the id it was read under
 * @param file where it was read
 * @param outlet who published it
 * @param url where
 * @param headline as published
 * @param published when
 * @param publishedFrom how the day is known: given, page, dateline, inferred
 * @param agency of its dateline
 * @param origin where its information was gathered
 * @param revision update, correction or kill, when it says that it is one
 * @param supersededBy id of the story that replaced it
 * @param reports how many happenings it reports
 */
public record FoundStory(
        String id,
        FoundEvent.Cursor place,
        String name,
        String file,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> headline,
        Optional<LocalDate> published,
        Optional<String> publishedFrom,
        Optional<String> agency,
        String origin,
        Optional<String> revision,
        Optional<String> supersededBy,
        int reports) {}
