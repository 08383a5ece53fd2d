// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Look-ups in lists that stand in reading order, by halving: stories can be as long as books. */
public final class ReadingOrder {
    private ReadingOrder() {}

    /** The part that holds an offset. */
    public static <T> Optional<T> at(int offset, List<T> parts, Function<T, Span> span) {
        int next = firstFrom(offset + 1, parts, part -> span.apply(part).start());
        return next == 0
                ? Optional.empty()
                : Optional.of(parts.get(next - 1))
                        .filter(part -> span.apply(part).contains(offset));
    }

    /** The index of the first part whose number is at least this; the size of the list when there is none. */
    public static <T> int firstFrom(int least, List<T> parts, ToIntFunction<T> number) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsInt(parts.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
