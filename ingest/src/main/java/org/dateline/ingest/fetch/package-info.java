// SPDX-License-Identifier: Apache-2.0
/** Fetches from the network, politely and on a short leash: nothing private, nothing endless, nothing that robots may not have. */
@NullMarked
package org.dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
