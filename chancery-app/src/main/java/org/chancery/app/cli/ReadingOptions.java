package org.chancery.app.cli;

import java.util.List;
import org.chancery.app.source.Arrivals;
import org.chancery.app.source.Network;
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

    Web web() {
        return web.web();
    }

    /** Whether something is to be fetched from the web. */
    boolean isOfWeb() {
        return names.stream().anyMatch(Network::isAddress);
    }

    /** Whether what was fetched is remembered from one time to the next. */
    boolean remembers() {
        return web.remembers();
    }

    Arrivals arrivals(Console console, Web web) {
        return Arrivals.from(names, reader.published(), console.in(), web);
    }

    ReaderOptions reader() {
        return reader;
    }
}
