package org.chancery.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every page, every call and every figure stands in docs/server.md; what belongs to the program is where docs/operating.md says. */
@TestInstance(Lifecycle.PER_CLASS)
class ServerDocumentTest {

    private static final Path ROOT = Path.of("..");
    /** What pages need and nobody asks for by himself. */
    private static final List<String> FIXED = List.of("/style.css", "/icon.svg", "/event-record.schema.json");

    private final Room room = Room.withVisit();

    @AfterAll
    void close() {
        room.close();
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private List<String> missing(String document) {
        Stream<String> ways = room.room().routes().stream()
                .map(route -> route.path())
                .filter(path -> !path.endsWith(".json") || path.equals("/openapi.json"))
                .filter(path -> !FIXED.contains(path));
        return Stream.concat(ways, figures())
                .distinct()
                .filter(name -> !Pattern.compile("[` ]" + Pattern.quote(named(name)) + "[`?:#]")
                        .matcher(document)
                        .find())
                .toList();
    }

    /** "/stories/{id}" is written "/stories/ID", with a word that says what stands there. */
    private static String named(String path) {
        return Pattern.compile("\\{([a-z]+)\\}")
                .matcher(path)
                .replaceAll(it -> it.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private Stream<String> figures() {
        return room.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .filter(name -> !name.endsWith("_created"));
    }

    @Test
    void everyPageCallAndFigureIsDocumented() throws IOException {
        assertThat(missing(text("docs/server.md"))).isEmpty();
    }

    @Test
    void whatIsNotDocumentedIsFound() throws IOException {
        assertThat(missing(text("docs/server.md")
                        .replace("`/try`", "")
                        .replace("/api/corrections", "")
                        .replace("`chancery_streams`", "")))
                .containsExactlyInAnyOrder("/try", "/api/corrections", "chancery_streams");
    }

    @Test
    void theServiceStartsTheProgramFromWhereItIsPut() throws IOException {
        String unit = text("packaging/chancery.service");
        assertThat(unit).contains("ExecStart=/opt/chancery/bin/chancery serve --store ${STATE_DIRECTORY}/chancery.db");
        assertThat(text("docs/operating.md"))
                .contains("/opt/chancery", "/etc/default/chancery", "/var/lib/chancery/chancery.db");
        assertThat(text("packaging/Dockerfile")).contains("/opt/chancery/bin/chancery", "USER chancery");
    }

    /** With systemd's own checker, where there is one. */
    @Test
    void systemdFindsNoMistakeInTheService() throws IOException, InterruptedException {
        Path checker = Path.of("/usr/bin/systemd-analyze");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.isExecutable(checker), "no systemd-analyze here: not tested");
        Path unit = Files.createTempDirectory("chancery-unit").resolve("chancery.service");
        String program = ROOT.resolve("chancery").toRealPath().toString();
        Files.writeString(unit, text("packaging/chancery.service").replace("/opt/chancery/bin/chancery", program));
        Process process = new ProcessBuilder(checker.toString(), "verify", unit.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(said.lines()
                        .filter(line -> line.contains("chancery.service"))
                        .collect(Collectors.toList()))
                .isEmpty();
    }
}
