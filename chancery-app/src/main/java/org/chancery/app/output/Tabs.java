package org.chancery.app.output;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of tab-separated values, which have no quoting: what would break a line becomes a blank. */
final class Tabs {

    private Tabs() {}

    static String line(List<String> cells) {
        return cells.stream().map(OneLine::of).collect(Collectors.joining("\t", "", "\n"));
    }
}
