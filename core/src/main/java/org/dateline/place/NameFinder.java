// SPDX-License-Identifier: Apache-2.0
package org.dateline.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Finds the longest stretches that are names of places and not of people or things named after places. */
final class NameFinder {
    private static final int LONGEST_IN_TOKENS = 9;
    private static final Set<Upos>
            NEVER_LAST = // "Mexico by", Danish for its capital, in "driven to Mexico by a friend"
            EnumSet.of(Upos.ADP, Upos.SCONJ, Upos.CCONJ, Upos.DET, Upos.PART, Upos.AUX, Upos.PRON);
    private static final Set<String> INSIDE_NAMES = Set.of("-", "'", "’", ".", ",", "–");

    private final Gazetteer gazetteer;
    private final PlaceVocabulary words;
    private final ParsedStory story;
    private final Set<String> particles;
    private final Set<String> compass;
    private final Surroundings surroundings;
    private final Set<String> surnames = new HashSet<>();
    private final Set<Integer> shouted = new HashSet<>();

    NameFinder(Gazetteer gazetteer, PlaceVocabulary words, ParsedStory story) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.story = story;
        this.particles = words.of("name-particle");
        this.compass = words.of("compass");
        this.surroundings = new Surroundings(story, words);
        for (Sentence sentence : story.sentences()) {
            String letters = story.text(sentence.span());
            if (letters.equals(letters.toUpperCase(Locale.ROOT))) {
                shouted.add(sentence.index());
            }
        }
        for (Entity entity : story.entities()) {
            String name = story.text(entity.span());
            if (entity.kind() == EntityKind.PERSON && name.contains(" ")) {
                surnames.add(name.substring(name.lastIndexOf(' ') + 1));
                surnames.add(name.substring(0, name.indexOf(' ')));
            }
        }
    }

    List<TextualName> find() {
        List<TextualName> names = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            for (int at = 0; at < sentence.tokens().size(); at++) {
                Optional<TextualName> name = at(sentence, at);
                if (name.isPresent()) {
                    names.add(name.get());
                    at = name.get().last();
                }
            }
        }
        return names;
    }

    private Optional<TextualName> at(Sentence sentence, int first) {
        if (!mayStart(sentence, first)) {
            return Optional.empty();
        }
        for (int last = lastCandidate(sentence, first); last >= first; last--) {
            Optional<TextualName> name = name(sentence, first, last);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private boolean mayStart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String form = token.form();
        if (Character.isUpperCase(form.codePointAt(0))) {
            return !token.isLemma("the", "a", "an");
        }
        int hyphen = form.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1))) {
            return particles.contains(form.substring(0, hyphen).toLowerCase(Locale.ROOT));
        }
        return at + 1 < sentence.tokens().size()
                && (particles.contains(token.lowerForm()) || compass.contains(token.lowerForm()));
    }

    private int lastCandidate(Sentence sentence, int first) {
        int last = first;
        boolean article = sentence.token(first).form().equals("the")
                && first + 1 < sentence.tokens().size();
        int longest = longestFrom(sentence.token(article ? first + 1 : first)); // keys have no article in front
        int words = article ? 0 : 1;
        int most = Math.min(sentence.tokens().size() - 1, first + LONGEST_IN_TOKENS);
        for (int at = first + 1; at <= most; at++) {
            Token token = sentence.token(at);
            boolean mark = token.upos() == Upos.PUNCT && !INSIDE_NAMES.contains(token.form());
            boolean apart = token.span().start() > sentence.token(at - 1).span().end();
            words += apart && Character.isLetterOrDigit(token.form().charAt(0)) ? 1 : 0;
            if (mark
                    || words > longest
                    || (token.isVerb() && Character.isLowerCase(token.form().charAt(0)))) {
                break;
            }
            last = at;
        }
        return longest == 0 ? first - 1 : last;
    }

    // Where letters or an apostrophe follow at once, the word goes on: "O'Higgins".
    private int longestFrom(Token token) {
        String text = story.text();
        int end = token.span().end();
        boolean whole = end >= text.length() || Character.isWhitespace(text.charAt(end));
        String key = whole ? Gazetteer.key(token.form()) : "";
        if (key.isEmpty()) {
            return LONGEST_IN_TOKENS;
        }
        int gap = key.indexOf(' ');
        return gazetteer.longestFrom(gap < 0 ? key : key.substring(0, gap));
    }

    private Optional<TextualName> name(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        boolean small = NEVER_LAST.contains(end.upos())
                && (shouted.contains(sentence.index())
                        || Character.isLowerCase(end.form().codePointAt(0)));
        if (small
                || end.upos() == Upos.PUNCT
                || end.form().equals("'s")
                || end.form().equals("’s")) {
            return Optional.empty();
        }
        if (first < last && (isOthersArticle(sentence.token(first), last) || runsOver(sentence, first, last))) {
            return Optional.empty();
        }
        Span span = sentence.token(first).span().hull(end.span());
        String text = story.text(span);
        String key = Gazetteer.key(text);
        if (key.length() < 2) {
            return Optional.empty();
        }
        List<GazetteerEntry> named = gazetteer.keyed(key);
        Optional<GazetteerEntry> demonym = gazetteer.keyedDemonym(key);
        Optional<GazetteerEntry> people = demonym.filter(each -> Character.isUpperCase(text.charAt(0)));
        if (named.isEmpty() && people.isEmpty()) {
            return Optional.empty(); // most words: what stands around them need not be looked at
        }
        Spelling spelling = spelling(sentence, first, span, key);
        Surroundings.Told around = surroundings.of(sentence, first, span, surnames);
        if (around.person() || !spelling.hasCapital()) {
            return Optional.empty();
        }
        boolean article = demonym.isPresent() && people.isEmpty();
        List<GazetteerEntry> entries =
                isDirection(sentence, first, last) || (words.is("not-a-place", key) && !around.location())
                        ? List.of()
                        : named.stream()
                                .filter(entry -> spelling.fits(entry) && (!article || isWellKnown(entry)))
                                .toList();
        boolean country = entries.stream().anyMatch(entry -> entry.kind() == GazetteerEntry.Kind.COUNTRY);
        boolean wellKnown = entries.stream().anyMatch(NameFinder::isWellKnown);
        // "the Thai province": a people before a small town of that name
        if (people.isPresent() && !country && (!wellKnown || end.isRelation("amod") || end.upos() == Upos.ADJ)) {
            return Optional.of(
                    new TextualName(sentence, first, last, key, List.of(people.get()), true, true, around.inside()));
        }
        TextualName name =
                new TextualName(sentence, first, last, key, entries, false, around.location(), around.inside());
        boolean none = entries.isEmpty()
                || (!wellKnown && around.likelyPerson())
                || (entries.stream().noneMatch(NameFinder::isGreat)
                        && surroundings.isPartOfPlace(sentence, first, last));
        return none || isPerson(name, wellKnown) || isCommon(name, country) ? Optional.empty() : Optional.of(name);
    }

    // "In Washington, State Department officials": the comma parts the town from who acts there.
    private static boolean runsOver(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        return end.isRelation("compound", "amod", "nmod:desc", "nmod:poss")
                && end.head() > last
                && sentence.tokens().subList(first, last).stream()
                        .anyMatch(token -> token.form().equals(","));
    }

    // "the Arka summit": the article is the summit's
    private static boolean isOthersArticle(Token article, int last) {
        return article.isRelation("det") && article.head() > last;
    }

    private boolean isPerson(TextualName name, boolean wellKnown) {
        Sentence sentence = name.sentence();
        Token head = name.head();
        boolean placed = sentence.children(head, "case").stream().anyMatch(word -> words.is("where", word));
        if (name.first() > 0 && words.is("media-noun", sentence.token(name.first() - 1))) {
            return true; // "the news agency Fars"
        }
        if (name.first() > 0
                && words.is("title", sentence.token(name.first() - 1).form())) {
            return true;
        }
        if (!wellKnown && !placed && sentence.children(head, "det").stream().anyMatch(word -> word.isLemma("a"))) {
            return true; // "a Somali and a Turk"
        }
        if (name.first() == name.last() && !placed && !name.marked() && surnames.contains(head.form())) {
            return true;
        }
        return !name.marked()
                && !wellKnown
                && head.isRelation("flat")
                && sentence.head(head)
                        .map(above -> above.index() < name.first())
                        .orElse(false);
    }

    // A single ordinary word in capitals, as at the start of a sentence or in a headline, is no town.
    private static boolean isCommon(TextualName name, boolean country) {
        Token head = name.head();
        if (country || name.marked() || name.first() < name.last()) {
            return false;
        }
        return head.upos() != Upos.PROPN
                && !(head.upos() == Upos.NOUN && head.xpos().startsWith("NNP"));
    }

    // "accused the West of", not "the West Region" nor "Goilala, Central"
    private boolean isDirection(Sentence sentence, int first, int last) {
        boolean alone = last > 0 && sentence.token(last - 1).isLemma("the") && last - first <= 1;
        boolean ends = last + 1 == sentence.tokens().size()
                || !sentence.token(last + 1).upos().isNominal();
        return alone && ends && words.is("compass", sentence.token(last));
    }

    private static boolean isWellKnown(GazetteerEntry entry) {
        return switch (entry.kind()) {
            case COUNTRY, DIVISION -> true;
            case REGION, SITE -> !entry.id().startsWith("division:");
            case CITY -> entry.population() > 500_000;
        };
    }

    private static boolean isGreat(GazetteerEntry entry) {
        return entry.kind() == GazetteerEntry.Kind.COUNTRY
                || (entry.kind() == GazetteerEntry.Kind.CITY && isWellKnown(entry));
    }

    private Spelling spelling(Sentence sentence, int first, Span span, String key) {
        boolean inDateline = story.layout()
                .dateline()
                .filter(line -> line.span().contains(span))
                .isPresent();
        boolean dotted = span.end() < story.text().length() && story.text().charAt(span.end()) == '.';
        boolean afterComma = first > 0 && sentence.token(first - 1).form().equals(",");
        return new Spelling(
                story.text(span), key, inDateline || shouted.contains(sentence.index()), afterComma, dotted);
    }
}
