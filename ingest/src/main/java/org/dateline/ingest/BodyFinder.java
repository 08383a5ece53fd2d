// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.PageBlock.Kind;
import org.jsoup.nodes.Element;

/**
 * Finds which blocks of a page are its story: the element under which most prose stands, told by length, full stops and
 * few links.
 */
final class BodyFinder {
    private static final double MOST_LINKED = 0.5; // a block with more of its letters in links is navigation
    private static final int PROSE = 60; // letters from which a paragraph counts as prose
    private static final double ENOUGH = 0.75; // share of the page's prose that the story's element holds at least

    private BodyFinder() {}

    static List<PageBlock> story(List<PageBlock> blocks, Junk junk) {
        List<PageBlock> open = blocks.stream()
                .filter(block -> block.linked() <= MOST_LINKED || block.words().length() > 3 * PROSE)
                .filter(block -> !junk.isLine(block.words()))
                .toList();
        List<PageBlock> inside = root(open)
                .map(root -> open.stream()
                        .filter(block -> isUnder(block.element(), root))
                        .toList())
                .orElse(open);
        return untilEnd(inside, junk);
    }

    // The deepest element that still holds most of the prose of the page.
    private static Optional<Element> root(List<PageBlock> blocks) {
        Map<Element, Double> scores = new HashMap<>();
        Set<Element> paragraphs = new HashSet<>();
        double all = 0;
        for (PageBlock block : blocks) {
            double score = score(block);
            all += score;
            paragraphs.add(block.element());
            for (Element at = block.element(); at != null && score > 0; at = at.parent()) {
                scores.merge(at, score, Double::sum);
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        Element best = blocks.getFirst().element().root();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : best.children()) {
                double under = scores.getOrDefault(child, 0.0);
                if (!paragraphs.contains(child) && under >= ENOUGH * scores.getOrDefault(best, all)) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        return Optional.of(best);
    }

    private static double score(PageBlock block) {
        String words = block.words();
        if (block.kind() != Kind.PARAGRAPH || words.length() < PROSE) {
            return 0;
        }
        boolean sentence = words.matches("(?s).*[.!?][\"”’')\\]]*(\\s.*|$)");
        return words.length() * (1 - block.linked()) * (sentence ? 1 : 0.2);
    }

    private static List<PageBlock> untilEnd(List<PageBlock> blocks, Junk junk) {
        boolean prose = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (prose && junk.endsStory(blocks.get(i).words())) {
                return blocks.subList(0, i);
            }
            prose |= score(blocks.get(i)) > 0;
        }
        return blocks;
    }

    private static boolean isUnder(Element element, Element root) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
