package org.chancery.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL dies (as by kill -9) under a program that writes: it says so and ends, nothing acknowledged is lost, and it goes on afterwards. */
@Timeout(300)
class ServerDeathTest {

    private static final int ARTICLES = 400;
    private static final String GONE = "the server cannot be reached, or has gone; what was acknowledged is kept";

    @TempDir
    private Path folder = Path.of("");

    private Optional<PostgreSqlServer> server = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        server = PostgreSqlServer.start();
        Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL programs here: not tested");
    }

    @AfterEach
    void stop() throws Exception {
        if (server.isPresent()) {
            server.get().stop();
        }
    }

    /** How the server dies, and is there again. */
    private interface Death {
        void come(PostgreSqlServer server) throws Exception;
    }

    @Test
    void theProcessBehindAConnectionIsKilled() throws Exception {
        check(PostgreSqlServer::killConnections, PostgreSqlServer::awaitUp);
    }

    @Test
    void theWholeServerIsKilled() throws Exception {
        check(PostgreSqlServer::kill, PostgreSqlServer::restart);
    }

    private void check(Death death, Death back) throws Exception {
        String name = server.orElseThrow().database();
        Set<Integer> acknowledged = new HashSet<>();
        try (Store open = Store.openOrMake(name)) {
            for (int until : new int[] {20, 60, 130}) {
                WriterProcess writer = WriterProcess.start(name, ARTICLES, folder.resolve("said"));
                writer.awaitMoreThan(until);
                death.come(server.orElseThrow());
                assertThat(writer.await()).isNotZero();
                assertThat(writer.complaint()).contains("StoreException", GONE).doesNotContain("ended");
                acknowledged.addAll(writer.acknowledged());
                back.come(server.orElseThrow());
                WriterProcess.assertKept(name, acknowledged);
                assertThat(open.size()).as("a program that was open goes on").isPositive();
            }
            WriterProcess writer = WriterProcess.start(name, ARTICLES, folder.resolve("said"));
            assertThat(writer.await()).isZero();
            assertThat(writer.acknowledged()).hasSize(ARTICLES);
            WriterProcess.assertKept(name, Set.copyOf(writer.acknowledged()));
        }
    }

    @Test
    void whoAsksMeanwhileIsToldSo() throws Exception {
        String name = server.orElseThrow().database();
        try (Store store = Store.openOrMake(name)) {
            store.add(KilledWriter.entry(1));
            server.orElseThrow().kill();
            assertThatThrownBy(store::size)
                    .isInstanceOf(StoreException.class)
                    .hasMessageEndingWith(GONE)
                    .hasMessageNotContaining("user=");
            server.orElseThrow().restart();
            assertThat(store.size()).isEqualTo(1);
        }
    }
}
