package org.chancery.app.store;

import java.io.PrintStream;
import java.util.Random;
import java.util.stream.Collectors;

/** A program that adds articles and says so after each, until it is killed. */
final class KilledWriter {

    private static final int WORDS = 80;

    private KilledWriter() {}

    /** Every tenth is a newer version of the one before. */
    static Entry entry(int number) {
        int name = number % 10 == 9 ? number - 1 : number;
        String text = new Random(number)
                .ints(WORDS, 0, 10_000)
                .mapToObj(n -> "word" + n)
                .collect(Collectors.joining(" ", "Told on page " + number + ": ", "."));
        return Made.entry("article-" + name, "2022-03-0" + (number % 10 == 9 ? 2 : 1), text);
    }

    /** Adds the articles of these numbers, from the first on. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        try (Store store = Store.openOrMake(args[0])) {
            for (int number = 0; number < Integer.parseInt(args[1]); number++) {
                store.add(entry(number));
                out.println(number);
            }
        }
        out.println("ended");
    }
}
