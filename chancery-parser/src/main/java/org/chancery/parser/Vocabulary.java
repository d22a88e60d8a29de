package org.chancery.parser;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Numbers for strings: words, tags or relations, each kind numbered on from the one before. */
final class Vocabulary {

    private final int start;
    private final String[] entries;
    private final Map<String, Integer> numbers;

    private Vocabulary(int start, String[] entries) {
        this.start = start;
        this.entries = entries;
        this.numbers = new HashMap<>(entries.length * 2);
        for (int i = 0; i < entries.length; i++) {
            numbers.put(entries[i], start + i);
        }
    }

    /** Reads the count, then each entry with its length in bytes; the first gets the number {@code start}. */
    static Vocabulary read(ByteBuffer packed, int start) {
        String[] entries = new String[packed.getInt()];
        for (int i = 0; i < entries.length; i++) {
            byte[] bytes = new byte[packed.getShort()];
            packed.get(bytes);
            entries[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        return new Vocabulary(start, entries);
    }

    int size() {
        return entries.length;
    }

    int start() {
        return start;
    }

    /** The number after the last. */
    int end() {
        return start + entries.length;
    }

    String entry(int number) {
        return entries[number - start];
    }

    /** The number of something that is surely there. */
    int of(String entry) {
        Integer number = numbers.get(entry);
        if (number == null) {
            throw new IllegalStateException("the model does not know " + entry);
        }
        return number;
    }

    /** The number of this or else of something that is surely there. */
    int of(String entry, int otherwise) {
        return numbers.getOrDefault(entry, otherwise);
    }
}
