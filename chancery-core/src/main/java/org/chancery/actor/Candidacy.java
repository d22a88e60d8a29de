package org.chancery.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/**
 * Who stands for an office by what a sentence says he does: is endorsed, runs "for president", names a running mate. Who holds an
 * office now keeps it. Made for one article.
 */
final class Candidacy {

    private static final Set<String> SEATS = Set.of(
            "president",
            "presidency",
            "governor",
            "governorship",
            "senate",
            "congress",
            "parliament",
            "mayor",
            "office",
            "chancellor",
            "premier",
            "minister",
            "election",
            "re-election",
            "reelection",
            "nomination",
            "seat");

    private static final Set<String> RUNS = Set.of("run", "stand", "campaign");
    private static final Set<String> OF_NOW = Set.of("VB", "VBG", "VBP", "VBZ");
    private static final Set<String> RUNNERS =
            Set.of("candidate", "contender", "hopeful", "runner", "frontrunner", "front-runner");

    private final Setting setting;
    private final Scene scene;

    Candidacy(Setting setting, Scene scene) {
        this.setting = setting;
        this.scene = scene;
    }

    /** Notes the candidates of a sentence whose persons have been read. */
    void note(Marked marked) {
        if (isOfNow(marked)) {
            scene.of(marked.index()).stream()
                    .filter(mention -> marked.sentence().isParsed()
                            ? isSaidToStand(marked, mention)
                            : isOneOfCandidates(marked, mention.end()))
                    .flatMap(mention -> mention.only().stream())
                    .forEach(Figure::stand);
        }
    }

    /** A sentence with a year long past tells of a candidate of then. */
    private boolean isOfNow(Marked marked) {
        return setting.day().isEmpty()
                || marked.sentence().tokens().stream()
                        .filter(token -> token.text().matches("(19|20)[0-9]{2}"))
                        .allMatch(token -> Integer.parseInt(token.text())
                                >= setting.day().get().getYear());
    }

    private static boolean isSaidToStand(Marked marked, Mention mention) {
        int person = marked.relation(mention.anchor()).equals("appos")
                ? marked.governor(mention.anchor())
                : mention.anchor();
        boolean does = switch (marked.relation(person)) {
            case "obj" -> isBacked(marked, person);
            case "nsubj" -> runs(marked, person) || isAmongCandidates(marked, person);
            case "nmod:poss" -> hasCandidacy(marked, person);
            default -> false;
        };
        return does || isWhoRuns(marked, mention.anchor());
    }

    /** "The union endorsed <b>Duarte</b>", "nominated <b>Duarte</b> for governor". */
    private static boolean isBacked(Marked marked, int person) {
        String verb = verb(marked, person);
        return verb.equals("endorse") || (verb.equals("nominate") && isForSeat(marked, marked.governor(person)));
    }

    /** "<b>Duarte</b> is running for the senate". */
    private static boolean runs(Marked marked, int person) {
        return isRun(marked, marked.governor(person));
    }

    /** "<b>Duarte</b>, who is running for mayor". */
    private static boolean isWhoRuns(Marked marked, int person) {
        return marked.sentence().children(person, "acl:relcl", "acl").stream().anyMatch(verb -> isRun(marked, verb));
    }

    private static boolean isRun(Marked marked, int verb) {
        return verb != Arc.ROOT
                && RUNS.contains(marked.sentence().token(verb).lemma())
                && OF_NOW.contains(marked.sentence().token(verb).tag())
                && isForSeat(marked, verb);
    }

    private static boolean isForSeat(Marked marked, int verb) {
        Sentence sentence = marked.sentence();
        return sentence.children(verb, "obl", "nmod").stream()
                .anyMatch(seat -> SEATS.contains(sentence.token(seat).lemma().toLowerCase(Locale.ROOT))
                        && sentence.children(seat, "case").stream().anyMatch(at -> marked.is(at, "for")));
    }

    /** "<b>Duarte</b> is one of the front runners". */
    private static boolean isAmongCandidates(Marked marked, int person) {
        int one = marked.governor(person);
        return one != Arc.ROOT
                && marked.is(one, "one")
                && !marked.sentence().children(one, "cop").isEmpty()
                && marked.sentence().children(one, "nmod").stream()
                        .anyMatch(noun ->
                                RUNNERS.contains(marked.sentence().token(noun).lemma()));
    }

    /** The same by the words alone, in a sentence that is read for names only. */
    private static boolean isOneOfCandidates(Marked marked, int end) {
        int verb = marked.is(end, ",") && marked.is(end + 1, "who") ? end + 2 : end;
        if (!marked.is(verb, "is")) {
            return false;
        }
        boolean one = marked.is(verb + 1, "one") && marked.is(verb + 2, "of") && isHeadedBy(marked, verb + 3, RUNNERS);
        boolean runs = marked.is(verb + 1, "running", "standing", "campaigning")
                && marked.is(verb + 2, "for")
                && isHeadedBy(marked, verb + 3, SEATS);
        return one || runs;
    }

    private static boolean isHeadedBy(Marked marked, int at, Set<String> nouns) {
        return marked.phraseAt(at)
                .filter(phrase -> nouns.contains(
                        marked.sentence().token(phrase.head()).lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** "<b>Duarte</b>'s running mate", "<b>her</b> candidacy". */
    private static boolean hasCandidacy(Marked marked, int person) {
        int noun = marked.governor(person);
        return noun != Arc.ROOT
                && (marked.is(noun, "candidacy", "candidature")
                        || (marked.is(noun, "mate") && marked.is(noun - 1, "running")));
    }

    private static String verb(Marked marked, int person) {
        int verb = marked.governor(person);
        return verb == Arc.ROOT ? "" : marked.sentence().token(verb).lemma();
    }
}
