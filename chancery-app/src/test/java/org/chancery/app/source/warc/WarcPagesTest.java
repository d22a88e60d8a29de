package org.chancery.app.source.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.app.source.warc.Crawl.bytes;
import static org.chancery.app.source.warc.Crawl.gz;
import static org.chancery.app.source.warc.Crawl.joined;
import static org.chancery.app.source.warc.Crawl.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.chancery.app.source.packed.Expansion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {

    private static final int LONGEST = 1 << 20;

    /** Each record as it is, or compressed by itself. */
    private enum Packed implements UnaryOperator<byte[]> {
        NOT,
        BY_ITSELF;

        @Override
        public byte[] apply(byte[] record) {
            return this == NOT ? record : gz(record);
        }
    }

    /** What comes out, a line each: "12 http://… text" or "34 damaged: why". */
    private static List<String> read(byte[] crawl) {
        List<String> out = new ArrayList<>();
        Expansion expansion = new Expansion();
        try (WarcPages pages = new WarcPages(expansion.reading(new ByteArrayInputStream(crawl)), expansion, LONGEST)) {
            pages.forEachRemaining(capture -> out.add(capture.offset() + " "
                    + capture.<String>fold(
                            fetch -> fetch.url() + " " + new String(fetch.body(), StandardCharsets.UTF_8),
                            damage -> "damaged: " + damage.reason())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out;
    }

    private static byte[] damagedAt(byte[] bytes, int at) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= 0x55;
        return damaged;
    }

    @Test
    void pagesAreFoundAmongRecordsOfOtherKinds() {
        for (Packed packed : Packed.values()) {
            byte[] before = joined(
                    packed.apply(Crawl.info()),
                    packed.apply(Crawl.record(
                            "request", "http://a.example/1", "application/http", bytes("GET / HTTP/1.1\r\n\r\n"), 18)),
                    packed.apply(Crawl.answer(
                            "http://a.example/2",
                            "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n",
                            bytes("No."))),
                    packed.apply(Crawl.answer(
                            "http://a.example/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", bytes("PNG"))),
                    packed.apply(Crawl.record("response", "dns:a.example", "text/dns", bytes("127.0.0.1"), 9)));
            assertThat(read(joined(before, packed.apply(page("http://a.example/4", "four")))))
                    .containsExactly(before.length + " http://a.example/4 four");
        }
    }

    @Test
    void allRecordsInOneGzAreReadToo() {
        assertThat(read(gz(joined(Crawl.info(), page("http://a.example/1", "one"), page("http://a.example/2", "two")))))
                .containsExactly("0 http://a.example/1 one", "0 http://a.example/2 two");
    }

    @Test
    void chunksAndEncodingsOfAnswersAreUndone() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        byte[] chunked = bytes(head + "Transfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n5\r\n more\r\n0\r\n\r\n");
        assertThat(read(joined(
                        Crawl.record("response", "http://a.example/1", "application/http", chunked, chunked.length),
                        Crawl.answer("http://a.example/2", head + "Content-Encoding: gzip\r\n", gz(bytes("two"))),
                        Crawl.answer(
                                "http://a.example/3", head + "Content-Encoding: gzip\r\n", bytes("decoded before")))))
                .map(line -> line.replaceFirst("\\d+ ", ""))
                .containsExactly(
                        "http://a.example/1 four more", "http://a.example/2 two", "http://a.example/3 decoded before");
    }

    @Test
    void ofTooLongAPageOneByteMoreIsKept() {
        assertThat(read(page("http://a.example/1", "x".repeat(3 * LONGEST))).get(0))
                .hasSize("0 http://a.example/1 ".length() + LONGEST + 1);
        assertThat(read(gz(page("http://a.example/1", "x".repeat(3 * LONGEST)))).get(0))
                .hasSize("0 http://a.example/1 ".length() + LONGEST + 1);
    }

    @Test
    void aDamagedPartIsPassedOverAndTold() {
        byte[] one = gz(page("http://a.example/1", "one"));
        byte[] two = gz(page("http://a.example/2", "two " + "and so on ".repeat(40)));
        byte[] three = gz(page("http://a.example/3", "three"));
        for (byte[] damaged : List.of(
                damagedAt(two, two.length / 2),
                damagedAt(two, two.length - 6),
                Arrays.copyOf(two, two.length / 2),
                Arrays.copyOf(two, two.length - 3),
                damagedAt(two, 1),
                bytes("no record at all"))) {
            List<String> read = read(joined(one, damaged, three));
            assertThat(read).hasSize(3).startsWith("0 http://a.example/1 one");
            assertThat(read.get(1)).startsWith(one.length + " damaged: ");
            assertThat(read.get(2)).isEqualTo((one.length + damaged.length) + " http://a.example/3 three");
        }
    }

    @Test
    void behindALongPartThatIsCutShortTheNextIsFound() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            StringBuilder noise = new StringBuilder();
            random.ints(400_000, ' ', '~').forEach(c -> noise.append((char) c));
            byte[] whole = gz(page("http://a.example/1", noise.toString()));
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            byte[] next = gz(page("http://a.example/2", "two"));
            assertThat(read(joined(cut, next, next)))
                    .as("round %d", round)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("0 damaged: "),
                            second -> assertThat(second).isEqualTo(cut.length + " http://a.example/2 two"),
                            third -> assertThat(third).endsWith(" http://a.example/2 two"));
        }
    }

    @Test
    void aWrongLengthIsToldAndTheNextRecordsRead() {
        byte[] one = page("http://a.example/1", "one");
        byte[] answer = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\ntwo");
        byte[] three = page("http://a.example/3", "three");
        byte[] four = page("http://a.example/4", "four");
        for (long length : new long[] {answer.length - 2, answer.length + 40, -1}) {
            byte[] two = Crawl.record("response", "http://a.example/2", "application/http", answer, length);
            for (Packed packed : Packed.values()) {
                byte[] first = packed.apply(one);
                List<String> read = read(joined(first, packed.apply(two), packed.apply(three), packed.apply(four)));
                assertThat(read).as("%s %s", packed, length).startsWith("0 http://a.example/1 one");
                assertThat(read.get(1)).as("%s %s", packed, length).startsWith(first.length + " damaged: ");
                assertThat(read.get(read.size() - 1)).endsWith(" http://a.example/4 four");
                assertThat(read).as("%s %s", packed, length).noneMatch(line -> line.contains("http://a.example/2"));
            }
        }
    }

    @Test
    void aFileThatEndsTooEarlyOrHoldsNothingIsTold() {
        byte[] one = page("http://a.example/1", "one");
        byte[] two = page("http://a.example/2", "two");
        assertThat(read(joined(one, Arrays.copyOf(two, two.length - 6))))
                .containsExactly("0 http://a.example/1 one", one.length + " damaged: it is cut short");
        assertThat(read(new byte[0])).containsExactly("0 damaged: the file is empty");
        assertThat(read(bytes("nothing of the kind"))).containsExactly("0 damaged: no record begins here");
        assertThat(read(joined(gz(one), new byte[1000], bytes("\r\n\r\n"))))
                .containsExactly("0 http://a.example/1 one");
    }

    @Test
    void aBombIsNotReadToItsEnd() {
        byte[] bomb = gz(page("http://a.example/1", "x".repeat(60 << 20)));
        assertThat(read(joined(gz(page("http://a.example/0", "zero")), bomb, gz(page("http://a.example/2", "two")))))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("zero"),
                        second -> assertThat(second)
                                .contains(
                                        "damaged: it unpacks to more than 200 times its size; nothing behind it is read"));
    }

    @Test
    void gzInGzIsNoRecord() {
        assertThat(read(gz(gz(page("http://a.example/1", "one"))))).startsWith("0 damaged: no record begins here");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyDamageCostsOnlyWhatIsNearIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Packed packed = Packed.values()[round % 2];
            byte[][] records = new byte[8][];
            for (int i = 0; i < records.length; i++) {
                records[i] = packed.apply(page("http://a.example/" + i, "page " + i + " " + random.nextLong()));
            }
            byte[] crawl = joined(records);
            int at = random.nextInt(joined(records[0], records[1], records[2]).length);
            byte[] noise = new byte[random.nextInt(100)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, crawl, at, noise.length);
            List<String> read = read(crawl);
            for (int i = 5; i < records.length; i++) {
                String url = " http://a.example/" + i + " page " + i + " ";
                assertThat(read)
                        .as("seed %d, round %d, %s", seed, round, packed)
                        .anyMatch(line -> line.contains(url));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomBytesAreDamageAndNothingElse(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[random.nextInt(20_000)];
            random.nextBytes(noise);
            byte[] start = round % 2 == 0 ? bytes("WARC/1.0\r\n") : GzMember.MAGIC;
            assertThat(read(joined(round % 3 == 0 ? new byte[0] : start, noise)))
                    .as("seed %d, round %d", seed, round)
                    .allMatch(line -> line.contains(" damaged: "));
        }
    }

    @Test
    void thousandsOfLineBreaksBehindARecordDoNotHoldTheReaderUp() {
        byte[] breaks = bytes("\n".repeat(50_000));
        assertThat(read(joined(page("http://a.example/1", "one"), breaks))).isNotEmpty();
        assertThat(read(gz(joined(page("http://a.example/1", "one"), breaks)))).isNotEmpty();
    }
}
