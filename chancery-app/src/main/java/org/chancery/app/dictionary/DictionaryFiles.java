package org.chancery.app.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chancery.actor.Additions;
import org.chancery.app.source.RefusedException;
import org.chancery.app.source.SourceException;
import org.chancery.app.source.TextDecoder;

/** Reads a user's own actors from files, all of them or not at all. Not safe for use by several threads. */
public final class DictionaryFiles {

    /** Bytes of a file: twenty times the largest that is known. */
    static final int LARGEST = 32 * 1024 * 1024;

    /** Characters of a line. */
    static final int LONGEST_LINE = 8192;

    /** Names and nouns of all files together. */
    static final int MOST_NAMES = 500_000;

    private static final int MARK = 8;

    private final boolean lenient;
    private final ActorCodes codes = ActorCodes.load();
    private final MessageDigest fingerprint = sha256();
    private final List<Additions.Listed> names = new ArrayList<>();
    private final List<Additions.Noun> nouns = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private long entries;

    private DictionaryFiles(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * The actors in these files; of the same name in several of them the first counts.
     *
     * @param lenient whether what is wrong in a file is left out, and told in {@link Dictionary#leftOut}; else it is a refusal
     * @throws SourceException if a file cannot be read, or has mistakes; tells the first of them with file and line
     */
    public static Dictionary read(List<Path> files, boolean lenient) {
        if (files.isEmpty()) {
            return Dictionary.NONE;
        }
        DictionaryFiles all = new DictionaryFiles(lenient);
        files.forEach(all::add);
        return all.dictionary();
    }

    private Dictionary dictionary() {
        if (!lenient && !mistakes.isEmpty()) {
            throw new SourceException(String.join("\n", mistakes)
                    + "\nnothing was read: mend these lines, or leave them out with --skip-bad-actors");
        }
        String mark =
                "+actors-" + HexFormat.of().formatHex(fingerprint.digest()).substring(0, MARK);
        return new Dictionary(new Additions(names, nouns), mark, mistakes);
    }

    private void add(Path file) {
        Form form = Form.of(String.valueOf(file.getFileName()))
                .orElseThrow(
                        () -> new SourceException(
                                file
                                        + ": the ending tells the form of a file of actors: .actors, .agents (both also with .txt) or .csv"));
        try {
            String text = TextDecoder.decode(bytes(file));
            Mistakes found = new Mistakes(file.toString());
            Contents contents = contents(form, text, found);
            entries += contents.names().stream()
                            .mapToLong(listed -> listed.names().size())
                            .sum()
                    + contents.nouns().size();
            if (entries > MOST_NAMES) {
                throw new RefusedException("too many names; at most " + MOST_NAMES + " are read");
            }
            names.addAll(contents.names());
            nouns.addAll(contents.nouns());
            mistakes.addAll(found.told());
        } catch (RefusedException e) {
            throw new SourceException(file + ": " + e.getMessage());
        }
    }

    private byte[] bytes(Path file) throws RefusedException {
        if (!Files.isRegularFile(file)) {
            throw new SourceException(file + ": no such file of actors");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new RefusedException("too large: at most " + LARGEST + " bytes are read");
            }
            fingerprint.update(bytes);
            return bytes;
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private Contents contents(Form form, String text, Mistakes found) throws RefusedException {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw new RefusedException(
                        "line " + (i + 1) + " is too long: at most " + LONGEST_LINE + " characters are read");
            }
        }
        return switch (form) {
            case ACTORS -> ActorsFile.read(lines, codes, found);
            case AGENTS -> AgentsFile.read(lines, codes, found);
            case CSV -> CsvFile.read(text, codes, found);
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java machine has SHA-256", e);
        }
    }
}
