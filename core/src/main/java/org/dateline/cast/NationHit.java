// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

/**
 * Words of a sentence that name a state, its people or its seat.
 *
 * @param code ISO 3166-1 alpha-3
 * @param form how they name it
 * @param acronym whether the wording is one of capitals only
 * @param first index of the first token
 * @param last index of the last token
 */
record NationHit(String code, Form form, boolean acronym, int first, int last) {
    enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT
    }

    NationHit at(int start, int end) {
        return new NationHit(code, form, acronym, start, end);
    }

    boolean isCountry() {
        return form == Form.NAME;
    }
}
