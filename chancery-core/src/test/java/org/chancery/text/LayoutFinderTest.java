package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.text.Article.Imprint;
import org.chancery.text.Layout.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutFinderTest {

    private static final String REPORT =
            "The envoy arrived in Oslo on Monday for two days of talks on the fishing dispute.";

    private static Layout layout(String text) {
        return new LayoutFinder().of(Article.of("a", text, Optional.empty()));
    }

    private static List<String> parts(String text) {
        return layout(text).blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(text))
                .toList();
    }

    private static List<String> body(String text) {
        return layout(text).body().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aWirePageIsTakenApart() {
        String text = """
                Norway and Iceland to reopen fishing talks
                By Astrid Moe
                astrid.moe@example.org

                OSLO, March 3 (Fjordnews) -- The envoy arrived in Oslo on Monday.

                "We are here to listen," she said.

                Photo: The harbour of Oslo at dawn
                She leaves on Wednesday. (Reuters)

                Reporting by Astrid Moe; editing by Jon Lie
                """;
        assertThat(parts(text))
                .containsExactly(
                        "HEADLINE Norway and Iceland to reopen fishing talks",
                        "BYLINE By Astrid Moe",
                        "BYLINE astrid.moe@example.org",
                        "DATELINE OSLO, March 3 (Fjordnews) --",
                        "BODY The envoy arrived in Oslo on Monday.",
                        "BODY \"We are here to listen,\" she said.",
                        "CAPTION Photo: The harbour of Oslo at dawn",
                        "BODY She leaves on Wednesday.",
                        "CREDIT (Reuters)",
                        "CREDIT Reporting by Astrid Moe; editing by Jon Lie");
        assertThat(layout(text).dateline()).contains("Oslo");
        assertThat(layout(text).published()).as("the dateline has no year").isEmpty();
    }

    @Test
    void captionsBetweenBarsAndTheBylineBelowAreFurniture() {
        String text = "|\nForeign Minister Astrid Moe (Yonhap) |\n" + REPORT + " " + REPORT + "\n"
                + "She leaves on Wednesday.\nBy Jon Lie (\njon@example.org)";
        assertThat(parts(text))
                .containsExactly(
                        "CAPTION |",
                        "CAPTION Foreign Minister Astrid Moe (Yonhap) |",
                        "BODY " + REPORT + " " + REPORT,
                        "BODY She leaves on Wednesday.",
                        "BYLINE By Jon Lie (",
                        "BYLINE jon@example.org)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Friday, July 21, 2017|2017-07-21",
                "Dec 7, 2020|2020-12-07",
                "Published: Dec. 7, 2020 - 17:46|2020-12-07",
                "7 December 2020, 10:30 GMT|2020-12-07",
                "Sept. 1st, 2019|2019-09-01",
                "2020-12-07|2020-12-07",
                "Updated 2020-12-07 09:15|2020-12-07",
                "MONDAY 7 DECEMBER 2020|2020-12-07",
                "Geneva, 7 December 2020|2020-12-07"
            })
    void aDateOnALineOfItsOwnIsTheDayOfPublication(String line, LocalDate day) {
        String text = line + " \n\n" + REPORT;
        assertThat(layout(text).published()).contains(day);
        assertThat(body(text)).containsExactly(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2019", "Dec. 7", "Monday, 7 December"})
    void aDateThatDoesNotTellTheDayGivesNone(String line) {
        String text = line + "\n\n" + REPORT;
        assertThat(layout(text).published()).isEmpty();
        assertThat(body(text)).containsExactly(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2019", "February 30, 2019", "Monday", "May", "7"})
    void notEveryLineWithANumberIsADate(String line) {
        assertThat(layout(line + "\n\n" + REPORT).blocks().get(0).kind()).isNotEqualTo(Kind.DATE_LINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL, Dec. 7 (Yonhap) -- |Seoul",
                "GENEVA (AP) — |Geneva",
                "BERLIN - |Berlin",
                "Berlin, 7 December – |Berlin",
                "UNITED NATIONS (Reuters) - |United Nations",
                "KUALA LUMPUR, Malaysia (AP) -- |Kuala Lumpur, Malaysia",
                "WASHINGTON/BEIJING (Reuters) - |Washington/Beijing",
                "St. Petersburg (TASS) -- |St. Petersburg",
                "NAIROBI (Feb. 2) -- |Nairobi",
                "Port Louis (2 February 2021) – |Port Louis"
            })
    void aDatelineNamesThePlaceAndIsNotRead(String dateline, String place) {
        String text = dateline + " " + REPORT;
        assertThat(layout(text).dateline()).contains(place);
        assertThat(body(text)).containsExactly(REPORT);
    }

    @Test
    void aDatelineWithTheYearDatesTheArticle() {
        assertThat(layout("LIMA, Feb. 2, 2021 (AP) -- " + REPORT).published()).contains(LocalDate.of(2021, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APIA (February 2, 2021) – ",
                "Apia (Tuesday, 2 February 2021) — ",
                "APIA, Samoa (2021-02-02) -- "
            })
    void aDateInBracketsBehindThePlaceDatesTheArticle(String dateline) {
        assertThat(layout(dateline + REPORT).published()).contains(LocalDate.of(2021, 2, 2));
        assertThat(body(dateline + REPORT)).containsExactly(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamdi - who spoke for the group - said the talks had failed.",
                "The minister — in his own words — was tired.",
                "NATO — which met on Monday — will send ships.",
                "Oslo-based envoys met on Monday.",
                "Peru and Chile - both members - signed."
            })
    void aDashInASentenceIsNoDateline(String sentence) {
        assertThat(parts(sentence)).containsExactly("BODY " + sentence);
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String text = """
                The foreign ministers of Peru and Chile met in Lima
                on Monday to discuss the closing of the border. Mr.
                Rojas said the two sides had agreed to meet again
                in Santiago.
                They last met in May.
                """;
        assertThat(body(text)).hasSize(2);
        assertThat(body(text).get(1)).isEqualTo("They last met in May.");
    }

    @Test
    void longLinesAreParagraphs() {
        String text = REPORT + " " + REPORT + "\n" + REPORT + " " + REPORT;
        assertThat(body(text)).containsExactly(REPORT + " " + REPORT, REPORT + " " + REPORT);
    }

    @Test
    void aLineThatBeginsWithByIsABylineOnlyIfNamesFollow() {
        assertThat(parts("By Monday evening the talks had failed\n\n" + REPORT))
                .noneMatch(it -> it.startsWith("BYLINE"));
        assertThat(parts("By Monday\n\n" + REPORT)).noneMatch(it -> it.startsWith("BYLINE"));
        assertThat(parts("By Jane Doe and Jon Lie, Staff Writers\n\n" + REPORT))
                .anyMatch(it -> it.startsWith("BYLINE"));
    }

    @Test
    void whatOnlyLooksLikeAHeadlineIsReadWhereThereIsNothingElse() {
        assertThat(parts("Peru recalls its ambassador to Chile"))
                .containsExactly("BODY Peru recalls its ambassador to Chile");
        assertThat(body("(Reuters)")).containsExactly("(Reuters)");
    }

    @Test
    void theTitleRepeatedIsAHeadlineEvenWithAStop() {
        Imprint imprint =
                new Imprint(Optional.of("Peru recalls envoy."), Optional.empty(), Optional.empty(), Optional.empty());
        Article article = new Article("a", "Peru recalls envoy.\n\n" + REPORT, Optional.empty(), imprint);
        assertThat(new LayoutFinder().of(article).blocks().get(0).kind()).isEqualTo(Kind.HEADLINE);
    }

    @Test
    void listsOfSourcesAreNotRead() {
        String text = REPORT + "\n\nSources\n\nThe envoy attacked the ministry. The Daily, 3 March 2019.\n";
        assertThat(body(text)).containsExactly(REPORT);
    }

    @Test
    void blocksOfAnyTextAreInOrderAndApartAndNotEmpty() {
        List<String> pieces = List.of(
                "By Jane Doe",
                "\n",
                "\n\n",
                " ",
                "SEOUL (AP) --",
                "-",
                "—",
                "(Reuters)",
                "Dec. 7, 2020",
                "|",
                "Photo:",
                "a@b.c",
                "The envoy left.",
                "\r\n",
                "\u00a0",
                "\u2028",
                "(",
                ")",
                ".",
                "\u0000",
                "𝔘",
                "\ud800",
                "Sources",
                "99999999999",
                "2020-99-99",
                ",",
                "\"",
                "İstanbul",
                "31 February 2020",
                "BERLIN - ");
        for (long seed = 0; seed < 3000; seed++) {
            String text = randomText(new Random(seed), pieces) + "x";
            assertThatCode(() -> check(text)).as("text %s", text).doesNotThrowAnyException();
        }
    }

    private static String randomText(Random random, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static void check(String text) {
        int end = 0;
        for (Layout.Block block : layout(text).blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().of(text))
                    .isEqualTo(block.span().of(text).strip())
                    .isNotBlank();
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(layout(text)).isEqualTo(layout(text));
    }

    @Test
    void hostileTextIsNotSlow() {
        for (String piece :
                List.of("(", "a", "-", " ", "\n", "a\n", "By A ", "A, ", "— ", "|", "A (", "SEOUL, ", "a@")) {
            String text = "x" + piece.repeat(2_000_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> layout(text), "slow on " + piece);
        }
    }
}
