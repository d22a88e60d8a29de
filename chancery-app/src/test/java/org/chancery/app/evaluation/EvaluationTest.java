package org.chancery.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.app.Readings;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.Paper;
import org.chancery.app.source.RefusedException;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;

/** Gold against records made by hand. */
class EvaluationTest {

    private static final String SITE =
            "{\"article\":{\"id\":\"fn-1\"},\"sentence\":{\"text\":\"Foreign  Minister Astrid\"},";

    private static EventRecord visit() {
        return EventRecord.of(Readings.visit()).get(0);
    }

    private static Gold gold(String fields) {
        return line(SITE + fields + "}");
    }

    private static Gold line(String json) {
        try {
            return GoldJson.read("gold.jsonl:1", json);
        } catch (RefusedException e) {
            throw new AssertionError(json, e);
        }
    }

    private static Compared compared(Gold... gold) {
        return Compared.of("fn-1", List.of(gold), List.of(visit()));
    }

    private static List<Field> differences(String fields) {
        Compared compared = compared(gold(fields));
        assertThat(compared.matches()).as(fields).hasSize(1);
        return List.copyOf(compared.matches().get(0).wrong());
    }

    @Test
    void whatTheGoldLeavesOutIsNotCompared() {
        assertThat(differences("\"act\":\"CONSULT\"")).isEmpty();
        assertThat(compared(gold("\"act\":\"CONSULT\"")).matches().get(0).asked())
                .containsExactly(Field.CATEGORY);
    }

    @Test
    void everyFieldIsComparedByItself() {
        String consult = "\"act\":\"CONSULT\",";
        assertThat(differences(consult + "\"mode\":\"phone\"")).containsExactly(Field.MODE);
        assertThat(differences(consult + "\"mode\":null")).isEmpty();
        assertThat(differences(consult + "\"status\":\"occurred\"")).containsExactly(Field.STATUS);
        assertThat(differences(consult + "\"hedged\":true")).containsExactly(Field.HEDGED);
        assertThat(differences(consult + "\"when\":{\"from\":\"2021-03-02\"}")).isEmpty();
        assertThat(differences(consult + "\"when\":{\"from\":\"2021-03-03\"}")).containsExactly(Field.WHEN);
        assertThat(differences(consult + "\"when\":null")).containsExactly(Field.WHEN);
        assertThat(differences(consult + "\"where\":{\"country\":\"ISL\"}")).isEmpty();
        assertThat(differences(consult + "\"where\":{\"country\":\"NOR\"}")).containsExactly(Field.WHERE);
        assertThat(differences(consult + "\"voice\":{\"kind\":\"narrator\"}")).containsExactly(Field.VOICE);
        assertThat(differences("\"event\":\"AGREE\"")).isEmpty();
    }

    @Test
    void partiesAreComparedAsFarAsTheGoldTellsOfThem() {
        String consult = "\"act\":\"CONSULT\",";
        assertThat(differences(consult + "\"actors\":[{\"country\":\"NOR\"}]")).isEmpty();
        assertThat(differences(consult + "\"actors\":[{\"code\":\"NORGOV\"}],\"recipients\":[{\"code\":\"ISL\"}]"))
                .isEmpty();
        assertThat(differences(consult + "\"actors\":[{\"code\":\"NORMIL\"}]"))
                .containsExactly(Field.ACTORS, Field.ACTOR_SECTORS);
        assertThat(differences(consult + "\"actors\":[{\"text\":\"Astrid Moe\",\"country\":\"SWE\"}]"))
                .containsExactly(Field.ACTORS, Field.ACTOR_COUNTRIES);
        assertThat(differences(consult + "\"actors\":[{\"text\":\"Somebody\"}]"))
                .containsExactly(Field.ACTORS);
        assertThat(differences(consult + "\"recipients\":[]")).containsExactly(Field.RECIPIENTS);
        assertThat(differences(consult + "\"recipients\":[{\"country\":null}]"))
                .containsExactly(Field.RECIPIENTS, Field.RECIPIENT_COUNTRIES);
    }

    @Test
    void aVagueGoldPartyLeavesTheOneThatAnotherNeeds() {
        var moe = visit().actors().get(0);
        var iceland = visit().recipients().get(0);
        List<Gold.Party> parties = gold("\"act\":\"CONSULT\",\"actors\":[{},{\"country\":\"NOR\"}]")
                .actors()
                .value()
                .orElseThrow();
        assertThat(Parties.same(parties, List.of(moe, iceland))).isTrue();
        assertThat(Parties.same(parties, List.of(iceland, iceland))).isFalse();
    }

