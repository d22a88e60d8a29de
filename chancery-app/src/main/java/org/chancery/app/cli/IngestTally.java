package org.chancery.app.cli;

import org.chancery.app.output.OneLine;
import org.chancery.app.store.Added;
import org.chancery.app.store.Changes;

/** Counts what became of the articles of one run. */
final class IngestTally {

    private long fresh;
    private long records;
    private long known;
    private long copies;
    private long updates;

    /** What is to be said of one article: nothing, if it was new or known. */
    String told(String id, Added added) {
        if (added instanceof Added.Fresh one) {
            fresh++;
            records += one.records();
            return "";
        }
        if (added instanceof Added.Copy copy) {
            copies++;
            return OneLine.of(id) + ": the same text as " + OneLine.of(copy.of()) + "; the place was noted\n";
        }
        if (added instanceof Added.Update update) {
            updates++;
            return OneLine.of(id) + ": another version of " + OneLine.of(update.of()) + "; " + inWords(update.changes())
                    + "\n";
        }
        known++;
        return "";
    }

    /** Whether anything came that was not known. */
    boolean isNews() {
        return fresh + copies + updates > 0;
    }

    /** How many records came, went and changed. */
    static String inWords(Changes changes) {
        if (changes.isEmpty()) {
            return "it tells the same";
        }
        return count(changes.gained().size(), "record") + " gained, "
                + changes.lost().size() + " lost, " + changes.changed().size() + " changed";
    }

    String summary(String store) {
        return store + ": " + count(fresh, "new article") + " with " + count(records, "record") + ", "
                + count(updates, "update") + ", " + (copies == 1 ? "1 copy" : copies + " copies") + ", " + known
                + " known before\n";
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
