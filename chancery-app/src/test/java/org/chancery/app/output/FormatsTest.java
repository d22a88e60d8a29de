package org.chancery.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.Readings;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    static Stream<Reading> readings() {
        return Stream.of(Readings.visit(), Readings.meeting(), Readings.visitOnPage());
    }

    private static String print(Format format, Reading reading) {
        return RecordWriter.of(format, Paper.PLAIN, false).print(reading);
    }

    @Test
    void theRecordIsPrintedFieldByField() {
        assertThat(print(Format.JSONL, Readings.visit()))
                .isEqualTo(
                        "{\"id\":\"e1\",\"article\":{\"id\":\"fn-1\",\"title\":\"Moe to visit Iceland\",\"source\":\"Fjordnews\","
                                + "\"url\":\"https://example.org/1\",\"published\":\"2021-03-01\",\"dateline\":\"Oslo\"},"
                                + "\"sentence\":{\"index\":0,\"start\":0,\"end\":100,\"text\":\"" + Readings.VISIT
                                + "\"},"
                                + "\"trigger\":{\"text\":\"visit\",\"start\":33,\"end\":38},"
                                + "\"event\":\"AGREE\",\"act\":\"CONSULT\",\"mode\":\"visit\",\"juncture\":null,"
                                + "\"contexts\":[\"diplomatic\",\"natural_resource\"],\"status\":\"planned\",\"hedged\":false,"
                                + "\"aux\":[\"future\"],\"cameo\":\"036\",\"quad\":1,\"score\":2.5,"
                                + "\"actors\":[{\"text\":\"Foreign Minister Astrid Moe\",\"start\":0,\"end\":27,\"name\":\"Astrid Moe\","
                                + "\"office\":\"Foreign Minister\",\"code\":\"NORGOV\",\"country\":\"NOR\",\"sectors\":[\"GOV\"],"
                                + "\"offices\":[\"Foreign Minister\",\"envoy for fishing\"]}],"
                                + "\"recipients\":[{\"text\":\"Iceland\",\"start\":39,\"end\":46,\"name\":\"Iceland\",\"office\":null,"
                                + "\"code\":\"ISL\",\"country\":\"ISL\",\"sectors\":[],\"offices\":[]}],"
                                + "\"when\":{\"text\":\"on Tuesday\",\"start\":47,\"end\":57,\"from\":\"2021-03-02\",\"to\":\"2021-03-02\","
                                + "\"granularity\":\"day\",\"basis\":\"stated\",\"put_off\":null},"
                                + "\"where\":{\"text\":\"Iceland\",\"start\":39,\"end\":46,\"name\":\"Iceland\",\"country\":\"ISL\","
                                + "\"lat\":65.0,\"lon\":-18.0},"
                                + "\"topics\":[{\"text\":\"fishing rights\",\"start\":69,\"end\":83}],"
                                + "\"voice\":{\"kind\":\"reported\",\"text\":\"officials\",\"start\":85,\"end\":94,\"verb\":\"said\","
                                + "\"code\":null,\"quote\":false,\"name\":null,\"office\":null},"
                                + "\"confidence\":0.94,\"wording\":\"consult/visit\",\"codebook\":\"plover-2.0+1\","
                                + "\"coder\":\"chancery 0.1.0\"}\n");
    }

    @Test
    void theWordsOfAPageHaveTheirPlaceInItAndOthersNone() {
        assertThat(print(Format.JSONL, Readings.visitOnPage()))
                .contains(
                        "\"trigger\":{\"text\":\"visit\",\"start\":33,\"end\":38,\"page_start\":233,\"page_end\":238}");
        assertThat(print(Format.JSONL, Readings.visit())).doesNotContain("page_start");
    }

    @Test
    void whatIsNotKnownIsPrintedAsNull() {
        assertThat(print(Format.JSONL, Readings.meeting()))
                .contains(
                        "\"mode\":null", "\"when\":null", "\"where\":null", "\"confidence\":null", "\"published\":null")
                .contains("\"voice\":{\"kind\":\"narrator\",\"text\":null,\"start\":null,\"end\":null,\"verb\":null");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void writtenAndReadAgainARecordIsEqual(Reading reading) {
        for (EventRecord it : EventRecord.of(reading)) {
            assertThat(EventJsonReader.read(EventJson.write(it))).isEqualTo(it);
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyRecordFitsThePublishedSchema(Reading reading) throws IOException {
        assertThat(schema().validate(new JsonMapper().readTree(print(Format.JSONL, reading))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoRecord() throws IOException {
        String line = print(Format.JSONL, Readings.visit());
        for (String broken : List.of(
                line.replace("\"planned\"", "\"plannned\""),
                line.replace("\"voice\"", "\"vioce\""),
                line.replace("\"NOR\"", "\"Norway\""),
                line.replace("\"start\":33", "\"start\":null"))) {
            assertThat(broken).isNotEqualTo(line);
            assertThat(schema().validate(new JsonMapper().readTree(broken)))
                    .as(broken)
                    .isNotEmpty();
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FormatsTest.class.getResourceAsStream("/event-record.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @Test
    void ploverHasTheNamesOfTheManual() throws IOException {
        var json = new JsonMapper().readTree(print(Format.PLOVER, Readings.visit()));
        assertThat(json.path("date").asText()).isEqualTo("2021-03-02");
        assertThat(json.path("event").get(0).asText()).isEqualTo("AGREE");
        assertThat(json.path("mode")).as("AGREE has no modes").isEmpty();
        assertThat(json.path("actor").get(0).path("entity_text").asText()).isEqualTo("Foreign Minister Astrid Moe");
        assertThat(json.path("event_loc").path("country_code").asText()).isEqualTo("ISL");
        assertThat(json.path("context")).hasSize(3);
        assertThat(json.path("quad_code").asInt()).isEqualTo(1);
        assertThat(json.path("text_info").path("start").asInt()).isEqualTo(33);
        assertThat(json.path("comment").asText()).isEqualTo("status: planned");
    }

    @Test
    void polecatHasAsManyCellsAsColumns() {
        RecordWriter writer = RecordWriter.of(Format.POLECAT, Paper.PLAIN, false);
        int columns = writer.header().split("\t", -1).length;
        assertThat(columns).isEqualTo(40);
        for (Reading reading : readings().toList()) {
            assertThat(writer.print(reading).split("\t", -1)).hasSize(columns);
        }
        assertThat(writer.print(Readings.visit()))
                .startsWith(
                        "e1\t2021-03-02\tAGREE\t\t2.5\t1\tdiplomatic;natural_resource\tAstrid Moe\tNOR\t\tGOV\tGOV\t"
                                + "Foreign Minister\tForeign Minister Astrid Moe\t\tIceland\tISL\t");
    }

    @Test
    void cameoGoesBothWaysBetweenEachTwoWhoMet() {
        assertThat(print(Format.CAMEO, Readings.meeting())
                        .lines()
                        .map(line -> line.split("\t")[1] + line.split("\t")[2]))
                .containsExactly("PERCHL", "PER---", "CHLPER", "CHL---", "---PER", "---CHL");
    }

    @Test
    void cameoLeavesOutWhatHasNotHappenedUnlessAskedFor() {
        assertThat(print(Format.CAMEO, Readings.visit())).isEmpty();
        assertThat(RecordWriter.of(Format.CAMEO, Paper.PLAIN, true).print(Readings.visit()))
                .isEqualTo(
                        "2021-03-02\tNORGOV\tISL\t036\t2.5\tfn-1\t33\t38\tstated\tplanned\te1\t2021-03-01\tplover-2.0+1\tchancery 0.1.0\n");
    }

    @Test
    void theDayOfPublicationIsNeverPassedOffAsTheEvents() throws IOException {
        Reading untold = Readings.visit(Optional.empty());
        Reading unresolved = Readings.visit(Readings.unresolved());
        RecordWriter cameo = RecordWriter.of(Format.CAMEO, Paper.PLAIN, true);
        assertThat(cameo.header()).endsWith("\tdate_basis\tstatus\tid\tpublished\tcodebook\tcoder\n");
        assertThat(cameo.print(untold)).startsWith("\tNORGOV\t").contains("\tuntold\tplanned\te1\t2021-03-01\t");
        assertThat(cameo.print(unresolved)).startsWith("\tNORGOV\t").contains("\tunresolved\tplanned\t");
        var json = new JsonMapper().readTree(print(Format.PLOVER, untold));
        assertThat(json.path("date").isNull()).isTrue();
        assertThat(json.path("comment").asText()).isEqualTo("status: planned; date not told; published 2021-03-01");
        assertThat(print(Format.PLOVER, unresolved))
                .contains("\"date\":null", "date told as \\\"on Tuesday\\\", but not to be worked out");
        assertThat(print(Format.POLECAT, untold)).startsWith("e1\t\tAGREE\t").contains("\t2021-03-01\t");
    }

    @Test
    void csvIsSafeForSpreadsheetsAndQuoted() {
        RecordWriter writer = RecordWriter.of(Format.CSV, Paper.PLAIN, false);
        String row = writer.print(Readings.meeting());
        assertThat(row).startsWith("e2,\"m,\"\"1\"\"\",").contains(",\"'=cmd, \"\"Peru\"\"");
        assertThat(writer.print(Readings.visit()).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .hasSameSizeAs(writer.header().split(","));
    }

    @Test
    void theTableIsForPeople() {
        assertThat(print(Format.TABLE, Readings.visit())).isEqualTo("""
                        Moe to visit Iceland
                        fn-1 · Fjordnews · Oslo · 2021-03-01

                          CONSULT visit  planned → AGREE  036  0.94
                            who   Astrid Moe, Foreign Minister (NORGOV)
                              →   Iceland (ISL)
                            when  2021-03-02  "on Tuesday"
                            where Iceland (ISL)
                            about fishing rights
                            says  officials
                            │ Foreign Minister Astrid Moe will visit Iceland on Tuesday to discuss fishing rights, officials
                            │ said.

                        """);
    }

    @Test
    void noFormatForTerminalsOrTablesLetsControlCharactersThrough() {
        for (Format format : List.of(Format.TABLE, Format.POLECAT, Format.CAMEO)) {
            assertThat(print(format, Readings.meeting()))
                    .doesNotContain("\u001b")
                    .doesNotContain("\u0007");
        }
        assertThat(new WhyWriter(Paper.PLAIN).print(Readings.meeting())).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void coloursOnlyAddColours() {
        String plain = print(Format.TABLE, Readings.visit());
        String coloured =
                RecordWriter.of(Format.TABLE, new Paper(100, true), false).print(Readings.visit());
        assertThat(coloured).isNotEqualTo(plain).contains("\u001b[1;4mvisit\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void whyShowsWordsStepsAndNearMisses() {
        assertThat(new WhyWriter(Paper.PLAIN).print(Readings.visit()))
                .contains(
                        "Sentence 0", "act consult/visit: \"visit\" [33, 38)", "almost consult/discuss", "a recipient")
                .containsPattern("5 +visit +visit +NN +dep +← 0 Foreign");
    }
}
