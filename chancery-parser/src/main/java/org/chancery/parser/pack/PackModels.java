package org.chancery.parser.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Packs all models. The arguments: the folder with CoreNLP's, the folder for the packed ones. */
public final class PackModels {

    private PackModels() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Path packed = Path.of(args[1]);
        Files.createDirectories(packed);
        PackArcs.pack(models.resolve("parser/nndep/english_UD.gz"), packed.resolve("arcs.bin"));
        copy(models.resolve("pos-tagger/english-left3words-distsim.tagger"), packed.resolve("tagger.bin"));
        copy(models.resolve("ner/english.all.3class.distsim.crf.ser.gz"), packed.resolve("names.gz"));
    }

    private static void copy(Path model, Path packed) throws IOException {
        Files.copy(model, packed, StandardCopyOption.REPLACE_EXISTING);
    }
}
