// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.PageBlock.Kind;
import org.jsoup.nodes.Element;

/**
 * Finds which blocks of a page are its story: the element under which most prose stands close by, told by length, full
 * stops and few links, or one that names itself the story's body.
 */
final class BodyFinder {
    private static final Pattern SENTENCE = Pattern.compile("[.!?。！？…][\"”’')\\]]*(\\s|$)");
    private static final Pattern SENTENCE_AT_END = Pattern.compile("[.!?。！？…:][\"”’')\\]]*$");
    private static final double MOST_LINKED = 0.5; // a block with more of its letters in links is navigation
    private static final int PROSE = 60; // letters from which a paragraph counts as prose
    // Share of a paragraph's weight that is passed on at each step up: teasers stand deeper than paragraphs do.
    private static final double DECAY = 0.75;
    // An element that names itself the body is believed if it holds this share of the prose of the best by weight.
    private static final double NAMED_SHARE = 0.5;

    // Prose above the page's title is rarely its story; items of a list are rather teasers than paragraphs.
    private static final double BEFORE_TITLE = 0.3;
    private static final double ITEM = 0.5;
    // Of elements that name themselves the body the innermost is meant that still holds this share of the fullest.
    private static final double INNER_SHARE = 0.8;
    private static final double OTHER_PARTS = 1.15;

    private final List<PageBlock> blocks;
    private final Junk junk;
    private final Map<Element, Double> weights =
            new LinkedHashMap<>(); // decayed; in order, so that ties fall the same way
    private final Map<Element, Double> prose = new LinkedHashMap<>(); // plain sums
    private final Set<Element> paragraphs = new HashSet<>();

    private BodyFinder(List<PageBlock> blocks, Junk junk) {
        this.blocks = blocks;
        this.junk = junk;
    }

    static List<PageBlock> story(List<PageBlock> blocks, Junk junk) {
        List<PageBlock> open = blocks.stream()
                .filter(block -> !isNavigation(block) && !junk.isLine(block.words()))
                .toList();
        return new BodyFinder(open, junk).story();
    }

    private static boolean isNavigation(PageBlock block) {
        int unlinked = (int) (block.words().length() * (1 - block.linked()));
        boolean sentence =
                unlinked > 12 && SENTENCE_AT_END.matcher(block.words()).find();
        return block.linked() > MOST_LINKED && !sentence && block.words().length() <= 3 * PROSE;
    }

    private List<PageBlock> story() {
        weigh();
        Optional<Element> root = root();
        if (root.isEmpty()) {
            return blocks;
        }
        List<PageBlock> above = new ArrayList<>();
        List<PageBlock> inside = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (isUnder(block.element(), root.get())) {
                inside.add(block);
            } else if (inside.isEmpty() && isTitle(block)) {
                above.clear();
            } else if (inside.isEmpty() && isPictured(block)) {
                above.add(block);
            }
        }
        above.addAll(untilEnd(inside));
        return above;
    }

    // A picture's caption between the title and the body belongs to the story.
    private static boolean isPictured(PageBlock block) {
        return block.kind() == Kind.CAPTION
                && block.words().length() >= PROSE / 2
                && block.element().closest("figure, figcaption") != null;
    }

    private void weigh() {
        boolean titled = blocks.stream().noneMatch(BodyFinder::isTitle);
        for (PageBlock block : blocks) {
            titled |= isTitle(block);
            double score = score(block) * (titled ? 1 : BEFORE_TITLE) * (isItem(block) ? ITEM : 1);
            if (score == 0) {
                continue;
            }
            paragraphs.add(block.element());
            double share = 1;
            // A paragraph is not the body, unless paragraphs stand bare in it.
            prose.merge(block.element(), score, Double::sum);
            weights.merge(block.element(), score * DECAY, Double::sum);
            for (Element at = block.element().parent(); at != null; at = at.parent()) {
                prose.merge(at, score, Double::sum);
                weights.merge(at, score * share, Double::sum);
                share *= DECAY;
            }
        }
    }

    private static boolean isTitle(PageBlock block) {
        return block.kind() == Kind.HEADING && block.element().normalName().equals("h1");
    }

    private static boolean isItem(PageBlock block) {
        return block.element().normalName().equals("li");
    }

    private Optional<Element> root() {
        Optional<Element> heaviest = Optional.empty();
        double most = 0;
        for (Map.Entry<Element, Double> each : weights.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                heaviest = Optional.of(each.getKey());
            }
        }
        if (heaviest.isEmpty()) {
            return heaviest;
        }
        double held = prose.getOrDefault(heaviest.get(), 0.0);
        return Optional.of(withParts(named(held * NAMED_SHARE).orElse(heaviest.get())));
    }

    // A body in several parts of one class, with advertisements between them: what holds them all, if little else.
    private Element withParts(Element part) {
        if (part.className().isBlank() || !isNamedBody(part)) {
            return part;
        }
        Element whole = part;
        double parts = prose.getOrDefault(part, 0.0);
        for (Element other : prose.keySet()) {
            boolean alike = other.className().equals(part.className())
                    && other.normalName().equals(part.normalName())
                    && !paragraphs.contains(other);
            if (alike
                    && !isUnder(other, part)
                    && !isUnder(part, other)
                    && article(other).equals(article(part))) {
                parts += prose.getOrDefault(other, 0.0);
                while (!isUnder(other, whole) && whole.parent() != null) {
                    whole = whole.parent();
                }
            }
        }
        boolean one = prose.getOrDefault(whole, 0.0) <= OTHER_PARTS * parts
                && whole.select("h1").size() <= 1;
        return one ? whole : part;
    }

    // The nearest article element around, or the top of the page.
    private static Element article(Element element) {
        Element at = element;
        while (at.parent() != null && !at.normalName().equals("article")) {
            at = at.parent();
        }
        return at;
    }

    // Of the elements that name themselves the body the innermost that holds most of what the fullest of them holds.
    private Optional<Element> named(double least) {
        Optional<Element> best = Optional.empty();
        double most = least;
        for (Element element : prose.keySet()) {
            double held = prose.getOrDefault(element, 0.0);
            if (held > most && isNamedBody(element)) {
                most = held;
                best = Optional.of(element);
            }
        }
        if (best.isEmpty()) {
            return best;
        }
        Element found = best.get();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : found.children()) {
                if (prose.getOrDefault(child, 0.0) >= INNER_SHARE * most && !paragraphs.contains(child)) {
                    found = child;
                    deeper = true;
                    break;
                }
            }
            if (deeper && isNamedBody(found)) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    private boolean isNamedBody(Element element) {
        return !element.normalName().equals("body")
                && (element.attr("itemprop").equals("articleBody")
                        || junk.isBody(element.className() + " " + element.id()));
    }

    private static double score(PageBlock block) {
        String words = block.words();
        if (block.kind() != Kind.PARAGRAPH || words.length() < PROSE) {
            return 0;
        }
        boolean sentence = SENTENCE.matcher(words).find();
        return words.length() * (1 - block.linked()) * (sentence ? 1 : 0.2);
    }

    // A line such as "Related stories" ends the story, if no more of it follows than came before.
    private List<PageBlock> untilEnd(List<PageBlock> inside) {
        double all = inside.stream().mapToDouble(BodyFinder::score).sum();
        double before = 0;
        for (int i = 0; i < inside.size(); i++) {
            if (before > all / 2 && junk.endsStory(inside.get(i).words())) {
                return inside.subList(0, i);
            }
            before += score(inside.get(i));
        }
        return inside;
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
