package org.chancery.app.store;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two engines, as far as they differ. */
enum Dialect {
    SQLITE(
            "INTEGER PRIMARY KEY AUTOINCREMENT",
            "SELECT rowid FROM record_words WHERE record_words MATCH :text",
            // the sign keeps the engine from beginning with all that hold the words
            "+record.seq IN (SELECT rowid FROM record_words WHERE record_words MATCH :text)",
            "EXISTS (SELECT 1 FROM record_words WHERE record_words.rowid = record.seq AND record_words MATCH :text)") {
        @Override
        String words(String text) {
            return SearchWords.of(text).stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
        }
    },
    POSTGRESQL(
            "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            "SELECT told.seq FROM record AS told WHERE to_tsvector('simple', told.sentence) @@ plainto_tsquery('simple', :text)",
            "to_tsvector('simple', record.sentence) @@ plainto_tsquery('simple', :text)",
            "to_tsvector('simple', record.sentence) @@ plainto_tsquery('simple', :text)") {
        @Override
        String words(String text) {
            return String.join(" ", SearchWords.of(text));
        }

        @Override
        Optional<String> turn() {
            return Optional.of("SELECT pg_advisory_xact_lock(" + TURN + ")");
        }
    };

    /** Chancery's own among the locks that programs agree on. */
    private static final long TURN = 0x6368_616e_6365L;

    private final String key;
    private final String withWords;
    private final String holdsWords;
    private final String holdsWordsItself;

    Dialect(String key, String withWords, String holdsWords, String holdsWordsItself) {
        this.key = key;
        this.withWords = withWords;
        this.holdsWords = holdsWords;
        this.holdsWordsItself = holdsWordsItself;
    }

    /** A column that numbers its rows. */
    String key() {
        return key;
    }

    /** A query for the numbers of the records whose sentence holds the words bound as {@code text}. */
    String withWords() {
        return withWords;
    }

    /** The condition that a record's sentence holds the words bound as {@code text}. */
    String holdsWords() {
        return holdsWords;
    }

    /** The same, where few are asked: nothing is gathered for it. */
    String holdsWordsItself() {
        return holdsWordsItself;
    }

    /** The words of a text as the engine wants to be asked for them. */
    abstract String words(String text);

    /** How a writer waits for its turn, where the engine lets several write at a time. */
    Optional<String> turn() {
        return Optional.empty();
    }

    /** Where the engine's own migrations lie. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
