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

/** The articles of a folder of samples, read by the real reader. */
record SampleFolder(List<Reading> readings) {

    static SampleFolder of(String name) {
        try (Stream<Path> files = Files.list(Path.of("..", name))) {
            return new SampleFolder(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SampleFolder::read)
                    .toList());
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

    List<EventRecord> records() {
        return readings.stream().flatMap(it -> EventRecord.of(it).stream()).toList();
    }

    /** The stories as they were known on a day. */
    List<Story> until(LocalDate day) {
        return Stories.of(records().stream()
                .filter(it -> it.article()
                        .published()
                        .filter(told -> !told.isAfter(day))
                        .isPresent())
                .toList());
    }
}
