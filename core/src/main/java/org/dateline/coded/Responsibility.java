// SPDX-License-Identifier: Apache-2.0
package org.dateline.coded;

import java.util.Optional;
import org.dateline.ontology.Stance;

/**
 * Who claims, denies or is given responsibility; codebook section 3.6.
 *
 * @param actor id of the party
 * @param stance how it stands to the event
 * @param source id of who says so, when it is another than the party
 */
public record Responsibility(String actor, Stance stance, Optional<String> source) {}
