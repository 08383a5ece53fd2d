// SPDX-License-Identifier: Apache-2.0
package org.dateline.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One text as one outlet published it once: the unit that is read and coded (codebook section 1).
 *
 * @param id unique among the stories read together; names the output file
 * @param text the readable story alone; all spans count UTF-16 code units in it
 * @param headline as given by the page, feed or caller; usually the first paragraph of the text too
 * @param byline who wrote it, as worded
 * @param outlet who published it
 * @param url where it was found
 * @param language ISO 639-1, where known
 * @param published the day it appeared, absent when nobody says
 */
public record Story(
        String id,
        String text,
        Optional<String> headline,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> language,
        Optional<Published> published) {

    /** A story of which only the text is known. */
    public static Story of(String id, String text) {
        return new Story(
                id,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same story with its day known. */
    public Story published(LocalDate day, PublishedFrom from) {
        return new Story(id, text, headline, byline, outlet, url, language, Optional.of(new Published(day, from)));
    }

    /** The same story with a headline. */
    public Story headline(String words) {
        return new Story(id, text, Optional.of(words), byline, outlet, url, language, published);
    }

    /** The day from which "Tuesday" counts. */
    public Optional<LocalDate> referenceDay() {
        return published.map(Published::day);
    }
}
