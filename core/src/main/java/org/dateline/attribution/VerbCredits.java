// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Credits given by a verb: "said", "accused", "urged". */
final class VerbCredits {
    private static final String[] UNSAID = {"could", "would", "should", "might", "may", "must", "can"};
    private final CueLexicon cues;
    private final Sources sources;

    VerbCredits(CueLexicon cues) {
        this.cues = cues;
        this.sources = new Sources(cues);
    }

    /** The credits in a sentence, in reading order; those still without content await a quotation. */
    List<Draft> in(ParsedStory story, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Set<CueShape> shapes = cues.shapes(token.lemma());
            if (!shapes.isEmpty()
                    && token.upos() == Upos.VERB
                    && credits(sentence, token)
                    && !quotes(sentence, token)) {
                read(story, sentence, token, shapes).ifPresent(drafts::add);
            }
            withAdjective(story, sentence, token).ifPresent(drafts::add);
        }
        return drafts;
    }

    // "made it clear that"
    private Optional<Draft> withAdjective(ParsedStory story, Sentence sentence, Token adjective) {
        if (adjective.upos() != Upos.ADJ || !adjective.isRelation("xcomp")) {
            return Optional.empty();
        }
        return sentence.head(adjective).filter(verb -> credits(sentence, verb)).flatMap(verb -> {
            Set<CueShape> shapes = cues.shapes(verb.lemma() + " " + adjective.lemma());
            List<Token> said = new CueContent(cues, shapes, story, sentence, adjective).tokens();
            List<Span> content = shapes.isEmpty() ? List.of() : TokenRuns.spans(sentence, said);
            return content.isEmpty()
                    ? Optional.empty()
                    : new Speaker(cues, story, sentence, verb)
                            .token()
                            .map(doer -> new Draft(
                                    sources.behind(story, sentence, doer).phrases(),
                                    verb.span().hull(adjective.span()),
                                    sentence.index(),
                                    content,
                                    Optional.empty(),
                                    true,
                                    "verb:" + verb.lemma()));
        });
    }

    private Optional<Draft> read(ParsedStory story, Sentence sentence, Token cue, Set<CueShape> shapes) {
        Speaker speaker = new Speaker(cues, story, sentence, cue);
        Optional<Token> doer = speaker.token();
        if (doer.isEmpty() && !saidOfSomeone(sentence, cue, shapes)) {
            return Optional.empty();
        }
        if (doer.map(noun -> isFirstOrSecondPerson(noun) || isNobody(sentence, noun))
                .orElse(false)) {
            return Optional.empty();
        }
        Sources.Credited credited = doer.map(
                        noun -> sources.without(sentence, cue, sources.behind(story, sentence, noun)))
                .orElse(Sources.Credited.nobody());
        List<Token> words = new CueContent(cues, shapes, story, sentence, cue).tokens();
        boolean speech = shapes.contains(CueShape.QUOTE);
        List<Span> content = TokenRuns.spans(sentence, words);
        if (content.isEmpty()
                && (!speech || doer.isEmpty() || story.isQuoted(cue.span().start()))) {
            return Optional.empty();
        }
        List<SourcePhrase> phrases = new ArrayList<>(credited.phrases());
        cited(sentence, cue).ifPresent(noun -> phrases.add(Sources.phrase(sentence, noun)));
        speaker.quoting()
                .flatMap(verb -> new Clause(sentence, verb).doer())
                .filter(noun -> !noun.isLemma("which", "who", "that"))
                .ifPresent(noun ->
                        phrases.addAll(sources.behind(story, sentence, noun).phrases()));
        Optional<String> via = credited.via().or(() -> sources.channel(story, sentence, cue));
        return Optional.of(
                new Draft(phrases, cue.span(), sentence.index(), content, via, speech, "verb:" + cue.lemma()));
    }

    // "quoted the minister as saying": the minister's saying is the credit.
    private boolean quotes(Sentence sentence, Token verb) {
        return sentence.children(verb, "advcl", "acl", "xcomp", "obl").stream()
                .anyMatch(saying -> !cues.shapes(saying.lemma()).isEmpty()
                        && saying.xpos().equals("VBG")
                        && verb.isLemma("quote", "cite")
                        && sentence.children(saying, "mark", "case").stream().anyMatch(mark -> mark.isLemma("as")));
    }

    private boolean credits(Sentence sentence, Token cue) {
        if (new Clause(sentence, cue).negated() || cue.isRelation("amod", "compound")) {
            return false;
        }
        if (sentence.children(cue, "aux").stream().anyMatch(aux -> aux.isLemma(UNSAID))) {
            return false;
        }
        if (isOnlyMeant(sentence, cue) || asksForNoName(sentence, cue)) {
            return false;
        }
        if (cue.isRelation("xcomp")) {
            return sentence.head(cue)
                    .map(head -> cues.holds(CueWords.Kind.REACHING, head))
                    .orElse(false);
        }
        return true;
    }

    // "an official who asked not to be named" says nothing by that.
    private boolean asksForNoName(Sentence sentence, Token cue) {
        return sentence.children(cue, "xcomp", "ccomp").stream()
                .anyMatch(asked -> cues.holds(CueWords.Kind.NAMING, asked)
                        && sentence.has(asked, "aux:pass")
                        && new Clause(sentence, asked).negated());
    }

    // "began a rally to urge him", "pleaded guilty to threatening to kill": the aim or the charge, not the saying.
    private static boolean isOnlyMeant(Sentence sentence, Token cue) {
        List<Token> marks = sentence.children(cue, "mark");
        boolean aim = cue.xpos().equals("VB")
                && cue.isRelation("acl", "advcl")
                && marks.stream().anyMatch(mark -> mark.isLemma("to"));
        boolean charge = cue.xpos().equals("VBG")
                && !sentence.has(cue, "nsubj")
                && cue.isRelation("acl", "advcl")
                && marks.stream().anyMatch(mark -> mark.isLemma("to", "of", "with", "for"));
        return aim || charge;
    }

    // "it is reported that", "is said to have": nobody is credited by name.
    private static boolean saidOfSomeone(Sentence sentence, Token cue, Set<CueShape> shapes) {
        return new Clause(sentence, cue).passive()
                && shapes.contains(CueShape.CLAUSE)
                && !shapes.contains(CueShape.INFINITIVE)
                && !cue.isLemma("tell", "inform", "advise", "warn")
                && !cue.isRelation("acl", "amod");
    }

    // "X said, citing Y"
    private static Optional<Token> cited(Sentence sentence, Token cue) {
        return sentence.children(cue, "advcl").stream()
                .filter(clause -> clause.isLemma("cite", "quote"))
                .flatMap(clause -> sentence.child(clause, "obj").stream())
                .findFirst();
    }

    private static boolean isNobody(Sentence sentence, Token token) {
        return token.isLemma("nobody", "none")
                || sentence.children(token, "det").stream().anyMatch(word -> word.isLemma("no"));
    }

    private static boolean isFirstOrSecondPerson(Token token) {
        return token.upos() == Upos.PRON && token.isLemma("i", "we", "you", "us", "me"); // "the US said"
    }
}
