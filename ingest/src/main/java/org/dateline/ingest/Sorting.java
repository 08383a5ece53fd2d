// SPDX-License-Identifier: Apache-2.0
package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.ingest.Extraction.Extracted;
import org.dateline.ingest.Extraction.Noticed;
import org.dateline.matching.Notice;
import org.dateline.story.Story;

/** Tells of every story that comes by in which language it is and what kind of text, or that it takes another back. */
record Sorting(Consumer<Extraction> next) implements Consumer<Extraction> {
    private static final String ENGLISH = "en";

    @Override
    public void accept(Extraction extraction) {
        if (!(extraction instanceof Extracted extracted)) {
            next.accept(extraction);
            return;
        }
        Optional<Notice> notice = Notice.of(extracted.story());
        next.accept(notice.isPresent() ? new Noticed(extracted.where(), notice.get()) : sorted(extracted));
    }

    private static Extracted sorted(Extracted extracted) {
        Story story = inLanguage(extracted.story());
        List<String> notes = new ArrayList<>(extracted.notes());
        story.language()
                .filter(language -> !language.startsWith(ENGLISH))
                .ifPresent(language -> notes.add("is in another language (" + language + "): kept, not coded"));
        NewsKind seen = extracted.particulars().kind();
        NewsKind kind = seen != NewsKind.NEWS ? seen : NewsKinds.bundled().of(story, extracted.particulars());
        return new Extracted(
                extracted.where(),
                story,
                extracted.page(),
                notes,
                extracted.particulars().kind(kind));
    }

    // What the words show counts for more than what is declared: pages in all languages declare English.
    private static Story inLanguage(Story story) {
        Optional<String> language = Languages.bundled().of(story.text()).or(story::language);
        return new Story(
                story.id(),
                story.text(),
                story.headline(),
                story.byline(),
                story.outlet(),
                story.url(),
                language,
                story.published());
    }
}
