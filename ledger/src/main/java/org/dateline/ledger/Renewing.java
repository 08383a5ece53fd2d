// SPDX-License-Identifier: Apache-2.0
package org.dateline.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.coded.CodedStory;
import org.dateline.story.Story;

/** Makes anew what a ledger holds: its events from reports and decisions, its reports from the stories. */
final class Renewing {
    private static final int COMPARED_TOGETHER = 500;

    private final Session session;
    private final Tables tables;
    private final Settling settling;
    private final Deciding deciding;

    Renewing(Session session, Settling settling, Deciding deciding) {
        this.session = session;
        this.tables = session.tables();
        this.settling = settling;
        this.deciding = deciding;
    }

    /** Compares reports that never were, as an older Dateline left them, with those near them. */
    void compareTheRest() {
        if (isAllCompared()) {
            return;
        }
        while (!isAllCompared()) {
            session.change(this::compareSome);
        }
        session.change(settling::settleAll);
        session.change(deciding::regather);
    }

    private boolean isAllCompared() {
        return session.read(() -> tables.neighbourhoods().notCompared(1)).isEmpty();
    }

    private void compareSome() {
        TreeSet<Long> touched = new TreeSet<>();
        List<Long> reports = new ArrayList<>(tables.neighbourhoods().notCompared(COMPARED_TOGETHER));
        reports.forEach(key ->
                touched.add(tables.neighbourhoods().enter(key, tables.reports().of(key))));
        settling.settle(touched, new HashSet<>(), false);
    }

    /** Gathers all events anew. */
    void rebuild() {
        session.change(() -> {
            tables.events().clear();
            tables.neighbourhoods().clear();
            tables.journal().event("ledger-rebuilt", "", "all events were gathered anew");
        });
        tables.journal().quietly(this::compareTheRest);
    }

    /** Reads all stories anew; keeps what changes by it when that is accepted. */
    Recoded recode(Function<Story, CodedStory> reader, boolean accepted) {
        try {
            return session.changed(() -> {
                Recoded recoded = recode(reader);
                if (!accepted) {
                    throw new NotAccepted(recoded);
                }
                return recoded;
            });
        } catch (NotAccepted refused) {
            return refused.recoded;
        }
    }

    private Recoded recode(Function<Story, CodedStory> reader) {
        Recoded recoded = new Recoding(tables, settling, deciding)
                .recode(reader, tables.events().count());
        String says = recoded.stories() + " stories were read anew: "
                + recoded.changes().size() + " reports changed";
        tables.journal().event("ledger-recoded", "", says);
        return recoded;
    }

    /** Ends a transaction of which only the outcome is wanted. */
    private static final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Recoded recoded;

        NotAccepted(Recoded recoded) {
            super("not accepted", null, false, false);
            this.recoded = recoded;
        }
    }
}
