// SPDX-License-Identifier: Apache-2.0
package org.dateline.fuzz;

/** Fuzzes the reading of web archives, zip, tar and gzip. */
public final class ArchiveFuzz {
    private ArchiveFuzz() {}

    /** One input; what is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Expectations.hold("x.zip", input);
    }
}
