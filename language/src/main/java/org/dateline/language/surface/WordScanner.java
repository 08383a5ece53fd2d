// SPDX-License-Identifier: Apache-2.0
package org.dateline.language.surface;

import java.util.Locale;
import java.util.Set;

/** Finds where the word or mark that begins at a place ends. */
final class WordScanner {
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", "s");
    private static final String REPEATED = "-=_*~#+<>—–$/\\";
    private static final String DOUBLED = "'’`‘";
    private static final int LONGEST_PREFIX = 7;
    private static final int CODE_DIGITS = 3;

    private final Set<String> prefixes;
    private final Set<String> units;
    private final Set<String> clipped;
    private final Set<String> files;
    private final Pictures pictures;
    private final Abbreviations abbreviations;

    WordScanner(WordLists lists) {
        prefixes = lists.list("prefixes");
        units = lists.list("units");
        clipped = lists.list("clipped");
        files = lists.list("files");
        pictures = new Pictures(lists.list("emoticons"));
        abbreviations = new Abbreviations(lists);
    }

    /** One past the end of the token. */
    int end(String text, int start, int end) {
        int character = text.codePointAt(start);
        if (Letters.isWord(character)) {
            return word(text, start, end);
        }
        if (Letters.isApostrophe(character) && isApostropheOfAWord(text, start, end)) {
            return word(text, start + 1, end);
        }
        boolean apart = start == 0 || !Letters.isWord(text.codePointBefore(start));
        boolean signed = (character == '.' || character == '+') && apart;
        boolean number = start + 1 < end && Character.isDigit(text.charAt(start + 1));
        if (signed && (number || (character == '.' && isFile(text, start, end)))) {
            return word(text, start + 1, end);
        }
        int pictureEnd = pictures.end(text, start, end, character);
        return pictureEnd > start ? pictureEnd : Math.min(end, mark(text, start, end, character));
    }

    /** "'90s", "'em", and a "'s" that stands alone. */
    private boolean isApostropheOfAWord(String text, int start, int end) {
        if (start + 2 < end && Character.isDigit(text.charAt(start + 1)) && Character.isDigit(text.charAt(start + 2))) {
            return start + 3 >= end || !Character.isDigit(text.charAt(start + 3));
        }
        boolean alone = start == 0 || Letters.isSpace(text.charAt(start - 1));
        return alone && clipped.contains(text.substring(start + 1, Math.min(end, start + 6)));
    }

    private static int mark(String text, int start, int end, int character) {
        if (character == '!' || character == '?' || character == '.') {
            return run(text, start, end, text.startsWith("..", start) ? "." : "!?.");
        }
        if (DOUBLED.indexOf(character) >= 0) {
            return Math.min(start + 2, run(text, start, end, String.valueOf((char) character)));
        }
        if (REPEATED.indexOf(character) >= 0) {
            int ruler = run(text, start, end, "-=_*~");
            return ruler > start + 3 ? ruler : run(text, start, end, String.valueOf((char) character));
        }
        return start + Character.charCount(character);
    }

