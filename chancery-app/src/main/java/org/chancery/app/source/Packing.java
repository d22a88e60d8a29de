package org.chancery.app.source;

import java.io.BufferedInputStream;
import java.util.zip.GZIPInputStream;
import org.chancery.app.source.html.Fetched;
import org.chancery.app.source.packed.Expansion;

/**
 * From bytes with a name to the articles in them, however they are packed.
 *
 * @param ids names for articles that bring none
 * @param expansion how much has come out of the outermost file
 * @param depth how often what is looked at is packed
 */
record Packing(ArticleIds ids, Expansion expansion, int depth) {

    /** What this file is, of which nothing is unpacked yet. */
    static Origin outermost(Source source, String fileName, ArticleIds ids) {
        return new Packing(ids, new Expansion(), 0).origin(source, fileName);
    }

    Origin origin(Source source, String fileName) {
        return origin(Kind.byName(fileName).orElseGet(() -> Kind.byStart(source.start())), source, fileName);
    }

    private Origin origin(Kind kind, Source source, String fileName) {
        return switch (kind) {
            case TEXT -> new SingleFile(source, ids.of(fileName, source.name()), new Form.Text());
            case PAGE -> new SingleFile(source, ids.of(fileName, source.name()), new Form.Html(Fetched.UNKNOWN));
            case JSON_LINES -> new JsonLines(source);
            case WARC -> new WarcFile(packed(source), expansion);
            case ZIP -> depth < Expansion.DEEPEST ? new ZipArchive(packed(source), deeper()) : tooDeep(source);
            case GZ -> depth < Expansion.DEEPEST ? unpacked(source, fileName) : tooDeep(source);
        };
    }

    /** A crawl in gz is read as it is, because every record of it is compressed by itself. */
    private Origin unpacked(Source source, String fileName) {
        Kind kind = Kind.byName(Kind.withoutExtension(fileName))
                .orElseGet(() -> Kind.byStart(Kind.unpackedStart(source.start())));
        if (kind == Kind.WARC) {
            return origin(kind, source, fileName);
        }
        Source.Opener opener = () -> new BufferedInputStream(
                expansion.limiting(new GZIPInputStream(packed(source).open(), 1 << 16)), 1 << 16);
        return deeper().origin(kind, new Source(source.name(), opener, false), Kind.withoutExtension(fileName));
    }

    /** The bytes of the outermost file are what everything that comes out is measured against. */
    private Source packed(Source source) {
        return depth > 0 ? source : new Source(source.name(), () -> expansion.reading(source.open()), source.again());
    }

    private Packing deeper() {
        return new Packing(ids, expansion, depth + 1);
    }

    private static Origin tooDeep(Source source) {
        return new Unreadable(source.name(), "packed more than " + Expansion.DEEPEST + " times");
    }
}
