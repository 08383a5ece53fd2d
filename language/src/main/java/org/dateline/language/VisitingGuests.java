// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Mends guests: in "met with visiting Foreign Minister Ola Berg" a parser lets the host visit the minister. Who is called
 * visiting, with a title and without an article, is the guest.
 */
final class VisitingGuests {
    private static final String[] PREPOSITIONS = {"with", "for", "by", "to", "from", "between", "and"};
    private static final String[] TITLES = {
        "minister",
        "president",
        "chancellor",
        "premier",
        "prime",
        "king",
        "queen",
        "prince",
        "pope",
        "emir",
        "sultan",
        "secretary",
        "envoy",
        "delegation",
        "leader",
        "official",
        "officials",
        "chief",
        "general",
        "speaker",
        "counterpart",
        "ambassador",
        "commander",
        "governor",
        "chairman",
        "commissioner",
        "senator",
        "lawmaker"
    };

    private final Sentence sentence;
    private final ArcEdits arcs;

    private VisitingGuests(Sentence sentence) {
        this.sentence = sentence;
        this.arcs = new ArcEdits(sentence);
    }

    /** The sentence with each guest under what is told of the host. */
    static Sentence in(Sentence sentence) {
        VisitingGuests mending = new VisitingGuests(sentence);
        sentence.tokens().stream()
                .filter(token -> token.form().equals("visiting") && token.xpos().equals("VBG"))
                .forEach(mending::mend);
        return mending.arcs.edited();
    }

    private void mend(Token visiting) {
        List<Token> named = sentence.children(visiting, "obj");
        Optional<Token> above = sentence.head(visiting);
        if (named.isEmpty() || above.isEmpty() || !isTitled(visiting, named.getLast())) {
            return;
        }
        Optional<Token> preposition = sentence.children(visiting, "mark", "case").stream()
                .filter(word -> word.isLemma(PREPOSITIONS) && word.index() == visiting.index() - 1)
                .findFirst();
        boolean received = visiting.isRelation("xcomp") && above.get().index() == visiting.index() - 1;
        if (preposition.isEmpty() && !received) {
            return;
        }
        Token guest = named.getLast();
        Token host = above.get();
        arcs.set(guest, host.index(), received ? "obj" : host.isVerb() ? "obl" : "nmod");
        arcs.set(visiting, guest.index(), "amod");
        preposition.ifPresent(word -> arcs.set(word, guest.index(), "case"));
        Token verb = host.isVerb() ? host : sentence.head(host).orElse(host);
        for (Token other : sentence.children(visiting)) {
            if (named.contains(other) && other.index() != guest.index()) {
                arcs.set(other, guest.index(), "nmod:desc");
            } else if (other.index() > guest.index() && !other.isRelation("obj")) {
                arcs.set(other, verb.index(), other.relation());
            }
        }
    }

    // "visiting Chinese Foreign Minister Wang", but "visiting the president"
    private boolean isTitled(Token visiting, Token guest) {
        List<Token> words = sentence.tokens().subList(visiting.index() + 1, guest.index() + 1);
        return guest.index() > visiting.index()
                && words.stream().noneMatch(word -> word.isRelation("det", "nmod:poss", "case"))
                && words.stream()
                        .anyMatch(word -> List.of(TITLES).contains(word.form().toLowerCase(java.util.Locale.ROOT)));
    }
}
