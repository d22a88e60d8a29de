package org.chancery.app.web;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Asks for one address, in its turn, and again where that may help: after a broken connection, or when the server says it is too busy. */
final class Tries {

    private static final int MOST = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** Longer than this no server is waited for; it is left for another run. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Transport transport;
    private final Guard guard;
    private final Pace pace;
    private final InstantSource clock;
    private final Sleeper sleeper;

    Tries(Transport transport, Guard guard, Surroundings world) {
        this.transport = transport;
        this.guard = guard;
        this.pace = new Pace(world.clock(), world.sleeper());
        this.clock = world.clock();
        this.sleeper = world.sleeper();
    }

    /** The answer, whatever its status. */
    Answer get(URI address, Map<String, String> headers, Duration pause) throws Trouble, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << (attempt - 1));
            try {
                guard.check(address);
                pace.await(address.getHost(), pause);
                Answer answer = transport.get(address, headers);
                wait = retryAfter(answer).orElse(wait);
                if (!isBusy(answer.status()) || attempt == MOST || wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
            } catch (Transport.TooLargeException e) {
                throw Trouble.lasting(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                if (attempt == MOST) {
                    throw Trouble.passing(e.getMessage() + "; tried " + MOST + " times");
                }
            }
            sleeper.sleep(wait);
        }
    }

    static boolean isBusy(int status) {
        return status == 429 || status == 500 || (status >= 502 && status <= 504);
    }

    /** How long the server asks to be left alone: in seconds, or until a moment. */
    Optional<Duration> retryAfter(Answer answer) {
        return answer.header("Retry-After").map(String::strip).flatMap(this::duration);
    }

    private Optional<Duration> duration(String given) {
        if (given.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(given)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration rest = Duration.between(clock.instant(), until.toInstant());
            return Optional.of(rest.isNegative() ? Duration.ZERO : rest);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
