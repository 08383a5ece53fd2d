// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Optional;
import org.dateline.place.GazetteerEntry.Kind;
import org.dateline.place.Toponym.Use;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Reads from the grammar whether a place name says where, stands for a government or people, or only describes.
 *
 * @param words the words it goes by
 */
record UseReader(PlaceVocabulary words) {
    private static final int MOST_STEPS = 6;

    Use use(TextualName name, GazetteerEntry entry) {
        if (name.inside()) {
            return Use.MODIFIER;
        }
        boolean party = entry.kind() == Kind.COUNTRY
                || (entry.id().startsWith("region:") && entry.country().isPresent())
                || words.seats().contains(name.key())
                || words.is("institution", name.key());
        Token head = name.head();
        boolean town = entry.kind() == Kind.CITY || entry.kind() == Kind.DIVISION;
        if ((entry.kind() == Kind.CITY && isOfViolence(name.sentence(), head))
                || (town && isOfGathering(name.sentence(), head))) {
            return Use.LOCATION;
        }
        if (entry.kind() == Kind.COUNTRY && isBeyond(name.sentence(), head)) {
            return Use.MODIFIER;
        }
        if (name.adjective()) {
            boolean people = head.upos().isNominal() && !head.isRelation("amod", "compound", "nmod:poss");
            return people ? Use.PARTY : isOfGround(name.sentence(), head) ? Use.LOCATION : Use.MODIFIER;
        }
        boolean site = entry.kind() == Kind.CITY
                && head.isRelation("compound")
                && name.sentence()
                        .head(head)
                        .filter(above -> words.is("site-noun", above))
                        .isPresent(); // "the Madrid airport", "its Harare headquarters" are there
        return use(name.sentence(), head, party && !site, MOST_STEPS);
    }

    // "A Kabul car bombing", "Sanaa fell": a capital too is a town where things happen.
    private boolean isOfViolence(Sentence sentence, Token head) {
        Optional<Token> governor =
                sentence.head(head).filter(above -> words.is("violence", above) && !isWeapon(head, above));
        return governor.isPresent()
                && (head.isRelation("compound")
                        || (head.isRelation("nsubj")
                                && governor.get().isVerb()
                                && !sentence.has(governor.get(), "obj")));
    }

    // "the Washington summit", "a Tel Aviv peace rally"
    private boolean isOfGathering(Sentence sentence, Token head) {
        return head.isRelation("compound")
                && sentence.head(head)
                        .filter(above -> words.is("gathering", above))
                        .isPresent();
    }

    // "in an Afghan village", "across two Iraqi provinces"
    private boolean isOfGround(Sentence sentence, Token head) {
        return head.isRelation("amod")
                && sentence.head(head)
                        .filter(ground -> words.is("division-noun", ground) || words.is("town-noun", ground))
                        .filter(ground -> use(sentence, ground, false, MOST_STEPS) == Use.LOCATION
                                && !sentence.children(ground, "case").isEmpty())
                        .isPresent();
    }

    // "activists outside Iran" are anywhere but there
    private static boolean isBeyond(Sentence sentence, Token head) {
        return sentence.children(head, "case").stream().anyMatch(word -> word.isLemma("outside", "beyond"));
    }

    /** How the noun phrase headed by a token stands. */
    Use use(Sentence sentence, Token head, boolean party, int steps) {
        Optional<Token> above = sentence.head(head);
        if (above.isEmpty() || steps == 0) {
            return Use.LOCATION;
        }
        Token governor = above.get();
        if (head.isRelation("conj", "appos", "flat", "parataxis", "dep", "list")) {
            return governor.isVerb() && !head.isRelation("conj")
                    ? Use.LOCATION
                    : governor.upos().isNominal() ? use(sentence, governor, party, steps - 1) : Use.LOCATION;
        }
        Optional<Token> preposition = sentence.children(head, "case").stream()
                .filter(word -> !word.isPossessiveMark())
                .findFirst();
        if (preposition.isPresent()) {
            return afterPreposition(sentence, preposition.get(), governor, party, steps);
        }
        if (head.isRelation("compound", "det") && party && words.is("site-noun", governor)) {
            return Use.MODIFIER; // "the US embassy", "the United States embassy" says whose it is
        }
        if (head.isRelation("compound", "amod", "nmod:poss", "nmod", "det")) {
            return describing(sentence, head, governor, party, steps);
        }
        if (head.isRelation("nsubj:pass", "obj")) {
            return undergoing(governor, party);
        }
        if (head.isRelation("nsubj", "iobj", "vocative", "obl:agent", "xcomp", "ccomp")) {
            return party || words.is("saying", governor) ? Use.PARTY : Use.LOCATION;
        }
        return Use.LOCATION;
    }

