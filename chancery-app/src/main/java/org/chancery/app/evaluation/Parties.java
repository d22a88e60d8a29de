package org.chancery.app.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.chancery.record.EventRecord.Participant;

/** Comparing who takes part with who should, one to one and in any order. */
final class Parties {

    private Parties() {}

    /** Everybody is there and nobody else, as far as the gold tells of them. */
    static boolean same(List<Gold.Party> wanted, List<Participant> read) {
        return pairUp(wanted, read, Parties::isSame);
    }

    /** Their countries are the same, each as often. */
    static boolean sameCountries(List<Gold.Party> wanted, List<Participant> read) {
        return pairUp(wanted, read, (gold, one) -> gold.country().allows(one.country()));
    }

    /** Their first sectors are the same, each as often. */
    static boolean sameSectors(List<Gold.Party> wanted, List<Participant> read) {
        return pairUp(wanted, read, (gold, one) -> gold.sector().allows(sector(one)));
    }

    private static Optional<String> sector(Participant one) {
        return one.sectors().stream().findFirst().map(Enum::name);
    }

    /** Where the gold has a name the name tells who it is, elsewhere the words do. */
    private static boolean isSame(Gold.Party gold, Participant one) {
        return gold.country().allows(one.country())
                && gold.code().allows(Optional.of(one.code()).filter(code -> !code.isEmpty()))
                && gold.sector().allows(sector(one))
                && gold.name()
                        .value()
                        .map(name -> name.equalsIgnoreCase(one.name().orElse("")))
                        .orElseGet(() -> gold.text()
                                .map(text -> Words.overlap(text, one.words().text()))
                                .orElse(true));
    }

    private static boolean pairUp(
            List<Gold.Party> wanted, List<Participant> read, BiPredicate<Gold.Party, Participant> fits) {
        return wanted.size() == read.size() && new OneToOne(wanted, read, fits).isComplete();
    }

    /** Finds whom each can be, moving others where they can be somebody else (augmenting paths). */
    private static final class OneToOne {
        private static final int FREE = -1;

        private final List<Gold.Party> wanted;
        private final List<Participant> read;
        private final BiPredicate<Gold.Party, Participant> fits;
        private final int[] takenBy;

        OneToOne(List<Gold.Party> wanted, List<Participant> read, BiPredicate<Gold.Party, Participant> fits) {
            this.wanted = wanted;
            this.read = read;
            this.fits = fits;
            this.takenBy = new int[read.size()];
            Arrays.fill(takenBy, FREE);
        }

        boolean isComplete() {
            for (int i = 0; i < wanted.size(); i++) {
                if (!place(i, new boolean[read.size()])) {
                    return false;
                }
            }
            return true;
        }

        private boolean place(int gold, boolean[] seen) {
            for (int i = 0; i < read.size(); i++) {
                if (!seen[i] && fits.test(wanted.get(gold), read.get(i))) {
                    seen[i] = true;
                    if (takenBy[i] == FREE || place(takenBy[i], seen)) {
                        takenBy[i] = gold;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
