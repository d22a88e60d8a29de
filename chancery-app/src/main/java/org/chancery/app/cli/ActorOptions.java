package org.chancery.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.dictionary.DictionaryFiles;
import picocli.CommandLine.Option;

/** The user's own actors. */
final class ActorOptions {

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = {
                "Your own actors (*.actors, *.agents, *.csv), which come before those of the",
                "codebook; may be repeated. docs/actors.md describes the forms."
            })
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--skip-bad-actors",
            description = "Leave out what is wrong in the files of --actors, and tell it, instead of refusing them.")
    private boolean skipBad;

    Dictionary read() {
        return DictionaryFiles.read(files, skipBad);
    }
}
