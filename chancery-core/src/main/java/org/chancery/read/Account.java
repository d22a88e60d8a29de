package org.chancery.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.wording.Act;
import org.chancery.wording.Interpreter;
import org.chancery.wording.Lexicon;

/**
 * What one article tells, sentence by sentence, and at the end what only a later sentence makes plain.
 *
 * <p>Grows while its article is read; made for one article and one thread.
 */
final class Account {

    private final Lexicon lexicon;
    private final Recorder recorder;
    private final List<Event> events = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();

    /** An act of which too little was named where it was told. */
    private record Untold(Act act, Scene scene) {}

    Account(Lexicon lexicon, Recorder recorder) {
        this.lexicon = lexicon;
        this.recorder = recorder;
    }

    /** Reads the scenes, in the order of the text. */
    Account of(List<Scene> scenes) {
        scenes.forEach(this::read);
        untold.forEach(each -> readLate(each, scenes));
        events.sort(Comparator.comparingInt(Event::sentence));
        return this;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<NearMiss> misses() {
        return List.copyOf(misses);
    }

    private void read(Scene scene) {
        Interpreter interpreter = new Interpreter(lexicon, scene.clauses(), scene.cast());
        for (Act act : new Told(scene.clauses(), interpreter).acts()) {
            if (!scene.isTime(act.trigger())) {
                recorder.record(act, scene, events)
                        .ifPresentOrElse(event -> Twice.add(event, events), () -> untold.add(new Untold(act, scene)));
            }
        }
        interpreter
                .misses()
                .forEach(miss -> misses.add(new NearMiss(
                        scene.sentence().index(), scene.quote(miss.head()), miss.wording(), miss.missing())));
    }

    private void readLate(Untold each, List<Scene> scenes) {
        Recalled.Named named = new Recalled(each.scene()).foretold(each.act(), events, scenes);
        Optional<Event> event =
                named.isEmpty() ? Optional.empty() : recorder.record(each.act(), each.scene(), List.of(), named);
        event.ifPresentOrElse(
                events::add,
                () -> misses.add(new NearMiss(
                        each.scene().sentence().index(),
                        each.scene().quote(each.act().trigger()),
                        each.act().wording(),
                        "somebody who takes part")));
    }
}
