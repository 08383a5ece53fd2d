// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.perceptron;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Reads and writes a model: word lists, then four tables of weights, deflated as a whole. */
public final class ModelFile {
    private static final int MARK = 0x444C5032; // "DLP2"
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /**
     * Weights ready to be written.
     *
     * @param rows weights rounded to small whole numbers, one array per row, empty where the row is unused
     */
    @SuppressWarnings("ArrayRecordComponent") // a carrier between the trainer and the file, never compared
    public record Rounded(int classes, short[][] rows) {}

    /** Writes a model; the four tables are given in the order tags, actions, labels, entities. */
    public static void write(
            List<String> tags,
            List<String> relations,
            WordClusters clusters,
            NameLists names,
            List<Rounded> tables,
            OutputStream out)
            throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream to = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(out, deflater, BUFFER), BUFFER))) {
            to.writeInt(MARK);
            writeLines(tags, to);
            writeLines(relations, to);
            writeNumbered(clusters.codes(), to);
            writeNumbered(names.uses(), to);
            for (Rounded table : tables) {
                TableFormat.write(table.rows(), table.classes(), to);
            }
        } finally {
            deflater.end();
        }
    }

    /** Writes one table by itself. */
    public static void writeTable(Rounded table, OutputStream out) throws IOException {
        try (DataOutputStream to = new DataOutputStream(new DeflaterOutputStream(out))) {
            to.writeInt(MARK);
            TableFormat.write(table.rows(), table.classes(), to);
        }
    }

    /** Reads one table by itself. */
    public static WeightTable readTable(InputStream in) throws IOException {
        try (DataInputStream from = new DataInputStream(new InflaterInputStream(in))) {
            checkMark(from);
            return TableFormat.read(from);
        }
    }

    private static void checkMark(DataInputStream from) throws IOException {
        if (from.readInt() != MARK) {
            throw new IOException("Not a reader model of this version; make a new one with the training module");
        }
    }

    /** Reads a model. */
    public static PerceptronModel read(InputStream in) throws IOException {
        byte[] all;
        try (InputStream inflated = new InflaterInputStream(in, new java.util.zip.Inflater(), BUFFER)) {
            all = inflated.readAllBytes();
        }
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(all))) {
            checkMark(from);
            return new PerceptronModel(
                    readLines(from),
                    readLines(from),
                    new WordClusters(readNumbered(from)),
                    new NameLists(readNumbered(from)),
                    TableFormat.read(from),
                    TableFormat.read(from),
                    TableFormat.read(from),
                    TableFormat.read(from));
        }
    }

    private static void writeLines(List<String> lines, DataOutputStream to) throws IOException {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static List<String> readLines(DataInputStream from) throws IOException {
        byte[] bytes = new byte[from.readInt()];
        from.readFully(bytes);
        String lines = new String(bytes, StandardCharsets.UTF_8);
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static void writeNumbered(Map<String, Integer> numbered, DataOutputStream to) throws IOException {
        Map<String, Integer> sorted = new TreeMap<>(numbered);
        writeLines(new ArrayList<>(sorted.keySet()), to);
        for (int number : sorted.values()) {
            to.writeShort(number);
        }
    }

    private static Map<String, Integer> readNumbered(DataInputStream from) throws IOException {
        List<String> words = readLines(from);
        Map<String, Integer> numbered = HashMap.newHashMap(words.size());
        for (String word : words) {
            numbered.put(word, (int) from.readShort());
        }
        return numbered;
    }
}
