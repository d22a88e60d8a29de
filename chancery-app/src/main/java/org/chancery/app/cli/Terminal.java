package org.chancery.app.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.chancery.app.output.Paper;

/**
 * What is known of the terminal, if there is one.
 *
 * <p>Java cannot tell whether one stream is a terminal, so the launcher says so in {@code chancery.terminal} ("out", "err", "out,err").
 *
 * @param out true if the output goes to a terminal
 * @param err true if the messages go to a terminal
 * @param columns its width
 * @param colours false if NO_COLOR is set or the terminal is dumb
 */
record Terminal(boolean out, boolean err, int columns, boolean colours) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;
    private static final int USUAL = 100;

    static Terminal of(Map<String, String> environment, Properties properties) {
        String told = properties.getProperty("chancery.terminal", "");
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        int columns = number(properties.getProperty("chancery.columns"))
                .or(() -> number(environment.get("COLUMNS")))
                .orElse(USUAL);
        return new Terminal(
                told.contains("out"), told.contains("err"), Math.max(NARROWEST, Math.min(WIDEST, columns)), colours);
    }

    private static Optional<Integer> number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Paper paper() {
        return out ? new Paper(columns, colours) : Paper.PLAIN;
    }
}
