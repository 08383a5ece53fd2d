// SPDX-License-Identifier: Apache-2.0
/** What people have - text, pages, JSON Lines - as clean stories, or a located reason why not. */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
