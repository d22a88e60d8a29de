package org.chancery.app.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.codebook.CodebookFile;

/** Loads what the commands need, when they need it: the models take seconds, the codebook does not. */
public interface Engines {

    /**
     * The whole reader, codebook and models loaded side by side.
     *
     * @param codebook the folder of a codebook to use instead of the bundled one
     */
    Engine load(Optional<Path> codebook);

    /** The files of the bundled codebook. */
    List<CodebookFile> bundled();
}
