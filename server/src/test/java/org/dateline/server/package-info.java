// SPDX-License-Identifier: Apache-2.0
/** What the server answers, asked over the wire. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
