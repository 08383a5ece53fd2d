// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** How far a name that the reader model has tagged runs over the words around it. */
final class NameExtent {
    private static final Set<String> JOINTS = Set.of(
            "of", "the", "for", "and", "&", "de", "del", "la", "al", "el", "bin", "ibn", "van", "von", "der", "den",
            "ten", "ter", "da", "dos", "di", "-", "’", "'", "e", "y", "on", "to", "in", "ul", "ud", ".");
    private static final Pattern JOINED_PARTICLE = Pattern.compile("(?:al|el|bin|ibn|dela|van|von)-\\p{Lu}.*");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Set<String> NAME_PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "de", "del", "dela", "van", "von", "der", "den", "ten", "ter", "-", "dos",
            "da");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private NameExtent() {}

    static Optional<NameHit> of(Sentence sentence, Entity entity) {
        List<Token> tokens = sentence.tokensIn(entity.span());
        int start = tokens.getFirst().index();
        int first = 0;
        int last = tokens.size() - 1;
        boolean person = PersonNames.isPerson(entity.kind());
        while (first <= last
                && !begins(sentence, tokens.get(first).index(), tokens.get(last).index(), person)) {
            first++;
        }
        last = endOfName(tokens, first);
        if (last >= first) {
            int end = tokens.get(last).index();
            end = person ? overParticles(sentence, end) : overHyphens(sentence, end);
            last = end - start;
        }
        if (first < last
                && sentence.token(start + first).form().equals("The")
                && !isHyphen(sentence, start + first + 1)) {
            first++;
        }
        if (first > last) {
            return Optional.empty();
        }
        Optional<EntityKind> kind = Optional.of(entity.kind());
        return Optional.of(new NameHit(start + first, start + last, kind, List.of()));
    }

    /** Whether a name can begin here: with a capital, or with the particles of a person's, "van den Berg". */
    static boolean begins(Sentence sentence, int token, int last, boolean person) {
        String form = sentence.token(token).form();
        if (Words.isCapital(form) || form.startsWith("al")) {
            return true;
        }
        int at = token;
        while (at < last && NAME_PARTICLES.contains(sentence.token(at).form())) {
            at++;
        }
        return person && at > token && Words.isCapital(sentence.token(at).form());
    }

    // "Jaish[-e-Mohammed]": a name goes on over hyphens that touch its words.
    private static int overHyphens(Sentence sentence, int last) {
        int end = last;
        while (isHyphen(sentence, end + 1)) {
            end += 2;
        }
        return end;
    }

    // "Ali [bin Tamim]": what follows a particle belongs to the name though the reader model stopped before it.
    private static int overParticles(Sentence sentence, int last) {
        int end = last;
        int at = last + 1;
        while (at < sentence.tokens().size()) {
            String form = sentence.token(at).form();
            boolean joined = JOINED_PARTICLE.matcher(form).matches();
            boolean hyphened = at == end + 2 && isHyphen(sentence, at - 1);
            boolean initial =
                    at == end + 1 && INITIAL.matcher(sentence.token(end).form()).matches();
            if (joined || hyphened || ((at > end + 1 || initial) && Words.isCapital(form))) {
                end = at;
            } else if (!NAME_PARTICLES.contains(form) || at > end + 3) {
                break;
            }
            at++;
        }
        return end;
    }

    // A name runs as far as capitals do, with small words between them.
    private static int endOfName(List<Token> tokens, int first) {
        int last = first;
        for (int at = first + 1; at < tokens.size(); at++) {
            String form = tokens.get(at).form();
            if (Marker.isDay(tokens.get(at))) {
                break;
            }
            if (Words.isCapital(form)
                    || form.startsWith("al-")
                    || SHORT_NUMBER.matcher(form).matches()) {
                last = at;
            } else if (!JOINTS.contains(form.toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return Math.min(last, tokens.size() - 1);
    }

    // "Lee Jae-myung": a hyphen that touches the words on both sides.
    static boolean isHyphen(Sentence sentence, int token) {
        return token > 0
                && token + 1 < sentence.tokens().size()
                && sentence.token(token).form().equals("-")
                && sentence.token(token - 1).span().end()
                        == sentence.token(token).span().start()
                && sentence.token(token + 1).span().start()
                        == sentence.token(token).span().end();
    }
}
