// SPDX-License-Identifier: Apache-2.0
package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Coordinates;
import org.dateline.place.GazetteerEntry;

/**
 * The large table of towns and divisions, kept as the bytes of its file with one hash table over them, so that loading
 * it makes no object per place; a line is decoded when it is asked for.
 */
final class TownTable {
    static final String FILE = "places/towns.tsv.gz";
    private static final int KEY_COLUMN = 8;
    private static final int KEY_SEED = 17;
    private static final int ID_SEED = 7;
    private static final int FIRST_WORDS = 1 << 18;

    private final byte[] bytes;
    private final int[] starts; // start of a line plus one, 0 for a free slot; open addressing, first come first found
    private final int[] hashes;
    private final byte[] longest = new byte[FIRST_WORDS]; // key in words, by the hash of its first word

    TownTable(byte[] bytes) {
        this.bytes = bytes;
        int slots = Integer.highestOneBit(entries(bytes)) * 4; // never more than half full
        starts = new int[slots];
        hashes = new int[slots];
        for (int at = 0; at < bytes.length; at = endOfLine(at) + 1) {
            if (bytes[at] != '#' && bytes[at] != '\n') {
                index(at);
            }
        }
    }

    private static int entries(byte[] bytes) {
        int entries = 1;
        for (byte each : bytes) {
            entries += each == '\n' ? 2 : each == '|' ? 1 : 0;
        }
        return entries;
    }

    /** Entries that have this key, in the order of the file. */
    List<GazetteerEntry> named(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        List<GazetteerEntry> found = new ArrayList<>(2);
        int hash = hash(wanted, 0, wanted.length, KEY_SEED);
        for (int slot = slot(hash); starts[slot] != 0; slot = next(slot)) {
            if (hashes[slot] == hash && hasKey(starts[slot] - 1, wanted)) {
                found.add(entry(starts[slot] - 1));
            }
        }
        return found;
    }

    Optional<GazetteerEntry> byId(String id) {
        byte[] wanted = id.substring(id.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
        int hash = hash(wanted, 0, wanted.length, ID_SEED);
        for (int slot = slot(hash); starts[slot] != 0; slot = next(slot)) {
            int start = starts[slot] - 1;
            if (hashes[slot] == hash
                    && Arrays.equals(bytes, start, endOfColumn(start), wanted, 0, wanted.length)
                    && entry(start).id().equals(id)) {
                return Optional.of(entry(start));
            }
        }
        return Optional.empty();
    }

    /** At least the words of the longest key that begins with this word. */
    int longestFrom(String firstWord) {
        byte[] word = firstWord.getBytes(StandardCharsets.UTF_8);
        return longest[hash(word, 0, word.length, KEY_SEED) & (FIRST_WORDS - 1)];
    }

    private void index(int start) {
        enter(start, start, endOfColumn(start), ID_SEED);
        int end = endOfLine(start);
        int words = 1;
        int key = keys(start);
        int first = -1; // end of the first word
        for (int at = key; at <= end; at++) {
            if (at == end || bytes[at] == '|') {
                enter(start, key, at, KEY_SEED);
                int slot = hash(bytes, key, first < 0 ? at : first, KEY_SEED) & (FIRST_WORDS - 1);
                longest[slot] = (byte) Math.max(longest[slot], words);
                key = at + 1;
                words = 1;
                first = -1;
            } else if (bytes[at] == ' ') {
                words++;
                first = first < 0 ? at : first;
            }
        }
    }

    private void enter(int start, int from, int to, int seed) {
        int hash = hash(bytes, from, to, seed);
        int slot = slot(hash);
        while (starts[slot] != 0) {
            slot = next(slot);
        }
        starts[slot] = start + 1;
        hashes[slot] = hash;
    }

    private boolean hasKey(int start, byte[] wanted) {
        int end = endOfLine(start);
        int key = keys(start);
        for (int at = key; at <= end; at++) {
            if (at == end || bytes[at] == '|') {
                if (Arrays.equals(bytes, key, at, wanted, 0, wanted.length)) {
                    return true;
                }
                key = at + 1;
            }
        }
        return false;
    }

    private int keys(int start) {
        int at = start;
        for (int column = 0; column < KEY_COLUMN; column++) {
            at = endOfColumn(at) + 1;
        }
        return at;
    }

    private GazetteerEntry entry(int start) {
        int end = keys(start) - 1; // the keys, most of a line, are no part of an entry
        String line = new String(bytes, start, Math.min(end, endOfLine(start)) - start, StandardCharsets.UTF_8);
        String[] column = line.split("\t", -1);
        try {
            boolean town = column[2].equals("C") || column[2].equals("S");
            return new GazetteerEntry(
                    (town ? Character.isDigit(column[0].charAt(0)) ? "geonames:" : "town:" : "division:") + column[0],
                    column[1],
                    kind(column[2]),
                    Optional.of(column[3]),
                    Optional.of(column[4]).filter(code -> !code.isEmpty()).map(code -> "division:" + code),
                    new Coordinates(Double.parseDouble(column[5]), Double.parseDouble(column[6])),
                    Long.parseLong(column[7]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadKnowledge(FILE, lineNumber(start), "not a place: " + line + " (" + e.getMessage() + ")");
        }
    }

    private static GazetteerEntry.Kind kind(String letter) {
        return switch (letter) {
            case "C" -> GazetteerEntry.Kind.CITY;
            case "D" -> GazetteerEntry.Kind.DIVISION;
            case "R" -> GazetteerEntry.Kind.REGION;
            case "S" -> GazetteerEntry.Kind.SITE;
            default -> throw new IllegalArgumentException("kind " + letter + "; wanted C, D, R or S");
        };
    }

    private int lineNumber(int start) {
        int number = 1;
        for (int at = 0; at < start; at++) {
            number += bytes[at] == '\n' ? 1 : 0;
        }
        return number;
    }

    private int endOfColumn(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\t' && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int hash(byte[] bytes, int from, int to, int seed) {
        int hash = seed;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (starts.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (starts.length - 1);
    }
}
