// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Which name in a sentence says where another lies: "Inkhil in Daraa", "Mosul, Iraq", "the Iraqi city of Mosul". */
final class Neighbourhood {
    private static final int FAR_IN_TOKENS = 6;

    private Neighbourhood() {}

    /** For each name the index of the name that contains it, -1 for none. */
    static int[] containers(ParsedStory story, List<TextualName> names, PlaceVocabulary words) {
        int[] containers = new int[names.size()];
        for (int at = 0; at < names.size(); at++) {
            containers[at] = -1;
            if (names.get(at).adjective()) {
                continue;
            }
            if (at + 1 < names.size() && follows(story, names.get(at), names.get(at + 1), words)) {
                containers[at] = at + 1;
            } else if (at > 0 && containers[at - 1] != at && precedes(names.get(at - 1), names.get(at), words)) {
                containers[at] = at - 1;
            }
        }
        return containers;
    }

    private static boolean follows(ParsedStory story, TextualName inner, TextualName outer, PlaceVocabulary words) {
        if (inner.sentence() != outer.sentence() || outer.adjective()) {
            return false;
        }
        List<Token> between = inner.sentence().tokens().subList(inner.last() + 1, outer.first());
        if (between.isEmpty() || between.size() > FAR_IN_TOKENS) {
            return false;
        }
        String gap = story.text().substring(inner.span().end(), outer.span().start());
        if (gap.matches(",? \\(?")) {
            return gap.startsWith(",") || gap.endsWith("(");
        }
        // "Daman district, Kandahar province"
        boolean in = between.getLast().form().equals(",") && words.is("place-noun", between.getFirst());
        for (Token token : between) {
            in |= token.isLemma("in");
            boolean plain = token.isLemma("in", "the", ",", "of", "'s")
                    || words.is("compass", token)
                    || words.is("place-noun", token)
                    || words.is("held", token);
            if (!plain) {
                return false;
            }
        }
        return in;
    }

    private static boolean precedes(TextualName outer, TextualName inner, PlaceVocabulary words) {
        if (inner.sentence() != outer.sentence()) {
            return false;
        }
        List<Token> between = new ArrayList<>(inner.sentence().tokens().subList(outer.last() + 1, inner.first()));
        if (between.size() > FAR_IN_TOKENS) {
            return false;
        }
        boolean bound = outer.adjective();
        boolean noun = false;
        for (Token token : between) {
            bound |= token.form().equals("'s")
                    || token.form().equals("’s")
                    || token.form().equals("'");
            noun |= words.is("place-noun", token);
            boolean plain = token.isPossessiveMark()
                    || token.form().equals(",")
                    || token.isLemma("of", "the")
                    || words.is("compass", token)
                    || words.is("place-noun", token)
                    || words.is("held", token)
                    || token.upos() == Upos.ADJ // "Nigeria's commercial capital, Lagos"
                    || token.isRelation("compound"); // "Kenya's tourist capital, Mombasa"
            if (!plain) {
                return false;
            }
        }
        return bound && (noun || !outer.adjective());
    }
}
