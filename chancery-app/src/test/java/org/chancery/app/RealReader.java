package org.chancery.app;

import java.util.List;
import org.chancery.app.reading.Weights;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.confidence.Assessor;
import org.chancery.parser.CoreNlpParser;
import org.chancery.plover.BundledCodebook;
import org.chancery.read.Reader;

/** The real parser with the bundled codebook, shared by all tests of this module: the models take seconds to load. */
public final class RealReader {

    public static final List<CodebookFile> FILES = BundledCodebook.files();
    public static final Codebook CODEBOOK = Codebook.of(FILES);
    public static final CoreNlpParser PARSER = CoreNlpParser.load();
    public static final Reader READER = new Reader(CODEBOOK, PARSER, Assessor.of(CODEBOOK, Weights.of(FILES)));

    private RealReader() {}
}
