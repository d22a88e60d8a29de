package org.chancery.app.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.app.evaluation.Claim;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;

/**
 * What is otherwise than the machine read it; what is not spoken of stays.
 *
 * @param actors the codes of all who act, an empty one for somebody unknown
 * @param recipients the same of those to whom it is done
 */
public record Mending(
        Optional<Category> act,
        Claim<Mode> mode,
        Optional<Status> status,
        Optional<List<String>> actors,
        Optional<List<String>> recipients,
        Claim<Period> when,
        Claim<Spot> where) {

    /** Nothing is otherwise. */
    public static final Mending NONE = new Mending(
            Optional.empty(),
            Claim.silent(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Claim.silent(),
            Claim.silent());

    public Mending {
        actors = actors.map(List::copyOf);
        recipients = recipients.map(List::copyOf);
    }

    /** Whether nothing is otherwise. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    static Mending between(Told before, Told after) {
        boolean otherMode = !before.mode().equals(after.mode());
        return new Mending(
                changed(before.act(), after.act()),
                otherMode ? Claim.of(after.mode()) : Claim.silent(),
                changed(before.status(), after.status()),
                changed(codes(before.actors()), codes(after.actors())),
                changed(codes(before.recipients()), codes(after.recipients())),
                claimed(before.when(), after.when()),
                claimed(before.where(), after.where()));
    }

    private static List<String> codes(List<Side> sides) {
        return sides.stream().map(Side::code).toList();
    }

    private static <T> Optional<T> changed(T before, T after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(after);
    }

    private static <T> Claim<T> claimed(Optional<T> before, Optional<T> after) {
        return before.equals(after) ? Claim.silent() : Claim.of(after);
    }
}
