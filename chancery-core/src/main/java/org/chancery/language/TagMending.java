package org.chancery.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends tags that the tagger typically gets wrong, before arcs are found by them.
 *
 * <p>Pure; the sentence handed in is not changed.
 */
public final class TagMending {

    private static final Set<String> PRESS = Set.of(
            "officer", "officers", "secretary", "conference", "conferences", "release", "releases", "agency", "office");

    private static final Set<String> AIR_FORCE =
            Set.of("strikes", "raids", "attacks", "patrols", "defences", "defenses", "links", "traffic");

    private static final Set<String> FROM_AFAR = Set.of("air", "missile", "drone", "rocket", "artillery");

    /** Of whom one speaks as of a class: "the wounded". */
    private static final Set<String> CLASSES =
            Set.of("wounded", "injured", "displaced", "disappeared", "accused", "dead");

    /** Who is counted in such words alone. */
    private static final Set<String> HURT = Set.of("wounded", "injured", "displaced", "disappeared");

    private static final Set<String> IS_BEHIND_NOUN = Set.of("VBD", "VBZ", "VBP", "MD", "IN", "TO", ",", ".", "CC");

    /** Deeds of force that are spoken of as things. */
    private static final Set<String> FORCE =
            Set.of("shelling", "bombing", "shooting", "killing", "stabbing", "fighting", "looting", "rioting");

    private static final Set<String> FIGHTERS = Set.of(
            "coalition", "force", "troop", "army", "soldier", "rebel", "militia", "group", "alliance", "government");

    private static final Set<String> BEHIND_DEED = Set.of("by", "of", "and");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> BEFORE_NOUN = Set.of("IN", "DT", "JJ", "PRP$");

    private static final Set<String> DEALING = Set.of(
            "sign",
            "ratify",
            "reach",
            "clinch",
            "strike",
            "seal",
            "approve",
            "reject",
            "announce",
            "negotiate",
            "cancel",
            "back",
            "finalize",
            "finalise",
            "welcome",
            "criticize",
            "criticise");

    private static final Set<String> OPENS_OBJECT = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS");

    private static final Set<String> HELP = Set.of("support", "aid", "help", "relief", "funding");

    private static final Set<String> MONEY =
            Set.of("dollar", "euro", "pound", "yen", "yuan", "franc", "crown", "million", "billion");

    private static final Set<String> HELPED = Set.of("to", "for", "in");

    /** How adjectives of nations mostly end. */
    private static final Pattern NATIONAL = Pattern.compile("\\p{Lu}\\p{Ll}+(an|ish|ese|ch|ak|ek|ss|ic|i)");

    /** Titles before the names of several who bear them. */
    private static final Pattern TITLES = Pattern.compile(
            "(Minister|President|Senator|Representative|Governor|Ambassador|Judge|General|Premier|Commissioner|Colonel"
                    + "|Mayor|Justice|Chancellor|Envoy|Officer|Lawmaker|Councillor|Leader|Prosecutor|Admiral|Captain|King|Prince|Cardinal)s");

    private static final Set<String> JOINTS = Set.of("and", ",", "&");

    private TagMending() {}

    /** The same sentence, or one with its tags mended; itself if there is nothing to mend. */
    public static Sentence of(Sentence sentence) {
        boolean mended = sentence.depth() == Sentence.Depth.TAGGED
                && sentence.tokens().stream()
                        .anyMatch(token -> !mended(sentence, token).equals(token));
        if (!mended) {
            return sentence;
        }
        List<Token> tokens =
                sentence.tokens().stream().map(token -> mended(sentence, token)).toList();
        return Sentence.tagged(sentence.index(), sentence.span(), tokens);
    }

