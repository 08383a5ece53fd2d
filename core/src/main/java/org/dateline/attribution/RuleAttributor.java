// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.text.Span;

/** Credits sentence by sentence, then quotations over the story as a whole. */
final class RuleAttributor implements Attributor {
    private final VerbCredits verbs;
    private final NounCredits nouns;
    private final PhraseCredits phrases;
    private final HeadlineCredits headlines;
    private final MarkCredits marks;

    RuleAttributor(CueLexicon cues) {
        this.verbs = new VerbCredits(cues);
        this.nouns = new NounCredits(cues);
        this.phrases = new PhraseCredits(cues);
        this.marks = new MarkCredits(cues);
        this.headlines = new HeadlineCredits(cues);
    }

    @Override
    public List<Attribution> attribute(ParsedStory story) {
        List<Draft> drafts = new ArrayList<>();
        headlines.in(story).ifPresent(drafts::add);
        for (Sentence sentence : story.sentences()) {
            drafts.addAll(verbs.in(story, sentence));
            drafts.addAll(nouns.in(story, sentence));
            drafts.addAll(marks.in(story, sentence));
            drafts.addAll(phrases.in(story, sentence));
        }
        drafts.sort(Comparator.comparing(Draft::cue));
        List<Draft> quoted = new QuotedSpeech(story, drafts).assigned();
        ReadOut readOut = new ReadOut(story, quoted);
        return quoted.stream()
                .map(readOut::completed)
                .filter(draft -> !draft.open() && !isSpoken(story, draft, quoted))
                .map(draft -> attribution(story, draft))
                .sorted(Comparator.comparingInt(
                                (Attribution each) -> each.content().getFirst().start())
                        .thenComparingInt(each -> -each.contentLength()))
                .toList();
    }

    // What a speaker says of the words of others is left to the speaker; a turn of a transcript is told at length.
    private static boolean isSpoken(ParsedStory story, Draft draft, List<Draft> drafts) {
        boolean quoted = story.quotationAt(draft.cue().start())
                .filter(each -> each.label().isEmpty())
                .isPresent();
        return quoted && drafts.stream().anyMatch(other -> !other.equals(draft) && other.touches(draft.cue()));
    }

    private static Attribution attribution(ParsedStory story, Draft draft) {
        int quoted = 0;
        int all = 0;
        for (Span span : draft.content()) {
            all += span.length();
            quoted += story.quotedLetters(span);
        }
        return new Attribution(
                draft.sources(),
                Optional.of(draft.cue()),
                draft.content(),
                quoted * 2 > all,
                draft.via(),
                draft.rule());
    }
}
