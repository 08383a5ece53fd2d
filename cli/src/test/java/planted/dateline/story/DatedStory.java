// SPDX-License-Identifier: Apache-2.0
package planted.dateline.story;

import java.util.Date;

/** Breaks: no arrays or old dates in records. */
@SuppressWarnings("JavaUtilDate")
record DatedStory(Date day) {}
