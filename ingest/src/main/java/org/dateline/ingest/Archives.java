// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Zip, tar and gzip files, opened as a stream: nothing is written to disk and no entry's name is used as a path. */
final class Archives {
    private static final int TAR_BLOCK = 512;
    private static final int TAR_MARK = 257;
    private static final int TAR_SIZE = 124;
    private static final int TAR_TYPE = 156;
    private static final int TAR_PREFIX = 345;

    private Archives() {}

    /** What is done with each entry. */
    interface Entries {
        void take(String name, InputStream entry) throws IOException;
    }

    static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    static boolean isZip(byte[] head) {
        return head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    static boolean isTar(byte[] head) {
        return head.length > TAR_MARK + 5 && text(head, TAR_MARK, 5).equals("ustar");
    }

    /** The first unpacked bytes of a gzip file of which the beginning is known. */
    static byte[] peekGzip(byte[] head) {
        byte[] first = new byte[16];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            int read = Math.max(0, in.read(first));
            return Arrays.copyOf(first, read);
        } catch (IOException e) {
            return new byte[0]; // said when it is read in earnest
        }
    }

    static void zip(InputStream in, Budget budget, Entries entries) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                entries.take(entry.getName(), budget.unpacked(zip));
            }
            zip.closeEntry();
        }
    }

    /** Plain files of a tar archive in ustar or GNU form; links and devices are passed over. */
    static void tar(InputStream in, Budget budget, Entries entries) throws IOException {
        String longName = "";
        while (true) {
            byte[] header = in.readNBytes(TAR_BLOCK);
            if (header.length < TAR_BLOCK || header[0] == 0) {
                return;
            }
            long size = octal(header);
            InputStream entry = new Limited(in, size);
            char type = (char) header[TAR_TYPE];
            if (type == 'L') {
                longName = new String(entry.readNBytes(4096), StandardCharsets.UTF_8).replace("\0", "");
            } else {
                String prefix = text(header, TAR_PREFIX, 155);
                String name =
                        !longName.isEmpty() ? longName : (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
                longName = "";
                if ((type == '0' || type == 0) && !isHidden(name)) {
                    entries.take(name, budget.unpacked(entry));
                }
            }
            entry.skipNBytes(((Limited) entry).left());
            in.skipNBytes((TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK);
        }
    }

    private static boolean isHidden(String name) {
        String inside = name.replace("../", "");
        return inside.startsWith(".") || inside.contains("/.") || inside.startsWith("__MACOSX/");
    }

    private static long octal(byte[] header) throws IOException {
        String digits = text(header, TAR_SIZE, 12).strip();
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new IOException("broken tar header", e);
        }
    }

    private static String text(byte[] bytes, int from, int most) {
        int end = from;
        while (end < from + most && end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** The next bytes of a stream, and no more. */
    private static final class Limited extends InputStream {
        private final InputStream source;
        private long left;

        Limited(InputStream source, long size) {
            this.source = source;
            this.left = size;
        }

        long left() {
            return left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = source.read(into, from, (int) Math.min(most, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = source.skip(Math.min(bytes, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
