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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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
    private final Transactions engine;
    private final Supplier<String> linker;

    private Store(Location where, HikariDataSource source, Jdbi jdbi, Supplier<String> linker) {
        this.where = where;
        this.source = source;
        this.engine = new Transactions(where, jdbi);
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
        Jdbi jdbi = Jdbi.create(source);
        Store store = new Store(where, source, jdbi, linker);
        try {
            store.engine.told(() -> {
                Schema.prepare(where, source, jdbi);
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
        return engine.reading(handle -> new ArticleTable(handle).knows(article));
    }

    /** Takes an article with its records in, unless it is known. */
    public Added add(Entry entry) {
        return engine.filing(handle -> new Intake(handle).add(entry));
    }

    /** Takes many in, all or none; for input that is at hand as a whole. */
    public List<Added> addAll(List<Entry> entries) {
        return engine.filing(handle -> {
            Intake intake = new Intake(handle);
            return entries.stream().map(intake::add).toList();
        });
    }

    /** Puts another reading of the same article in the place of the one that is kept; what changed. */
    public Changes replace(Version version, Entry entry) {
        return engine.filing(handle -> new Intake(handle).replace(version, entry));
    }

    /** Current versions behind the one of this number, in the order in which they came. */
    public List<Version> versionsAfter(long seq, int most) {
        return engine.reading(handle -> new ArticleTable(handle).after(seq, most));
    }

    /** How many articles there are, each counted once whatever its versions and copies. */
    public long size() {
        return engine.reading(handle -> new ArticleTable(handle).size());
    }

    /** The current version of an article. */
    public Optional<Version> article(String id) {
        return engine.reading(handle -> new ArticleTable(handle).current(id));
    }

    /** The version of an article as it was known on a day; without a day, the current one. */
    public Optional<Version> article(String id, Optional<LocalDate> asOf) {
        return engine.reading(handle -> new ArticleTable(handle).known(id, asOf));
    }

    /** All versions of an article, this one among them, in the order of publication. */
    public List<Version> versions(Version one) {
        return engine.reading(handle -> new ArticleTable(handle).versions(one.seq()));
    }

    /** Where else the text of these versions appeared, in the order of publication. */
    public List<Place> places(List<Version> versions) {
        List<Long> seqs = versions.stream().map(Version::seq).toList();
        return seqs.isEmpty() ? List.of() : engine.reading(handle -> new ArticleTable(handle).places(seqs));
    }

    /** The current record of this id. */
    public Optional<EventRecord> record(String id) {
        return engine.reading(handle -> new RecordTable(handle).current(id));
    }

    /** What was read from a version, in the order of the text. */
    public List<EventRecord> recordsOf(Version version) {
        return engine.reading(handle -> new RecordTable(handle).of(version.seq()));
    }

    /** A page of the records that a filter asks for, the latest day of publication first, those without a day last. */
    public Page latest(Filter filter, Optional<Position> behind, int most) {
        Asked asked = asked(filter);
        return engine.reading(handle -> new LatestRecords(handle, asked).behind(behind, most));
    }

    /** The number of the record that came last; 0 if none did. */
    public long lastNumber() {
        return engine.reading(handle -> new RecordTable(handle).lastNumber());
    }

    /**
     * The records that a filter asks for, of those that came behind one and up to another, in the order in which they came.
     *
     * <p>Whoever asks again from where he was told everything misses none: what came later has a higher number, whoever wrote it.
     */
    public List<Newcomer> newcomers(Filter filter, long behind, long last, int most) {
        Condition condition = asked(filter).condition(Asked.Way.WALK);
        return engine.reading(handle -> new RecordTable(handle).newcomers(condition, behind, last, most));
    }

    /**
     * The first page of the same, and by what the records that a filter asks for could be narrowed.
     *
     * @param counted of more than so many, only the latest are counted
     */
    public Search search(Filter filter, int most, int counted) {
        Asked asked = asked(filter);
        return engine.steady(handle -> new LatestRecords(handle, asked).search(most, counted));
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

    private static Condition all(Handle handle, Asked asked) {
        return asked.condition(asked.forAll(handle));
    }

    private Asked asked(Filter filter) {
        return Asked.of(filter, where.dialect());
    }

    /** What is made of these records one by one; they need not all fit into memory. */
    public <R> R withRecords(Filter filter, Function<Stream<EventRecord>, R> work) {
        return withRecords(List.of(filter), work);
    }

    /** The same for several filters: what any of them asks for, once. */
    public <R> R withRecords(List<Filter> filters, Function<Stream<EventRecord>, R> work) {
        return engine.steady(handle -> new RecordTable(handle)
                .with(filters.stream().map(it -> all(handle, asked(it))).toList(), work));
    }

    /**
     * The stories of which some record is what the filter asks for, as they were known on its day, by their days.
     *
     * <p>Each with all of its records, those that do not fit the filter, too.
     *
     * @throws StoreException if there are too many to be held at once
     */
    public List<Story> stories(Filter filter) {
        return stories(asked(filter), Part.ALL);
    }

    /** Those that an agenda from this day on may show, up to what begins on another day, if there is one; and maybe others. */
    public List<Story> storiesDue(Filter filter, LocalDate from, Optional<LocalDate> to) {
        return stories(asked(filter), Part.due(from, to));
    }

    /** Those that were first told ahead, or of which a part was; and maybe others. */
    public List<Story> storiesToldAhead(Filter filter) {
        return stories(asked(filter), Part.AHEAD);
    }

    /** Those that may tell of negotiations; and maybe others. */
    public List<Story> talks(Filter filter) {
        return stories(asked(filter), Part.TALKS);
    }

    private List<Story> stories(Asked asked, Part part) {
        return engine.steady(handle -> query(handle, asked, part).with(all -> {
            List<Story> stories = all.limit(MOST + 1L).toList();
            check(stories.size(), "stories");
            return stories;
        }));
    }

    /** What is made of the same stories one by one; they need not all fit into memory. */
    public <R> R withStories(Filter filter, Function<Stream<Story>, R> work) {
        return engine.steady(handle -> query(handle, asked(filter), Part.ALL).with(work));
    }

    /** A page of the same stories. */
    public PageOfStories stories(Filter filter, Optional<StoryPlace> behind, int most) {
        return engine.steady(handle -> query(handle, asked(filter), Part.ALL).page(behind, most));
    }

    private StoryQuery query(Handle handle, Asked asked, Part part) {
        return new StoryQuery(handle, asked, part, stories(handle));
    }

    private StoryTable stories(Handle handle) {
        return new StoryTable(handle, linker.get());
    }

    /** The stories found and counted by when they take place and when they were told, without reading the others. */
    public StoriesInTime inTime() {
        return new StoriesInTime(engine, this::stories, this::stories);
    }

    /** The stories as a day long ago knew them. */
    public StoriesThen then() {
        return then(StoriesThen.MOST);
    }

    /** The same, of which at most so many records are linked for one question. */
    StoriesThen then(long most) {
        return new StoriesThen(engine, this::stories, this::stories, most);
    }

    /**
     * Whether the stories that are kept were linked by other code than this program's. They are then not used: what is asked for is linked
     * anew at every question, until {@link #link} has done it for all.
     */
    public boolean isLinkedOtherwise() {
        return engine.reading(handle -> stories(handle).isForeign());
    }

    /**
     * Links what came since it was called last, and all that other code linked, so that asking for stories need not.
     *
     * @param progress is told from time to time how many blocks are left
     */
    public void link(LongConsumer progress) {
        long left = engine.reading(handle -> stories(handle).toLink());
        while (left > 0) {
            left = engine.writing(handle -> stories(handle).link(AT_A_TIME));
            progress.accept(left);
        }
    }

    /** Links a little of what is not linked; for those who cannot wait until all of it is. How many blocks are left. */
    public long linkSome() {
        return engine.reading(handle -> stories(handle).toLink()) == 0
                ? 0
                : engine.writing(handle -> stories(handle).link(FEW));
    }

    /** The story that a record belongs to, as it was known on the filter's day; with the visit of which it may be a part. */
    public Optional<Story> story(String record, Filter known) {
        return storiesOf(List.of(record), known).stream().findFirst();
    }

    /** The stories that some records belong to, each once, by their days; likewise. */
    public List<Story> storiesOf(List<String> records, Filter known) {
        Asked asked = new Asked(Filter.ALL.knownOn(known.asOf()), where.dialect(), records, Optional.empty());
        return records.isEmpty()
                ? List.of()
                : engine.steady(handle -> query(handle, asked, Part.ALL).with(Stream::toList));
    }

    /** What is remembered of the web beside the articles; not to be used after the store is closed. */
    public Memory memory() {
        return new StoreMemory(engine);
    }

    /** What happened, counted and picked by countries, places and speakers. */
    public Happenings happenings() {
        return new Happenings(engine);
    }

    /**
     * Copies the store into a file that is not there yet, as it is at one moment, while others read and write; how many articles the copy has.
     *
     * @throws StoreException if the store is no file, or the copy cannot be made; then there is none
     */
    public long copyTo(Path file) {
        return engine.reading(handle -> new StoreCopy(where, file).make(handle));
    }

    /** Lets whoever has this secret in from elsewhere. */
    public void let(Token token, String secret) {
        engine.writing(handle -> {
            new Tokens(handle).add(token, secret);
            return token;
        });
    }

    /** The token of a secret, if there is one. */
    public Optional<Token> token(String secret) {
        return engine.reading(handle -> new Tokens(handle).of(secret));
    }

    /** Every token. */
    public List<Token> tokens() {
        return engine.reading(handle -> new Tokens(handle).all());
    }

    /** Takes a token back; false if there is none of this id. */
    public boolean revoke(String id) {
        return engine.writing(handle -> new Tokens(handle).remove(id));
    }

    /** The day of the last publication, as known on the filter's day; empty if nothing tells any. */
    public Optional<LocalDate> lastDay(Filter filter) {
        return engine.reading(handle -> new RecordTable(handle).lastDay(Condition.known(filter)));
    }

    /** What readers said of the records. */
    public Corrections corrections() {
        return new Corrections(engine);
    }

    @Override
    public void close() {
        source.close();
    }
}