    @Test
    void anActIsTheSameByCategoryWordOrParties() {
        assertThat(compared(gold("\"act\":\"AID\",\"trigger\":{\"text\":\"visit\"}"))
                        .matches())
                .hasSize(1);
        assertThat(compared(gold("\"act\":\"AID\",\"trigger\":{\"text\":\"send\"}"))
                        .missed())
                .hasSize(1);
        assertThat(compared(gold("\"act\":\"AID\",\"trigger\":{\"text\":\"send\"},\"actors\":[{\"country\":\"NOR\"}]"))
                        .matches())
                .hasSize(1);
        assertThat(compared(gold("\"act\":\"AID\"")).matches()).hasSize(1);
        assertThat(compared(
                                line(
                                        "{\"article\":{\"id\":\"fn-1\"},\"act\":\"CONSULT\",\"sentence\":{\"text\":\"Other\"}}"))
                        .extra())
                .hasSize(1);
        assertThat(compared(gold("\"act\":\"CONSULT\",\"wrong\":\"why\"")).gold())
                .isZero();
    }

    @Test
    void aWrongCategoryIsConfusionAndItsModeIsNotAsked() {
        Figures figures = Figures.of(List.of(compared(gold("\"act\":\"REQUEST\",\"mode\":\"meet\""))));
        assertThat(figures.found()).isEqualTo(new Tally(1, 1, 1));
        assertThat(figures.categorised()).isEqualTo(new Tally(1, 1, 0));
        assertThat(figures.fields()).containsOnly(java.util.Map.entry(Field.CATEGORY, new Share(0, 1)));
        assertThat(figures.confusion())
                .containsOnlyKeys(new Figures.Cell(Optional.of(Category.REQUEST), Optional.of(Category.CONSULT)));
        assertThat(figures.categories().get(Category.CONSULT)).isEqualTo(new Tally(0, 1, 0));
    }

    @Test
    void aGoodShareOfFewIsNoProof() {
        Share share = new Share(8, 10);
        assertThat(share.low().orElseThrow()).isBetween(0.489, 0.491);
        assertThat(share.high().orElseThrow()).isBetween(0.942, 0.944);
        assertThat(new Share(3, 3).low().orElseThrow()).isLessThan(0.5);
        assertThat(new Share(0, 0).value()).isEmpty();
    }

    /** Law: records scored against themselves are right in everything. */
    @Test
    void goldAgainstItselfIsPerfect() {
        List<EventRecord> records = new ArrayList<>(EventRecord.of(Readings.visit()));
        records.addAll(EventRecord.of(Readings.meeting()));
        List<Gold> gold = records.stream().map(it -> line(EventJson.write(it))).toList();
        Compared compared = Compared.of("all", gold, records);
        Figures figures = Figures.of(List.of(compared));
        assertThat(figures.found()).isEqualTo(new Tally(2, 2, 2));
        assertThat(figures.categorised().f1()).hasValue(1);
        assertThat(figures.fields().values())
                .allSatisfy(share -> assertThat(share.value()).hasValue(1));
        assertThat(Disagreement.in(List.of(compared))).isEmpty();
    }

