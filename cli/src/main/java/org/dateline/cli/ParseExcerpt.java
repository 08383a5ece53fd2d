// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.coding.EventMention;
import org.dateline.coding.Participant;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The words around a trigger as they hang together: its head, itself, what hangs under it, and its participants. */
final class ParseExcerpt {
    private ParseExcerpt() {}

    static List<String> of(Sentence sentence, EventMention mention) {
        List<String> lines = new ArrayList<>();
        Token trigger = sentence.token(mention.token());
        sentence.head(trigger).ifPresent(head -> lines.add(line(0, head, sentence, mention)));
        int depth = lines.size();
        lines.add(line(depth, trigger, sentence, mention));
        for (Token child : sentence.children(trigger)) {
            if (!child.isRelation("punct")) {
                lines.add(line(depth + 1, child, sentence, mention));
            }
        }
        for (Participant participant : mention.participants()) {
            Token token = sentence.token(participant.token());
            boolean shown = token.index() == trigger.index()
                    || token.head() == trigger.index()
                    || token.index() == trigger.head();
            if (!shown) {
                lines.add(line(depth + 1, token, sentence, mention));
            }
        }
        return lines;
    }

    private static String line(int depth, Token token, Sentence sentence, EventMention mention) {
        String head = sentence.head(token).map(Token::form).orElse("");
        String role = mention.participants().stream()
                .filter(participant -> participant.token() == token.index())
                .map(participant -> "  " + participant.role().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        String mark = token.index() == mention.token() ? "  trigger" : role;
        String words = "      " + "  ".repeat(depth) + token.form();
        String grammar = token.relation() + (head.isEmpty() ? "" : " of " + head);
        return String.format(Locale.ROOT, "%-34s %-6s %-28s%s", words, token.xpos(), grammar, mark)
                .stripTrailing();
    }
}
