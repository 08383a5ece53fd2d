// SPDX-License-Identifier: Apache-2.0
/** The category system: event types, modes, sectors and the other closed lists of the codebook. */
@NullMarked
package org.dateline.ontology;

import org.jspecify.annotations.NullMarked;
