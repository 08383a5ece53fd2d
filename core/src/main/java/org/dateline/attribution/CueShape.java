// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A form in which a verb gives what its source says. */
public enum CueShape {
    /** Words between quotation marks: "Peace," she said. */
    QUOTE,
    /** A finite clause: she said that he left. */
    CLAUSE,
    /** After or amid what was said: he left, she said. */
    ASIDE,
    /** An infinitive, with whoever is to do it: she urged them to leave. */
    INFINITIVE,
    /** A gerund: she denied leaving. */
    GERUND,
    /** An object with a deed after a preposition: she accused them of leaving. */
    DEED,
    /** An object with what it is held to be: she described it as a victory, she called it a victory. */
    JUDGEMENT,
    /** Any object: she emphasised the need for peace. */
    OBJECT,
    /** What a preposition adds: she called for peace. */
    TOPIC,
    /** No object ever, so that whatever follows is what was said: she said ... */
    BARE;

    /** The word knowledge files use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CueShape> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
