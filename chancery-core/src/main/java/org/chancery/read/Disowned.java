package org.chancery.read;

import java.util.Set;
import org.chancery.clause.Clauses;
import org.chancery.wording.Act;

/**
 * Tells what is named only to be denied ("denied <b>having bombed</b> the market", "dismissed claims that it <b>had armed</b> rebels"), and
 * what is told as a claim or a belief of others ("reports that Chad <b>had closed</b> the border").
 */
final class Disowned {

    private static final Set<String> DENYING =
            Set.of("deny", "dismiss", "reject", "refute", "rebut", "dispute", "disprove", "debunk", "ridicule");
    private static final Set<String> CLAIMS = Set.of(
            "report",
            "claim",
            "allegation",
            "accusation",
            "charge",
            "rumor",
            "rumour",
            "suggestion",
            "assertion",
            "speculation",
            "insinuation",
            "story",
            "notion");
    private static final Set<String> BELIEVING = Set.of("believe", "suspect", "think", "assume", "presume", "fear");
    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "acl", "dep");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass", "obl");

    private final Clauses clauses;

    Disowned(Clauses clauses) {
        this.clauses = clauses;
    }

    /** True if the act is what somebody denies, itself or as the content of a claim. */
    boolean is(Act act) {
        int below = act.head();
        for (int up : clauses.ancestors(below)) {
            boolean content = CONTENT.contains(clauses.relation(below));
            if (act.heads().contains(up) || !content) {
                return false;
            }
            if (clauses.lemma(up).equals("deny") || (CLAIMS.contains(clauses.lemma(up)) && isDenied(up))) {
                return true;
            }
            below = up;
        }
        return false;
    }

    /** True if the act is the content of a claim, or of what somebody believes or fears. */
    boolean isHearsay(Act act) {
        int below = act.head();
        for (int up : clauses.ancestors(below)) {
            String relation = clauses.relation(below);
            boolean claimed = CLAIMS.contains(clauses.lemma(up))
                    && clauses.sentence().token(up).isNoun();
            boolean believed = BELIEVING.contains(clauses.lemma(up)) && relation.equals("ccomp");
            if (!CONTENT.contains(relation) || act.heads().contains(up)) {
                return false;
            }
            if (claimed || believed) {
                return true;
            }
            below = up;
        }
        return false;
    }

    private boolean isDenied(int claim) {
        return OBJECTS.contains(clauses.relation(claim))
                && DENYING.contains(clauses.lemma(clauses.governor(claim)))
                && !clauses.at(clauses.governor(claim))
                        .map(verb -> verb.mood().negated())
                        .orElse(false);
    }
}
