// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.ontology.ActorKind;
import org.dateline.syntax.Entity;
import org.dateline.syntax.EntityKind;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** Finds nations, actor nouns and names in a sentence, the longest first. */
final class Marker {
    private static final Comparator<NameHit> LONGEST_KNOWN_FIRST = Comparator.comparingInt(NameHit::length)
            .reversed()
            .thenComparing(hit -> hit.known().isEmpty())
            .thenComparingInt(NameHit::first);
    private static final Set<String> JOINTS = Set.of(
            "of", "the", "for", "and", "&", "de", "del", "la", "al", "el", "bin", "ibn", "van", "von", "der", "da",
            "dos", "di", "-", "’", "'", "e", "y", "on", "to", "in", "ul", "ud", ".");
    private static final Pattern JOINED_PARTICLE = Pattern.compile("(?:al|el|bin|ibn|dela|van|von)-\\p{Lu}.*");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Set<String> NAME_PARTICLES =
            Set.of("al", "el", "bin", "ibn", "bint", "de", "del", "dela", "van", "von", "der", "-", "dos", "da");
    private static final Set<String> IN_PLACE =
            Set.of("in", "at", "near", "from", "to", "into", "outside", "around", "of");
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private final PlaceCountry places;
    private final ActorDirectory directory;
    private final PhraseTable<NationHit> nations = new PhraseTable<>();
    private final PhraseTable<NounHit> nouns = new PhraseTable<>();
    private final UntaggedNames untagged;
    private final Set<String> placeWords;
    private final Set<String> firstNames;

