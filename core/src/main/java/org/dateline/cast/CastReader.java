// SPDX-License-Identifier: Apache-2.0
package org.dateline.cast;

import org.dateline.syntax.ParsedStory;

/** Says who is who in a story: gathers mentions into actors and gives each kind, country, sector and role. */
public interface CastReader {
    Cast read(ParsedStory story);
}
