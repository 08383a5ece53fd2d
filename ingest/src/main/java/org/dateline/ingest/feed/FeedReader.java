// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest.feed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads a list of stories, whatever it is written in: RSS, RDF, Atom, site maps with Google's news tags and their indexes,
 * OPML, and lines of addresses as GDELT and Media Cloud export them. XML is read by a parser that forgives, knows no
 * document types and no entities but XML's own five.
 */
public final class FeedReader {
    /** Stories of one list that are taken; more are an archive. */
    static final int MOST_ENTRIES = 50_000;

    private static final int MOST_BYTES = 64 << 20;
    private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)");
    private static final Pattern ENCODING = Pattern.compile("(?i)<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int HEAD = 4096;

    private FeedReader() {}

    /**
     * Reads a list.
     *
     * @param base its address, against which addresses in it are resolved
     * @param stream plain or gzip; it is not closed
     */
    public static Feed read(URI base, InputStream stream) {
        try {
            byte[] bytes = unpacked(stream.readNBytes(MOST_BYTES));
            String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
            String root = head.startsWith("<") || head.startsWith("\uFEFF<") ? root(head) : "";
            return switch (root) {
                case "rss", "rdf" -> Rss.read(xml(bytes), base);
                case "feed" -> Atom.read(xml(bytes), base);
                case "urlset", "sitemapindex" -> SiteMap.read(xml(bytes), base);
                case "opml" -> Opml.read(xml(bytes), base);
                case "html" -> FeedLinks.read(xml(bytes), base);
                default ->
                    root.isEmpty()
                            ? lines(bytes)
                            : new Feed(
                                    "unknown",
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    Optional.of("is no feed, site map or list of addresses"));
            };
        } catch (IOException e) {
            return new Feed(
                    "unknown", Optional.empty(), List.of(), List.of(), Optional.of("is damaged: " + e.getMessage()));
        }
    }

    private static Feed lines(byte[] bytes) {
        return AddressLines.read(
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)));
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean gzip = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!gzip) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static String root(String head) {
        Matcher root = ROOT.matcher(head);
        return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static Document xml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        String charset = declared.find() && Charset.isSupported(declared.group(1)) ? declared.group(1) : "UTF-8";
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
