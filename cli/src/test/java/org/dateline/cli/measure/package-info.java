// SPDX-License-Identifier: Apache-2.0
/** Programs that measure stages on public data kept outside the project; not run by the build. */
@NullMarked
package org.dateline.cli.measure;

import org.jspecify.annotations.NullMarked;