    private Use afterPreposition(Sentence sentence, Token preposition, Token governor, boolean party, int steps) {
        if (preposition.isLemma("of")) {
            if (party && words.is("mission-noun", governor)) {
                return Use.MODIFIER; // "the embassy of Turkey" says whose it is
            }
            if (isLocal(governor)) {
                return use(sentence, governor, party && !words.is("compass", governor), steps - 1);
            }
            boolean there =
                    words.is("violence", governor) || words.is("motion", governor) || governor.isLemma("control");
            return there ? Use.LOCATION : Use.MODIFIER;
        }
        if (preposition.isLemma("between") && party && !words.is("boundary", governor)) {
            return Use.PARTY; // "talks between Kenya and Somalia"
        }
        if (preposition.isLemma("to") && words.is("naming", governor)) {
            return Use.MODIFIER; // "refer to the Gulf of Mexico"
        }
        if (words.is("where", preposition)) {
            return Use.LOCATION;
        }
        boolean moves = words.is("motion", governor);
        if (preposition.isLemma("for", "to") && governor.upos().isNominal() && !moves && !isLocal(governor)) {
            return party ? Use.PARTY : Use.MODIFIER; // "minister for Central Asia", "ambassador to the region"
        }
        if (preposition.isLemma("to", "towards", "toward", "for", "from", "into", "onto")) {
            return moves || !party || isLocal(governor) ? Use.LOCATION : Use.PARTY;
        }
        if (preposition.isLemma("against") && party) {
            return Use.PARTY;
        }
        if (preposition.isLemma("on", "against", "over", "between")) {
            // "launched airstrikes on Beirut": parsers hang the town on the verb
            boolean there = words.is("violence", governor)
                    || words.is("boundary", governor)
                    || sentence.children(governor, "obj").stream().anyMatch(deed -> words.is("violence", deed));
            return there || !party ? Use.LOCATION : Use.PARTY;
        }
        if (preposition.isLemma("with", "by", "as", "like", "about", "than", "despite", "without", "including")) {
            return party ? Use.PARTY : Use.MODIFIER;
        }
        return party ? Use.PARTY : Use.LOCATION;
    }

    private Use describing(Sentence sentence, Token head, Token governor, boolean party, int steps) {
        if (isLocal(governor)) {
            Use whole = use(sentence, governor, false, steps - 1);
            boolean owner = head.isRelation("nmod:poss") && !words.is("compass", governor);
            return owner && whole != Use.LOCATION ? Use.MODIFIER : whole;
        }
        boolean there =
                !party && words.is("violence", governor) && head.isRelation("compound") && !isWeapon(head, governor);
        return there ? Use.LOCATION : Use.MODIFIER;
    }

    // "Grad rockets hit the port": bears the name of a town.
    private boolean isWeapon(Token head, Token governor) {
        return head.isRelation("compound") && words.is("weapon", governor);
    }

    private Use undergoing(Token verb, boolean party) {
        if (party && words.is("carrying", verb)) {
            return Use.PARTY; // "withdrew the US from the treaty"
        }
        if (!party || words.is("motion", verb) || words.is("violence", verb) || words.is("control", verb)) {
            return Use.LOCATION;
        }
        return Use.PARTY;
    }

    private boolean isLocal(Token noun) {
        return words.is("place-noun", noun)
                || words.is("division-noun", noun)
                || words.is("town-noun", noun)
                || words.is("site-noun", noun)
                || words.is("boundary", noun)
                || words.is("compass", noun);
    }
}
