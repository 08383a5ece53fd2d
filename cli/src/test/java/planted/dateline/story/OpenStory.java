// SPDX-License-Identifier: Apache-2.0
package planted.dateline.story;

/** Breaks: the model is records, enums and interfaces. */
public final class OpenStory {}
