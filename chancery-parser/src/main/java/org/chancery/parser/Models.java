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
import java.util.zip.GZIPInputStream;

/** Loads the models that the build has packed, side by side and without CoreNLP's log lines. */
final class Models {

    private static final String TAGGER = "tagger.bin";
    private static final String NAMES = "names.gz";
    private static final String ARCS = "arcs.bin";

    private Models() {}

    /** What is made of the three models. */
    interface Maker<T> {
        T make(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ArcFinder arcs);
    }

    static <T> T load(Maker<T> maker) {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(Models::loadNames);
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(model(TAGGER)));
        ArcFinder arcs = new ArcFinder(loadArcs());
        return maker.make(tagger.join(), names.join(), arcs);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try (InputStream in = new GZIPInputStream(model(NAMES), 1 << 16)) {
            return CRFClassifier.getClassifier(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + NAMES, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + NAMES + " does not fit the library", e);
        }
    }

    private static ArcNetwork loadArcs() {
        try (InputStream in = model(ARCS)) {
            return ArcNetwork.read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + ARCS, e);
        }
    }

    /** A model that the build has packed. */
    private static InputStream model(String name) {
        InputStream in = Models.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the model " + name + " is missing; the build makes it");
        }
        return in;
    }
}
