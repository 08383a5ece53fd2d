// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import java.util.Optional;
import org.dateline.ontology.ActorKind;
import org.dateline.ontology.Sector;

/**
 * A word in the name of a body that tells what the body is: "Relief" of "Medical Relief International".
 *
 * @param word lower case
 * @param kind of the body
 * @param sector of the body
 * @param country of the navy whose ships bear the word: "HMS"
 */
public record NameWord(String word, ActorKind kind, Sector sector, Optional<String> country) {}
