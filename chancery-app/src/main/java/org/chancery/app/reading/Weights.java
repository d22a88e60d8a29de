package org.chancery.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Calibration;
import org.chancery.confidence.Opinion;
import org.chancery.plover.BundledCodebook;

/** The files behind the confidence of a record: a codebook's own, else the bundled ones. */
public final class Weights {

    private Weights() {}

    /** The opinion and the calibration to be used with these codebook files; the opinion is lacking only where none was trained yet. */
    public static List<CodebookFile> of(List<CodebookFile> codebook) {
        List<CodebookFile> files = new ArrayList<>();
        named(codebook, Opinion.FILE).or(Weights::bundledOpinion).ifPresent(files::add);
        files.add(calibration(codebook));
        return List.copyOf(files);
    }

    private static CodebookFile calibration(List<CodebookFile> codebook) {
        return named(codebook, Calibration.FILE)
                .or(() -> named(BundledCodebook.files(), Calibration.FILE))
                .orElseThrow(() -> new IllegalStateException("the bundled codebook has no " + Calibration.FILE));
    }

    private static Optional<CodebookFile> named(List<CodebookFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** Made by the build, with the command {@code train} of the program that it becomes part of. */
    private static Optional<CodebookFile> bundledOpinion() {
        try (InputStream in = Weights.class.getResourceAsStream(Opinion.FILE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new CodebookFile(Opinion.FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + Opinion.FILE, e);
        }
    }
}