    private static int run(String text, int start, int end, String marks) {
        int at = start;
        while (at < end && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int word(String text, int start, int end) {
        int at = NumberGroups.end(text, start, end);
        if (at > start) {
            return at;
        }
        while (at < end) {
            int character = text.codePointAt(at);
            if (Letters.isWord(character)) {
                at += Character.charCount(character);
            } else if (joins(text, start, at, end)) {
                at++;
            } else {
                break;
            }
        }
        int cut = unit(text, start, at);
        if (cut > start) {
            return cut;
        }
        if (at < end && text.charAt(at) == '.' && abbreviations.takesStop(text, start, at, end)) {
            return at + 1;
        }
        return at < end && text.charAt(at) == '$' && isCapitals(text, start, at) ? at + 1 : at;
    }

    /** Whether the mark at a place belongs to the word around it. */
    private boolean joins(String text, int start, int at, int end) {
        if (at == start || at + 1 >= end || !Letters.isWord(text.codePointAt(at + 1))) {
            return false;
        }
        char mark = text.charAt(at);
        boolean digitBefore = Character.isDigit(text.charAt(at - 1));
        boolean digitAfter = Character.isDigit(text.charAt(at + 1));
        if (mark == '.' || mark == '·') {
            // "archive.pdf" and "3.5" are whole; "ended.The" lacks a space.
            boolean small = Character.isLetter(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
            return (digitBefore && digitAfter)
                    || small
                    || isInitials(text, start, at)
                    || isFile(text, at, end)
                    || isCode(text, start, at);
        }
        if (mark == ',' || mark == ':' || mark == '/') {
            boolean number = digitBefore && digitAfter && !(mark == ',' && isYear(text, at + 1));
            return number || (mark == '/' && isSlashed(text, start, at, end));
        }
        if (mark == '_') {
            return true;
        }
        if (mark == '&') {
            boolean capitals = Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
            return capitals || (at - start == 1 && isLastLetter(text, at + 1, end));
        }
        if (Letters.isApostrophe(mark)) {
            // 5'10 is feet and inches.
            return !digitBefore || !digitAfter;
        }
        return Letters.isHyphen(mark) && keepsHyphen(text, start, at);
    }

    // "March 11,2024" lacks a space; no group of a number has four digits.
    private static boolean isYear(String text, int start) {
        int at = start;
        while (at < text.length() && at - start <= 4 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
    }

    // "b/c", "w/o", "p&l": single letters.
    private static boolean isSlashed(String text, int start, int at, int end) {
        return at - start == 1 && Character.isLetter(text.charAt(start)) && isLastLetter(text, at + 1, end);
    }

    private static boolean isLastLetter(String text, int at, int end) {
        return Character.isLetter(text.charAt(at)) && (at + 1 >= end || !Letters.isWord(text.codePointAt(at + 1)));
    }

    /** "REPORT.PDF", "notes2.doc". */
    private boolean isFile(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && Letters.isWord(text.charAt(stop))) {
            stop++;
        }
        return stop - at < LONGEST_PREFIX
                && files.contains(text.substring(at + 1, stop).toLowerCase(Locale.ROOT));
    }

    // "U.S.", "a.m.": single letters with full stops between them.
    private static boolean isInitials(String text, int start, int at) {
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        boolean singleAfter = at + 2 >= text.length() || !Letters.isWord(text.charAt(at + 2));
        boolean doctor = at + 2 < text.length() && text.startsWith("h.D", at - 1);
        return (single && singleAfter && Character.isLetter(text.charAt(at - 1))) || doctor;
    }

    // "QX4108.B": capitals and at least three digits, then a letter by itself.
    private static boolean isCode(String text, int start, int at) {
        boolean single = at + 2 >= text.length() || !Letters.isWord(text.charAt(at + 2));
        boolean coded = Character.isUpperCase(text.charAt(start)) && at - start > CODE_DIGITS;
        for (int i = at - CODE_DIGITS; coded && i < at; i++) {
            coded = Character.isDigit(text.charAt(i));
        }
        return single && coded && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean keepsHyphen(String text, int start, int at) {
        // The "e" of "Jaish-e-Adl" is no prefix.
        boolean first = start == 0 || !Letters.isHyphen(text.charAt(start - 1));
        return first
                && at - start <= LONGEST_PREFIX
                && prefixes.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }

    /** Where a number ends and its unit begins: "5km", "$3bn"; the start when there is no such place. */
    private int unit(String text, int start, int end) {
        if (!Character.isDigit(text.charAt(start))) {
            return start;
        }
        int at = start;
        while (at < end && (Character.isDigit(text.charAt(at)) || ".,:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == end || end - at > 7) {
            return start;
        }
        String rest = text.substring(at, end);
        boolean grouped = text.substring(start, at).indexOf(',') > 0; // "398,000MMBTU" needs no list
        return !ORDINAL_ENDS.contains(rest) && (grouped || units.contains(rest)) ? at : start;
    }

    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return end - start <= 3;
    }
}
