// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern CAPTION = Pattern.compile("(?i)caption(?![a-z])");
    private static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CREDIT = 60;

    // A block with more of the page's letters than this is the story, whatever its class says.
    private static final double MOST_JUNK = 0.3;

    private final Junk junk;
    private final Map<Element, Integer> lengths;
    private final int all;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<TextNode> open = new ArrayList<>();
    private final Set<Element> titled = new HashSet<>();
    private int breaks;

    private PageBlocks(Junk junk, Map<Element, Integer> lengths, int all) {
        this.junk = junk;
        this.lengths = lengths;
        this.all = all;
    }

    static List<PageBlock> of(Element body, Junk junk) {
        Map<Element, Integer> lengths = lengths(body);
        PageBlocks collector = new PageBlocks(junk, lengths, lengths.getOrDefault(body, 0));
        body.select("h1, [itemprop=articleBody]").forEach(title -> collector.titled.addAll(title.parents()));
        body.select("[itemprop=articleBody]").forEach(collector.titled::add);
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
        String named = element.className() + " " + element.id() + " " + element.attr("role");
        if (holdsTitle(element)) {
            return false;
        }
        if (junk.isNever(named)) {
            return true;
        }
        if (lengths.getOrDefault(element, 0) > MOST_JUNK * all) {
            return false;
        }
        return name.equals("form") || (!named.isBlank() && junk.isBlock(named));
    }

    private boolean holdsTitle(Element element) {
        return titled.contains(element);
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
        holder(pieces.getFirst()).ifPresent(element -> {
            PageBlock block = new PageBlock(kind(element), element, pieces, words, share);
            if (!isCredit(block)) {
                blocks.add(block);
            }
        });
    }

    // What stands with a picture and is no caption says who took it.
    private static boolean isCredit(PageBlock block) {
        return block.kind() == Kind.PARAGRAPH
                && block.words().length() < LONGEST_CREDIT
                && block.element().closest("figure") != null;
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

    private Kind kind(Element element) {
        for (Element at = element; at != null && !isWhole(at); at = at.parent()) {
            String name = at.normalName();
            if (HEADINGS.contains(name)) {
                return Kind.HEADING;
            }
            if (name.equals("figcaption")
                    || (isShort(at) && CAPTION.matcher(at.className()).find())) {
                return Kind.CAPTION;
            }
        }
        return Kind.PARAGRAPH;
    }

    // Where a caption can no longer be: around the whole story.
    private static boolean isWhole(Element element) {
        String name = element.normalName();
        return name.equals("article") || name.equals("body") || name.equals("main");
    }

    private boolean isShort(Element element) {
        return lengths.getOrDefault(element, 0) <= LONGEST_CAPTION;
    }
}
