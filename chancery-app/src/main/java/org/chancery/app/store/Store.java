package org.chancery.app.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.app.web.Memory;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.view.Agenda;
import org.chancery.view.Period;
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

    /** Stories or records held at once; about a third of a gigabyte. */
    private static final int MOST = 50_000;
    /** Blocks that are linked while somebody waits for something else. */
    private static final int FEW = 20;

    private final Location where;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final Supplier<String> linker;

    private Store(Location where, HikariDataSource source, Supplier<String> linker) {
        this.where = where;
        this.source = source;
        this.jdbi = Jdbi.create(source);
        this.linker = linker;
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
        return opened(where, LinkerStamp::ofThisProgram);
    }

    /** Opens a store, and makes it if it is not there. */
    public static Store openOrMake(String name) {
        return opened(Location.of(name), LinkerStamp::ofThisProgram);
    }

    /** Opens a store as a program does whose linking code has this stamp, and makes it if it is not there. */
    static Store openOrMake(String name, String linker) {
        return opened(Location.of(name), () -> linker);
    }

    private static Store opened(Location where, Supplier<String> linker) {
        HikariDataSource source = connected(where);
        Store store = new Store(where, source, linker);
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

    /** All versions of an article, this one among them, in the order of publication. */
    public List<Version> versions(Version one) {
        return reading(handle -> new ArticleTable(handle).versions(one.seq()));
    }

    /** Where else the text of these versions appeared, in the order of publication. */
    public List<Place> places(List<Version> versions) {
        List<Long> seqs = versions.stream().map(Version::seq).toList();
        return seqs.isEmpty() ? List.of() : reading(handle -> new ArticleTable(handle).places(seqs));
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
        Asked asked = asked(filter);
        return reading(handle -> new LatestRecords(handle, asked).behind(behind, most));
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
        Condition condition = asked(filter).condition(Asked.Way.WALK);
        return reading(handle -> new RecordTable(handle).newcomers(condition, behind, last, most));
    }

    /** By what the records that a filter asks for could be narrowed; of more than so many, the latest are counted. */
    public Facets facets(Filter filter, int most) {
        Condition condition = asked(filter).condition(Asked.Way.GATHER);
        return steady(handle -> new FacetTable(handle, condition).of(most));
    }

    /**
     * The records that a filter asks for, in the order of publication; those without a day of publication last.
     *
     * @throws StoreException if there are too many to be held at once
     */
    public List<EventRecord> records(Filter filter) {
        return records(List.of(filter));
    }

    /** The same for several filters: what any of them asks for, once. */
    public List<EventRecord> records(List<Filter> filters) {
        return withRecords(filters, all -> {
            List<EventRecord> records = all.limit(MOST + 1L).toList();
            check(records.size(), "records");
            return records;
        });
    }

    private static void check(long count, String what) {
        if (count > MOST) {
            throw new StoreException("more than " + MOST + " " + what
                    + " fit this question; ask for a country, a person or" + " a period");
        }
    }

    private Asked asked(Filter filter) {
        return new Asked(filter, where.dialect(), Optional.empty());
    }

    /** What is made of these records one by one; they need not all fit into memory. */
    public <R> R withRecords(Filter filter, Function<Stream<EventRecord>, R> work) {
        return withRecords(List.of(filter), work);
    }

    /** The same for several filters: what any of them asks for, once. */
    public <R> R withRecords(List<Filter> filters, Function<Stream<EventRecord>, R> work) {
        List<Condition> conditions = filters.stream()
                .map(it -> asked(it).condition(Asked.Way.GATHER))
                .toList();
        return steady(handle -> new RecordTable(handle).with(conditions, work));
    }

    /**
     * The stories of which some record is what the filter asks for, as they were known on its day, by their days.
     *
     * <p>Each with all of its records, those that do not fit the filter, too.
     *
     * @throws StoreException if there are too many to be held at once
     */
    public List<Story> stories(Filter filter) {
        return stories(filter, Part.ALL);
    }

    /** Those that an agenda from this day on may show; and maybe others. */
    public List<Story> storiesDue(Filter filter, LocalDate from) {
        return stories(filter, Part.due(from));
    }

    /** Those that were first told ahead, or of which a part was; and maybe others. */
    public List<Story> storiesToldAhead(Filter filter) {
        return stories(filter, Part.AHEAD);
    }

    /** Those that may tell of negotiations; and maybe others. */
    public List<Story> talks(Filter filter) {
        return stories(filter, Part.TALKS);
    }

    private List<Story> stories(Filter filter, Part part) {
        return steady(handle -> query(handle, asked(filter), part).with(all -> {
            List<Story> stories = all.limit(MOST + 1L).toList();
            check(stories.size(), "stories");
            return stories;
        }));
    }

    /** What is made of the same stories one by one; they need not all fit into memory. */
    public <R> R withStories(Filter filter, Function<Stream<Story>, R> work) {
        return steady(handle -> query(handle, asked(filter), Part.ALL).with(work));
    }

    /** A page of the same stories. */
    public PageOfStories stories(Filter filter, Optional<StoryPlace> behind, int most) {
        return steady(handle -> query(handle, asked(filter), Part.ALL).page(behind, most));
    }

    private StoryQuery query(Handle handle, Asked asked, Part part) {
        return new StoryQuery(handle, asked, part, stories(handle));
    }

    private StoryTable stories(Handle handle) {
        return new StoryTable(handle, linker.get());
    }

    /**
     * The stories of a period, counted by its parts; without a period those of all times, by decades.
     *
     * @param most how many of the most told are wanted
     */
    public Timeline timeline(Filter filter, Placing by, Optional<Period> period, int most) {
        return filter.asOf().isEmpty()
                ? steady(handle -> index(handle, filter).timeline(by, period, most))
                : new StoryCount(stories(filter), by).in(period, most);
    }

    /** The stories that an agenda of these days may show, at most so many with a day and as many without; and perhaps some that it may not. */
    public Ahead ahead(Filter filter, LocalDate from, Optional<LocalDate> to, int most) {
        return filter.asOf().isEmpty()
                ? steady(handle -> index(handle, filter).ahead(from, to, most))
                : new Ahead(stories(filter.within(Optional.of(from.minusDays(Agenda.MEMORY)), Optional.empty())), 0);
    }

    /** A page of the stories told before they happened, the last told first; as of now. */
    public StoryPage foretold(Filter filter, Optional<Position> behind, int most) {
        return steady(handle -> index(handle, filter).foretold(behind, most));
    }

    /** Some of the stories that may belong to negotiations, those first of which something was told last; as of now. */
    public List<Story> talks(Filter filter, int most) {
        return steady(handle -> index(handle, filter).talks(most));
    }

    /** Some of the stories, those first of which something was told last. */
    public List<Story> toldLast(Filter filter, int most) {
        return steady(handle -> index(handle, filter).latest(most));
    }

    private StoryIndex index(Handle handle, Filter filter) {
        return new StoryIndex(
                handle, stories(handle), asked(filter).condition(Asked.Way.GATHER), filter.equals(Filter.ALL));
    }

    /** How many groups of parties have records that are not linked into stories yet. */
    public long unlinked() {
        return reading(handle -> stories(handle).toLink());
    }

    /** How many records must be read and linked to know the stories of a day long ago; counted up to so many. */
    public long weight(Filter filter, long most) {
        Condition asked = asked(filter).condition(Asked.Way.GATHER);
        Condition blocks = new Condition(
                Condition.known(filter).sql() + " AND record.block IN (SELECT record.block FROM record WHERE "
                        + asked.sql() + ")",
                asked.binds(),
                Optional.empty());
        return reading(handle -> new RecordTable(handle).count(blocks, most));
    }

    /**
     * Whether the stories that are kept were linked by other code than this program's. They are then not used: what is asked for is linked
     * anew at every question, until {@link #link} has done it for all.
     */
    public boolean isLinkedOtherwise() {
        return reading(handle -> stories(handle).isForeign());
    }

    /**
     * Links what came since it was called last, and all that other code linked, so that asking for stories need not.
     *
     * @param progress is told from time to time how many blocks are left
     */
    public void link(LongConsumer progress) {
        long left = reading(handle -> stories(handle).toLink());
        while (left > 0) {
            left = writing(handle -> stories(handle).link(AT_A_TIME));
            progress.accept(left);
        }
    }

    /** Links a little of what came; for those who cannot wait until all of it is linked. What is not, is linked when it is asked for. */
    public void linkSome() {
        if (reading(handle -> stories(handle).toLink()) > 0) {
            writing(handle -> stories(handle).link(FEW));
        }
    }

    /** The story that a record belongs to, as it was known on the filter's day; with the visit of which it may be a part. */
    public Optional<Story> story(String record, Filter known) {
        Asked asked = new Asked(Filter.ALL.knownOn(known.asOf()), where.dialect(), Optional.of(record));
        return steady(handle -> query(handle, asked, Part.ALL).with(Stream::findFirst));
    }

    /** What is remembered of the web beside the articles; not to be used after the store is closed. */
    public Memory memory() {
        return new StoreMemory(new StoreMemory.Transactions() {
            @Override
            public <R> R reading(Function<Handle, R> work) {
                return Store.this.reading(work);
            }

            @Override
            public <R> R writing(Function<Handle, R> work) {
                return Store.this.writing(work);
            }
        });
    }

    /**
     * How much countries had to do with each other in the filter's period, the thickest ties first; of the rest of the filter the day of
     * knowledge and the countries count, one of which must take part if there are any.
     */
    public List<Tie> ties(Filter filter) {
        return reading(handle -> new Counts(handle).ties(filter));
    }

    /** The ties of one country in the filter's period, by month, the thickest of a month first. */
    public List<MonthlyTie> ties(String country, Filter filter) {
        return reading(handle -> new Counts(handle).months(country, filter));
    }

    /** How much happened where in the filter's period, the most first. */
    public List<PlaceCount> places(Filter filter) {
        return reading(handle -> new Counts(handle).places(filter));
    }

    /** The last day on which something happened, as known on the filter's day, and in its period; empty if nothing did. */
    public Optional<LocalDate> lastHappening(Filter filter) {
        return reading(handle -> new Counts(handle).lastDay(filter));
    }

    /** What happened last in a country, or where none is told, in the filter's period. */
    public List<EventRecord> at(Optional<String> country, Filter filter, int most) {
        return reading(handle -> new Picked(handle, filter).at(country, most));
    }

    /** What happened last between two countries in the filter's period. */
    public List<EventRecord> between(String side, String other, Filter filter, int most) {
        return reading(handle -> new Picked(handle, filter).between(side, other, most));
    }

    /** What was told last on the word of somebody so called, by the whole name or the last. */
    public List<EventRecord> saidBy(String name, Filter known, int most) {
        return reading(handle -> new Picked(handle, known).saidBy(name, most));
    }

    /** What was told last on the word of speakers of a country. */
    public List<EventRecord> saidFor(String country, Filter known, int most) {
        return reading(handle -> new Picked(handle, known).saidFor(country, most));
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

    private <R> R told(Supplier<R> work) {
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
