// SPDX-License-Identifier: Apache-2.0
package org.dateline.evaluation;

/** What is counted; codebook section 8. Fields are counted over matched events only. */
public enum Measure {
    EVENTS("events", false),
    NEWS_EVENTS("news events", false),
    EVENTS_OF_ANY_TYPE("events, any type", false),
    WHO_TO_WHOM("who-did-what-to-whom", false),
    WHO_TO_WHOM_LENIENT("who-did-what-to-whom lenient", false),
    MODES("modes", true),
    FACTUALITY("factuality", true),
    BACKGROUND("background", true),
    DATE("date", true),
    DATE_WITHIN_A_DAY("date within a day", true),
    PLACE_COUNTRY("place country", true),
    PLACE_NEAR("place within 161 km", true),
    SOURCES("sources", true),
    RESPONSIBILITY("responsibility", true),
    TOLL("toll", true),
    TALLIES("tallies", false),
    TALLIES_WITH_PLACE_AND_WINDOW("tallies + place + window", false),
    LEGS("legs", false),
    LEGS_WITH_DAY("legs + day", false),
    ATTRIBUTIONS("attributions", false),
    RELATIONS("relations", false),
    ACTORS("actors", false);

    private final String label;
    private final boolean field;

    Measure(String label, boolean field) {
        this.label = label;
        this.field = field;
    }

    /** The codebook's words. */
    public String label() {
        return label;
    }

    /** Whether it is a field of matched events. */
    public boolean isField() {
        return field;
    }
}
