package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Actor.Kind;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/**
 * Offices that the grammar of a sentence gives to a person named beside them: appositions ("Lee, Seoul's envoy"), "as" phrases ("who
 * serves as envoy") and predicates ("Lee is the envoy"). Made for one article.
 */
final class Joints {

    private final Scene scene;

    Joints(Scene scene) {
        this.scene = scene;
    }

    /** The person of a phrase with a name, with the office or the noun that stands before it ("the envoy, Lee", "her husband, Lee"). */
    Figure person(Marked marked, Phrase phrase, Description said, CastList.Builder cast) {
        Optional<Mention> before = apposed(marked, phrase, Kind.OFFICIAL)
                .or(() -> apposed(marked, phrase, Kind.GROUP)
                        .filter(group -> group.only().filter(Figure::isSomebody).isPresent()));
        Optional<Description> whole = before.flatMap(Mention::only)
                .filter(f -> f.isOf(said.country()))
                .map(f -> f.lend(said));
        Figure person = scene.person(whole.orElse(said));
        if (whole.isPresent()) {
            Mention title = before.get().of(List.of(person));
            scene.replace(before.get(), title);
            cast.put(title);
        }
        joined(marked, phrase, said).ifPresent(first -> {
            first.only().ifPresent(person::hold);
            Mention both = first.of(List.of(person)).until(said.end());
            scene.replace(first, both);
            cast.put(both);
        });
        return person;
    }

    /** The person to whom a phrase that is an office belongs, if the grammar says so. */
    Optional<Figure> holder(Marked marked, Phrase phrase, Description said) {
        if (said.plural()) {
            return Optional.empty();
        }
        Optional<Figure> person = apposed(marked, phrase, said.start(), Kind.PERSON)
                .flatMap(Mention::only)
                .or(() -> subject(marked, phrase).filter(figure -> !figure.isOutOf(said.head())))
                .filter(figure -> figure.kind() == Kind.PERSON && figure.isOf(said.country()));
        Description learnt = isOver(marked, said.start()) ? said.coded(said.countries(), List.of(Sector.ELI)) : said;
        person.ifPresent(figure -> figure.learn(learnt));
        return person;
    }

    /** The person beside whom a phrase says of whom he is one: "Vega, <b>a Peruvian journalist</b>". */
    Optional<Figure> member(Marked marked, Phrase phrase, Description said) {
        if (said.plural()) {
            return Optional.empty();
        }
        Optional<Figure> person = apposed(marked, phrase, said.start(), Kind.PERSON)
                .flatMap(Mention::only)
                .filter(figure -> figure.isOf(said.country()));
        person.ifPresent(figure -> figure.learn(said));
        return person;
    }

    /** "The armed group, <b>Boko Haram</b>, …": from its name on a group or body is what the registry knows by it. */
    void naming(Marked marked, Phrase phrase, Figure named, CastList.Builder cast) {
        apposed(marked, phrase, Kind.GROUP)
                .or(() -> apposed(marked, phrase, Kind.ORGANIZATION))
                .filter(before -> before.only()
                        .filter(figure -> figure.name().isEmpty() && figure.isOf(named.country()))
                        .isPresent())
                .ifPresent(before -> {
                    Mention known = before.of(List.of(named));
                    scene.replace(before, known);
                    cast.put(known);
                });
    }

    private Optional<Mention> apposed(Marked marked, Phrase phrase, Kind kind) {
        return apposed(marked, phrase, phrase.start(), kind);
    }

