package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file, the first of it in words. Not safe for use by several threads. */
final class Mistakes {

    /** So many are told; a file of another kind is one mistake a line. */
    static final int TOLD = 20;

    private final String file;
    private final List<String> told = new ArrayList<>();
    private int count;

    Mistakes(String file) {
        this.file = file;
    }

    void add(int line, String what) {
        if (count < TOLD) {
            told.add(file + ":" + line + ": " + what);
        }
        count++;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** The first ones, and how many more there are. */
    List<String> told() {
        List<String> all = new ArrayList<>(told);
        if (count > TOLD) {
            all.add(file + ": and " + (count - TOLD) + " more mistakes");
        }
        return List.copyOf(all);
    }
}
