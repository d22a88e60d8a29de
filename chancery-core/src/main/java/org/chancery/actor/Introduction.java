package org.chancery.actor;

import java.util.Optional;
import org.chancery.mention.Phrase;

/**
 * Whether the words beside a name tell that it is a person's, in a sentence that is read for names only: an office or a trade between
 * commas behind it ("Ana Pardo Luz, <b>the Chilean minister</b>, died"), or before it ("the candidate, Ana Pardo, …").
 */
final class Introduction {

    private Introduction() {}

    static boolean isBeside(Marked marked, NameRun run) {
        return !marked.sentence().isParsed()
                && run.end() - run.start() > 1
                && marked.is(run.end(), ",")
                && marked.within(run.start(), run.end()).isEmpty()
                && (isBefore(marked, run) || isBehind(marked, run));
    }

    private static boolean isBefore(Marked marked, NameRun run) {
        return marked.is(run.start() - 1, ",")
                && marked.endingAt(run.start() - 1)
                        .filter(Introduction::isOfOne)
                        .filter(match -> isSingular(marked, match))
                        .isPresent();
    }

    private static boolean isBehind(Marked marked, NameRun run) {
        Optional<Phrase> next =
                marked.is(run.end() + 1, "a", "an", "the") ? marked.phraseAt(run.end() + 1) : Optional.empty();
        return next.flatMap(phrase -> marked.endingAt(phrase.end()))
                .filter(Introduction::isOfOne)
                .filter(match -> isSingular(marked, match))
                .isPresent();
    }

    private static boolean isOfOne(Match match) {
        return match.role(Role.Sort.TITLE, Role.Sort.UNNAMED)
                .or(() -> match.role(Role.Sort.GROUP)
                        .filter(role -> !role.sectors().isEmpty()))
                .isPresent();
    }

    private static boolean isSingular(Marked marked, Match match) {
        return !marked.sentence().token(match.end() - 1).tag().endsWith("S");
    }
}
