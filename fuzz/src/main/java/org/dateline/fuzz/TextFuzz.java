// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

/** Fuzzes the reading of plain text. */
public final class TextFuzz {
    private TextFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Expectations.hold("x.txt", input);
    }
}
