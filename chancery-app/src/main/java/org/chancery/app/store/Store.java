package org.chancery.app.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The kept record: articles, what was read from them, and where their copies appeared.
 *
 * <p>A call that returned is kept, whatever happens afterwards; a call that did not return has changed nothing. Safe for use by many
 * threads and, with the other programs that have the same store open, by many processes: all may read while one writes. Every call
 * throws {@link StoreException} if the store cannot be used.
 */
public final class Store implements AutoCloseable {

    /** Blocks linked in one transaction: enough that writing to the disk does not count, few enough that others get their turn. */
    private static final int AT_A_TIME = 200;

    /** Blocks that are linked while somebody waits for something else. */
    private static final int FEW = 20;

    private final Location where;
    private final HikariDataSource source;
    private final Jdbi jdbi;

    private Store(Location where, HikariDataSource source) {
        this.where = where;
        this.source = source;
        this.jdbi = Jdbi.create(source);
    }

    /**
     * Opens a store, which must be there.
     *
     * @param name a file, or the address of a PostgreSQL database beginning with {@code jdbc:postgresql:}
     */
    public static Store open(String name) {
        Location where = Location.of(name);
        if (!where.isThere()) {
            throw new StoreException(name + ": no such store; chancery ingest --store " + name + " FILE makes one");
        }
        return opened(where);
    }

    /** Opens a store, and makes it if it is not there. */
    public static Store openOrMake(String name) {
        return opened(Location.of(name));
    }

