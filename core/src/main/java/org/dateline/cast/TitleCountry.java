// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;
import java.util.Locale;

/**
 * Words of an office that tell its country where no country stands beside it: a "Secretary of State" is of the United
 * States.
 *
 * @param words lower case, as they stand in the office
 * @param country ISO 3166-1 alpha-3
 * @param unless lower case; an office with one of these is not meant
 */
public record TitleCountry(String words, String country, List<String> unless) {
    public TitleCountry {
        unless = List.copyOf(unless);
    }

    boolean tellsOf(String role) {
        String office = " " + role.toLowerCase(Locale.ROOT).replace(".", "") + " ";
        return office.contains(" " + words + " ") && unless.stream().noneMatch(office::contains);
    }
}
