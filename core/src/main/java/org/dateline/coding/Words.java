// SPDX-License-Identifier: Apache-2.0
package org.dateline.coding;

import org.dateline.syntax.Token;
import org.dateline.syntax.Upos;

/** How words of a story are compared with words of rules. */
final class Words {
    private Words() {}

    /** The lemma in lower case; names that are plural words of a headline ("Airstrikes") in the singular. */
    static String lemma(Token token) {
        String lemma = token.lowerLemma();
        boolean pluralName = token.upos() == Upos.PROPN && lemma.length() > 4 && lemma.equals(form(token));
        if (!pluralName) {
            return lemma;
        }
        if (lemma.endsWith("ies")) {
            return lemma.substring(0, lemma.length() - 3) + "y";
        }
        return lemma.endsWith("s") && !lemma.endsWith("ss") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    static String form(Token token) {
        return token.lowerForm();
    }

    static boolean matches(Token token, String word) {
        return form(token).equals(word) || lemma(token).equals(word);
    }

    static boolean isHyphen(Token token) {
        return token.form().equals("-") || token.form().equals("–");
    }

    /** Past participle, or a past form that the tagger may have mistaken one for. */
    static boolean isPast(Token token) {
        return token.xpos().equals("VBN") || token.xpos().equals("VBD");
    }

    static boolean isFirstPerson(Token token) {
        return token.upos() == Upos.PRON && token.isLemma("we", "i", "us", "me");
    }

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }
}
