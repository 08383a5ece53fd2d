// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

/**
 * What speaks for or against two wordings telling one happening, and how much. A sum above zero makes them one. The
 * weights were set on the development stories as a whole; each is a round number so that a person can add them up.
 */
enum Ground {
    /** Noun and verb of one clause: "a blast that killed". */
    LINKED("noun and verb of one clause", 20),
    A_SCENE("violence, protests and retreats of one story", 1),
    A_STATEMENT("statements are told apart", -1),
    IN_LEAD("the statement of the lead", 1),
    A_MEETING("meetings are told apart", -1),
    WITHOUT_PARTIES("talks told without parties of their own", 2),
    POINTS_BACK("points back", 2),
    CALLED_SO("called so before", 1),
    THE_NEWS("the news of the story", 1),
    HEADLINE_AND_LEAD("headline and lead", 3),
    HEADLINE("what the headline tells the body tells", 2),
    ONE_SENTENCE("one sentence", 1),
    TOLD_TOGETHER("told in one breath", 2),
    SAME_WORD("the same word", 1),
    OTHER_WORD("another word in another sentence", -1),
    SAME_ACTOR("the same actor", 2),
    LIKE_ACTOR("like actors", 1),
    OTHER_ACTOR("other actors", -3),
    SAME_RECIPIENT("the same recipient", 2),
    LIKE_RECIPIENT("like recipients", 1),
    DISTINCT_ACTOR("actors of other names", -4),
    DISTINCT_RECIPIENT("recipients of other names", -4),
    OTHER_RECIPIENT("other recipients", -2),
    SIDES_CHANGED("who suffered here did it there", -8),
    SAME_DAYS("the same days", 2),
    OTHER_DAYS("other days", -4),
    ATTACKED_AGAIN("attacks come again on other days", -2),
    TURNED_TO("told as something else", -3),
    PARTED("told as before or after it", -40),
    ANSWERED("told as what it answers", -40),
    SAME_PLACE("the same place", 2),
    SAME_COUNTRY("the same country", 1),
    OTHER_SPOT("another spot of the country", -1),
    OTHER_PLACE("another place", -3),
    OTHER_COUNTRY("another country", -40),
    OTHER_STOP("another stop of the journey", -20),
    SAME_MODE("done the same way", 1),
    OTHER_MODE("done another way", -2),
    CAUSED("one brought the other about", -20),
    OTHER_FACTUALITY("happened here, not there", -3),
    RECALLED("recalled here, news there", -2),
    OVER_YEARS("what went on for years, and one of it", -20),
    OTHER_SERIES("one here, several there", -1),
    TOLD_AS_NEW("told as a new one", -20),
    OTHER_KIND("a visit and a meeting", -20);

    private final String words;
    private final int weight;

    Ground(String words, int weight) {
        this.words = words;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    @Override
    public String toString() {
        return words;
    }
}
