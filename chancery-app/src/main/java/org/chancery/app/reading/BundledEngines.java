package org.chancery.app.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Assessor;
import org.chancery.parser.CoreNlpParser;
import org.chancery.plover.BundledCodebook;
import org.chancery.read.Reader;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.LayoutFinder;
import org.chancery.time.TimeExpression;

/** The reader on the bundled parser. */
public final class BundledEngines implements Engines {

    @Override
    public Engine load(List<CodebookFile> codebook, Dictionary actors) {
        CompletableFuture<CoreNlpParser> parser = CompletableFuture.supplyAsync(CoreNlpParser::load);
        Codebook read = Codebook.of(codebook).with(actors.additions(), actors.mark());
        Optional<Assessor> assessor = Assessor.of(read, Weights.of(codebook));
        return new ReaderEngine(read, new Reader(read, joined(parser), assessor));
    }

    @Override
    public List<CodebookFile> bundled() {
        return BundledCodebook.files();
    }

    private static CoreNlpParser joined(CompletableFuture<CoreNlpParser> parser) {
        try {
            return parser.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the models cannot be loaded: " + e.getCause(), e.getCause());
        }
    }

    private record ReaderEngine(Codebook codebook, Reader reader) implements Engine {
        @Override
        public Reading read(Article article) {
            return reader.read(article);
        }

        @Override
        public List<TimeExpression> times(Article article) {
            return reader.times(article, new LayoutFinder().of(article));
        }
    }
}
