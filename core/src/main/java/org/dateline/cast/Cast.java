// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of one story, found by id or by the tokens of a mention. Immutable. */
public final class Cast {
    private final List<Actor> actors;
    private final List<Actor> bystanders;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Long, List<Actor>> byHead = new HashMap<>();
    private final Map<Long, Held> byToken = new HashMap<>();

    public Cast(List<Actor> actors) {
        this(actors, List.of());
    }

    /**
     * A cast with those who only stand about.
     *
     * @param actors who acts, is acted on, or speaks, as far as the wording of their mentions tells
     * @param bystanders whose mentions are all part of a setting ("near a base of coalition troops"): actors only where an
     *     event takes them for one
     */
    public Cast(List<Actor> actors, List<Actor> bystanders) {
        this.actors = List.copyOf(actors);
        this.bystanders = List.copyOf(bystanders);
        this.actors.forEach(this::index);
        this.bystanders.forEach(this::index);
    }

    /** An actor with the words of one of its mentions. */
    private record Held(Actor actor, int words) {}

    private void index(Actor actor) {
        byId.put(actor.id(), actor);
        for (ActorMention mention : actor.mentions()) {
            byHead.computeIfAbsent(key(mention.sentence(), mention.token()), none -> new ArrayList<>(1))
                    .add(actor);
            cover(actor, mention);
        }
    }

    // Where mentions lie in one another ("families of the victims") the narrowest has the word.
    private void cover(Actor actor, ActorMention mention) {
        Held held = new Held(actor, mention.last() - mention.first());
        for (int token = mention.first(); token <= mention.last(); token++) {
            byToken.merge(
                    key(mention.sentence(), token), held, (before, now) -> now.words() < before.words() ? now : before);
        }
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Actor> bystanders() {
        return bystanders;
    }

    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor whose mention is headed by this token of this sentence; failing that, whose mention holds the token. */
    public Optional<Actor> headedAt(int sentence, int token) {
        List<Actor> heads = allHeadedAt(sentence, token);
        return heads.isEmpty()
                ? Optional.ofNullable(byToken.get(key(sentence, token))).map(Held::actor)
                : Optional.of(heads.getFirst());
    }

    /** All whose mention is headed by this token: several for "the two leaders". */
    public List<Actor> allHeadedAt(int sentence, int token) {
        return Collections.unmodifiableList(byHead.getOrDefault(key(sentence, token), List.of()));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
