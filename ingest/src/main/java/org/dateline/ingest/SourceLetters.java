// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/**
 * Where each letter of a text node stands in the page's source; character references stand for one letter or two.
 *
 * @param starts for each letter, and one past the last, its offset in the source
 */
record SourceLetters(List<Integer> starts) {
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    SourceLetters {
        starts = List.copyOf(starts);
    }

    static SourceLetters of(TextNode node, String page) {
        String letters = node.getWholeText();
        if (!node.sourceRange().isTracked()) {
            return flat(letters, 0, 0);
        }
        int from = node.sourceRange().startPos();
        int to = Math.min(node.sourceRange().endPos(), page.length());
        if (to - from == letters.length()) {
            return counted(letters, from);
        }
        return walked(letters, page, from, to);
    }

    private static SourceLetters counted(String letters, int from) {
        List<Integer> starts = new ArrayList<>(letters.length() + 1);
        for (int i = 0; i <= letters.length(); i++) {
            starts.add(from + i);
        }
        return new SourceLetters(starts);
    }

    private static SourceLetters walked(String letters, String page, int from, int to) {
        List<Integer> starts = new ArrayList<>(letters.length() + 1);
        Matcher reference = REFERENCE.matcher(page).region(from, to);
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            if (at >= to) {
                return flat(letters, from, to);
            }
            starts.add(at);
            boolean second = Character.isLowSurrogate(letters.charAt(i));
            if (page.charAt(at) == letters.charAt(i) && page.charAt(at) != '&') {
                at++;
            } else if (page.charAt(at) == '\r') {
                at += at + 1 < to && page.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (reference.region(at, to).lookingAt()) {
                at = Character.isHighSurrogate(letters.charAt(i)) ? at : reference.end();
            } else if (page.charAt(at) == '&' || second) {
                at++;
            } else {
                return flat(letters, from, to);
            }
        }
        starts.add(to);
        return new SourceLetters(starts);
    }

    // No letter-by-letter alignment: each letter stands for the whole node.
    private static SourceLetters flat(String letters, int from, int to) {
        List<Integer> starts = new ArrayList<>(letters.length() + 1);
        for (int i = 0; i < letters.length(); i++) {
            starts.add(from);
        }
        starts.add(to);
        return new SourceLetters(starts);
    }

    int start(int letter) {
        return starts.get(letter);
    }
}
