// SPDX-License-Identifier: Apache-2.0
/** Lists of stories that are elsewhere: RSS, Atom, site maps, OPML, and tables of addresses. */
@NullMarked
package org.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
