// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.matching.Party;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;
import org.jdbi.v3.core.Handle;

/** Parties, each kept once under a key, with the actors they are wordings of. */
final class PartyTable {
    private static final int REMEMBERED = 50_000;

    private final Handle database;
    private final Map<Party, Long> keys = new Remembered<>(REMEMBERED);
    private final Map<Long, Party> parties = new Remembered<>(REMEMBERED);

    PartyTable(Handle database) {
        this.database = database;
    }

    /** The key of a party, entered when it is new. */
    long key(Party party) {
        Long known = keys.get(party);
        if (known != null) {
            return known;
        }
        long actor = actor(party);
        long key = sameWording(actor, party).orElseGet(() -> enter(actor, party));
        keys.put(party, key);
        return key;
    }

    Optional<Long> key(Optional<Party> party) {
        return party.map(this::key);
    }

    Party of(long key) {
        Party known = parties.get(key);
        if (known != null) {
            return known;
        }
        Party party = database.createQuery("SELECT * FROM party WHERE key = ?")
                .bind(0, key)
                .map((row, context) -> party(row))
                .one();
        parties.put(key, party);
        return party;
    }

    /** What was entered by a transaction that failed has no key. */
    void forget() {
        keys.clear();
        parties.clear();
    }

    private long actor(Party party) {
        return database.createQuery("SELECT key FROM actor WHERE id = ?")
                .bind(0, party.identity())
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> Row.of("actor")
                        .with("id", party.identity())
                        .with("name", party.name())
                        .insertForKey(database));
    }

    private Optional<Long> sameWording(long actor, Party party) {
        List<Map.Entry<Long, Party>> wordings = database.createQuery("SELECT * FROM party WHERE actor = ? AND name = ?")
                .bind(0, actor)
                .bind(1, party.name())
                .map((row, context) -> Map.entry(row.getLong("key"), party(row)))
                .list();
        return wordings.stream()
                .filter(wording -> wording.getValue().equals(party))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private long enter(long actor, Party party) {
        long key = Row.of("party")
                .with("actor", actor)
                .with("name", party.name())
                .with("directory_id", party.directoryId())
                .with("kind", party.kind().code())
                .with("country", party.country())
                .with("sector", party.sector().name())
                .insertForKey(database);
        return key;
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("name"),
                Cells.text(row, "directory_id"),
                ActorKind.ofCode(row.getString("kind")).orElseThrow(),
                Cells.text(row, "country"),
                Sector.valueOf(row.getString("sector")));
    }

    /** A memory that lets go of what was used longest ago. */
    static final class Remembered<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Remembered(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
