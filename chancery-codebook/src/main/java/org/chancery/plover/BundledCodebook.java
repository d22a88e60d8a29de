package org.chancery.plover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.codebook.CodebookFile;

/** The files of the codebook that Chancery comes with. */
public final class BundledCodebook {

    private static final String FOLDER = "/codebook/";
    private static final String INDEX = "index.txt";

    private BundledCodebook() {}

    /** All files, in the order of the index beside them. */
    public static List<CodebookFile> files() {
        return content(INDEX)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> new CodebookFile(name, content(name)))
                .toList();
    }

    private static String content(String name) {
        try (InputStream in = BundledCodebook.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the codebook's index names a file that is not there: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codebook file " + name, e);
        }
    }
}
