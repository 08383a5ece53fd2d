// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.attribution.SourcePhrase;
import org.dateline.cast.Actor;
import org.dateline.cast.ActorMention;
import org.dateline.cast.Cast;
import org.dateline.coding.EventMention;
import org.dateline.coding.Role;
import org.dateline.place.Place;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Finds the actor that words in a role refer to. */
final class ActorFinder {
    private static final int OWNER_DEPTH = 3;

    private record Known(Actor actor, ActorMention mention) {}

    private final ParsedStory story;
    private final Cast cast;
    private final Governments governments;
    private final Map<Integer, List<Known>> bySentence = new TreeMap<>();

    ActorFinder(ParsedStory story, Governments governments) {
        this.story = story;
        this.cast = governments.cast();
        this.governments = governments;
        cast.actors().forEach(this::index);
        cast.bystanders().forEach(this::index);
    }

    private void index(Actor actor) {
        for (ActorMention mention : actor.mentions()) {
            bySentence
                    .computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                    .add(new Known(actor, mention));
        }
    }

    /** Everybody, with the governments of all countries named. */
    Cast cast() {
        return cast;
    }

    /** Ids of the actors that stand in a role, in the order of the words. */
    List<String> in(Role role, EventMention mention) {
        return mention.in(role)
                .flatMap(participant -> allAt(mention.sentence(), participant.token(), participant.span()).stream())
                .map(Actor::id)
                .distinct()
                .toList();
    }

    /** Ids of the sources credited, in the order of the chain. */
    List<String> of(List<SourcePhrase> sources) {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        for (SourcePhrase source : sources) {
            of(source).map(Actor::id).ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    /** Whom a credit names; "the successor, Omar Bel" by the name beside the noun. */
    Optional<Actor> of(SourcePhrase source) {
        return named(source.sentence(), source.token()).or(() -> at(source.sentence(), source.token(), source.span()));
    }

    private Optional<Actor> named(int at, int token) {
        Sentence sentence = story.sentences().get(at);
        Token head = sentence.token(token);
        return head.upos() == Upos.NOUN
                ? sentence.children(head, "appos").stream()
                        .filter(name -> name.upos() == Upos.PROPN)
                        .flatMap(name -> cast.headedAt(at, name.index()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The actor that words mention: by the head token; else the mention that ends nearest to the end of the phrase. */
    Optional<Actor> at(int sentence, int token, Span span) {
        // "Kharkiv, Ukraine": a name stands for itself, and for no country told after it.
        boolean name = story.sentences().get(sentence).token(token).upos() == Upos.PROPN;
        return cast.headedAt(sentence, token).or(() -> covering(sentence, span, name));
    }

    /** Whom one word names: a state also within the name of another, as in "the US-led coalition". */
    Optional<Actor> party(int sentence, int token, Span span) {
        return named(sentence, token)
                .or(() -> cast.allHeadedAt(sentence, token).stream().findFirst())
                .or(() -> governments.at(sentence, token))
                .or(() -> at(sentence, token, span));
    }

    /** Those whom words in a role mean: several for "the two leaders"; for the name of a country its government. */
    List<Actor> allAt(int sentence, int token, Span span) {
        List<Actor> headed = cast.allHeadedAt(sentence, token);
        return headed.isEmpty()
                ? named(sentence, token)
                        .or(() -> at(sentence, token, span))
                        .or(() -> governments.at(sentence, token))
                        .map(List::of)
                        .orElse(List.of())
                : headed;
    }

    private Optional<Actor> covering(int sentence, Span span, boolean name) {
        Stream<Known> near = bySentence.getOrDefault(sentence, List.of()).stream();
        return near.filter(known -> known.mention().span().contains(span)
                        || (!name
                                && span.contains(known.mention().span())
                                && 2 * known.mention().span().length() > span.length()))
                .min((one, two) -> Integer.compare(
                        Math.abs(one.mention().span().end() - span.end()),
                        Math.abs(two.mention().span().end() - span.end())))
                .map(Known::actor);
    }

    /**
     * Whose thing a phrase names: the actors nearest to its head among the words that hang under it as owner, occupant or
     * part. "a base housing coalition troops" is theirs; so is "the convoy of the envoy", and ties "between Chad and Togo" are of both.
     */
    List<Actor> within(Sentence sentence, Token head, Set<String> settings) {
        List<Token> level = List.of(head);
        for (int depth = 0; depth < OWNER_DEPTH && !level.isEmpty(); depth++) {
            List<Token> below = new ArrayList<>();
            for (Token token : level) {
                for (Token child : sentence.children(token, "nmod", "compound", "amod", "acl", "obj", "nsubj", "obl")) {
                    boolean setting = sentence.children(child, "case").stream()
                            .anyMatch(preposition -> settings.contains(preposition.lemma()));
                    if (setting) {
                        continue;
                    }
                    // "an allegation against co-founder Per Berg": the name beside the noun
                    Optional<Actor> owner = cast.headedAt(sentence.index(), child.index())
                            .or(() -> named(sentence.index(), child.index()));
                    if (owner.isPresent()) {
                        return Stream.concat(owner.stream(), joined(sentence, child))
                                .distinct()
                                .toList();
                    }
                    below.add(child);
                }
            }
            level = below;
        }
        return List.of();
    }

    private Stream<Actor> joined(Sentence sentence, Token owner) {
        return sentence.children(owner, "conj").stream()
                .flatMap(other -> cast.headedAt(sentence.index(), other.index()).stream());
    }

    /** Whose a thing is that acts, by the words before it: "Turkish drones", "coalition aircraft". */
    Optional<Actor> namedOn(Sentence sentence, Token thing) {
        return Stream.concat(
                        sentence.children(thing, "compound", "amod").stream(),
                        sentence.children(thing, "nmod:poss").stream()
                                .filter(owner -> owner.upos() == Upos.PROPN)) // "the agency's board voted"
                .flatMap(owner -> allAt(sentence.index(), owner.index(), owner.span()).stream())
                .findFirst();
    }

    /** Actors that a phrase of coordinated nouns names by its heads, in the order of the words. */
    List<Actor> namedBy(Sentence sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        Set<Integer> heads = new HashSet<>();
        for (Token token : tokens) {
            boolean top = sentence.head(token)
                    .filter(above -> phrase.contains(above.span()))
                    .isEmpty();
            if (top || (token.isRelation("conj") && heads.contains(token.head()))) {
                heads.add(token.index());
            }
        }
        return tokens.stream()
                .filter(token -> heads.contains(token.index()))
                .flatMap(token -> allAt(sentence.index(), token.index(), token.span()).stream())
                .distinct()
                .toList();
    }

    /** Whether an actor is a state as such, no ministry or force of one. */
    boolean isState(String id) {
        return governments.isGovernment(id);
    }

    /** Whether an actor is the government of another country than this place lies in. */
    boolean rulesElsewhere(String id, Place place) {
        return governments.isGovernment(id)
                && place.country().isPresent()
                && !cast.byId(id).flatMap(Actor::country).equals(place.country());
    }

    /** Whether somebody is of the country in which a place lies. */
    boolean isAtHome(String id, Place place) {
        Optional<String> country = cast.byId(id).flatMap(Actor::country);
        return country.isPresent() && country.equals(place.country());
    }

    /** All actors mentioned in a sentence, in the order of their words. */
    List<Actor> mentionedIn(int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .sorted((one, two) ->
                        one.mention().span().compareTo(two.mention().span()))
                .map(Known::actor)
                .distinct()
                .toList();
    }
}
