// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.Optional;
import org.dateline.ontology.Precision;
import org.dateline.place.GazetteerEntry.Kind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.text.Span;

/**
 * A place name with the words that narrow or widen it: "near Mosul", "northern Iraq", "Baghdad airport".
 *
 * @param span the name with those words
 * @param precision how closely it places what happens there
 */
record Wording(Span span, Precision precision) {

    static Wording of(TextualName name, GazetteerEntry entry, PlaceVocabulary words) {
        Sentence sentence = name.sentence();
        int first = name.first();
        int last = name.last();
        boolean part = false;
        while (first > 0 && narrows(sentence.token(first - 1), words)) {
            first--;
            part |= words.is("compass", sentence.token(first));
        }
        boolean wide = false;
        boolean site = false;
        while (last + 1 < sentence.tokens().size() && extendsName(sentence.token(last + 1), name, words)) {
            last++;
            wide |= words.is("division-noun", sentence.token(last));
            site |= words.is("site-noun", sentence.token(last));
        }
        Span span = sentence.token(first).span().hull(sentence.token(last).span());
        Optional<Token> around = around(sentence, name.head(), first, words);
        if (around.isPresent()) {
            return new Wording(around.get().span().hull(span), wider(precision(entry)));
        }
        if (site && entry.kind() != Kind.COUNTRY) {
            return new Wording(span, entry.kind() == Kind.CITY ? Precision.EXACT : precision(entry));
        }
        return new Wording(span, wide || (part && entry.kind() == Kind.COUNTRY) ? Precision.AREA : precision(entry));
    }

    private static Precision precision(GazetteerEntry entry) {
        return switch (entry.kind()) {
            case COUNTRY -> Precision.COUNTRY;
            case DIVISION, REGION -> Precision.AREA;
            case CITY, SITE -> Precision.EXACT;
        };
    }

    private static Precision wider(Precision precision) {
        return precision == Precision.EXACT ? Precision.AREA : precision;
    }

    private static boolean narrows(Token before, PlaceVocabulary words) {
        return (words.is("compass", before) && !before.isVerb() && before.isRelation("amod", "compound", "advmod"))
                || words.is("held", before);
    }

    // "Idlib province", "Baghdad international airport": nouns the name belongs to, up to the noun it hangs under.
    private static boolean extendsName(Token after, TextualName name, PlaceVocabulary words) {
        int above = name.head().head();
        if (!name.head().isRelation("compound", "amod", "nmod") || above < after.index()) {
            return false;
        }
        Token governor = name.sentence().token(above);
        boolean local = words.is("division-noun", governor)
                || words.is("site-noun", governor)
                || words.is("town-noun", governor);
        return local && after.head() <= above && (after.index() == above || after.isRelation("amod", "compound"));
    }

    // "near Mosul", "outside Baghdad", "north of Kirkuk", "on the outskirts of Aleppo", "around Raqqa"
    private static Optional<Token> around(Sentence sentence, Token head, int first, PlaceVocabulary words) {
        Optional<Token> near = sentence.children(head, "case").stream()
                .filter(word -> words.is("around", word) && word.index() < first)
                .findFirst();
        if (near.isPresent()) {
            return near;
        }
        boolean of = sentence.children(head, "case").stream().anyMatch(word -> word.isLemma("of", "from", "to"));
        return sentence.head(head)
                .filter(above ->
                        of && above.index() < first && (words.is("compass", above) || words.is("around", above)));
    }
}
