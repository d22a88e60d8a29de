package org.chancery.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.app.source.Arrival;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static Arrival arrival(int number) {
        return number % 10 == 7
                ? new Arrival.Refused("line " + number, "broken")
                : new Arrival.Read(Article.of("" + number, "text", Optional.empty()), "line " + number);
    }

    private static List<String> run(int threads, Iterator<Arrival> arrivals, Function<Article, String> work) {
        List<String> told = new ArrayList<>();
        run(threads, arrivals, work, told);
        return told;
    }

    private static void run(
            int threads, Iterator<Arrival> arrivals, Function<Article, String> work, List<String> told) {
        new Batch(threads).run(arrivals, work, new Batch.Sink<String>() {
            @Override
            public void done(String result) {
                told.add(result);
            }

            @Override
            public void refused(Arrival.Refused refused) {
                told.add(refused.where());
            }

            @Override
            public void broken(Arrival.Read article, Throwable why) {
                told.add(article.where() + " broke: " + why.getMessage());
            }
        });
    }

    private static Iterator<Arrival> first(int count) {
        return IntStream.range(0, count).mapToObj(BatchTest::arrival).iterator();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheInput(int threads) {
        List<String> expected = IntStream.range(0, 200)
                .mapToObj(number -> (number % 10 == 7 ? "line " : "") + number)
                .toList();
        assertThat(run(threads, first(200), BatchTest::slowly)).isEqualTo(expected);
    }

    private static String slowly(Article article) {
        try {
            Thread.sleep(new Random(article.id().hashCode()).nextInt(3));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return article.id();
    }

    @Test
    void anArticleThatBreaksTheWorkIsToldAndTheRestGoesOn() {
        List<String> told = run(2, first(4), article -> {
            if (article.id().equals("1")) {
                throw new IllegalStateException("oh");
            }
            return article.id();
        });
        assertThat(told).containsExactly("0", "line 1 broke: oh", "2", "3");
    }

    @Test
    void whatWasReadBeforeTheInputFailedIsTold() {
        Iterator<Arrival> failing = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Arrival next() {
                if (next == 3) {
                    throw new IllegalStateException("the disk is gone");
                }
                return arrival(next++);
            }
        };
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> run(2, failing, Article::id, told)).hasMessage("the disk is gone");
        assertThat(told).containsExactly("0", "1", "2");
    }

    @Test
    void onlyAFewAreUnderWayAtATime() {
        AtomicInteger asked = new AtomicInteger();
        Iterator<Arrival> counting = first(500);
        AtomicInteger farthest = new AtomicInteger();
        Iterator<Arrival> input = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return counting.hasNext();
            }

            @Override
            public Arrival next() {
                asked.incrementAndGet();
                return counting.next();
            }
        };
        List<String> told = new ArrayList<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean add(String line) {
                farthest.accumulateAndGet(asked.get() - size(), Math::max);
                return super.add(line);
            }
        };
        run(2, input, Article::id, told);
        assertThat(farthest.get()).isLessThanOrEqualTo(8);
    }
}
