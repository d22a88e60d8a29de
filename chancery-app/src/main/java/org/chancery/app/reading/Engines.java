package org.chancery.app.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.codebook.CodebookFile;

/** Loads what the commands need, when they need it: the models take seconds, the codebook does not. */
public interface Engines {

    /** The whole reader with this codebook and these actors before those of it, codebook and models loaded side by side. */
    Engine load(List<CodebookFile> codebook, Dictionary actors);

    /** The files of the bundled codebook. */
    List<CodebookFile> bundled();

    /** The files of the codebook in this folder, or of the bundled one. */
    default List<CodebookFile> files(Optional<Path> folder) {
        return folder.map(CodebookFolder::read).orElseGet(this::bundled);
    }
}
