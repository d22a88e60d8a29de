package org.chancery.parser;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** Loads CoreNLP's models from the class path, side by side and without its log lines. */
final class Models {

    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String ARCS = "arcs.bin";

    private Models() {}

    /** What is made of the three models. */
    interface Maker<T> {
        T make(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ArcFinder arcs);
    }

    static <T> T load(Maker<T> maker) {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(Models::loadNames);
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        ArcFinder arcs = new ArcFinder(ArcNetwork.read(packed(ARCS)));
        return maker.make(tagger.join(), names.join(), arcs);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + NAMES, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + NAMES + " does not fit the library", e);
        }
    }

    /** A model that the build has packed. */
    private static ByteBuffer packed(String name) {
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is missing; the build makes it");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }
}
