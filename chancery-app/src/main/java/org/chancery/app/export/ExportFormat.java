package org.chancery.app.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.app.output.Format;

/** The forms of a file of records for other programs. */
public enum ExportFormat {
    PARQUET(Optional.empty()),
    JSONL(Optional.of(Format.JSONL)),
    CSV(Optional.of(Format.CSV)),
    PLOVER(Optional.of(Format.PLOVER)),
    POLECAT(Optional.of(Format.POLECAT)),
    CAMEO(Optional.of(Format.CAMEO));

    private final Optional<Format> text;

    ExportFormat(Optional<Format> text) {
        this.text = text;
    }

    /** The form of text, if it is one. */
    public Optional<Format> text() {
        return text;
    }

    /** The form that the ending of a file's name tells. */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> name.endsWith("." + it)).findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
