// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** What the reader model's names tell of a stretch that may be a place's. */
final class Surroundings {
    /**
     * What the reader model says of a stretch.
     *
     * @param person surely part of a person's name
     * @param likelyPerson taken for a person, and nothing else speaks for a place
     * @param location taken for a location
     * @param inside part of a longer name
     */
    record Told(boolean person, boolean likelyPerson, boolean location, boolean inside) {}

    private final PlaceVocabulary words;
    private final Map<Integer, List<Entity>> entities = new HashMap<>();

    Surroundings(ParsedStory story, PlaceVocabulary words) {
        this.words = words;
        for (Entity entity : story.entities()) {
            entities.computeIfAbsent(entity.sentence(), fresh -> new ArrayList<>())
                    .add(entity);
        }
    }

    /** What the names tell that a stretch is in. */
    Told of(Sentence sentence, int first, Span span, Set<String> surnames) {
        for (Entity entity : entities.getOrDefault(sentence.index(), List.of())) {
            if (entity.span().overlaps(span)) {
                boolean longer = entity.span().length() > span.length() + 4; // more than an article longer
                boolean named = surnames.contains(sentence.token(first).form());
                return switch (entity.kind()) {
                    case PERSON -> new Told(longer || named, !isPlaced(sentence, first), false, false);
                    case LOCATION -> new Told(false, false, !longer, false);
                    case ORGANIZATION, MISCELLANEOUS ->
                        new Told(false, false, false, longer && !isSite(sentence, entity, span));
                };
            }
        }
        return new Told(false, false, false, false);
    }

    /** Whether it is the end of another place's name, or what a street or reef is called: "Bab [El Oued]", "[Sandy] Cay". */
    boolean isPartOfPlace(Sentence sentence, int first, int last) {
        for (Entity entity : entities.getOrDefault(sentence.index(), List.of())) {
            List<Token> name = entity.kind() == EntityKind.LOCATION ? sentence.tokensIn(entity.span()) : List.of();
            if (name.isEmpty()
                    || first > name.getLast().index()
                    || last < name.getFirst().index()) {
                continue;
            }
            int next = last + 1;
            boolean feature = next <= name.getLast().index() && words.is("named-feature", sentence.token(next));
            boolean opened = first > name.getFirst().index() && isNameWord(sentence.token(first - 1));
            return feature || opened;
        }
        return false;
    }

    private boolean isNameWord(Token token) {
        return token.upos() == Upos.PROPN
                && Character.isUpperCase(token.form().charAt(0))
                && !words.is("compass", token)
                && !words.is("place-noun", token)
                && !words.is("town-noun", token)
                && !words.is("site-noun", token);
    }

    // "Arka City Hall", "the Arka Central Station", "the Arka Summit": what is named after its town is there.
    private boolean isSite(Sentence sentence, Entity entity, Span town) {
        List<Token> name = sentence.tokensIn(entity.span());
        Token last = name.getLast();
        return ((last.upos() == Upos.PROPN && words.is("site-noun", last)) || words.is("gathering", last))
                && name.stream()
                        .filter(token -> !token.isLemma("the"))
                        .findFirst()
                        .filter(token -> token.span().start() == town.start())
                        .isPresent();
    }

    private boolean isPlaced(Sentence sentence, int first) {
        return first > 0 && words.is("where", sentence.token(first - 1));
    }
}
