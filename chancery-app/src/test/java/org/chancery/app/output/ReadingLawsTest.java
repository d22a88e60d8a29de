package org.chancery.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.app.CachedParser;
import org.chancery.app.Hostile;
import org.chancery.app.RealReader;
import org.chancery.app.reading.Weights;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.Entry;
import org.chancery.confidence.Assessor;
import org.chancery.event.Event;
import org.chancery.event.When;
import org.chancery.parser.CoreNlpParser;
import org.chancery.read.Reader;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.chancery.text.Quote;
import org.junit.jupiter.api.Test;

/** What holds of the reading of any text, tried on the samples and on hostile text, with the real parser and codebook. */
class ReadingLawsTest {

    private static final CoreNlpParser PARSER = RealReader.PARSER;
    private static final List<CodebookFile> FILES = RealReader.FILES;
    private static final Codebook CODEBOOK = RealReader.CODEBOOK;
    private static final Reader READER = RealReader.READER;
    private static final List<Article> SAMPLES = samples();
    private static final List<Reading> READINGS =
            SAMPLES.stream().map(READER::read).toList();
    private static final JsonMapper JSON = new JsonMapper();

    private static List<Article> samples() {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReadingLawsTest::sample)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Article sample(Path file) {
        try {
            return Article.of(String.valueOf(file.getFileName()), Files.readString(file), Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines(Reading reading) {
        return EventRecord.of(reading).stream().map(EventJson::write).toList();
    }

    private static void assertWellFormed(Reading reading, String hint) {
        String text = reading.article().text();
        reading.sentences()
                .forEach(sentence -> sentence.tokens()
                        .forEach(token ->
                                assertThat(token.span().of(text)).as(hint).isEqualTo(token.text())));
        reading.times().forEach(time -> assertThat(time.span().end()).as(hint).isLessThanOrEqualTo(text.length()));
        Stream.concat(
                        reading.events().stream().flatMap(ReadingLawsTest::quotes),
                        reading.nearMisses().stream().map(miss -> miss.trigger()))
                .forEach(quote -> assertThat(quote.span().of(text)).as(hint).isEqualTo(quote.text()));
        for (EventRecord it : EventRecord.of(reading)) {
            assertThat(EventJsonReader.read(EventJson.write(it))).as(hint).isEqualTo(it);
        }
    }

    private static Stream<Quote> quotes(Event event) {
        List<Quote> quotes = new ArrayList<>();
        quotes.add(event.trigger());
        Stream.concat(event.actors().stream(), event.recipients().stream()).forEach(actor -> quotes.add(actor.words()));
        event.when().ifPresent(when -> quotes.add(when.words()));
        event.where().ifPresent(where -> quotes.add(where.words()));
        quotes.addAll(event.topics());
        event.voice().words().ifPresent(quotes::add);
        event.derivation().steps().forEach(step -> quotes.addAll(step.words()));
        return quotes.stream();
    }

    @Test
    void everySpanQuotesTheArticleAndWrittenAndReadAgainARecordIsEqual() {
        assertThat(READINGS).anySatisfy(reading -> assertThat(reading.events()).hasSizeGreaterThan(5));
        READINGS.forEach(reading ->
                assertWellFormed(reading, String.valueOf(reading.article().id())));
    }

    @Test
    void hostileTextNeverBreaksTheReader() {
        for (int seed = 0; seed < 60; seed++) {
            String text = Hostile.text(SAMPLES.stream().map(Article::text).toList(), new Random(seed));
            Optional<LocalDate> published = seed % 2 == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(2020, 2, 1).plusDays(seed));
            String hint = "seed " + seed + ": " + text;
            try {
                assertWellFormed(READER.read(Article.of("hostile", text, published)), hint);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(hint, e);
            }
        }
    }

    @Test
    void blankLinesInFrontShiftOffsetsAndChangeNothingElse() throws IOException {
        String front = "\n \n\t\n\n";
        for (int i = 0; i < SAMPLES.size(); i++) {
            Article article = SAMPLES.get(i);
            Reading moved = READER.read(Article.of(article.id(), front + article.text(), Optional.empty()));
            assertThat(shiftedBack(moved, front.length(), 0))
                    .as(article.id())
                    .isEqualTo(shiftedBack(READINGS.get(i), 0, 0));
        }
    }

    @Test
    void aParagraphInFrontShiftsOffsetsAndChangesNothingElse() throws IOException {
        String front = "Rain fell on the hills.\n\n";
        for (Reading reading : READINGS) {
            String body = reading.layout().body().stream()
                    .map(span -> span.of(reading.article().text()))
                    .collect(Collectors.joining("\n\n"));
            Reading plain = READER.read(Article.of("a", body, reading.published()));
            Reading moved = READER.read(Article.of("a", front + body, reading.published()));
            int sentences = moved.sentences().size() - plain.sentences().size();
            assertThat(shiftedBack(moved, front.length(), sentences))
                    .as(reading.article().id())
                    .isEqualTo(shiftedBack(plain, 0, 0));
        }
    }

    /** The records without their ids, with offsets and the index of the sentence moved back. */
    private static List<JsonNode> shiftedBack(Reading reading, int by, int sentences) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : lines(reading)) {
            ObjectNode record = (ObjectNode) JSON.readTree(line);
            record.remove("id");
            shiftBack(record, by);
            ObjectNode sentence = (ObjectNode) record.get("sentence");
            sentence.put("index", sentence.get("index").asInt() - sentences);
            records.add(record);
        }
        return records;
    }

