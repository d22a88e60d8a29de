package org.chancery.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From the names on the command line to the places that articles come from. */
final class Sources {

    private final List<Origin> origins = new ArrayList<>();
    private final Set<String> textIds = new HashSet<>();
    private final InputStream stdin;

    private Sources(InputStream stdin) {
        this.stdin = stdin;
    }

    /** Looks at every name first, so that a mistake in the last is told before the first is read. */
    static List<Origin> of(List<String> names, InputStream stdin) {
        Sources sources = new Sources(stdin);
        names.forEach(sources::add);
        return List.copyOf(sources.origins);
    }

    /** These files, and the files of JSON lines in and below these folders. */
    static List<Path> jsonLines(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path, Sources::isJsonLines));
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new SourceException(path + ": no such file or folder");
            }
        }
        if (files.isEmpty()) {
            throw new SourceException(paths + ": no gold records there (no *.jsonl)");
        }
        return files;
    }

    private void add(String name) {
        if (name.equals("-")) {
            addStandardInput();
            return;
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            throw new SourceException(name + ": no such file or folder");
        } else if (!Files.isReadable(path)) {
            throw new SourceException(name + ": no permission to read it");
        } else {
            addFile(path);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (java.nio.file.InvalidPathException e) {
            throw new SourceException(name + ": not a file name");
        }
    }

    private void addFolder(Path folder) {
        List<Path> files = articlesBelow(folder);
        if (files.isEmpty()) {
            throw new SourceException(folder + ": no articles in this folder (no *.txt and no *.jsonl)");
        }
        files.forEach(this::addFile);
    }

    /** Files of event records, such as Chancery's own output, hold no articles. */
    private static List<Path> articlesBelow(Path folder) {
        return below(folder, file -> extension(file).equals("txt") || (isJsonLines(file) && !holdsRecords(file)));
    }

    /** Whether the first line is an event record: about an article, and itself none. */
    private static boolean holdsRecords(Path file) {
        try (ByteLines lines = new ByteLines(Files.newInputStream(file), Limits.LONGEST_LINE)) {
            Optional<ByteLines.Line> first = lines.next();
            if (first.isEmpty()) {
                return false;
            }
            JsonNode json = JsonObject.read(TextDecoder.decodeUtf8(first.get().bytes()));
            return json.path("article").isObject() && !json.has("text") && !json.has("event_text");
        } catch (IOException | RefusedException e) {
            return false; // the reading itself will tell why
        }
    }

    /** By their paths, letter by letter, so that the order is the same on every machine. */
    private static List<Path> below(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new SourceException(folder + ": cannot list this folder: " + e.getMessage());
        }
    }

    private void addFile(Path file) {
        TextFile.Opener opener = () -> Files.newInputStream(file);
        origins.add(
                isJsonLines(file)
                        ? new JsonLines(file.toString(), opener)
                        : new TextFile(file.toString(), id(file), opener));
    }

    /** The file's name without its extension; where two files share it, the second has its whole path. */
    private String id(Path file) {
        String name = String.valueOf(file.getFileName());
        String bare = name.substring(0, name.length() - extension(file).length());
        String id = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return !id.isBlank() && textIds.add(id) ? id : file.toString().replace('\\', '/');
    }

    private static boolean isJsonLines(Path file) {
        return Set.of("jsonl", "ndjson").contains(extension(file));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private void addStandardInput() {
        BufferedInputStream in = new BufferedInputStream(stdin);
        origins.add(
                firstCharacter(in) == '{'
                        ? new JsonLines("standard input", () -> in)
                        : new TextFile("standard input", "stdin", () -> in));
    }

    /** The first character that is no white space, left in the stream. */
    private static int firstCharacter(BufferedInputStream in) {
        try {
            in.mark(8192);
            int c = in.read();
            for (int i = 0; i < 8000 && (c == 0xEF || c == 0xBB || c == 0xBF || (c >= 0 && c <= ' ')); i++) {
                c = in.read();
            }
            in.reset();
            return c;
        } catch (IOException e) {
            throw new SourceException("standard input: cannot be read: " + Problems.inWords(e));
        }
    }
}
