package org.chancery.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.app.reading.BundledEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery serve} as a process of its own, and the tokens for it. */
class ServeTest {

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        Console console = Consoles.of(out, err);
        return Chancery.run(console, new BundledEngines(), args);
    }

    private String store() {
        return folder.resolve("kept.db").toString();
    }

    @Test
    void aTokenIsShownOnceAndCanBeTakenBack() throws IOException {
        assertThat(run("token", "create", "--scope", "write", "--store", store()))
                .isEqualTo(ExitCode.OK);
        String secret = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(secret).matches("chancery_[A-Za-z0-9_-]{43}");
        assertThat(new String(Files.readAllBytes(Path.of(store())), StandardCharsets.ISO_8859_1))
                .doesNotContain(secret);
        assertThat(run("token", "list", "--store", store())).isEqualTo(ExitCode.OK);
        String[] listed = out.toString(StandardCharsets.UTF_8).strip().split("  ", -1);
        assertThat(listed[1]).isEqualTo("write");
        assertThat(run("token", "revoke", listed[0], "--store", store())).isEqualTo(ExitCode.OK);
        assertThat(run("token", "revoke", listed[0], "--store", store())).isEqualTo(ExitCode.ERROR);
        assertThat(run("token", "list", "--store", store())).isEqualTo(ExitCode.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatCannotBeServedIsToldBeforeAnythingIsLoaded() {
        assertThat(run("serve", "--port", "70000", "--store", store())).isEqualTo(ExitCode.USAGE);
        assertThat(run("serve", "--rate", "-1", "--store", store())).isEqualTo(ExitCode.USAGE);
        assertThat(run("serve", "--threads", "0", "--store", store())).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(store())).doesNotExist();
    }

    /** While its models are still being loaded: the end does not wait for them. */
    @Test
    void aSignalEndsItInOrder() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.chancery.app.cli.Chancery",
                        "serve",
                        "--port",
                        "0",
                        "--store",
                        store()))
                .redirectError(log.toFile())
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = String.valueOf(told.readLine()).replaceFirst(" .*", "");
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(log)).contains("\"open\"", "\"closed\"").doesNotContain("Exception");
    }
}
