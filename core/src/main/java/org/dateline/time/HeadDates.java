// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.story.Paragraph;
import org.dateline.syntax.ParsedStory;
import org.dateline.text.Span;

/** The date that a story carries as a mark, not as part of a sentence: in its dateline, heading, or on a line of its own. */
final class HeadDates {
    private static final int FIRST_LINES = 4;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:first |last )?(?:published|posted|updated|released|issued|dated?)(?: on)?:?)?\\s*");
    private static final Pattern NOTHING_BUT_CLOCK =
            Pattern.compile("(?iu)[.,;]?\\s*(?:(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?");
    private static final Pattern HEADING_BEFORE = Pattern.compile("(?su).*\\S\\s*[-–—|,:(]\\s*");
    private static final Pattern HEADING_AFTER = Pattern.compile("(?su)\\s*:\\s.*");

    /**
     * A day and month as a mark.
     *
     * @param day year and weekday only when told
     * @param span where it stands
     * @param where it stands, in words
     */
    record HeadDate(Moment.CalendarDay day, Span span, String where) {}

    private final PhraseReader phrases;

    HeadDates(PhraseReader phrases) {
        this.phrases = phrases;
    }

    /** The first such date. */
    Optional<HeadDate> read(ParsedStory story) {
        return dateline(story).or(() -> heading(story)).or(() -> line(story));
    }

    private Optional<HeadDate> dateline(ParsedStory story) {
        return story.layout()
                .dateline()
                .flatMap(line -> days(story, line.span()).findFirst().map(atom -> date(atom, line.span(), "dateline")));
    }

    // "May 11: forces search compounds", "Press briefing – June 3, 2021"
    private Optional<HeadDate> heading(ParsedStory story) {
        return story.layout()
                .headline()
                .map(Paragraph::span)
                .flatMap(heading -> days(story, heading)
                        .filter(atom -> {
                            String before = story.text()
                                    .substring(heading.start(), atom.span().start());
                            String after = story.text().substring(atom.span().end(), heading.end());
                            return (before.isBlank()
                                            && HEADING_AFTER.matcher(after).matches())
                                    || (HEADING_BEFORE.matcher(before).matches() && after.matches("[)\\s]*"));
                        })
                        .findFirst()
                        .map(atom -> date(atom, atom.span(), "heading")));
    }

    private Optional<HeadDate> line(ParsedStory story) {
        List<Paragraph> paragraphs = story.layout().paragraphs();
        Stream<Paragraph> ends = Stream.concat(
                paragraphs.stream().limit(FIRST_LINES), paragraphs.stream().skip(Math.max(0, paragraphs.size() - 1)));
        return ends.map(Paragraph::span)
                .flatMap(line -> days(story, line)
                        .filter(atom -> LABEL.matcher(story.text()
                                                .substring(
                                                        line.start(),
                                                        atom.span().start()))
                                        .matches()
                                && NOTHING_BUT_CLOCK
                                        .matcher(story.text()
                                                .substring(atom.span().end(), line.end()))
                                        .matches()))
                .findFirst()
                .map(atom -> date(atom, atom.span(), "line of its own"));
    }

    private static HeadDate date(Atom atom, Span span, String where) {
        return new HeadDate((Moment.CalendarDay) atom.moment(), span, where);
    }

    private Stream<Atom> days(ParsedStory story, Span part) {
        return phrases.atoms(story, part).stream().filter(atom -> atom.moment() instanceof Moment.CalendarDay);
    }
}