    private static Store opened(Location where) {
        HikariDataSource source = connected(where);
        Store store = new Store(where, source);
        try {
            store.told(() -> {
                Schema.prepare(where, source, store.jdbi);
                return true;
            });
            return store;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource connected(Location where) {
        try {
            return new HikariDataSource(where.config());
        } catch (PoolInitializationException e) {
            throw Refusal.of(where, e);
        }
    }

    /** Whether this very article, as handed over, was taken before; then reading it again adds nothing. */
    public boolean knows(Article article) {
        return reading(handle -> new ArticleTable(handle).knows(article));
    }

    /** Takes an article with its records in, unless it is known. */
    public Added add(Entry entry) {
        return filing(handle -> new Intake(handle).add(entry));
    }

    /** Takes many in, all or none; for input that is at hand as a whole. */
    public List<Added> addAll(List<Entry> entries) {
        return filing(handle -> {
            Intake intake = new Intake(handle);
            return entries.stream().map(intake::add).toList();
        });
    }

    /** Puts another reading of the same article in the place of the one that is kept; what changed. */
    public Changes replace(Version version, Entry entry) {
        return filing(handle -> new Intake(handle).replace(version, entry));
    }

    /** Current versions behind the one of this number, in the order in which they came. */
    public List<Version> versionsAfter(long seq, int most) {
        return reading(handle -> new ArticleTable(handle).after(seq, most));
    }

    /** How many articles there are, each counted once whatever its versions and copies. */
    public long size() {
        return reading(handle -> new ArticleTable(handle).size());
    }

    /** The current version of an article. */
    public Optional<Version> article(String id) {
        return reading(handle -> new ArticleTable(handle).current(id));
    }

    /** The version of an article as it was known on a day; without a day, the current one. */
    public Optional<Version> article(String id, Optional<LocalDate> asOf) {
        return reading(handle -> new ArticleTable(handle).known(id, asOf));
    }

    /** The current record of this id. */
    public Optional<EventRecord> record(String id) {
        return reading(handle -> new RecordTable(handle).current(id));
    }

    /** What was read from a version, in the order of the text. */
    public List<EventRecord> recordsOf(Version version) {
        return reading(handle -> new RecordTable(handle).of(version.seq()));
    }

    /** A page of the records that a filter asks for, the latest day of publication first, those without a day last. */
    public Page latest(Filter filter, Optional<Position> behind, int most) {
        Condition condition = Condition.of(filter, where.dialect());
        return reading(handle -> new LatestRecords(handle, condition).behind(behind, most));
    }

    /** The number of the record that came last; 0 if none did. */
    public long lastNumber() {
        return reading(handle -> new RecordTable(handle).lastNumber());
    }

    /**
     * The records that a filter asks for, of those that came behind one and up to another, in the order in which they came.
     *
     * <p>Whoever asks again from where he was told everything misses none: what came later has a higher number, whoever wrote it.
     */
    public List<Newcomer> newcomers(Filter filter, long behind, long last, int most) {
        Condition condition = Condition.of(filter, where.dialect());
        return reading(handle -> new RecordTable(handle).newcomers(condition, behind, last, most));
    }

    /** The records that a filter asks for, in the order of publication; those without a day of publication last. */
    public List<EventRecord> records(Filter filter) {
        return withRecords(filter, Stream::toList);
    }

    /** What is made of these records one by one; they need not all fit into memory. */
    public <R> R withRecords(Filter filter, Function<Stream<EventRecord>, R> work) {
        Condition condition = Condition.of(filter, where.dialect());
        return steady(handle -> new RecordTable(handle).with(condition, work));
    }

    /**
     * The stories of which some record is what the filter asks for, as they were known on its day, by their days.
     *
     * <p>Each with all of its records, those that do not fit the filter, too.
     */
    public List<Story> stories(Filter filter) {
        return stories(Condition.of(filter, where.dialect()), filter);
    }

    private List<Story> stories(Condition asked, Filter known) {
        return steady(handle -> {
            StoryTable stories = new StoryTable(handle);
            return known.asOf().isEmpty() ? stories.now(asked) : stories.then(asked, Condition.known(known));
        });
    }

    /**
     * Links what came since it was called last, so that asking for stories need not.
     *
     * @param progress is told from time to time how many blocks are left
     */
    public void link(LongConsumer progress) {
        long left = reading(handle -> new StoryTable(handle).staleBlocks());
        while (left > 0) {
            left = writing(handle -> new StoryTable(handle).link(AT_A_TIME));
            progress.accept(left);
        }
    }

    /** Links a little of what came; for those who cannot wait until all of it is linked. What is not, is linked when it is asked for. */
    public void linkSome() {
        if (reading(handle -> new StoryTable(handle).staleBlocks()) > 0) {
            writing(handle -> new StoryTable(handle).link(FEW));
        }
    }

    /** The story that a record belongs to, as it was known on the filter's day; with the visit of which it may be a part. */
    public Optional<Story> story(String record, Filter known) {
        return stories(Condition.known(known).andId(record), known).stream().findFirst();
    }

    /**
     * Copies the store into a file that is not there yet, as it is at one moment, while others read and write; how many articles the copy has.
     *
     * @throws StoreException if the store is no file, or the copy cannot be made; then there is none
     */
    public long copyTo(Path file) {
        return told(() -> jdbi.withHandle(handle -> new StoreCopy(where, file).make(handle)));
    }

    /** Lets whoever has this secret in from elsewhere. */
    public void let(Token token, String secret) {
        writing(handle -> {
            new Tokens(handle).add(token, secret);
            return token;
        });
    }

    /** The token of a secret, if there is one. */
    public Optional<Token> token(String secret) {
        return reading(handle -> new Tokens(handle).of(secret));
    }

    /** Every token. */
    public List<Token> tokens() {
        return reading(handle -> new Tokens(handle).all());
    }

    /** Takes a token back; false if there is none of this id. */
    public boolean revoke(String id) {
        return writing(handle -> new Tokens(handle).remove(id));
    }

    /** The day of the last publication, as known on the filter's day; empty if nothing tells any. */
    public Optional<LocalDate> lastDay(Filter filter) {
        return reading(handle -> new RecordTable(handle).lastDay(Condition.known(filter)));
    }

    /** What readers said of the records. */
    public Corrections corrections() {
        return new Corrections(this::reading, this::writing);
    }

    private <R> R reading(Function<Handle, R> work) {
        return told(() -> jdbi.withHandle(work::apply));
    }

    /** Several questions answered from the same state, whatever is written meanwhile; the rows one by one. */
    private <R> R steady(Function<Handle, R> work) {
        return switch (where.dialect()) {
            case SQLITE -> reading(handle -> deferred(handle, work));
            case POSTGRESQL -> told(() -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply));
        };
    }

    /** The driver's own transactions are for writing and would keep the writer out. */
    private static <R> R deferred(Handle handle, Function<Handle, R> work) {
        handle.execute("BEGIN DEFERRED");
        try {
            return work.apply(handle);
        } finally {
            handle.execute("ROLLBACK");
        }
    }

    private <R> R writing(Function<Handle, R> work) {
        return told(() -> jdbi.inTransaction(work::apply));
    }

    /** Writes records, one program after the other, so that what comes later has a higher number. */
    private <R> R filing(Function<Handle, R> work) {
        return writing(handle -> {
            where.dialect().turn().ifPresent(handle::execute);
            return work.apply(handle);
        });
    }

    private <R> R told(java.util.function.Supplier<R> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException e) {
            throw Refusal.of(where, e);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
