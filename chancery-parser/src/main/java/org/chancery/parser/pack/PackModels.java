package org.chancery.parser.pack;

import java.io.IOException;
import java.nio.file.Path;

/** Packs all models. The arguments: the folder with CoreNLP's, the folder for the packed ones. */
public final class PackModels {

    private PackModels() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path packed = Path.of(args[1]);
        PackArcs.pack(models.resolve("parser/nndep/english_UD.gz"), packed.resolve("arcs.bin"));
    }
}
