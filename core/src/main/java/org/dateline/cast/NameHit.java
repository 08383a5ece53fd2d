// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.EntityKind;

/**
 * A name in a sentence that is no nation's.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param entity what the reader model takes it for
 * @param known entries of the directory that go by it, best known first
 * @param parent the union of states whose name it begins with: "African Union Mission in Sudan"
 */
record NameHit(int first, int last, Optional<EntityKind> entity, List<KnownActor> known, Optional<KnownActor> parent) {
    NameHit(int first, int last, Optional<EntityKind> entity, List<KnownActor> known) {
        this(first, last, entity, known, Optional.empty());
    }

    NameHit organOf(KnownActor body) {
        return new NameHit(first, last, entity, known, Optional.of(body));
    }

    int length() {
        return last - first + 1;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(int start, int end) {
        return first <= end && start <= last;
    }

    /** Whether it shares words with one of these. */
    boolean overlapsAny(List<NameHit> others) {
        for (NameHit other : others) {
            if (other.overlaps(first, last)) {
                return true;
            }
        }
        return false;
    }

    NameHit from(int start) {
        return new NameHit(start, last, entity, known, parent);
    }
}
