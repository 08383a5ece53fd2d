// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Rejected;
import org.dateline.ingest.PageBlock.Kind;
import org.dateline.story.Published;
import org.dateline.story.PublishedFrom;
import org.dateline.story.Story;
import org.dateline.text.AlignedText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A page as a story: its metadata, and of its blocks those that are the story. */
final class PageReader {
    private static final int LONGEST_PLACE = 30;
    // Who took the picture, at the end of its caption.
    private static final Pattern CREDIT = Pattern.compile(
            "\\s*(?:(?:Photograph|Photo(?:graph)?|Picture|Image|Illustration|Credit|Foto)s?(?: credit| courtesy| by)?:?\\s+\\S.{0,80}"
                    + "|\\[[^\\]]{0,60}(?:Reuters|AFP|AP|EPA|Getty|Anadolu|File)[^\\]]{0,60}\\]|[\\[(][^\\])]{0,60}/(?:Reuters|AFP|AP|EPA|Getty Images)[^\\])]{0,40}[\\])]"
                    + "|\\(AP Photo/?[^)]{0,60}\\)|(?:REUTERS|AFP|EPA)/\\S.{0,60})$");

    private PageReader() {}

    static Extraction read(Capture capture) {
        Where where = Where.file(capture.name());
        Document page = parse(capture);
        PageMetadata metadata = PageMetadata.of(page);
        List<PageBlock> parts = parts(blocks(page), metadata.headline(), metadata.outlet());
        if (parts.isEmpty()) {
            return new Rejected(where, Reason.EMPTY, "the page holds no story text");
        }
        AlignedText text = text(capture.text(), parts, metadata.headline());
        Optional<String> against = NewsCheck.against(text.cleaned());
        if (against.isPresent()) {
            return new Rejected(where, Reason.NOT_NEWS, against.get());
        }
        NewsKind kind = SectionFront.is(page, metadata, parts) ? NewsKind.LISTING : NewsKind.NEWS;
        Story story = new Story(
                capture.stem(),
                text.cleaned(),
                metadata.headline(),
                metadata.byline(),
                metadata.outlet(),
                metadata.url(),
                metadata.language(),
                metadata.published().map(PageReader::onPage));
        return new Extracted(where, story, text, Notes.of(story), particulars(metadata, kind));
    }

    static Published onPage(PageDay told) {
        return new Published(told.day(), PublishedFrom.PAGE);
    }

    /** The paragraphs of the body, without headline and captions. */
    static String body(Capture capture) {
        Document page = parse(capture);
        PageMetadata metadata = PageMetadata.of(page);
        return parts(blocks(page), metadata.headline(), metadata.outlet()).stream()
                .filter(block -> block.kind() != Kind.CAPTION)
                .map(PageBlock::words)
                .collect(Collectors.joining("\n\n"));
    }

    private static Document parse(Capture capture) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(capture.text(), "");
    }

    private static List<PageBlock> blocks(Document page) {
        return BodyFinder.story(PageBlocks.of(page.body(), Junk.bundled()), Junk.bundled());
    }

    private static Particulars particulars(PageMetadata metadata, NewsKind kind) {
        return new Particulars(
                "page",
                kind,
                metadata.type(),
                metadata.published().flatMap(PageDay::moment),
                metadata.modified().flatMap(PageDay::moment),
                metadata.agency(),
                metadata.section(),
                metadata.url());
    }

    // Captions first, as they stand above the body; the headline is put before them from the metadata.
    private static List<PageBlock> parts(List<PageBlock> blocks, Optional<String> headline, Optional<String> outlet) {
        List<PageBlock> parts = new ArrayList<>();
        blocks.stream()
                .filter(block -> block.kind() == Kind.CAPTION && length(block) > 0)
                .forEach(parts::add);
        blocks.stream()
                .filter(block -> block.kind() != Kind.CAPTION
                        && headline.filter(block.words()::equals).isEmpty()
                        && outlet.filter(house -> isHouse(block.words(), house)).isEmpty())
                .forEach(parts::add);
        return parts;
    }

    // "Sample News, Karsa City": where the author works, beneath his name.
    private static boolean isHouse(String words, String house) {
        return words.startsWith(house)
                && words.length() < house.length() + LONGEST_PLACE
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    private static AlignedText text(String page, List<PageBlock> parts, Optional<String> headline) {
        AlignedText.Builder text = new AlignedText.Builder(page);
        headline.ifPresent(words -> {
            int stands = page.indexOf(words);
            text.replace(Math.max(0, stands), Math.max(0, stands) + (stands < 0 ? 0 : words.length()), words);
        });
        boolean first = headline.isEmpty();
        for (PageBlock part : parts) {
            int at = position(part.pieces().getFirst());
            if (!first) {
                text.replace(at, at, "\n\n");
            }
            first = false;
            append(part, page, text);
        }
        return text.build();
    }

    // White space is folded over the borders of the pieces, and cut off at the ends of the paragraph.
    private static void append(PageBlock part, String page, AlignedText.Builder text) {
        boolean space = false;
        boolean begun = false;
        int left = length(part);
        for (TextNode piece : part.pieces()) {
            String letters = piece.getWholeText();
            SourceLetters source = SourceLetters.of(piece, page);
            for (int i = 0; i < letters.length(); i++) {
                if (Letters.isLeftOut(letters.charAt(i))) {
                    continue; // written as a character reference
                }
                if (isSpace(letters.charAt(i))) {
                    space = true;
                } else if (left > 0) {
                    int from = source.start(i);
                    if (space && begun) {
                        text.replace(from, from, " ");
                        left--;
                    }
                    int whole = wordEnd(letters, i);
                    int end = whole - i > left ? i + left : whole;
                    left -= end - i;
                    text.replace(from, Math.max(from, source.start(end)), Letters.clean(letters.substring(i, end)));
                    begun = true;
                    space = false;
                    i = end - 1;
                }
            }
        }
    }

    // How many letters of a part are the story's: all, but for the credit of a picture.
    private static int length(PageBlock part) {
        if (part.kind() != Kind.CAPTION) {
            return Integer.MAX_VALUE;
        }
        Matcher credit = CREDIT.matcher(part.words());
        return credit.find() ? credit.start() : Integer.MAX_VALUE;
    }

    // A run that can be aligned as one: up to white space or a character reference.
    private static int wordEnd(String letters, int start) {
        int end = start + 1;
        while (end < letters.length() && !isSpace(letters.charAt(end)) && !Letters.isLeftOut(letters.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    private static int position(TextNode piece) {
        return piece.sourceRange().isTracked() ? piece.sourceRange().startPos() : 0;
    }
}
