package org.chancery.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** New, empty stores of either engine. */
enum Stores {
    FILE {
        @Override
        String fresh() throws IOException {
            return Files.createTempDirectory("chancery-store")
                    .resolve("test.db")
                    .toString();
        }
    },
    SERVER {
        @Override
        String fresh() throws IOException, InterruptedException {
            Optional<PostgreSqlServer> server = Server.RUNNING;
            Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL programs here: not tested on a server");
            return server.orElseThrow().database();
        }
    };

    /** The name of a store that is not there yet. */
    abstract String fresh() throws IOException, InterruptedException;

    /** The server, if there is one. */
    static Optional<PostgreSqlServer> server() {
        return Server.RUNNING;
    }

    /** One server for all tests, stopped when they have ended. */
    private static final class Server {
        static final Optional<PostgreSqlServer> RUNNING = start();

        private static Optional<PostgreSqlServer> start() {
            try {
                Optional<PostgreSqlServer> server = PostgreSqlServer.start();
                server.ifPresent(it -> Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(it))));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void stop(PostgreSqlServer server) {
            try {
                server.stop();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
