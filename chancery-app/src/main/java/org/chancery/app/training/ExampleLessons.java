package org.chancery.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.confidence.Clues;
import org.chancery.confidence.Lesson;
import org.chancery.event.Event;
import org.chancery.event.EventLine;
import org.chancery.language.Sentence;
import org.chancery.read.NearMiss;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.chancery.text.Span;

/**
 * The lessons that a codebook's own examples teach: every act that is read as written is one of its category; of a counter-example the
 * main clause, and each word that almost made an act, are no act. Known gaps teach nothing.
 */
public final class ExampleLessons {

    private final Codebook codebook;
    private final Clues clues;

    public ExampleLessons(Codebook codebook) {
        this.codebook = codebook;
        this.clues = new Clues(codebook.nounClasses());
    }

    /**
     * All of them, in the order of the codebook.
     *
     * @param reader reads with this codebook; safe for use by many threads
     */
    public List<Lesson> all(Function<Article, Reading> reader) {
        return codebook.examples().parallelStream()
                .filter(example -> !example.miss())
                .flatMap(example ->
                        of(example, reader.apply(Article.of("example", example.text(), example.published()))).stream())
                .toList();
    }

    private List<Lesson> of(Example example, Reading reading) {
        return example.gives().isEmpty() ? noActs(reading) : acts(example, reading);
    }

    private List<Lesson> acts(Example example, Reading reading) {
        return reading.events().stream()
                .filter(event -> example.gives().contains(EventLine.of(event)))
                .map(event -> new Lesson(clues.of(event, clauses(reading, event)), Optional.of(event.act())))
                .toList();
    }

    private static Clauses clauses(Reading reading, Event event) {
        return Clauses.of(reading.sentences().get(event.sentence()));
    }

    private List<Lesson> noActs(Reading reading) {
        Set<Span> almost = reading.nearMisses().stream()
                .map(NearMiss::trigger)
                .map(trigger -> trigger.span())
                .collect(Collectors.toSet());
        List<Lesson> lessons = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Clauses clauses = Clauses.of(sentence);
            for (Clause clause : clauses.all()) {
                boolean isMain = clauses.relation(clause.head()).equals("root");
                if (isMain || almost.contains(sentence.token(clause.head()).span())) {
                    lessons.add(new Lesson(clues.of(clauses, List.of(clause.head())), Optional.empty()));
                }
            }
        }
        return lessons;
    }
}
