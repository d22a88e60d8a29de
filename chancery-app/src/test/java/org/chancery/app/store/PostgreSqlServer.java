package org.chancery.app.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL server in a folder of its own, where the machine has its programs. */
final class PostgreSqlServer {

    /** Debian keeps the programs of each version apart. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final int port;
    private int databases;

    private PostgreSqlServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** A running server; empty if there are no programs of one, or they may not be run. */
    static Optional<PostgreSqlServer> start() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("chancery-postgresql");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        int port = freePort();
        PostgreSqlServer server = new PostgreSqlServer(folder, port);
        String data = folder.resolve("data").toString();
        boolean up =
                run(programs.get(), "initdb", "-D", data, "-U", "chancery", "-A", "trust", "-E", "UTF8", "--no-sync")
                        && server.up(programs.get());
        return up ? Optional.of(server) : Optional.empty();
    }

    /** Starts it again after {@link #stop}. */
    boolean up(Path programs) throws IOException, InterruptedException {
        return run(
                programs,
                "pg_ctl",
                "-D",
                folder.resolve("data").toString(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "start");
    }

    /** The server dies as in a power cut. */
    void stop() throws IOException, InterruptedException {
        run(programs().orElseThrow(), "pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    }

    /** Every process of the server dies at once. */
    void kill() throws IOException {
        ProcessHandle first = first();
        List<ProcessHandle> others = first.descendants().toList();
        first.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        Stream.concat(Stream.of(first), others.stream())
                .forEach(it -> it.onExit().join());
    }

    /** The processes behind all connections die; the server then has the others die, too, and recovers by itself. */
    void killConnections() throws IOException, InterruptedException {
        String database = "store" + (databases - 1);
        String pids =
                read("SELECT pid FROM pg_stat_activity WHERE datname = '" + database + "' AND pid <> pg_backend_pid()");
        pids.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle first() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    /** Starts it again after {@link #kill}. */
    void restart() throws IOException, InterruptedException {
        up(programs().orElseThrow());
    }

    /** Waits until it has recovered. */
    void awaitUp() throws IOException, InterruptedException {
        while (!run(programs().orElseThrow(), "pg_isready", "-q", "-h", "127.0.0.1", "-p", "" + port)) {
            Thread.sleep(20);
        }
    }

    /** What the server answers, a row a line. */
    private String read(String sql) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        programs().orElseThrow().resolve("psql").toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        "" + port,
                        "-U",
                        "chancery",
                        "-d",
                        "postgres",
                        "-A",
                        "-t",
                        "-c",
                        sql)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }

    /** The address of a new, empty database. */
    String database() throws IOException, InterruptedException {
        String name = "store" + databases++;
        run(programs().orElseThrow(), "createdb", "-h", "127.0.0.1", "-p", "" + port, "-U", "chancery", name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=chancery";
    }

    /** The address of a new database with what a dump of another holds; empty if it cannot be dumped here. */
    Optional<String> dumpedAndRestored(String address) throws IOException, InterruptedException {
        Path programs = programs().orElseThrow();
        String from = address.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        String to = database();
        String into = to.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        String dump = folder.resolve(from + ".dump").toString();
        String[] at = {"-h", "127.0.0.1", "-p", "" + port, "-U", "chancery"};
        boolean done = run(programs, "pg_dump", with(at, "--format=custom", "--file", dump, from))
                && run(programs, "pg_restore", with(at, "--exit-on-error", "--dbname", into, dump));
        return done ? Optional.of(to) : Optional.empty();
    }

    private static String[] with(String[] first, String... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
    }

    private static Optional<Path> programs() throws IOException {
        Stream<Path> path =
                Stream.of(String.valueOf(System.getenv("PATH")).split(":")).map(Path::of);
        try (Stream<Path> debian = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.empty()) {
            List<Path> all = Stream.concat(debian.map(version -> version.resolve("bin")), path)
                    .toList();
            return all.stream()
                    .filter(it -> Files.isExecutable(it.resolve("initdb")))
                    .findFirst();
        }
    }

    /** PostgreSQL refuses to run as root; then somebody else must. */
    private static boolean run(Path programs, String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(Path.of("/").toFile())
                .start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
