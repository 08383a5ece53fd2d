// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.language.surface.Lemmatizer;
import org.dateline.language.surface.QuotationReader;
import org.dateline.language.surface.SentenceSplitter;
import org.dateline.language.surface.Tokenizer;
import org.dateline.story.Layout;
import org.dateline.story.Paragraph;
import org.dateline.story.Story;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.ParsedStory;
import org.dateline.syntax.Quotation;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.TextParser;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;
import org.dateline.text.Span;

/** Reads a story: words and sentences from its letters, then their grammar from a model. */
final class StoryReader implements TextParser {
    private final Grammarian grammarian;
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Lemmatizer lemmatizer = Lemmatizer.english();

    StoryReader(Grammarian grammarian) {
        this.grammarian = grammarian;
    }

    @Override
    public ParsedStory parse(Story story) {
        Layout layout = Layout.of(story);
        String text = story.text();
        List<Clauses> clauses = new ArrayList<>();
        for (Paragraph paragraph : layout.paragraphs()) {
            List<Span> tokens = tokenizer.tokens(text, paragraph.span());
            for (List<Span> sentence : splitter.sentences(text, tokens)) {
                clauses.add(Clauses.of(text, sentence, layout));
            }
        }
        List<Grammar> grammars = grammarian.read(
                clauses.stream().flatMap(each -> each.parts().stream()).toList());
        List<Sentence> sentences = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        int at = 0;
        for (Clauses each : clauses) {
            Grammar grammar = each.join(grammars.subList(at, at + each.parts().size()));
            at += each.parts().size();
            addEntities(each.tokens(), grammar, sentences.size(), entities);
            sentences.add(sentence(text, sentences.size(), each.tokens(), grammar));
        }
        List<Quotation> quotations = QuotationReader.quotations(text, layout.paragraphs());
        return new ParsedStory(
                story, layout, sentences, LabelNames.asPersons(text, sentences, entities, quotations), quotations);
    }

    private Sentence sentence(String text, int index, List<Span> spans, Grammar grammar) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String form = WordForms.of(text, spans.get(i));
            String tag = grammar.tags().get(i);
            Upos upos = Upos.valueOf(tag.substring(0, tag.indexOf('|')));
            String xpos = tag.substring(tag.indexOf('|') + 1);
            String before = i == 0 ? "" : tokens.get(i - 1).form();
            String lemma = lemmatizer.lemma(form, upos, xpos, before);
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    form,
                    lemma,
                    upos,
                    xpos,
                    grammar.heads().get(i),
                    grammar.relations().get(i)));
        }
        return TreeMending.mended(new Sentence(index, spans.getFirst().hull(spans.getLast()), tokens));
    }

    private static void addEntities(List<Span> spans, Grammar grammar, int sentence, List<Entity> entities) {
        int at = 0;
        while (at < spans.size()) {
            Optional<EntityKind> kind = grammar.names().get(at);
            int end = at + 1;
            if (kind.isPresent()) {
                while (end < spans.size()
                        && grammar.names().get(end).equals(kind)
                        && !grammar.nameStarts().get(end)) {
                    end++;
                }
                entities.add(new Entity(spans.get(at).hull(spans.get(end - 1)), kind.get(), sentence));
            }
            at = end;
        }
    }
}
