package org.chancery.app.cli;

import java.util.List;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.codebook.CodebookFile;
import org.jspecify.annotations.Nullable;

/** Loads a reader for the first of several runs with the same codebook and actors, and keeps it. For one thread. */
final class LoadedOnce implements Engines {

    private final Engines engines;
    private @Nullable Engine engine;

    LoadedOnce(Engines engines) {
        this.engines = engines;
    }

    @Override
    public Engine load(List<CodebookFile> codebook, Dictionary actors) {
        if (engine == null) {
            engine = engines.load(codebook, actors);
        }
        return engine;
    }

    @Override
    public List<CodebookFile> bundled() {
        return engines.bundled();
    }
}
