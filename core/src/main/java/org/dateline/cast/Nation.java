// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.List;

/**
 * The words by which news names a state or territory, its people and its government.
 *
 * @param code ISO 3166-1 alpha-3
 * @param names "Iraq", the usual one first
 * @param adjectives "Iraqi"
 * @param peoples "Iraqis"
 * @param capitals towns that stand for the government where they act: "Baghdad"
 * @param seats other words for the government: "the Kremlin"
 */
public record Nation(
        String code,
        List<String> names,
        List<String> adjectives,
        List<String> peoples,
        List<String> capitals,
        List<String> seats) {
    public Nation {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        peoples = List.copyOf(peoples);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }
}
