package org.chancery.app.output;

/**
 * What is printed on: how wide it is and whether it shows colours.
 *
 * @param columns characters a line, at least 40
 */
public record Paper(int columns, boolean colours) {

    /** A file or a pipe. */
    public static final Paper PLAIN = new Paper(100, false);

    public Paper {
        if (columns < 40) {
            throw new IllegalArgumentException("too narrow: " + columns);
        }
    }

    /** Ways to set words off. */
    public enum Ink {
        STRONG("1"),
        FAINT("2"),
        TRIGGER("1;4"),
        ACTOR("36"),
        RECIPIENT("35"),
        TIME("33"),
        PLACE("32"),
        FRIENDLY("1;32"),
        HOSTILE("1;31");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /** The text in this ink, or as it is where there are no colours. */
    public String in(Ink ink, String text) {
        return colours ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
    }
}
