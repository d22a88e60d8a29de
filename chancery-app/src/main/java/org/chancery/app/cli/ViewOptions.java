package org.chancery.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.Sheet;
import org.chancery.app.view.ViewFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every view of a store is asked with, and how it is printed. */
final class ViewOptions {

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ViewFormat format = ViewFormat.TABLE;

    Store open() {
        return store.open();
    }

    /** The store, for its stories; whoever asks is told if these have to be linked anew for every question. */
    Store openForStories(Console console) {
        Store open = store.open();
        if (open.isLinkedOtherwise()) {
            console.say(store.name() + ": its stories were linked by another version of Chancery, and are linked anew"
                    + " for this question; chancery reread, or the next ingest, does it once for all");
        }
        return open;
    }

    Filter filter() {
        return filter.filter();
    }

    /**
     * Filters that between them let through all that the people asked for may take part in or speak in; whose names these are is then for
     * the view to say, see {@link #asksFor}. One filter, if nobody is asked for.
     */
    List<Filter> naming() {
        Filter asked = filter.filter();
        if (asked.people().isEmpty()) {
            return List.of(asked);
        }
        List<Filter> all = new ArrayList<>();
        all.add(asked.of(asked.people().stream()
                .flatMap(name -> Stream.of(name, lastWord(name)))
                .toList()));
        asked.people()
                .forEach(name -> all.add(asked.ofAnybody()
                        .saying(asked.text().map(words -> words + " ").orElse("") + name)));
        return all;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether somebody of this name is asked for, by the whole name or the end of it. */
    boolean asksFor(Optional<String> name) {
        List<String> people = filter.filter().people();
        return people.isEmpty()
                || name.filter(known -> people.stream().anyMatch(asked -> isCalled(known, asked)))
                        .isPresent();
    }

    private static boolean isCalled(String name, String asked) {
        int from = name.length() - asked.length();
        return from >= 0
                && name.regionMatches(true, from, asked, 0, asked.length())
                && (from == 0 || name.charAt(from - 1) == ' ');
    }

    /** The day of {@code --as-of}, else that of the last publication in the store. */
    LocalDate today(Store open) {
        Filter asked = filter.filter();
        return asked.asOf().or(() -> open.lastDay(asked)).orElse(LocalDate.EPOCH);
    }

    ViewFormat format() {
        return format;
    }

    /** Prints rows one by one. */
    <T> int print(Console console, Sheet<T> sheet, Stream<T> rows) {
        sheet.print(rows, format, console.terminal().paper(), console::print);
        return ExitCode.OK;
    }

    <T> int print(Console console, Sheet<T> sheet, List<T> rows) {
        console.print(sheet.print(rows, format, console.terminal().paper()));
        return ExitCode.OK;
    }
}