    private static Token mended(Sentence sentence, Token token) {
        if (isPressOffice(sentence, token)) {
            return token.withTag("NN", "press");
        }
        if (token.tag().equals("$") && token.text().endsWith("$")) {
            return token.withTag("$", "$");
        }
        if (isDash(sentence, token)) {
            return token.withTag(":", token.lemma());
        }
        if (isCharge(sentence, token) || isDeal(sentence, token)) {
            return token.withTag("NN", token.text());
        }
        if (isClass(sentence, token)) {
            return token.withTag("NNS", token.text());
        }
        if (isForce(sentence, token)) {
            return token.withTag("NN", token.text().toLowerCase(Locale.ROOT));
        }
        if (isFighting(sentence, token)) {
            return token.withTag("VBG", "fight");
        }
        if (isGerund(sentence, token) || isNational(sentence, token) || isWarningShot(sentence, token)) {
            return token.withTag("NN", token.text());
        }
        if (isDrone(sentence, token)) {
            return token.withTag(token.text().endsWith("s") ? "NNS" : "NN", "drone");
        }
        if (HeadlineVerb.is(sentence, token)) {
            return HeadlineVerb.asVerb(token);
        }
        if (isGivenSum(sentence, token)) {
            return token.withTag("NN", token.text());
        }
        if (isTitle(sentence, token)) {
            return token.withTag("NNPS", token.lemma());
        }
        if (isSince(sentence, token)) {
            return token.withTag("RB", "since");
        }
        if (isWithout(sentence, token)) {
            return token.withTag("NNP", token.lemma());
        }
        if (isNationInList(sentence, token)) {
            return token.withTag("JJ", token.lemma());
        }
        if (isHerAlone(sentence, token)) {
            return token.withTag("PRP", "she");
        }
        if (isInAirStrikes(sentence, token)) {
            return token.withTag("NN", "air");
        }
        if (isAirStrikes(sentence, token)) {
            return token.withTag("NNS", "strike");
        }
        return VerbTags.mended(sentence, token)
                .or(() -> Mistagged.mended(sentence, token))
                .orElse(token);
    }

    /** "Lima [-] Peru's army": with blanks on both sides it parts names and joins none. */
    private static boolean isDash(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("HYPH")
                && at > 0
                && at + 1 < sentence.size()
                && Character.isUpperCase(sentence.token(at + 1).text().charAt(0))
                && sentence.token(at - 1).span().end() < token.span().start()
                && token.span().end() < sentence.token(at + 1).span().start();
    }

    /** "the Peruvian [charge d'affaires]": neither a verb nor a name. */
    private static boolean isCharge(Sentence sentence, Token token) {
        int next = token.index() + 1;
        if (token.text().equals("d'affaires")) {
            return true;
        }
        return token.text().equals("charge")
                && next < sentence.size()
                && sentence.token(next).text().startsWith("d'");
    }

