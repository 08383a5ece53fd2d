// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

/** Fuzzes the reading of pages. */
public final class PageFuzz {
    private PageFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Expectations.hold("x.html", input);
    }
}
