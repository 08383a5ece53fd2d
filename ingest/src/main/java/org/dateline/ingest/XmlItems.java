// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.Extraction.Rejected;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * NewsML-G2 and NITF. Read by a parser that knows no document types and no entities but XML's own five, so that nothing is
 * fetched and nothing swells.
 */
final class XmlItems {
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)");
    private static final int HEAD = 4096;

    private XmlItems() {}

    static boolean holds(Capture capture) {
        return switch (root(capture)) {
            case "newsitem", "newsmessage", "nitf", "rss", "feed", "rdf", "urlset", "sitemapindex" -> true;
            default -> false;
        };
    }

    static void read(Capture capture, Consumer<Extraction> into) {
        Document xml = Jsoup.parse(capture.text(), "", Parser.xmlParser());
        switch (root(capture)) {
            case "nitf" -> into.accept(nitf(xml).extraction(Where.file(capture.name()), capture.stem()));
            case "newsitem", "newsmessage" -> newsml(capture, xml, into);
            default ->
                into.accept(new Rejected(
                        Where.file(capture.name()),
                        Reason.LISTING,
                        "a feed or site map: it lists stories and is not one"));
        }
    }

    private static String root(Capture capture) {
        String head = capture.text().substring(0, Math.min(HEAD, capture.text().length()));
        Matcher root = ROOT.matcher(head);
        boolean xml = head.stripLeading().startsWith("<");
        return xml && root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static void newsml(Capture capture, Document xml, Consumer<Extraction> into) {
        List<Element> items = xml.select("newsItem");
        for (int at = 0; at < items.size(); at++) {
            String id = items.size() == 1 ? capture.stem() : capture.stem() + "-" + (at + 1);
            Where where = items.size() == 1 ? Where.file(capture.name()) : Where.file(capture.name() + "#" + (at + 1));
            into.accept(newsItem(items.get(at)).extraction(where, id));
        }
        if (items.isEmpty()) {
            into.accept(new Rejected(Where.file(capture.name()), Reason.EMPTY, "the message holds no news item"));
        }
    }

    private static WireItem newsItem(Element item) {
        Optional<Element> content = item.select("contentSet > inlineXML, contentSet > inlineData").stream()
                .findFirst();
        Optional<Element> nitf =
                content.flatMap(inline -> inline.select("nitf").stream().findFirst());
        List<String> paragraphs = content.map(XmlItems::paragraphs).orElse(List.of());
        return new WireItem(
                "NewsML-G2",
                value(item.attr("guid")),
                attribute(item, "itemMeta > pubStatus", "qcode"),
                words(item, "contentMeta > headline")
                        .or(() -> nitf.flatMap(inner -> words(inner, "hl1")))
                        .or(() -> words(item, "itemMeta > title")),
                words(item, "contentMeta > by").or(() -> words(item, "contentMeta > creator > name")),
                words(item, "contentMeta > creditline")
                        .or(() -> words(item, "itemMeta > provider > name"))
                        .or(() -> attribute(item, "itemMeta > provider", "literal"))
                        .or(() -> attribute(item, "itemMeta > provider", "qcode")
                                .map(code -> code.substring(code.lastIndexOf(':') + 1))),
                words(item, "contentMeta > dateline"),
                attribute(item, "contentMeta > language", "tag").or(() -> value(item.attr("xml:lang"))),
                attribute(item, "itemMeta > link[rel=irel:seeAlso]", "href"),
                words(item, "itemMeta > firstCreated")
                        .or(() -> words(item, "contentMeta > contentCreated"))
                        .flatMap(PageDay::in),
                words(item, "itemMeta > versionCreated").flatMap(PageDay::in),
                paragraphs);
    }

    private static WireItem nitf(Document xml) {
        return new WireItem(
                "NITF",
                attribute(xml, "head > docdata > doc-id", "id-string"),
                attribute(xml, "head > docdata", "management-status"),
                words(xml, "hedline > hl1").or(() -> words(xml, "head > title")),
                words(xml, "byline > person").or(() -> words(xml, "byline")),
                words(xml, "distributor > org")
                        .or(() -> words(xml, "distributor"))
                        .or(() -> attribute(xml, "head > docdata > doc\\.copyright", "holder")),
                words(xml, "dateline"),
                attribute(xml, "nitf", "xml:lang"),
                attribute(xml, "head > pubdata", "ex-ref"),
                attribute(xml, "head > docdata > date\\.issue", "norm")
                        .or(() -> attribute(xml, "head > pubdata", "date.publication"))
                        .or(() -> attribute(xml, "dateline > story\\.date", "norm"))
                        .flatMap(PageDay::in),
                Optional.empty(),
                paragraphs(xml));
    }

    // Paragraphs of whatever the content is written in; plain text is parted by blank lines.
    private static List<String> paragraphs(Element content) {
        List<Element> bodies = content.select("body\\.content, body, block");
        Element body = bodies.isEmpty() ? content : bodies.getFirst();
        List<String> paragraphs = new ArrayList<>();
        for (Element each : body.select("p, h2, h3, h4, hl2, blockquote, li")) {
            if (each.closest("media, table, figure") == null
                    && each.select("p").size() <= 1
                    && !each.text().isBlank()) {
                paragraphs.add(each.text());
            }
        }
        return paragraphs.isEmpty()
                ? plain(body.wholeText())
                : paragraphs.stream().distinct().toList();
    }

    /** The paragraphs of a plain text. */
    static List<String> plain(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String each : text.replace("\r", "").split("\\n\\s*\\n")) {
            String words = each.replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }

    /** The paragraphs of a piece of HTML. */
    static List<String> html(String html) {
        return paragraphs(Jsoup.parse(html));
    }

    private static Optional<String> words(Element under, String query) {
        return under.select(query).stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static Optional<String> attribute(Element under, String query, String name) {
        return under.select(query).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> value(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }
}
