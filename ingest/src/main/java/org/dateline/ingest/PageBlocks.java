// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.PageBlock.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into paragraphs, leaving out what never is the story; one pass over the tree, however deep. */
final class PageBlocks implements NodeFilter {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "iframe",
            "svg",
            "template",
            "object",
            "embed",
            "video",
            "audio",
            "textarea",
            "input",
            "label",
            "dialog",
            "math",
            "canvas");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "acronym", "center");

    // A block with more of the page's letters than this is the story, whatever its class says.
    private static final double MOST_JUNK = 0.3;

    private final Junk junk;
    private final Map<Element, Integer> lengths;
    private final int all;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<TextNode> open = new ArrayList<>();
    private int breaks;

    private PageBlocks(Junk junk, Map<Element, Integer> lengths, int all) {
        this.junk = junk;
        this.lengths = lengths;
        this.all = all;
    }

    static List<PageBlock> of(Element body, Junk junk) {
        Map<Element, Integer> lengths = lengths(body);
        PageBlocks collector = new PageBlocks(junk, lengths, lengths.getOrDefault(body, 0));
        collector.filter(body);
        return collector.blocks;
    }

    // Letters under each element that stand in running text.
    private static Map<Element, Integer> lengths(Element body) {
        Map<Element, Integer> lengths = new HashMap<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                int own = node instanceof TextNode text && !isLinked(text)
                        ? text.getWholeText().strip().length()
                        : node instanceof Element element ? lengths.getOrDefault(element, 0) : 0;
                if (node.parent() instanceof Element parent && !NEVER.contains(node.normalName())) {
                    lengths.merge(parent, own, Integer::sum);
                }
            }
        });
        return lengths;
    }

    private void filter(Element body) {
        body.filter(this);
        close();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                breaks = 0;
            }
            open.add(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (NEVER.contains(name) || (depth > 0 && isJunk(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            if (++breaks > 1) {
                close();
            }
        } else if (!INLINE.contains(name)) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && !INLINE.contains(element.normalName())
                && !element.normalName().equals("br")) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private boolean isJunk(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String name = element.normalName();
        if (name.equals("html") || name.equals("body") || name.equals("article") || name.equals("main")) {
            return false;
        }
        if (lengths.getOrDefault(element, 0) > MOST_JUNK * all) {
            return false;
        }
        String named = element.className() + " " + element.id() + " " + element.attr("role");
        return !named.isBlank() && junk.isBlock(named);
    }

    private void close() {
        breaks = 0;
        List<TextNode> pieces = List.copyOf(open);
        open.clear();
        StringBuilder letters = new StringBuilder();
        int linked = 0;
        int all = 0;
        for (TextNode piece : pieces) {
            String text = piece.getWholeText();
            letters.append(text);
            int length = text.strip().length();
            all += length;
            linked += isLinked(piece) ? length : 0;
        }
        String words = letters.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return;
        }
        double share = all == 0 ? 0 : (double) linked / all;
        holder(pieces.getFirst())
                .ifPresent(element -> blocks.add(new PageBlock(kind(element), element, pieces, words, share)));
    }

    // The block a run of letters stands in: the nearest element above that is not inline.
    private static Optional<Element> holder(TextNode piece) {
        for (Node at = piece.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element && !INLINE.contains(element.normalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean isLinked(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element && element.normalName().equals("a")) {
                return true;
            }
            if (at instanceof Element element && !INLINE.contains(element.normalName())) {
                return false;
            }
        }
        return false;
    }

    private static Kind kind(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (HEADINGS.contains(name)) {
                return Kind.HEADING;
            }
            if (name.equals("figcaption")
                    || at.className().toLowerCase(Locale.ROOT).contains("caption")) {
                return Kind.CAPTION;
            }
            if (name.equals("article") || name.equals("body")) {
                return Kind.PARAGRAPH;
            }
        }
        return Kind.PARAGRAPH;
    }
}