    /** "ratified the minerals [deal] with Chad": what is ratified, not what minerals do. */
    private static boolean isDeal(Sentence sentence, Token token) {
        int at = token.index();
        boolean verb = token.isVerb()
                && token.text().equals("deal")
                && at > 2
                && sentence.token(at - 1).isNoun();
        for (int before = at - 2; verb && before >= Math.max(0, at - 5); before--) {
            if (DEALING.contains(sentence.token(before).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "the [wounded] were flown out", "flew out 40 [wounded]": people, no verb and no adjective. */
    private static boolean isClass(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return CLASSES.contains(token.text())
                && !token.isNoun()
                && token.index() > 0
                && (sentence.token(token.index() - 1).lemma().equals("the")
                        || (HURT.contains(token.text())
                                && sentence.token(token.index() - 1).tag().equals("CD")))
                && next < sentence.size()
                && IS_BEHIND_NOUN.contains(sentence.token(next).tag());
    }

    /** "died in [shelling] by the army", "[fighting] broke out": no verb. */
    private static boolean isForce(Sentence sentence, Token token) {
        int next = token.index() + 1;
        boolean gerund = FORCE.contains(token.text().toLowerCase(Locale.ROOT))
                && token.tag().equals("VBG")
                && next < sentence.size();
        if (!gerund) {
            return false;
        }
        boolean predicate = sentence.token(next).tag().equals("VBD");
        return token.index() == 0
                ? predicate
                : BEFORE_NOUN.contains(sentence.token(token.index() - 1).tag())
                        && (predicate
                                || BEHIND_DEED.contains(sentence.token(next).text()));
    }

    /** "the coalition [fighting] Maoist rebels": what those do who fight, no sort of rebel. */
    private static boolean isFighting(Sentence sentence, Token token) {
        int at = token.index();
        return token.text().equals("fighting")
                && token.tag().equals("NN")
                && at > 0
                && at + 1 < sentence.size()
                && FIGHTERS.contains(sentence.token(at - 1).lemma())
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag());
    }

    /** "banned the [wearing] of veils": a thing, no verb. */
    private static boolean isGerund(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("VBG")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).text().equalsIgnoreCase("the")
                && sentence.token(at + 1).text().equals("of");
    }

    /** "jailed an [Omani] and a Dane": somebody of that nation. */
    private static boolean isNational(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("JJ")
                && token.text().matches("\\p{Lu}\\p{Ll}+")
                && at > 0
                && at + 1 < sentence.size()
                && ARTICLES.contains(sentence.token(at - 1).lemma())
                && IS_BEHIND_NOUN.contains(sentence.token(at + 1).tag());
    }

    /** "fired [warning] shots": nobody warns anybody of shots. */
    private static boolean isWarningShot(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.text().equals("warning")
                && next < sentence.size()
                && sentence.token(next).text().matches("shots?");
    }

    /** "A Houthi [drone] hit a ship": no verb. */
    private static boolean isDrone(Sentence sentence, Token token) {
        return token.isVerb()
                && token.text().matches("drones?")
                && token.index() > 0
                && OPENS_OBJECT.contains(sentence.token(token.index() - 1).tag());
    }

    /** "Doctors [Without] Borders": part of a name. */
    private static boolean isWithout(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.text().equals("Without")
                && !token.isProperNoun()
                && token.index() > 0
                && next < sentence.size()
                && sentence.token(next).text().equals("Borders");
    }

    /** "their [Slovak], Latvian and Danish counterparts": an adjective like the next. */
    private static boolean isNationInList(Sentence sentence, Token token) {
        int at = token.index();
        return token.isProperNoun()
                && NATIONAL.matcher(token.text()).matches()
                && (at == 0 || !sentence.token(at - 1).isProperNoun())
                && at + 4 < sentence.size()
                && sentence.token(at + 1).text().equals(",")
                && isNationalAdjective(sentence.token(at + 2))
                && (sentence.token(at + 3).text().equals(",")
                        || sentence.token(at + 3).lemma().equals("and"))
                && sentence.tokens().subList(at + 4, sentence.size()).stream()
                        .filter(next -> !next.text().matches(",|and") && !isNationalAdjective(next))
                        .findFirst()
                        .filter(next -> next.isNoun() || next.isAdjective())
                        .isPresent();
    }

    /** "accused [her] of lying": nothing of hers. */
    private static boolean isHerAlone(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.text().equals("her")
                && token.tag().equals("PRP$")
                && next < sentence.size()
                && IS_BEHIND_NOUN.contains(sentence.token(next).tag());
    }

    private static boolean isNationalAdjective(Token token) {
        return token.isAdjective() && Character.isUpperCase(token.text().charAt(0));
    }

    /** "a halt to [air] strikes": nobody airs them. */
    private static boolean isInAirStrikes(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.isVerb()
                && token.text().equals("air")
                && next < sentence.size()
                && AIR_FORCE.contains(sentence.token(next).text());
    }

    /** "two dozen air [strikes] this year": no verb. */
    private static boolean isAirStrikes(Sentence sentence, Token token) {
        return token.isVerb()
                && token.text().equals("strikes")
                && token.index() > 0
                && FROM_AFAR.contains(sentence.token(token.index() - 1).text());
    }

    /** "a police [press] officer": no verb. */
    /** "Peruvian <b>Ministers</b> Otto Falk and Mia Lund": many, though the tagger takes the word for a name. */
    private static boolean isTitle(Sentence sentence, Token token) {
        int joint = token.index() + 3;
        return token.tag().equals("NNP")
                && TITLES.matcher(token.text()).matches()
                && joint < sentence.size()
                && sentence.token(joint - 2).isProperNoun()
                && sentence.token(joint - 1).isProperNoun()
                && JOINTS.contains(sentence.token(joint).text());
    }

    private static boolean isPressOffice(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.isVerb()
                && token.text().equals("press")
                && next < sentence.size()
                && PRESS.contains(sentence.token(next).text());
    }

    /** "gave 20 million euros [support] to schools": a noun. */
    private static boolean isGivenSum(Sentence sentence, Token token) {
        int at = token.index();
        return token.isVerb()
                && HELP.contains(token.text())
                && at > 0
                && at + 1 < sentence.size()
                && MONEY.contains(sentence.token(at - 1).lemma())
                && HELPED.contains(sentence.token(at + 1).text());
    }

    /** "has [since] suspended flights": an adverb. */
    private static boolean isSince(Sentence sentence, Token token) {
        int at = token.index();
        return token.text().equals("since")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).lemma().equals("have")
                && sentence.token(at + 1).tag().equals("VBN");
    }
}
