// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The form of a weight table in a model file: five columns (distance to the next used row, entries in it, their classes,
 * low and high bytes of their weights), each one after the other because like bytes compress well together.
 */
final class TableFormat {
    private TableFormat() {}

    /** Writes rounded weights; {@code rows[r]} is null or short of zeros only where the row is unused. */
    static void write(short[][] rows, int classes, DataOutputStream to) throws IOException {
        ByteArrayOutputStream gaps = new ByteArrayOutputStream();
        ByteArrayOutputStream counts = new ByteArrayOutputStream();
        ByteArrayOutputStream entryClasses = new ByteArrayOutputStream();
        ByteArrayOutputStream lowBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream highBytes = new ByteArrayOutputStream();
        int last = -1;
        for (int row = 0; row < rows.length; row++) {
            int used = 0;
            for (int each = 0; each < rows[row].length; each++) {
                if (rows[row][each] != 0) {
                    used++;
                    entryClasses.write(each);
                    lowBytes.write(rows[row][each]);
                    highBytes.write(rows[row][each] >> Byte.SIZE);
                }
            }
            if (used > 0) {
                writeGap(row - last, gaps);
                counts.write(used);
                last = row;
            }
        }
        to.writeInt(rows.length);
        to.writeInt(classes);
        for (ByteArrayOutputStream column : List.of(gaps, counts, entryClasses, lowBytes, highBytes)) {
            to.writeInt(column.size());
            column.writeTo(to);
        }
    }

    private static void writeGap(int gap, ByteArrayOutputStream to) {
        int rest = gap;
        while (rest >= 0x80) {
            to.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        to.write(rest);
    }

    static WeightTable read(DataInputStream from) throws IOException {
        int rows = from.readInt();
        int classes = from.readInt();
        byte[] gaps = column(from);
        byte[] counts = column(from);
        byte[] entryClasses = column(from);
        short[] weights = joined(column(from), column(from));
        int[] starts = new int[rows + 1];
        int row = -1;
        int filled = 0;
        int entries = 0;
        int at = 0;
        for (byte count : counts) {
            int gap = 0;
            int shift = 0;
            while (gaps[at] < 0) {
                gap |= (gaps[at++] & 0x7F) << shift;
                shift += 7;
            }
            row += gap | (gaps[at++] << shift);
            while (filled <= row) {
                starts[filled++] = entries;
            }
            entries += count & 0xFF;
        }
        while (filled <= rows) {
            starts[filled++] = entries;
        }
        return new WeightTable(classes, starts, entryClasses, weights);
    }

    private static short[] joined(byte[] low, byte[] high) {
        short[] joined = new short[low.length];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = (short) ((low[i] & 0xFF) | (high[i] << Byte.SIZE));
        }
        return joined;
    }

    private static byte[] column(DataInputStream from) throws IOException {
        byte[] column = new byte[from.readInt()];
        from.readFully(column);
        return column;
    }
}
