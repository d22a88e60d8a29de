package org.chancery.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.app.Readings;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.app.output.Format;
import org.chancery.app.output.Paper;
import org.chancery.app.output.RecordWriter;
import org.chancery.record.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is there for whoever reads the file with another program. */
class ParquetFileTest {

    private static final List<EventRecord> RECORDS = Stream.of(Readings.visit(), Readings.meeting())
            .flatMap(reading -> EventRecord.of(reading).stream())
            .toList();

    @TempDir
    private Path folder = Path.of("");

    private Path write(Iterable<EventRecord> records) throws IOException {
        Path file = folder.resolve("records.parquet");
        ParquetFile.write(Files.newOutputStream(file), records);
        return file;
    }

    /** The rows of a query, cells separated by bars. */
    private static List<String> ask(String query, Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(query.replace("FILE", "'" + file + "'"))) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    @Test
    void theColumnsAreThoseOfTheCommaSeparatedForm() throws Exception {
        String header = RecordWriter.of(Format.CSV, Paper.PLAIN, false).header();
        assertThat(ask("select column_name from (describe select * from FILE)", write(RECORDS)))
                .containsExactly(header.strip().split(","));
    }

    @Test
    void daysNumbersAndListsAreSuch() throws Exception {
        assertThat(ask(
                        "select column_type from (describe select published, \"from\", hedged, quad, score, lat, confidence,"
                                + " contexts, actors, act from FILE)",
                        write(RECORDS)))
                .containsExactly(
                        "DATE",
                        "DATE",
                        "BOOLEAN",
                        "INTEGER",
                        "DOUBLE",
                        "DOUBLE",
                        "DOUBLE",
                        "VARCHAR[]",
                        "VARCHAR[]",
                        "VARCHAR");
    }

    @Test
    void whatIsKnownIsThereAndWhatIsNotIsNull() throws Exception {
        Path file = write(RECORDS);
        assertThat(ask(
                        "select id, published, \"from\", actors, topics, confidence, lat from FILE where id = 'e1'",
                        file))
                .containsExactly("e1|2021-03-01|2021-03-02|[Astrid Moe]|[fishing rights]|0.94|65.0");
        assertThat(ask(
                        "select published, mode, \"when\", \"from\", \"where\", lat, confidence from FILE where id <> 'e1'",
                        file))
                .containsExactly("null|null|null|null|null|null|null");
    }

    @Test
    void theFileSaysByWhatItsRecordsWereRead() throws Exception {
        assertThat(ask(
                        "select decode(key), decode(value) from parquet_kv_metadata(FILE)"
                                + " where decode(key) like 'chancery.%' order by 1",
                        write(RECORDS)))
                .containsExactly(
                        "chancery.codebook|plover-2.0+1",
                        "chancery.coder|" + EventRecord.CODER,
                        "chancery.writer|" + EventRecord.CODER);
    }

    @Test
    void noTextIsRefused() throws Exception {
        String line =
                EventJson.write(RECORDS.get(0)).replace("Moe to visit Iceland", "\\ud83d\\u0000 \\u202e' \\\" 北京");
        assertThat(ask("select title from FILE", write(List.of(EventJsonReader.read(line)))))
                .containsExactly("?\u0000 \u202e' \" 北京");
    }

    @Test
    void manyRowsComeBackAndNoneIsNoMistake() throws Exception {
        Path many = write(Collections.nCopies(20_000, RECORDS.get(0)));
        assertThat(ask("select count(*), count(distinct id), sum(score) from FILE", many))
                .containsExactly("20000|1|50000.0");
        assertThat(ask("select count(*) from FILE", write(List.of()))).containsExactly("0");
    }
}
