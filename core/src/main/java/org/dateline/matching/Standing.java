// SPDX-License-Identifier: Apache-2.0
package org.dateline.matching;

import java.util.Optional;
import org.dateline.ontology.Stance;

/**
 * How a party stands to an event that someone is held responsible for.
 *
 * @param party who claims, denies or is blamed
 * @param stance which of these
 * @param source who says so, when it is another than the party
 */
public record Standing(Party party, Stance stance, Optional<Party> source) {}