    private static void shiftBack(JsonNode node, int by) {
        if (node instanceof ObjectNode object) {
            for (String name : List.of("start", "end")) {
                if (object.path(name).isInt()) {
                    object.put(name, object.get(name).asInt() - by);
                }
            }
            object.forEach(child -> shiftBack(child, by));
        } else if (node instanceof ArrayNode array) {
            array.forEach(child -> shiftBack(child, by));
        }
    }

    private static Reader another() {
        Codebook codebook = Codebook.of(FILES);
        return new Reader(codebook, PARSER, Assessor.of(codebook, Weights.of(FILES)));
    }

    @Test
    void anotherReaderOnEightThreadsReadsTheSameWithTheSameIds() {
        Reader other = another();
        List<List<String>> alone = READINGS.stream().map(ReadingLawsTest::lines).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> futures = new ArrayList<>();
            for (Article article : SAMPLES) {
                futures.add(threads.submit(() -> lines(other.read(article))));
            }
            assertThat(futures.stream().map(ReadingLawsTest::got).toList()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theLocaleAndTheZoneOfTheMachineDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        assertThat(locale.getLanguage()).as("this test runs in Turkish").isEqualTo("tr");
        try {
            Locale.setDefault(Locale.US);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Reader other = another();
            for (int i = 0; i < SAMPLES.size(); i++) {
                assertThat(lines(other.read(SAMPLES.get(i)))).isEqualTo(lines(READINGS.get(i)));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noTwoRecordsOfAnArticleHaveTheSameId() {
        for (Reading reading : READINGS) {
            assertThat(reading.events().stream().map(Event::id))
                    .as(reading.article().id())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void removingAWordingRemovesOnlyItsRecords() {
        CachedParser parser = new CachedParser(PARSER);
        Set<String> used = READINGS.stream()
                .flatMap(reading -> reading.events().stream())
                .map(Event::wording)
                .filter(id -> !id.startsWith("operator/"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> some = new ArrayList<>(used);
        long seed = 2;
        Collections.shuffle(some, new Random(seed));
        for (String wording : some.subList(0, Math.min(6, some.size()))) {
            Reader without = new Reader(Codebook.of(without(CODEBOOK, wording)), parser);
            for (Reading reading : READINGS) {
                assertOnlyItsRecordsAreGone(wording, reading, without.read(reading.article()));
            }
        }
    }

    /** The files of the codebook without the lines of one wording. */
    private static List<CodebookFile> without(Codebook codebook, String wording) {
        Entry entry = Objects.requireNonNull(codebook.entries().get(wording), wording);
        return FILES.stream()
                .map(file -> file.name().equals(entry.file())
                        ? new CodebookFile(
                                file.name(), without(file.content().lines().toList(), entry.line()))
                        : file)
                .toList();
    }

    /** An entry ends where a line begins as far to the left as its dash. */
    private static String without(List<String> lines, int line) {
        int dash = lines.get(line - 1).indexOf("- ");
        int end = IntStream.range(line, lines.size())
                .filter(i -> !lines.get(i).isBlank()
                        && lines.get(i).length() - lines.get(i).stripLeading().length() <= dash)
                .findFirst()
                .orElse(lines.size());
        List<String> rest = new ArrayList<>(lines.subList(0, line - 1));
        rest.addAll(lines.subList(end, lines.size()));
        return String.join("\n", rest) + "\n";
    }

    /** In sentences where it made no step, everything stays but what is carried from other sentences. */
    private static void assertOnlyItsRecordsAreGone(String wording, Reading with, Reading without) {
        Set<Integer> touched = new HashSet<>();
        for (Event event : with.events()) {
            boolean its = event.wording().equals(wording)
                    || event.derivation().steps().stream()
                            .anyMatch(step -> step.what().endsWith(" " + wording));
            if (its) {
                touched.add(event.sentence());
            }
        }
        assertThat(without.events())
                .as(wording)
                .noneMatch(event -> event.wording().equals(wording));
        assertThat(untouched(without, touched))
                .as("%s without %s", with.article().id(), wording)
                .isEqualTo(untouched(with, touched));
    }

    private static List<Map.Entry<String, String>> untouched(Reading reading, Set<Integer> touched) {
        return reading.events().stream()
                .filter(event -> !touched.contains(event.sentence()))
                .map(event -> Map.entry(event.id(), ownWords(event)))
                .toList();
    }

    private static String ownWords(Event event) {
        Function<When, String> stated = when -> when.basis() == When.Basis.CARRIED ? "" : when.toString();
        return event.act() + " " + event.mode() + " " + event.status() + " " + event.aux() + " " + event.trigger() + " "
                + event.actors() + " > " + event.recipients() + " @ "
                + event.when().map(stated).orElse("");
    }
}
