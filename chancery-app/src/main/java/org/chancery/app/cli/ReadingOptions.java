package org.chancery.app.cli;

import java.util.List;
import org.chancery.app.source.Arrivals;
import org.chancery.app.web.Memory;
import org.chancery.app.web.Web;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What all commands that read articles are told. */
final class ReadingOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Plain text or an HTML page (one article a file), JSONL (*.jsonl, one article a line),",
                "a crawl (*.warc, *.warc.gz), any of these in *.gz or *.zip, a folder of these,",
                "the web address of a feed (RSS, Atom) or of a page, or - for the standard input."
            })
    private List<String> names = List.of();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    Web web(Memory usual) {
        return web.web(usual);
    }

    Arrivals arrivals(Console console, Web web) {
        return Arrivals.from(names, reader.published(), console.in(), web);
    }

    ReaderOptions reader() {
        return reader;
    }
}