    Marker(ActorDirectory directory, ActorVocabulary vocabulary, PlaceCountry places) {
        this.places = places;
        this.directory = directory;
        this.untagged = new UntaggedNames(vocabulary.firstNames().keySet());
        this.placeWords = vocabulary.placeWords();
        this.firstNames = vocabulary.firstNames().keySet();
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.NAME, nation.names()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.ADJECTIVE, nation.adjectives()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.PEOPLE, nation.peoples()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.SEAT, nation.seats()));
        vocabulary.nations().forEach(nation -> add(nation.code(), NationHit.Form.CAPITAL, nation.capitals()));
        for (ActorNoun noun : vocabulary.nouns()) {
            nouns.add(noun.singular(), new NounHit(noun, false, 0, 0));
            noun.plural().ifPresent(plural -> nouns.add(plural, new NounHit(noun, true, 0, 0)));
        }
    }

    private void add(String code, NationHit.Form form, List<String> wordings) {
        wordings.forEach(words -> nations.add(words, new NationHit(code, form, Words.isAcronym(words), 0, 0)));
    }

    Marks mark(Sentence sentence, List<Entity> entities) {
        WordRow row = new WordRow(sentence);
        List<NationHit> nationHits = nationsIn(sentence, row);
        List<NounHit> nounHits = nounsIn(row);
        nounHits.removeIf(hit -> isPartOfName(sentence, hit, entities));
        List<NameHit> names = names(sentence, row, entities, nationHits, nounHits);
        untagged.find(sentence, nounHits, nationHits, names).stream()
                .filter(hit ->
                        !placeWords.contains(sentence.token(hit.last()).form().toLowerCase(Locale.ROOT)))
                .forEach(names::add);
        names.removeIf(hit -> namesPlace(sentence, hit));
        names.sort(Comparator.comparingInt(NameHit::first));
        return new Marks(sentence, nationHits, nounHits, names);
    }

    static boolean isDay(Token token) {
        return DAYS.contains(token.form());
    }

    // "Ben Gurion International Airport": a person's name that goes on as a place's.
    private boolean namesPlace(Sentence sentence, NameHit hit) {
        boolean person = hit.entity().filter(PersonNames::isPerson).isPresent()
                || hit.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        int at = hit.last() + 1;
        if (at < sentence.tokens().size() && DAYS.contains(sentence.token(at).form())) {
            return false; // "President Harmon Thursday condemned"
        }
        while (person
                && at < sentence.tokens().size()
                && Words.isCapital(sentence.token(at).form())) {
            if (placeWords.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            at++;
        }
        return false;
    }

    private List<NationHit> nationsIn(Sentence sentence, WordRow row) {
        List<NationHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size(); word++) {
            Optional<PhraseTable.Found<NationHit>> found = nations.at(row.words(), word);
            if (found.isEmpty() || !row.whole(word, found.get().length())) {
                continue;
            }
            int end = word + found.get().length() - 1;
            String form = sentence.token(row.token(word)).form();
            NationHit nation = found.get().value();
            boolean name = nation.acronym() ? Words.isAcronym(form) : Words.isCapital(form);
            if (name && !opensPlaceName(sentence, row.token(word), row.token(end))) {
                hits.add(nation.at(row.token(word), row.token(end)));
                word = end;
            }
        }
        return hits;
    }

    // "British Columbia", "Indian Ocean", "New Mexico": a nation's word that is part of a place's name, or of a sum.
    private boolean opensPlaceName(Sentence sentence, int first, int last) {
        if (first > 0 && sentence.token(first - 1).form().equals("New")) {
            return true; // "New Mexico"
        }
        if (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).form().equals("$")) {
            return true; // "US$2.4 million"
        }
        if (last + 1 >= sentence.tokens().size()
                || !Words.isCapital(sentence.token(last + 1).form())
                || sentence.token(last + 1).upos() != Upos.PROPN) {
            return false;
        }
        String words = sentence.tokens().subList(first, last + 2).stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
        return !places.of(words).isEmpty();
    }

    // "Ngo Van Minh", "Daniel King": a word that is part of a person's name of several words.
    private static boolean isPartOfName(Sentence sentence, NounHit hit, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> PersonNames.isPerson(entity.kind()))
                .map(entity -> sentence.tokensIn(entity.span()))
                .anyMatch(tokens -> {
                    int first = tokens.getFirst().index();
                    int last = tokens.getLast().index();
                    boolean inside = first <= hit.first() && hit.last() <= last && first < last;
                    return inside && (hit.last() == last || (hit.isBody() && hit.first() == first));
                });
    }

    private List<NounHit> nounsIn(WordRow row) {
        List<NounHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size(); word++) {
            Optional<PhraseTable.Found<NounHit>> found = nouns.at(row.words(), word);
            if (found.isPresent() && row.whole(word, found.get().length())) {
                int end = word + found.get().length() - 1;
                hits.add(found.get().value().at(row.token(word), row.token(end)));
                word = end;
            }
        }
        return hits;
    }

    private List<NameHit> names(
            Sentence sentence, WordRow row, List<Entity> entities, List<NationHit> nationHits, List<NounHit> nounHits) {
        List<NameHit> known = knownIn(sentence, row);
        List<NameHit> all = new ArrayList<>(known);
        for (Entity entity : entities) {
            entityHit(sentence, entity)
                    .flatMap(hit -> withoutTitle(sentence, hit, nounHits, nationHits, known))
                    .filter(hit -> !describes(hit, known, nounHits, nationHits))
                    .ifPresent(all::add);
        }
        all.removeIf(hit -> hit.known().isEmpty() && known.stream().anyMatch(person -> endsInKnownPerson(hit, person)));
        all.sort(LONGEST_KNOWN_FIRST);
        List<NameHit> chosen = new ArrayList<>();
        for (NameHit hit : all) {
            boolean taken = chosen.stream().anyMatch(other -> other.overlaps(hit.first(), hit.last()));
            boolean nation =
                    nationHits.stream().anyMatch(other -> other.first() <= hit.first() && hit.last() <= other.last());
            if (!taken && !nation && !isPlaceOrDay(sentence, hit)) {
                chosen.add(hit);
            }
        }
        return chosen;
    }

    // "Defense Secretary Ash Carter", tagged as one name, is Ash Carter with a title.
    private static boolean endsInKnownPerson(NameHit hit, NameHit known) {
        return hit.first() < known.first()
                && hit.last() == known.last()
                && known.length() > 1
                && known.known().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    // The reader model often takes a title into the name, or part of one for a name.
    private static Optional<NameHit> withoutTitle(
            Sentence sentence, NameHit hit, List<NounHit> nouns, List<NationHit> nations, List<NameHit> known) {
        int first = hit.first();
        for (NounHit noun : nouns) {
            boolean opensTitle = noun.isTitle()
                    && hit.first() < noun.first()
                    && noun.first() <= hit.last()
                    && hit.last() < noun.last();
            if (opensTitle && hit.entity().filter(PersonNames::isPerson).isEmpty()) {
                // "[Pentagon Press] Secretary": what runs into a title ends before it.
                return Optional.of(new NameHit(first, noun.first() - 1, hit.entity(), hit.known()));
            }
            if (noun.first() <= hit.first() && hit.last() <= noun.last()) {
                return noun.isBody()
                                && noun.first() == hit.first()
                                && noun.last() == hit.last()
                                && Words.isCapital(sentence.token(hit.last()).form())
                        ? Optional.of(hit)
                        : Optional.empty();
            }
        }
        boolean titled =
                hit.entity().filter(kind -> kind == EntityKind.MISCELLANEOUS).isPresent()
                        && nouns.stream()
                                .anyMatch(noun ->
                                        noun.isTitle() && noun.first() >= hit.first() && noun.last() < hit.last());
        boolean person = titled || hit.entity().filter(PersonNames::isPerson).isPresent();
        int before = -1;
        while (person && first != before) {
            before = first;
            first = afterTitle(first, hit.last(), nouns, nations, known);
        }
        while (first <= hit.last()
                && !Words.isCapital(sentence.token(first).form())
                && !sentence.token(first).form().startsWith("al")) {
            first++;
        }
        if (first > hit.last()) {
            return Optional.empty();
        }
        return Optional.of(
                titled ? new NameHit(first, hit.last(), Optional.of(EntityKind.PERSON), hit.known()) : hit.from(first));
    }

    // "ISIL Terrorists", "Arka Air of Iran": a known name with words that only describe it, tagged as one.
    private static boolean describes(NameHit hit, List<NameHit> known, List<NounHit> nouns, List<NationHit> nations) {
        for (NameHit inside : known) {
            boolean ours = nations.stream()
                    .filter(nation -> hit.first() <= nation.first() && nation.last() < inside.first())
                    .allMatch(nation -> inside.known().stream()
                            .anyMatch(actor -> actor.country().isEmpty()
                                    || actor.country()
                                            .filter(nation.code()::equals)
                                            .isPresent()));
            boolean within = ours // "Ethiopian National Defence Forces" are none of another country
                    && hit.first() <= inside.first()
                    && inside.last() <= hit.last()
                    && inside.length() < hit.length();
            boolean rest = within;
            for (int token = hit.first(); rest && token <= hit.last(); token++) {
                int at = token;
                rest = inside.covers(at)
                        || nouns.stream().anyMatch(noun -> noun.plural() && noun.first() <= at && at <= noun.last())
                        || nations.stream().anyMatch(nation -> nation.first() <= at && at <= nation.last())
                        || (at > inside.last() && nations.stream().anyMatch(nation -> nation.first() == at + 1));
            }
            if (rest) {
                return true;
            }
        }
        return false;
    }

    // One nation, body or title that opens the words from here on: "German", "Pentagon", "Chancellor".
    private static int afterTitle(
            int first, int last, List<NounHit> nouns, List<NationHit> nations, List<NameHit> known) {
        for (NameHit body : known) {
            boolean titled =
                    nouns.stream().anyMatch(noun -> noun.isTitle() && noun.first() > body.last() && noun.last() < last);
            if (body.first() == first
                    && titled
                    && body.known().stream().noneMatch(actor -> actor.kind() == ActorKind.PERSON)) {
                return body.last() + 1;
            }
        }
        for (NationHit nation : nations) {
            if (nation.first() == first && nation.last() < last && !nation.isCountry()) {
                return nation.last() + 1;
            }
        }
        for (NounHit noun : nouns) {
            if (noun.isTitle() && noun.first() == first && noun.last() < last) {
                return noun.last() + 1;
            }
        }
        return first;
    }

    // "Al Noor Mosque", "Dec."
    private boolean isPlaceOrDay(Sentence sentence, NameHit hit) {
        if (!hit.known().isEmpty()) {
            return false;
        }
        List<String> words = sentence.tokens().subList(hit.first(), hit.last() + 1).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals(".") && !word.matches("\\d+"))
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        boolean person = hit.entity().filter(PersonNames::isPerson).isPresent();
        if (words.size() == 1 && isWhere(sentence, hit)) {
            return true;
        }
        if (words.size() == 1 || (person && firstNames.contains(words.getFirst()))) {
            return placeWords.contains(words.getFirst()) && words.stream().allMatch(placeWords::contains);
        }
        return placeWords.contains(words.getLast()) || (!person && placeWords.contains(words.getFirst()));
    }

    // One word that the gazetteer knows, in a phrase of place.
    private boolean isWhere(Sentence sentence, NameHit hit) {
        Token token = sentence.token(hit.first());
        boolean phrase = IN_PLACE.contains(Positions.preposition(sentence, token)) || token.isRelation("compound");
        return phrase && !places.of(token.form()).isEmpty();
    }

    private List<NameHit> knownIn(Sentence sentence, WordRow row) {
        List<NameHit> hits = new ArrayList<>();
        for (int word = 0; word < row.size(); word++) {
            Token start = sentence.token(row.token(word));
            boolean article = start.form().equalsIgnoreCase("al")
                    || start.form().toLowerCase(Locale.ROOT).startsWith("al-");
            boolean opening = start.form().equalsIgnoreCase("the"); // names are known without it
            if (opening || (!Words.isCapital(start.form()) && !article)) {
                continue;
            }
            int most = Math.min(directory.longestNameInWords() + 1, row.size() - word);
            for (int length = most; length > 0; length--) {
                Optional<NameHit> hit = known(sentence, row, word, length);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    word += length - 1;
                    break;
                }
            }
        }
        return hits;
    }

    private Optional<NameHit> known(Sentence sentence, WordRow row, int word, int length) {
        int end = row.token(word + length - 1);
        boolean runsOn = isHyphen(sentence, end + 1);
        String words = row.joined(word, length);
        boolean capital = Words.isCapital(sentence.token(end).form()) || isHyphen(sentence, end - 1);
        if (!row.whole(word, length)
                || !(capital || endsSmall(words, sentence.token(end).form()))) {
            return Optional.empty();
        }
        String form = sentence.token(row.token(word)).form();
        List<KnownActor> known = directory.named(words).stream()
                .filter(actor -> length > 1 || Words.isAcronym(form) || !onlyAcronym(actor, words))
                .filter(actor -> !runsOn || actor.kind() != ActorKind.PERSON)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameHit(row.token(word), row.token(word + length - 1), Optional.empty(), known));
    }

    // "the Haqqani network": a name that itself ends in a small letter word.
    private boolean endsSmall(String words, String last) {
        return words.contains(" ")
                && directory.named(words).stream()
                        .anyMatch(actor -> actor.kind() != ActorKind.PERSON
                                && actor.name().endsWith(" " + last)
                                && Words.joined(actor.name()).equals(words));
    }

    // "Lee Jae-myung": a hyphen that touches the words on both sides.
    private static boolean isHyphen(Sentence sentence, int token) {
        return token > 0
                && token + 1 < sentence.tokens().size()
                && sentence.token(token).form().equals("-")
                && sentence.token(token - 1).span().end()
                        == sentence.token(token).span().start()
                && sentence.token(token + 1).span().start()
                        == sentence.token(token).span().end();
    }

    // "Who" is not the World Health Organization.
    private static boolean onlyAcronym(KnownActor actor, String words) {
        return !Words.joined(actor.name()).equals(words)
                && actor.aliases().stream()
                        .filter(alias -> Words.joined(alias).equals(words))
                        .allMatch(Words::isAcronym);
    }

    private static Optional<NameHit> entityHit(Sentence sentence, Entity entity) {
        List<Token> tokens = sentence.tokensIn(entity.span());
        int first = 0;
        int last = tokens.size() - 1;
        while (first <= last
                && !Words.isCapital(tokens.get(first).form())
                && !tokens.get(first).form().startsWith("al")) {
            first++;
        }
        last = endOfName(tokens, first);
        if (last >= first) {
            int end = tokens.get(last).index();
            end = PersonNames.isPerson(entity.kind()) ? overParticles(sentence, end) : overHyphens(sentence, end);
            last = end - tokens.getFirst().index();
        }
        if (first <= last && tokens.get(first).form().equals("The") && first < last) {
            first++;
        }
        if (first > last) {
            return Optional.empty();
        }
        Optional<EntityKind> kind = Optional.of(entity.kind());
        return Optional.of(
                new NameHit(tokens.get(first).index(), tokens.getFirst().index() + last, kind, List.of()));
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
            if (DAYS.contains(form)) {
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
}
