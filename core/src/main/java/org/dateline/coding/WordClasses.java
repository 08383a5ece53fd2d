// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Token;

/**
 * Small named lists of lemmas: groups of people, light verbs, words for time.
 *
 * @param byName the lists
 */
public record WordClasses(Map<String, Set<String>> byName) {
    static final String GROUPS = "groups";
    static final String EFFECTS = "effects";
    static final String WISHES = "wishes";
    static final String STATES = "states";
    static final String NATIONS = "nations";
    static final String TIMES = "times";
    static final String MEASURES = "measures";
    static final String CARRIERS = "carriers";
    static final String DOINGS = "doings";
    static final String INERT = "inert";
    static final String SPEECH = "speech";
    static final String LIGHT_DOING = "light-doing";
    static final String LIGHT_UNDERGOING = "light-undergoing";
    static final String SUBJECT_CONTROL = "subject-control";
    static final String SUFFERERS = "sufferers";
    static final String KEEPING = "keeping";
    static final String COMING = "coming";
    static final String LIGHT_PLACING = "light-placing";
    static final String LIGHT_REBUTTING = "light-rebutting";
    static final String MAKING_KNOWN = "making-known";
    static final String CAUSATIVES = "causatives";
    static final String OCCURRENCES = "occurrences";
    static final String DONE_TO = "done-to";
    static final String ONE_IN_PLURAL = "one-in-plural";
    static final String SEVERAL = "several";
    static final String JUDGING = "judging";
    static final String TRYING = "trying";
    static final String ARRESTING = "arresting";
    static final String BLAMING = "blaming";
    static final String DISPERSING = "dispersing";
    static final String TELLING = "telling";
    static final String PRESS = "press";
    static final String DEPARTURES = "departures";
    static final String PENALTIES = "penalties";
    static final String MISSIONS = "missions";
    static final String PROMISES = "promises";
    static final String LASTING = "lasting";
    static final String NAMING = "naming";
    static final String CASUALTIES = "casualties";
    static final String MISFORTUNES = "misfortunes";
    static final String VIOLENCE = "violence";
    static final String EARLIER = "earlier";
    static final String COMMISSIONED = "commissioned";
    static final String COMMISSIONING = "commissioning";
    static final String PEOPLE = "people";
    static final String PUNISHMENTS = "punishments";
    static final String CHANNELS = "channels";
    static final String DAMAGING = "damaging";
    static final String URGING = "urging";
    static final String SOUGHT = "sought";
    static final String ORDERS = "orders";
    static final String SITES = "sites";
    static final String COURTS = "courts";
    static final String SPIRITS = "spirits";
    static final String SOLEMN_ACTS = "solemn-acts";
    static final String OUTRAGE = "outrage";
    static final String DONE_BEFORE_NOUNS = "done-before-nouns";
    static final String ISSUING = "issuing";
    static final String STRIFE = "strife";
    static final String STRUCK_FROM_AFAR = "struck-from-afar";
    static final String BLAZES = "blazes";

    /** The lists the coder itself needs. */
    public static final List<String> NEEDED = List.of(
            GROUPS,
            STATES,
            EFFECTS,
            WISHES,
            NATIONS,
            TIMES,
            MEASURES,
            CARRIERS,
            DOINGS,
            INERT,
            SPEECH,
            LIGHT_DOING,
            LIGHT_UNDERGOING,
            SUBJECT_CONTROL,
            SUFFERERS,
            KEEPING,
            COMING,
            LIGHT_PLACING,
            LIGHT_REBUTTING,
            MAKING_KNOWN,
            CAUSATIVES,
            OCCURRENCES,
            DONE_TO,
            ONE_IN_PLURAL,
            SEVERAL,
            JUDGING,
            TRYING,
            ARRESTING,
            MISSIONS,
            PENALTIES,
            BLAMING,
            DISPERSING,
            TELLING,
            PRESS,
            DEPARTURES,
            PROMISES,
            LASTING,
            NAMING,
            CASUALTIES,
            MISFORTUNES,
            VIOLENCE,
            EARLIER,
            COMMISSIONED,
            COMMISSIONING,
            PEOPLE,
            PUNISHMENTS,
            CHANNELS,
            DAMAGING,
            URGING,
            SOUGHT,
            ORDERS,
            SITES,
            COURTS,
            SPIRITS,
            SOLEMN_ACTS,
            OUTRAGE,
            DONE_BEFORE_NOUNS,
            ISSUING,
            STRIFE,
            STRUCK_FROM_AFAR,
            BLAZES);

    public WordClasses {
        Map<String, Set<String>> copy = new HashMap<>();
        byName.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
        byName = Map.copyOf(copy);
        for (String needed : NEEDED) {
            if (!copy.containsKey(needed)) {
                throw new IllegalArgumentException("No word class " + needed);
            }
        }
    }

    boolean holds(String name, String lemma) {
        return byName.getOrDefault(name, Set.of()).contains(lemma);
    }

    boolean holds(String name, Token token) {
        return holds(name, Words.lemma(token));
    }
}
