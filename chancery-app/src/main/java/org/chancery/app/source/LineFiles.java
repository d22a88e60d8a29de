package org.chancery.app.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of small files of JSON lines, all at once; blank ones are passed over. */
public final class LineFiles {

    private final Consumer<Arrival.Refused> refused;
    private final List<Line> lines = new ArrayList<>();

    private LineFiles(Consumer<Arrival.Refused> refused) {
        this.refused = refused;
    }

    /**
     * One line.
     *
     * @param where file and line
     */
    public record Line(String where, String text) {}

    /**
     * The lines of these files, and of the {@code *.jsonl} and {@code *.ndjson} in and below these folders.
     *
     * @param refused is told of lines that are no text
     * @throws SourceException if a name cannot be used at all
     */
    public static List<Line> read(List<Path> paths, Consumer<Arrival.Refused> refused) {
        LineFiles files = new LineFiles(refused);
        Sources.jsonLines(paths).forEach(files::add);
        return List.copyOf(files.lines);
    }

    private void add(Path file) {
        try (ByteLines bytes = new ByteLines(Files.newInputStream(file), Limits.LONGEST_LINE)) {
            long number = 0;
            for (Optional<ByteLines.Line> line = bytes.next(); line.isPresent(); line = bytes.next()) {
                number++;
                if (!line.get().isBlank()) {
                    add(file + ":" + number, line.get());
                }
            }
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be read: " + Problems.inWords(e));
        }
    }

    private void add(String where, ByteLines.Line line) {
        try {
            if (line.tooLong()) {
                throw new RefusedException("too long a line: more than " + Limits.LONGEST_LINE + " bytes");
            }
            lines.add(new Line(where, TextDecoder.decodeUtf8(line.bytes())));
        } catch (RefusedException e) {
            refused.accept(new Arrival.Refused(where, String.valueOf(e.getMessage())));
        }
    }
}
