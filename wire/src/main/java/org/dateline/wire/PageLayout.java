// SPDX-License-Identifier: Apache-2.0
package org.dateline.wire;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indented JSON whose line breaks are the same on every system. */
final class PageLayout {
    private PageLayout() {}

    static PrettyPrinter ofJson() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter(" ", "\n"));
    }
}
