package org.chancery.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Context;
import org.chancery.language.Token;
import org.chancery.text.Quote;
import org.chancery.text.Span;
import org.chancery.wording.Act;
import org.chancery.wording.Cues;

/** Tells what an act is about: its topics in the article's own words, and its contexts. */
final class Matters {

    private static final int MOST_TOPICS = 6;

    private final Scene scene;
    private final Cues cues;
    private final Map<Context, Set<String>> contexts;

    Matters(Scene scene, Cues cues, Map<Context, Set<String>> contexts) {
        this.scene = scene;
        this.cues = cues;
        this.contexts = contexts;
    }

    List<Quote> topics(Act act) {
        List<Integer> heads = new ArrayList<>();
        for (int head : act.heads()) {
            scene.clauses().at(head).ifPresent(clause -> addTopics(clause, act, heads));
        }
        return heads.stream()
                .distinct()
                .sorted()
                .limit(MOST_TOPICS)
                .map(this::wholePhrase)
                .toList();
    }

    private void addTopics(Clause clause, Act act, List<Integer> heads) {
        for (Argument argument : clause.arguments()) {
            boolean party =
                    act.actors().contains(argument.head()) || act.recipients().contains(argument.head());
            if (cues.topicRoles().contains(argument.role()) && !party && isNoun(argument.head())) {
                heads.addAll(scene.clauses().withConjuncts(argument.head()));
            }
            if (argument.is(Argument.PURPOSE) || argument.is(Argument.CLAUSE)) {
                addPurpose(argument.head(), act, heads);
            }
        }
    }

    /** "to discuss alliance issues and the stalled talks". */
    private void addPurpose(int verb, Act act, List<Integer> heads) {
        Clauses clauses = scene.clauses();
        if (act.heads().contains(verb) || !clauses.isInfinitive(verb)) {
            return;
        }
        clauses.at(verb)
                .ifPresent(clause -> clause.arguments().stream()
                        .filter(argument -> argument.is(Argument.OBJECT)
                                || cues.topicRoles().contains(argument.role()))
                        .filter(argument -> isNoun(argument.head()))
                        .forEach(argument -> heads.addAll(clauses.withConjuncts(argument.head()))));
    }

    /** A time is no topic. */
    private boolean isNoun(int head) {
        Token token = scene.token(head);
        boolean time = scene.times().stream().anyMatch(each -> head >= each.firstToken() && head <= each.lastToken());
        return token.isNoun() && !time;
    }

    /** The phrase with what follows its head by "of", "on", "in", up to the next topic. */
    private Quote wholePhrase(int head) {
        Span span = scene.phrase(head).span();
        int last = head;
        for (int child : scene.clauses().children(head, "nmod")) {
            if (child > head && child - head < 8) {
                last = Math.max(last, child);
            }
        }
        return scene.quote(span.cover(scene.token(last).span()));
    }

    /** Contexts that the wording brings along, and those of the words around the act. */
    Set<Context> contexts(Act act) {
        Set<Context> found = EnumSet.noneOf(Context.class);
        found.addAll(act.contexts());
        List<String> lemmas =
                scene.sentence().tokens().stream().map(Token::lemma).toList();
        contexts.forEach((context, words) -> {
            if (!Collections.disjoint(words, lemmas)) {
                found.add(context);
            }
        });
        return found;
    }
}
