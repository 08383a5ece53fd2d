// SPDX-License-Identifier: Apache-2.0
package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.syntax.Clause;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.ReadingOrder;

/** What a verb credits, by the grammar of its sentence. */
final class CueContent {
    private static final String[] DEED_MARKS = {"of", "for", "with", "over", "against", "from"};

    private static final String[] TOPIC_MARKS = {
        "for", "about", "on", "to", "of", "against", "with", "at", "upon", "over"
    };
    private static final String[] CIRCUMSTANCE = {
        "as", "when", "while", "before", "after", "because", "since", "although", "until"
    };

    private final CueLexicon cues;
    private final Set<CueShape> shapes;
    private final ParsedStory story;
    private final Sentence sentence;
    private final Token cue;

    CueContent(CueLexicon cues, Set<CueShape> shapes, ParsedStory story, Sentence sentence, Token cue) {
        this.cues = cues;
        this.shapes = shapes;
        this.story = story;
        this.sentence = sentence;
        this.cue = cue;
    }

    /** The tokens of what was said; empty when the verb has none here. */
    List<Token> tokens() {
        return ReadingOrder.at(cue.span().start(), story.quotations(), Quotation::span)
                .map(quotation -> all().stream()
                        .filter(token -> quotation.span().contains(token.span()))
                        .toList())
                .orElseGet(this::all);
    }

    private List<Token> all() {
        Token credit = new Speaker(cues, story, sentence, cue).quoting().orElse(cue);
        OptionalInt lead =
                shapes.contains(CueShape.QUOTE) ? LeadingQuotation.end(story, sentence, credit) : OptionalInt.empty();
        if (lead.isPresent() && shapes.contains(CueShape.ASIDE)) {
            return sentence.tokens().subList(0, lead.getAsInt() + 1);
        }
        List<Token> inside = complements();
        if (!inside.isEmpty()) {
            return inside;
        }
        if ((shapes.contains(CueShape.BARE) || shapes.contains(CueShape.ASIDE)) && !isPassive()) {
            List<Token> following = new Following(sentence, cue, shapes.contains(CueShape.BARE)).content();
            if (!following.isEmpty() && !story.isQuoted(cue.span().start())) {
                return following;
            }
        }
        return shapes.contains(CueShape.ASIDE) && !hasPlainObject() ? new Asides(sentence, cue).content() : inside;
    }

    private List<Token> complements() {
        List<Token> content = new ArrayList<>();
        for (Token clause : sentence.children(cue, "ccomp", "xcomp", "parataxis", "advcl")) {
            if (clause.index() > cue.index() && isComplement(clause) && !isRest(clause)) {
                content.addAll(sentence.subtree(clause, below -> !goesOn(below) && !isRemark(below)));
                performer(clause)
                        .ifPresent(noun -> content.addAll(sentence.subtree(noun, below -> !below.isRelation("case"))));
            }
        }
        if (content.isEmpty()) {
            deed().ifPresent(content::addAll);
        }
        if (content.isEmpty() && shapes.contains(CueShape.JUDGEMENT) && !isPassive()) {
            content.addAll(judgement());
        }
        if (content.isEmpty()) {
            object().ifPresent(noun -> content.addAll(withAdjuncts(noun)));
        }
        if (content.isEmpty() && shapes.contains(CueShape.TOPIC)) {
            topic().ifPresent(noun -> content.addAll(sentence.subtree(noun)));
        }
        return content;
    }

    // "Trucks burned, police said, in a region long torn by war": all was said before the credit.
    private boolean isRest(Token clause) {
        return clause.isRelation("ccomp")
                && shapes.contains(CueShape.ASIDE)
                && !isQuoted(clause)
                && sentence.children(cue, "ccomp").stream()
                        .anyMatch(said -> said.index() < cue.index() && sentence.has(said, "nsubj"));
    }

