// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
