// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may be unpacked from one file: what swells to more than a few hundred times its size is a trap, not an
 * archive.
 */
final class Budget {
    /** The most that one byte of a file may swell to, once {@link #FREE} is used up. */
    static final int MOST_SWELLING = 300;
    /** Bytes that may be unpacked from anything. */
    static final long FREE = 64L << 20;
    /** Archives in archives that are opened. */
    static final int MOST_DEPTH = 3;

    private long packed;
    private long unpacked;

    /** More was unpacked than an honest archive holds. */
    static final class Overdrawn extends IOException {
        private static final long serialVersionUID = 1L;

        Overdrawn(String says) {
            super(says);
        }
    }

    /** The file itself; what is read from it allows for more. */
    InputStream packed(InputStream file) {
        return new Counted(file) {
            @Override
            void count(long bytes) {
                packed += bytes;
            }
        };
    }

    /** Something unpacked from it; closing leaves the archive open. */
    InputStream unpacked(InputStream entry) {
        return new Counted(entry) {
            @Override
            void count(long bytes) throws Overdrawn {
                unpacked += bytes;
                if (unpacked > FREE && unpacked > MOST_SWELLING * packed) {
                    throw new Overdrawn("swells to more than " + MOST_SWELLING + " times its size");
                }
            }

            @Override
            public void close() {}
        };
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws Overdrawn;

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
