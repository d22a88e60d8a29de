package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.app.reading.BundledEngines;
import org.chancery.app.store.Entry;
import org.chancery.app.store.Store;
import org.chancery.app.view.Weeks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stories}, {@code agenda} and {@code outlook} over a store with the articles of several weeks. */
class StoryCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String store = "";

    @BeforeEach
    void fill() {
        store = folder.resolve("kept.db").toString();
        try (Store open = Store.openOrMake(store)) {
            open.addAll(Weeks.READINGS.stream().map(Entry::of).toList());
        }
    }

    private String run(int code, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Consoles.of(out, err);
        assertThat(Chancery.run(console, new BundledEngines(), args))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theAgendaBeginsOnTheDayOfTheLastPublication() {
        assertThat(run(ExitCode.OK, "agenda", "--store", store))
                .startsWith("Tue 2023-05-09  talks, announced")
                .doesNotContain("Quintela (");
    }

    @Test
    void theAgendaIsAsItWasKnownAndForThePeriodAsked() {
        String agenda = run(
                ExitCode.OK,
                "agenda",
                "--store",
                store,
                "--as-of",
                "2023-03-08",
                "--from",
                "2023-03-15",
                "--to",
                "2023-03-16",
                "--country",
                "MAR");
        assertThat(agenda)
                .contains(
                        "Wed 2023-03-15  talks, announced",
                        "Thu 2023-03-16  sign an agreement on the power cable, announced");
        assertThat(agenda).doesNotContain("Darkwa", "confirmed");
    }

    @Test
    void theCalendarIsWrittenToItsFile() throws IOException {
        Path file = folder.resolve("agenda.ics");
        assertThat(run(ExitCode.OK, "agenda", "--store", store, "--as-of", "2023-03-12", "--ics", file.toString()))
                .isEmpty();
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20230314");
        Path nowhere = folder.resolve("no").resolve("agenda.ics");
        run(ExitCode.ERROR, "agenda", "--store", store, "--ics", nowhere.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("agenda.ics: cannot be written there");
    }

    @Test
    void storiesAreShownAsAWhole() {
        assertThat(run(ExitCode.OK, "stories", "--store", store, "--person", "Berrechid", "--as-of", "2023-03-08"))
                .startsWith("2023-03-14 to 2023-03-16  visit, announced")
                .contains("banquet, announced");
        assertThat(run(ExitCode.OK, "stories", "--store", store, "--country", "FJI"))
                .isEqualTo("no stories\n");
    }

    @Test
    void theOutlookSaysWhatBecameOfAFear() {
        assertThat(run(ExitCode.OK, "outlook", "--store", store, "--country", "VEN", "--category", "MOBILIZE"))
                .contains("feared: send troops to the border (MOBILIZE troops)", "did not happen  2023-04-12");
    }
}
