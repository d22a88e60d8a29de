package org.chancery.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words that can be shown. */
public final class Problems {

    private static final int LONGEST_NAME = 2000;

    private Problems() {}

    /** A name from inside a file or from the web, without anything that would move the cursor of a terminal. */
    public static String printable(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().limit(LONGEST_NAME).forEach(c -> out.appendCodePoint(isPrintable(c) ? c : '?'));
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? out + "…" : out.toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** What was wrong with reading or writing. */
    public static String inWords(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof EOFException) {
            return "it is cut short";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
