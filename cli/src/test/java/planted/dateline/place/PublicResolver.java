// SPDX-License-Identifier: Apache-2.0
package planted.dateline.place;

/** Breaks: implementations hide behind their interface. */
public final class PublicResolver {
    private int calls;

    /** Breaks: core fields are final. */
    public int resolve() {
        calls++;
        return calls;
    }
}