    /** "<b>Senate candidate</b> and former mayor Ana Ruiz": two offices of one person if only the last has a name and none an article. */
    private Optional<Mention> joined(Marked marked, Phrase phrase, Description said) {
        if (!marked.is(phrase.start() - 1, "and") || said.office().isEmpty()) {
            return Optional.empty();
        }
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() == phrase.start() - 1 && !mention.plural())
                .filter(mention -> marked.sentence().token(mention.start()).isNoun()
                        || marked.sentence().token(mention.start()).isAdjective())
                .filter(mention -> mention.only()
                        .filter(figure ->
                                figure.kind() == Kind.OFFICIAL && figure.name().isEmpty())
                        .isPresent())
                .findFirst();
    }

    /** The mention before a comma, or with its complement right before, to which the phrase is an apposition. */
    private Optional<Mention> apposed(Marked marked, Phrase phrase, int start, Kind kind) {
        int begin = isOver(marked, start) ? start - 1 : start;
        int end = marked.is(begin - 1, ",") ? begin - 1 : begin;
        return scene.of(marked.index()).stream()
                .filter(mention -> mention.end() == end && mention.start() < mention.end())
                .filter(mention -> end < begin || mention.head() < end - 1)
                .filter(mention -> !mention.plural()
                        && mention.only().filter(f -> f.kind() == kind).isPresent())
                .filter(mention -> isApposition(marked, phrase, mention))
                .reduce((a, b) -> b);
    }

    /** "Fenn, <b>formerly</b> the chief of staff". */
    private static boolean isOver(Marked marked, int start) {
        return marked.is(start - 1, "formerly", "previously", "once");
    }

    private static boolean isApposition(Marked marked, Phrase phrase, Mention before) {
        if (!marked.sentence().isParsed()) {
            return isBetweenCommas(marked, phrase);
        }
        int anchor = marked.anchor(phrase.start(), phrase.end());
        return marked.relation(anchor).equals("appos")
                && before.start() <= marked.governor(anchor)
                && marked.governor(anchor) < before.end();
    }

    /** Without arcs: "Dut Mabior<b>, the minister of trade,</b> died", where no list goes on. */
    private static boolean isBetweenCommas(Marked marked, Phrase phrase) {
        int at = phrase.end();
        while (at < marked.sentence().size() && isInside(marked.sentence().token(at))) {
            at++;
        }
        return marked.is(phrase.start() - 1, ",")
                && marked.is(at, ",", ".")
                && !marked.is(at + 1, "and", "or")
                && marked.sentence().tokens().subList(0, phrase.start()).stream()
                        .noneMatch(token -> token.lemma().equals("and"));
    }

    private static boolean isInside(Token token) {
        return token.isNoun()
                || token.isAdjective()
                || token.tag().equals("DT")
                || token.lemma().equals("of")
                || token.lemma().equals("for");
    }

    /** The subject of which the phrase is said, or of the verb that it modifies with "as". */
    private Optional<Figure> subject(Marked marked, Phrase phrase) {
        Sentence sentence = marked.sentence();
        if (!sentence.isParsed()) {
            return Optional.empty();
        }
        int anchor = marked.anchor(phrase.start(), phrase.end());
        if (isPresent(sentence, sentence.children(anchor, "cop"))) {
            return mentionAt(marked, sentence.children(anchor, "nsubj"));
        }
        int first = sentence.arc(anchor).relation().equals("conj")
                ? sentence.arc(anchor).head()
                : anchor;
        if (isBecome(marked, first)) {
            return mentionAt(marked, sentence.children(marked.governor(first), "nsubj"));
        }
        boolean as = sentence.children(first, "case").stream().anyMatch(at -> marked.is(at, "as"));
        int above = marked.governor(first);
        return as && above != Arc.ROOT ? bearer(marked, above) : Optional.empty();
    }

    /** "Lee became <b>envoy</b>". */
    private static boolean isBecome(Marked marked, int anchor) {
        int verb = marked.governor(anchor);
        return verb != Arc.ROOT
                && marked.sentence().token(verb).lemma().equals("become")
                && switch (marked.relation(anchor)) {
                    case "xcomp", "obj" -> true;
                    default -> false;
                };
    }

    private static boolean isPresent(Sentence sentence, List<Integer> verbs) {
        return !verbs.isEmpty() && sentence.token(verbs.get(0)).tag().matches("VB[PZ]");
    }

    private Optional<Figure> bearer(Marked marked, int above) {
        Sentence sentence = marked.sentence();
        if (!sentence.token(above).isVerb()) {
            return mentionAt(marked, sentence.children(above, "nmod:poss"));
        }
        if (sentence.token(above).tag().equals("VBD")
                || sentence.token(above).tag().equals("VBN")) {
            return Optional.empty();
        }
        return sentence.arc(above).relation().equals("acl:relcl")
                ? mentionAt(marked, List.of(sentence.arc(above).head()))
                : mentionAt(marked, sentence.children(above, "nsubj"));
    }

    private Optional<Figure> mentionAt(Marked marked, List<Integer> tokens) {
        return scene.of(marked.index()).stream()
                .filter(mention -> tokens.contains(mention.anchor()) || tokens.contains(mention.head()))
                .findFirst()
                .flatMap(Mention::only);
    }
}
