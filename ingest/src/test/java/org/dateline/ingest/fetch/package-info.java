// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
