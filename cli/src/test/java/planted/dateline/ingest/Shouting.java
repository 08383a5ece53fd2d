// SPDX-License-Identifier: Apache-2.0
package planted.dateline.ingest;

/** Breaks: only the command line prints; no generic exceptions. */
public final class Shouting {
    public void shout(String words) {
        System.out.println(words);
        throw new RuntimeException(words);
    }
}
