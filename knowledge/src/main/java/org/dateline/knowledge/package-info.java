// SPDX-License-Identifier: Apache-2.0
/** What readers know before they read: plain files with source and licence, and their loaders. */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
