// SPDX-License-Identifier: Apache-2.0
package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Finds the time expressions of a story, with their prepositions, by wording and then by grammar. */
final class PhraseReader {
    private static final Pattern TO = Pattern.compile("(?iu)\\s*(?:to|until|till|through|thru|-|–|—)\\s*(?:the )?");
    private static final Pattern AND = Pattern.compile("(?iu),?\\s+(?:and|to|until|till|through)\\s+(?:the )?");
    private static final Set<String> OPENERS = Set.of("between", "from");
    private static final Set<String> PRENOMINAL =
            Set.of("compound", "nmod:poss", "nmod:tmod", "nmod:unmarked", "amod", "nummod", "nmod");

    private final AtomReader atoms;
    private final LeftContext left;
    private final SinceClauses since;

    PhraseReader(TimeWords words) {
        WordPattern patterns = new WordPattern(words.words());
        this.atoms = new AtomReader(words, patterns);
        this.left = new LeftContext(patterns);
        this.since = new SinceClauses(words);
    }

    /** All time expressions but those of the dateline, in reading order. */
    List<Phrase> read(ParsedStory story) {
        List<Phrase> phrases = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            List<Phrase> read = new ArrayList<>(inSentence(story, sentence));
            read.addAll(since.vague(story, sentence, read));
            read.sort((one, other) -> one.span().compareTo(other.span()));
            phrases.addAll(read);
        }
        Optional<Span> dateline = story.layout().dateline().map(line -> line.span());
        phrases.removeIf(
                phrase -> dateline.map(line -> line.overlaps(phrase.span())).orElse(false));
        return phrases;
    }

    /** What names a time in a part of the text, the dateline included. */
    List<Atom> atoms(ParsedStory story, Span part) {
        return atoms.read(story.text(), part, left);
    }

    private List<Phrase> inSentence(ParsedStory story, Sentence sentence) {
        List<Atom> found = atoms.read(story.text(), sentence.span(), left).stream()
                .filter(atom -> isTime(story, sentence, atom))
                .toList();
        List<Phrase> phrases = new ArrayList<>();
        List<Phrase> windows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Atom atom = found.get(i);
            LeftContext.Found before = before(story, sentence, atom);
            Optional<Phrase> pair =
                    i + 1 < found.size() ? pair(story, sentence, before, atom, found.get(i + 1)) : Optional.empty();
            int free = phrases.isEmpty() ? 0 : phrases.getLast().span().end();
            Phrase phrase = from(free, pair.orElseGet(() -> phrase(story, sentence, before, atom)), atom);
            boolean point = pair.isEmpty() && !phrase.bound().isWindow();
            Optional<Phrase> window = point ? since.bounded(sentence, phrase) : Optional.empty();
            window.ifPresent(windows::add);
            phrases.add(window.isPresent() ? since.inside(sentence, phrase, window.get()) : phrase);
            i += pair.isPresent() ? 1 : 0;
        }
        phrases.addAll(windows);
        return phrases;
    }

    // "two days later in February": what an earlier time took is not taken twice.
    private static Phrase from(int free, Phrase phrase, Atom atom) {
        if (phrase.span().start() >= free) {
            return phrase;
        }
        Span span = new Span(atom.span().start(), phrase.span().end());
        return new Phrase(
                span, phrase.first(), phrase.last(), phrase.bound(), phrase.sentence(), phrase.token(), phrase.rule());
    }

    // "between Friday and Sunday", "from May to July", "Monday through Thursday"
    private Optional<Phrase> pair(
            ParsedStory story, Sentence sentence, LeftContext.Found before, Atom first, Atom last) {
        String gap = story.text().substring(first.span().end(), last.span().start());
        boolean opened = OPENERS.contains(before.words());
        boolean sameKind = first.moment().getClass() == last.moment().getClass();
        boolean joined = opened
                ? AND.matcher(gap).matches() || TO.matcher(gap).matches()
                : sameKind && TO.matcher(gap).matches();
        boolean vague = first.moment() instanceof Moment.Indefinite || last.moment() instanceof Moment.Indefinite;
        if (!joined || vague) {
            return Optional.empty();
        }
        int start = opened
                ? sentence.span().start()
                        + before.start()
                        - (before.bound() == Bound.NONE ? before.words().length() + 1 : 0)
                : first.span().start();
        Span span =
                new Span(Math.max(sentence.span().start(), start), last.span().end());
        return Optional.of(new Phrase(
                span,
                first.moment(),
                Optional.of(last.moment()),
                Bound.POINT,
                sentence.index(),
                head(sentence, first.span()),
                "from-to"));
    }

    private Phrase phrase(ParsedStory story, Sentence sentence, LeftContext.Found before, Atom atom) {
        int token = head(sentence, atom.span());
        boolean attribute = isBeforeNoun(sentence, sentence.token(token), atom.span()) || isOwner(story, atom.span());
        if (attribute || before.start() + sentence.span().start() >= atom.span().start()) {
            return phrase(atom, atom.span(), Bound.POINT, sentence, token);
        }
        Span span =
                new Span(sentence.span().start() + before.start(), atom.span().end());
        // "a video from Friday" tells its day, "closed from Friday" a beginning.
        boolean ofNoun = before.words().equals("from") && sentence.token(token).isRelation("nmod");
        return phrase(atom, span, ofNoun ? Bound.POINT : before.bound(), sentence, head(sentence, span));
    }

    private static Phrase phrase(Atom atom, Span span, Bound bound, Sentence sentence, int token) {
        Bound real = bound == Bound.NONE ? Bound.POINT : bound;
        return new Phrase(
                span,
                atom.moment(),
                Optional.empty(),
                real,
                sentence.index(),
                token,
                atom.rule().name());
    }

    private LeftContext.Found before(ParsedStory story, Sentence sentence, Atom atom) {
        return left.before(
                story.text(sentence.span()),
                atom.span().start() - sentence.span().start());
    }

    /** The token of a span that stands highest in the tree; a preposition or mark only when nothing else does. */
    static int head(Sentence sentence, Span span) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(span)) {
                continue;
            }
            boolean small = token.upos() == Upos.ADP
                    || token.upos() == Upos.PUNCT
                    || token.upos() == Upos.DET
                    || token.upos() == Upos.SCONJ;
            int rank = sentence.ancestors(token).size()
                    + (small ? sentence.tokens().size() : 0);
            if (rank < bestRank) {
                best = token.index();
                bestRank = rank;
            }
        }
        return best < 0 ? sentence.root().index() : best;
    }

    private static boolean isBeforeNoun(Sentence sentence, Token token, Span span) {
        return PRENOMINAL.contains(token.relation())
                && !sentence.has(token, "case")
                && sentence.head(token)
                        .map(noun ->
                                noun.span().start() >= span.end() && noun.upos().isNominal())
                        .orElse(false);
    }

    // "after last week's protests" is not after last week.
    private static boolean isOwner(ParsedStory story, Span span) {
        String text = story.text();
        return text.startsWith("'s", span.end()) || text.startsWith("’s", span.end());
    }

    private static boolean isTime(ParsedStory story, Sentence sentence, Atom atom) {
        boolean name = story.entitiesIn(sentence).stream()
                .anyMatch(entity -> entity.span().overlaps(atom.span())
                        && (entity.kind() == EntityKind.PERSON
                                || (entity.kind() != EntityKind.MISCELLANEOUS
                                        && entity.span().contains(atom.span())
                                        && entity.span().length() > atom.span().length())));
        return (!name || isBesideName(sentence, atom))
                && !(atom.moment() instanceof Moment.Years && counts(sentence, atom));
    }

    // "President Omar Bel Tuesday signed": taggers take the day for the end of the name, the grammar does not.
    private static boolean isBesideName(Sentence sentence, Atom atom) {
        Token day = sentence.token(head(sentence, atom.span()));
        return atom.moment() instanceof Moment.NamedWeekday
                && day.isRelation("obl", "obl:unmarked")
                && !sentence.has(day, "case")
                && sentence.children(day).isEmpty();
    }

    // "2000 people": a number that counts things is no year.
    private static boolean counts(Sentence sentence, Atom atom) {
        Token token = sentence.token(head(sentence, atom.span()));
        return token.isRelation("nummod")
                && sentence.head(token)
                        .map(noun -> noun.index() > token.index() && noun.xpos().endsWith("S"))
                        .orElse(false);
    }
}