    // "described the plan for the valley as a gift": all from the object to the end of what it is held to be.
    private List<Token> judgement() {
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens.subList(cue.index() + 1, tokens.size())) {
            Optional<Token> held =
                    token.isLemma("as") && token.isRelation("case", "mark") ? sentence.head(token) : Optional.empty();
            if (held.isPresent() && sentence.dominates(cue, held.get()) && sentence.has(cue, "obj")) {
                return tokens.subList(
                        cue.index() + 1, sentence.subtree(held.get()).getLast().index() + 1);
            }
        }
        return List.of();
    }

    // "reported no losses from the strike": parsers hang the rest on noun or verb.
    private List<Token> withAdjuncts(Token noun) {
        List<Token> content = new ArrayList<>(sentence.subtree(noun));
        sentence.children(cue, "obl", "advcl").stream()
                .filter(each -> each.index() > noun.index() && !cues.holds(CueWords.Kind.SAYING_ON, each))
                .forEach(each -> content.addAll(sentence.subtree(each)));
        return content;
    }

    // "agreed to reinstate the judge, a move that will help": what is told of it is the outlet's.
    private boolean isRemark(Token below) {
        return cues.holds(CueWords.Kind.REMARKED, below)
                && below.isRelation("appos", "parataxis", "conj", "obl", "nmod", "obj", "dep")
                && sentence.has(below, "acl:relcl")
                && sentence.subtree(below).stream().limit(2).anyMatch(word -> word.isLemma("a"))
                && sentence.subtree(below).getFirst().index() > 0
                && sentence.token(sentence.subtree(below).getFirst().index() - 1)
                        .form()
                        .equals(",");
    }

    // "said ten had been hurt, but added that …": the speaker goes on; the parse has it go on inside what was said.
    private boolean goesOn(Token below) {
        return !story.isQuoted(below.span().start())
                && new GoingOn(cues, sentence).saying(below).isPresent();
    }

    private boolean isComplement(Token clause) {
        if (clause.isRelation("parataxis")) {
            return isQuoted(clause);
        }
        if (clause.isRelation("advcl")) {
            return shapes.contains(CueShape.INFINITIVE)
                    && marked(clause, "to")
                    && (sentence.has(cue, "obj") || addressee().isPresent());
        }
        return takes(clause);
    }

    // "called on the government to leave", "appealed to the world to help"
    private Optional<Token> addressee() {
        return cue.isLemma("call", "appeal", "plead")
                ? sentence.children(cue, "obl").stream()
                        .filter(noun -> marked(noun, "on", "upon", "to", "with"))
                        .findFirst()
                : Optional.empty();
    }

    private boolean takes(Token clause) {
        if (sentence.subtree(clause).getFirst().isLemma(CIRCUMSTANCE)) {
            return false;
        }
        if (shapes.contains(CueShape.QUOTE) && isQuoted(clause)) {
            return true;
        }
        boolean infinitive = sentence.children(clause, "mark").stream().anyMatch(mark -> mark.isLemma("to"));
        if (infinitive) {
            return shapes.contains(CueShape.INFINITIVE)
                    || (isPassive()
                            && shapes.contains(CueShape.CLAUSE)
                            && (sentence.has(clause, "aux") || sentence.has(clause, "cop")));
        }
        if (clause.isRelation("xcomp")) {
            return clause.xpos().equals("VBG") ? shapes.contains(CueShape.GERUND) : shapes.contains(CueShape.JUDGEMENT);
        }
        if (clause.xpos().equals("VBG") && !sentence.has(clause, "aux") && !sentence.has(clause, "nsubj")) {
            return shapes.contains(CueShape.GERUND) || shapes.contains(CueShape.CLAUSE);
        }
        return shapes.contains(CueShape.CLAUSE);
    }

    // "urged them to leave", "is said to have left": whoever is to do it belongs to what is said.
    private Optional<Token> performer(Token clause) {
        if (!clause.isRelation("xcomp", "advcl")) {
            return Optional.empty();
        }
        return isPassive()
                ? sentence.child(cue, "nsubj:pass", "nsubj")
                : sentence.child(cue, "obj", "iobj").or(this::addressee);
    }

    private Optional<List<Token>> deed() {
        Optional<Token> object = isPassive() ? sentence.child(cue, "nsubj:pass") : sentence.child(cue, "obj", "iobj");
        List<Token> clauses = new ArrayList<>(sentence.children(cue, "advcl", "obl", "ccomp", "xcomp"));
        object.ifPresent(noun -> clauses.addAll(sentence.children(noun, "acl")));
        for (Token clause : clauses) {
            boolean deed = shapes.contains(CueShape.DEED)
                    && marked(clause, DEED_MARKS)
                    && (clause.xpos().equals("VBG") || isQuoted(clause));
            if (deed && clause.index() > cue.index()) {
                List<Token> content = new ArrayList<>(sentence.subtree(clause));
                object.ifPresent(noun -> content.addAll(sentence.subtree(noun)));
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> topic() {
        return sentence.children(cue, "obl", "advcl").stream()
                .filter(noun -> noun.index() > cue.index() && marked(noun, TOPIC_MARKS))
                .findFirst();
    }

    private Optional<Token> object() {
        return sentence.child(cue, "obj")
                .filter(noun -> (shapes.contains(CueShape.OBJECT)
                                && !cues.holds(CueWords.Kind.NOT_SAID, noun)
                                && noun.upos() != Upos.PRON)
                        || (shapes.contains(CueShape.QUOTE) && isQuoted(noun) && quoted(noun) * 2 > size(noun)));
    }

    // "requested support": who does something to a thing says nothing aside.
    private boolean hasPlainObject() {
        return sentence.child(cue, "obj")
                .filter(noun -> noun.index() > cue.index() && !isQuoted(noun))
                .filter(noun -> !cues.holds(CueWords.Kind.ADDRESSING, cue) && !Following.isInverted(sentence, cue))
                .isPresent();
    }

    private boolean marked(Token clause, String... words) {
        return sentence.children(clause, "mark", "case").stream().anyMatch(mark -> mark.isLemma(words));
    }

    private boolean isPassive() {
        return new Clause(sentence, cue).passive();
    }

    private boolean isQuoted(Token clause) {
        return story.isQuoted(clause.span().start())
                && !story.isQuoted(cue.span().start());
    }

    private long quoted(Token head) {
        return sentence.subtree(head).stream()
                .filter(token -> story.isQuoted(token.span().start()))
                .count();
    }

    private long size(Token head) {
        return sentence.subtree(head).size();
    }
}
