package org.chancery.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.app.source.duplicate.Fingerprint;
import org.chancery.text.Article;
import org.chancery.text.PageAlignment;
import org.jdbi.v3.core.Handle;

/** The versions of articles and the places of their copies. */
final class ArticleTable {

    /** How many of a fingerprint's hashes are looked up: two texts alike to three quarters share one of them all but surely. */
    private static final int LOOKED_UP = 8;

    /** How many articles are compared closely. */
    private static final int CANDIDATES = 20;

    private final Handle handle;

    ArticleTable(Handle handle) {
        this.handle = handle;
    }

    /** Tells this text of this day from every other. */
    static String digest(Article it) {
        String all = it.published().map(LocalDate::toString).orElse("") + "\n" + it.text();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether this very article was taken, as an article or as a copy. */
    boolean knows(Article it) {
        String digest = digest(it);
        return handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM article WHERE digest = :digest AND id = :id"
                                + " UNION ALL SELECT 1 FROM place WHERE digest = :digest AND id = :id) AS found")
                        .bind("digest", digest)
                        .bind("id", Storable.text(it.id()))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    long size() {
        return handle.createQuery("SELECT COUNT(*) FROM article WHERE successor IS NULL")
                .mapTo(Long.class)
                .one();
    }

    /** The version that stands for this id. */
    Optional<Version> current(String id) {
        return handle.createQuery("SELECT * FROM article WHERE id = :id AND successor IS NULL")
                .bind("id", Storable.text(id))
                .map((row, context) -> version(row))
                .findOne();
    }

    /** The version that stood for this id on a day; without a day, the one that does. */
    Optional<Version> known(String id, Optional<LocalDate> asOf) {
        if (asOf.isEmpty()) {
            return current(id);
        }
        return handle.createQuery("SELECT * FROM article WHERE id = :id AND published <= :day"
                        + " AND (gone IS NULL OR gone > :day) ORDER BY seq DESC LIMIT 1")
                .bind("id", Storable.text(id))
                .bind("day", asOf.get().toString())
                .map((row, context) -> version(row))
                .findOne();
    }

    /** All versions of the article of which this is one, in the order of publication, then in that in which they came. */
    List<Version> versions(long seq) {
        return handle.createQuery("WITH RECURSIVE newer (seq) AS (SELECT seq FROM article WHERE seq = :seq UNION"
                        + " SELECT article.successor FROM article JOIN newer ON article.seq = newer.seq"
                        + " WHERE article.successor IS NOT NULL), every (seq) AS (SELECT seq FROM newer UNION"
                        + " SELECT article.seq FROM article JOIN every ON article.successor = every.seq)"
                        + " SELECT * FROM article WHERE seq IN (SELECT seq FROM every)"
                        + " ORDER BY published IS NULL, published, successor IS NULL, seq")
                .bind("seq", seq)
                .map((row, context) -> version(row))
                .list();
    }

    /** Where else the text of any of these versions appeared, in the order of publication. */
    List<Place> places(List<Long> versions) {
        return handle.createQuery("SELECT id, published, title, source, url FROM place WHERE article IN (<versions>)"
                        + " ORDER BY published IS NULL, published, id")
                .bindList("versions", versions)
                .map((row, context) -> new Place(
                        row.getString("id"),
                        text(row, "published").map(LocalDate::parse),
                        text(row, "title"),
                        text(row, "source"),
                        text(row, "url")))
                .list();
    }

    /** The version that stands for this address. */
    Optional<Version> at(Optional<String> url) {
        return url.flatMap(
                it -> handle.createQuery("SELECT * FROM article WHERE url = :url AND successor IS NULL ORDER BY seq")
                        .bind("url", Storable.text(it))
                        .map((row, context) -> version(row))
                        .findFirst());
    }

    /** Articles that may resemble this one, the likeliest first. */
    List<Version> like(Fingerprint fingerprint) {
        if (fingerprint.smallest().isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT article.* FROM article JOIN (SELECT article, COUNT(*) AS shared FROM sketch"
                        + " WHERE hash IN (<hashes>) GROUP BY article) AS near ON near.article = article.seq"
                        + " WHERE successor IS NULL ORDER BY near.shared DESC, article.seq LIMIT :most")
                .bindList("hashes", lookedUp(fingerprint))
                .bind("most", CANDIDATES)
                .map((row, context) -> version(row))
                .list();
    }

    /** Current versions behind this one, in the order in which they came. */
    List<Version> after(long seq, int most) {
        return handle.createQuery(
                        "SELECT * FROM article WHERE seq > :seq AND successor IS NULL ORDER BY seq LIMIT :most")
                .bind("seq", seq)
                .bind("most", most)
                .map((row, context) -> version(row))
                .list();
    }

    /** Current versions behind this one in which a reader corrected something. */
    List<Version> correctedAfter(long seq, int most) {
        return handle.createQuery("SELECT * FROM article WHERE seq > :seq AND successor IS NULL"
                        + " AND seq IN (SELECT correction.article FROM correction) ORDER BY seq LIMIT :most")
                .bind("seq", seq)
                .bind("most", most)
                .map((row, context) -> version(row))
                .list();
    }

    /**
     * Takes a version in; its number.
     *
     * @param successor the version that stands for it; one of an article that is there already must have one at first
     */
    long add(Entry entry, Fingerprint fingerprint, Optional<Long> successor) {
        Article article = entry.article();
        long seq = handle.createUpdate("INSERT INTO article (id, digest, text, given, published, title, source, url,"
                        + " dateline, page, codebook, coder, successor) VALUES (:id, :digest, :text, :given, :published, :title,"
                        + " :source, :url, :dateline, :page, :codebook, :coder, :successor)")
                .bind("id", Storable.text(article.id()))
                .bind("digest", digest(article))
                .bind("text", Storable.text(article.text()))
                .bind("given", day(article.published()))
                .bind("published", day(entry.published()))
                .bind("title", Storable.text(article.imprint().title()))
                .bind("source", Storable.text(article.imprint().source()))
                .bind("url", Storable.text(article.imprint().url()))
                .bind("dateline", Storable.text(article.imprint().dateline()))
                .bind("page", article.page().map(PageAlignment::written))
                .bind("codebook", entry.codebook())
                .bind("coder", entry.coder())
                .bind("successor", successor)
                .executeAndReturnGeneratedKeys("seq")
                .mapTo(Long.class)
                .one();
        addSketch(seq, fingerprint);
        return seq;
    }

    private void addSketch(long seq, Fingerprint fingerprint) {
        if (fingerprint.smallest().isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("INSERT INTO sketch (hash, article) VALUES (:hash, :article)");
        lookedUp(fingerprint)
                .forEach(hash -> batch.bind("hash", hash).bind("article", seq).add());
        batch.execute();
    }

    private static List<Long> lookedUp(Fingerprint fingerprint) {
        return fingerprint.smallest().stream().limit(LOOKED_UP).toList();
    }

    /** Notes that the text of this version also appeared there. */
    void addPlace(Version of, Article copy, Optional<LocalDate> published) {
        handle.createUpdate("INSERT INTO place (article, id, digest, published, title, source, url) VALUES"
                        + " (:article, :id, :digest, :published, :title, :source, :url) ON CONFLICT DO NOTHING")
                .bind("article", of.seq())
                .bind("id", Storable.text(copy.id()))
                .bind("digest", digest(copy))
                .bind("published", day(published))
                .bind("title", Storable.text(copy.imprint().title()))
                .bind("source", Storable.text(copy.imprint().source()))
                .bind("url", Storable.text(copy.imprint().url()))
                .execute();
    }

    /** From this day on the later version stands for the earlier. */
    void supersede(long earlier, long later, String gone) {
        handle.createUpdate("UPDATE article SET successor = :later, gone = :gone WHERE seq = :earlier")
                .bind("later", later)
                .bind("gone", gone)
                .bind("earlier", earlier)
                .execute();
        handle.createUpdate("UPDATE record SET gone = :gone WHERE article = :earlier")
                .bind("gone", gone)
                .bind("earlier", earlier)
                .execute();
        new DealingTable(handle).retire(earlier, gone);
    }

    /** Lets a version stand for itself. */
    void raise(long seq) {
        handle.createUpdate("UPDATE article SET successor = NULL WHERE seq = :seq")
                .bind("seq", seq)
                .execute();
    }

    /** Notes by what a version was read last. */
    void stamp(long seq, Entry entry) {
        handle.createUpdate("UPDATE article SET codebook = :codebook, coder = :coder, published = :published"
                        + " WHERE seq = :seq")
                .bind("codebook", entry.codebook())
                .bind("coder", entry.coder())
                .bind("published", day(entry.published()))
                .bind("seq", seq)
                .execute();
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    private static Version version(ResultSet row) throws SQLException {
        Article.Imprint imprint =
                new Article.Imprint(text(row, "title"), text(row, "source"), text(row, "url"), text(row, "dateline"));
        Article article = new Article(
                row.getString("id"),
                row.getString("text"),
                text(row, "given").map(LocalDate::parse),
                imprint,
                text(row, "page").map(PageAlignment::read));
        return new Version(
                row.getLong("seq"),
                article,
                text(row, "published").map(LocalDate::parse),
                row.getString("codebook"),
                row.getString("coder"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
