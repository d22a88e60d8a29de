package org.chancery.app.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From the names on the command line to the places that articles come from. */
final class Sources {

    private static final String READ = "no *.txt, *.jsonl, *.html, *.warc, *.zip, nor any of these in *.gz";

    private final List<Origin> origins = new ArrayList<>();
    private final ArticleIds ids = new ArticleIds();
    private final InputStream stdin;
    private final Network network;

    private Sources(InputStream stdin, Network network) {
        this.stdin = stdin;
        this.network = network;
    }

    /** Looks at every name first, so that a mistake in the last is told before the first is read. */
    static List<Origin> of(List<String> names, InputStream stdin, Network network) {
        Sources sources = new Sources(stdin, network);
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
        if (Network.isAddress(name)) {
            origins.add(new WebOrigin(name, network));
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
            throw new SourceException(folder + ": no articles in this folder (" + READ + ")");
        }
        files.forEach(this::addFile);
    }

    /** Files of event records, such as Chancery's own output, hold no articles. */
    private static List<Path> articlesBelow(Path folder) {
        return below(folder, file -> Kind.isRead(fileName(file)) && !(isJsonLines(file) && holdsRecords(file)));
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
        Source source = new Source(file.toString(), () -> Files.newInputStream(file), true);
        origins.add(Packing.outermost(source, fileName(file), ids));
    }

    private static boolean isJsonLines(Path file) {
        return Kind.byName(fileName(file))
                .filter(kind -> kind == Kind.JSON_LINES)
                .isPresent();
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** What it is can only be told by its first bytes. */
    private void addStandardInput() {
        InputStream once = new BufferedInputStream(stdin, 2 * Source.START);
        origins.add(Packing.outermost(new Source("standard input", () -> once, false), "stdin", ids));
    }
}
