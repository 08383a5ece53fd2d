// SPDX-License-Identifier: Apache-2.0
package org.dateline.language;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.syntax.Sentence;

/** What a statistical parser, which decides arc by arc, often gets wrong in newswire, mended one habit after the other. */
final class TreeMending {
    private static final List<UnaryOperator<Sentence>> HABITS = List.of(
            NameWords::in,
            HyphenedVerbs::in,
            VisitingGuest::in,
            AngerPhrase::in,
            ShotDead::in,
            ParticipleSubject::in,
            CrossedSubject::in,
            OneSubject::in,
            FiniteAfterInfinitive::in,
            ResumedSaying::in,
            ClauseSubject::in,
            GappedPassives::in,
            GappedDays::in,
            SayingDays::in,
            ObjectDays::in,
            InsertedCredit::in,
            SubjectDays::in);

    private TreeMending() {}

    static Sentence mended(Sentence parsed) {
        Sentence mended = parsed;
        for (UnaryOperator<Sentence> habit : HABITS) {
            mended = habit.apply(mended);
        }
        return mended;
    }
}
