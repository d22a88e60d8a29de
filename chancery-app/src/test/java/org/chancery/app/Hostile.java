package org.chancery.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Text that is hard to read: words of real articles in disorder, with everything between them that a text can hold. */
public final class Hostile {

    private static final List<String> NASTY = List.of(
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u200b",
            "\u200f",
            "\u202e",
            "\ufeff",
            "\u00ad",
            "\u2028",
            "\r\n",
            "\n\n",
            "\t",
            "\f",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "e\u0301",
            "ﬁ",
            "İ",
            "ı",
            "ß",
            "北京",
            "السلام",
            "…",
            "—",
            "'",
            "’s",
            "“",
            "”",
            "\"",
            "``",
            "''",
            "(",
            ")",
            "[",
            "}",
            "<b>",
            "&amp;",
            "$1,000",
            "%",
            "@x",
            "#y",
            "://",
            "...",
            "?!",
            ";",
            ":",
            ",",
            ".",
            "-",
            "--",
            "1/2",
            "3.14",
            "1,000,000",
            "12:30",
            "2020-02-30",
            "Feb. 30",
            "A.B.C.",
            "$object",
            "- ",
            "|",
            "\\",
            "\u00a0",
            "x".repeat(300),
            "NaN",
            "null",
            "U.S.",
            "will not",
            "said",
            "to",
            "of");

    private Hostile() {}

    /** A text of up to 200 pieces, most of them words of the sources. */
    public static String text(List<String> sources, Random random) {
        List<String> words = new ArrayList<>();
        sources.forEach(source -> words.addAll(List.of(source.split("\\s+"))));
        StringBuilder out = new StringBuilder();
        int pieces = 1 + random.nextInt(200);
        int nastiness = 2 + random.nextInt(10);
        for (int i = 0; i < pieces; i++) {
            boolean nasty = random.nextInt(nastiness) == 0;
            out.append(any(nasty ? NASTY : words, random)).append(random.nextInt(8) == 0 ? "" : " ");
        }
        return out.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