    /** Law: the order of the gold's lines plays no part. */
    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<Gold> gold = new ArrayList<>();
        for (String act : List.of("CONSULT", "CONSULT", "REQUEST", "AID")) {
            for (String country : List.of("NOR", "SWE", "ISL")) {
                gold.add(gold("\"act\":\"" + act + "\",\"trigger\":{\"text\":\"visit\"},\"actors\":[{\"country\":\""
                        + country + "\"}]"));
            }
        }
        List<EventRecord> read = Collections.nCopies(5, visit());
        Figures figures = Figures.of(List.of(Compared.of("fn-1", gold, read)));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(gold, new Random(seed));
            assertThat(Figures.of(List.of(Compared.of("fn-1", gold, read))))
                    .as("seed " + seed)
                    .isEqualTo(figures);
        }
    }

    /** Law: a reader that reads nothing finds nothing, and nothing is divided by zero. */
    @Test
    void nothingReadIsNoRecallAndNoPrecision() {
        Compared compared = Compared.of("fn-1", List.of(gold("\"act\":\"CONSULT\"")), List.of());
        Figures figures = Figures.of(List.of(compared));
        assertThat(figures.found().recall().value()).hasValue(0);
        assertThat(figures.found().precision().value()).isEmpty();
        assertThat(figures.found().f1()).hasValue(0);
        assertThat(new EvaluationTable(Paper.PLAIN).print(figures, Disagreement.in(List.of(compared)), 1))
                .contains("–     (0 of 0)", "0.00  (0 of 1;", "missed  CONSULT  gold.jsonl:1")
                .doesNotContain("NaN");
        Figures none = Figures.of(List.of());
        assertThat(none.macroF1()).isEmpty();
        assertThat(EvaluationJson.print(none, List.of(), 20, 0))
                .contains("\"f1\":null", "\"macro_f1\":null")
                .doesNotContain("NaN");
    }

    @Test
    void aLineThatIsNoGoldIsRefusedWithTheReason() {
        refused("{", "not valid JSON");
        refused("[]", "a JSON object was expected");
        refused("{\"act\":\"CONSULT\"}", "no article.id");
        refused("{\"article\":{\"id\":\"a\"}}", "which act is it?");
        refused(SITE + "\"act\":\"VISIT\"}", "no such act: \"VISIT\"");
        refused(SITE + "\"act\":\"CONSULT\",\"mode\":\"demo\"}", "CONSULT has no mode \"demo\"");
        refused(SITE + "\"mode\":\"demo\"}", "needs an act");
        refused(SITE + "\"act\":\"CONSULT\",\"status\":\"plannned\"}", "no such status: \"plannned\"");
        refused(SITE + "\"act\":\"CONSULT\",\"actors\":{}}", "actors: a list was expected");
        refused(SITE + "\"act\":\"CONSULT\",\"actors\":[{\"sectors\":[\"XXX\"]}]}", "no such sector");
        refused(SITE + "\"act\":\"CONSULT\",\"when\":{\"from\":\"Tuesday\"}}", "not a day (2020-12-07)");
        refused(SITE + "\"act\":\"CONSULT\",\"hedged\":\"yes\"}", "true or false");
        refused(SITE + "\"act\":\"CONSULT\",\"voice\":{\"kind\":\"loud\"}}", "no such voice.kind");
    }

    private static void refused(String line, String why) {
        assertThatThrownBy(() -> GoldJson.read("gold.jsonl:1", line))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }

    private static EventRecord sure(double confidence, String id) {
        Reading reading = Readings.visit();
        Event event = reading.events().get(0).withConfidence(confidence);
        return EventRecord.of(new Reading(
                        Article.of(id, reading.article().text(), Optional.empty()),
                        reading.layout(),
                        reading.sentences(),
                        reading.times(),
                        List.of(event),
                        reading.nearMisses(),
                        reading.codebook()))
                .get(0);
    }

    private static List<Compared> threeSure() {
        Gold right = gold("\"act\":\"CONSULT\"");
        Gold wrong = gold("\"act\":\"AID\",\"trigger\":{\"text\":\"visit\"}");
        return List.of(
                Compared.of("a", List.of(right), List.of(sure(0.9, "a"))),
                Compared.of("b", List.of(wrong), List.of(sure(1, "b"))),
                Compared.of("c", List.of(), List.of(sure(0.25, "c"))));
    }

    @Test
    void theReliabilityIsThatOfRecordsOfLikeConfidence() {
        Reliability reliability = Figures.of(threeSure()).reliability();
        assertThat(reliability.bins())
                .containsExactly(
                        new Reliability.Bin(0.2, 0.3, 0.25, new Share(0, 1)),
                        new Reliability.Bin(0.9, 1.0, 0.95, new Share(1, 2)));
        assertThat(reliability.meanGap().orElseThrow()).isCloseTo((0.25 + 2 * 0.45) / 3, within(1e-9));
    }

    @Test
    void theReliabilityIsPrintedAndDrawn() {
        Figures figures = Figures.of(threeSure());
        assertThat(new EvaluationTable(Paper.PLAIN).print(figures, List.of(), 0))
                .contains(
                        "\nConfidence: stated, and the share found right\n",
                        "0.9 to 1.0              0.95  found 0.50  (1 of 2;");
        assertThat(EvaluationJson.print(figures, List.of(), 0, 0))
                .contains("\"reliability\":{\"records\":3,\"mean_gap\":0.3833,\"bins\":[{\"from\":0.2,\"until\":0.3,");
        assertThat(ReliabilityPicture.svg(figures.reliability()))
                .startsWith("<svg ")
                .contains("3 records, mean gap 0.383", "stated 0.95, found 0.50 (1 of 2)")
                .endsWith("</svg>\n");
    }

    @Test
    void withoutConfidencesThereIsNoReliability() {
        Figures figures = Figures.of(List.of(Compared.of("fn-1", List.of(gold("\"act\":\"CONSULT\"")), List.of())));
        assertThat(figures.reliability().meanGap()).isEmpty();
        assertThat(new EvaluationTable(Paper.PLAIN).print(figures, List.of(), 0))
                .doesNotContain("Confidence");
        assertThat(ReliabilityPicture.svg(figures.reliability())).contains("no record states a confidence");
    }
}
