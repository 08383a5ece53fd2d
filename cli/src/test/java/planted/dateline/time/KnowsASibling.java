// SPDX-License-Identifier: Apache-2.0
package planted.dateline.time;

import planted.dateline.place.PublicResolver;

/** Breaks: stages do not know one another. */
record KnowsASibling(PublicResolver resolver) {}
