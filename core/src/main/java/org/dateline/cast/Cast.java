// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of one story, found by id or by the token that heads a mention. Immutable. */
public final class Cast {
    private final List<Actor> actors;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Long, Actor> byHead = new HashMap<>();

    public Cast(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            for (ActorMention mention : actor.mentions()) {
                byHead.putIfAbsent(key(mention.sentence(), mention.token()), actor);
            }
        }
    }

    public List<Actor> actors() {
        return actors;
    }

    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor whose mention is headed by this token of this sentence. */
    public Optional<Actor> headedAt(int sentence, int token) {
        return Optional.ofNullable(byHead.get(key(sentence, token)));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
