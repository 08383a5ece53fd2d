// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with stories done, rate and time left, on a terminal; nothing elsewhere. */
final class Progress implements AutoCloseable {
    private static final int UPDATE_MILLISECONDS = 250;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress of(long stories, Style style) {
        if (!style.terminal()) {
            return new Progress(Optional.empty());
        }
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("adding")
                .setInitialMax(stories)
                .setUnit(" stories", 1)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build()));
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
