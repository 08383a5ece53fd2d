// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.syntax.EntityKind;

/** How names are marked word by word: outside, or begin or inside of one of the four kinds. */
public final class EntityTags {
    /** Not part of a name. */
    public static final int OUTSIDE = 0;
    // The order is part of every model file.
    private static final List<EntityKind> KINDS =
            List.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.LOCATION, EntityKind.MISCELLANEOUS);
    /** How many marks there are. */
    public static final int COUNT = 1 + 2 * KINDS.size();

    private EntityTags() {}

    /** The mark of a name's first word. */
    public static int begin(EntityKind kind) {
        return 1 + 2 * KINDS.indexOf(kind);
    }

    /** The mark of a name's further words. */
    public static int inside(EntityKind kind) {
        return 2 + 2 * KINDS.indexOf(kind);
    }

    /** What a marked word's name is. */
    public static Optional<EntityKind> kind(int mark) {
        return mark == OUTSIDE ? Optional.empty() : Optional.of(KINDS.get((mark - 1) / 2));
    }

    /** Whether a mark starts a name. */
    public static boolean isBegin(int mark) {
        return mark % 2 == 1;
    }

    /** Whether one mark may follow another: the inside of a name follows its beginning. */
    public static boolean mayFollow(int before, int mark) {
        return mark == OUTSIDE || isBegin(mark) || before == mark || before == mark - 1;
    }
}
