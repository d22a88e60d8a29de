package org.chancery.app.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.RealReader;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/** The samples of several weeks, read once for all tests. */
public final class Weeks {

    private static final Path FOLDER = Path.of("..", "samples-weeks");

    public static final List<Reading> READINGS = read();

    static final List<EventRecord> RECORDS =
            READINGS.stream().flatMap(it -> EventRecord.of(it).stream()).toList();

    private Weeks() {}

    private static List<Reading> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Weeks::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            return RealReader.READER.read(Article.of(name, Files.readString(file), Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stories as they were known on a day. */
    static List<Story> until(LocalDate day) {
        return Stories.of(RECORDS.stream()
                .filter(it -> it.article()
                        .published()
                        .filter(told -> !told.isAfter(day))
                        .isPresent())
                .toList());
    }
}
