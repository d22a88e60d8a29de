package org.chancery.app.samples;

import static org.chancery.app.samples.Seed.act;
import static org.chancery.app.samples.Seed.actors;
import static org.chancery.app.samples.Seed.between;
import static org.chancery.app.samples.Seed.days;
import static org.chancery.app.samples.Seed.everybody;
import static org.chancery.app.samples.Seed.mode;
import static org.chancery.app.samples.Seed.named;
import static org.chancery.app.samples.Seed.office;
import static org.chancery.app.samples.Seed.place;
import static org.chancery.app.samples.Seed.recipients;
import static org.chancery.app.samples.Seed.topic;
import static org.chancery.app.samples.Seed.undated;
import static org.chancery.app.samples.Seed.voice;
import static org.chancery.event.Category.AGREE;
import static org.chancery.event.Category.ASSAULT;
import static org.chancery.event.Category.COERCE;
import static org.chancery.event.Category.CONSULT;
import static org.chancery.event.Category.REQUEST;
import static org.chancery.event.Category.SUPPORT;
import static org.chancery.event.Category.THREATEN;
import static org.chancery.event.Status.HYPOTHETICAL;
import static org.chancery.event.Status.OCCURRED;
import static org.chancery.event.Status.ONGOING;
import static org.chancery.event.Status.PLANNED;
import static org.chancery.event.Status.STALLED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.event.Aux;
import org.chancery.event.Mode;
import org.chancery.event.Voice;
import org.chancery.event.When;

/** What must be read from the report that the project began with, row by row, and what must not; all by fields, none by its sentences. */
final class SeedClaims {

    private static final String ENVOY = "Stephen Biegun";

    private final List<Claim> claims = new ArrayList<>();

    /** Something that must hold; {@code dated}: only if the day of publication is known. */
    record Claim(String name, boolean dated, Predicate<Seed> holds) {}

    private SeedClaims() {
        visitAndStay();
        meetings();
        hypothetical();
        history();
        mustNot();
    }

    static List<Claim> all() {
        return List.copyOf(new SeedClaims().claims);
    }

    private void claim(String name, Predicate<Seed> holds) {
        claims.add(new Claim(name, false, holds));
    }

    private void dated(String name, Predicate<Seed> holds) {
        claims.add(new Claim(name, true, holds));
    }

    private void visitAndStay() {
        claim(
                "1: the envoy's visit to South Korea is planned",
                seed -> seed.has(
                        0,
                        act(CONSULT, PLANNED),
                        mode(Mode.CONSULT_VISIT),
                        actors("USAGOV"),
                        recipients("KOR"),
                        named(ENVOY)));
        dated("1: on 8 December", seed -> seed.has(0, act(CONSULT, PLANNED), days("2020-12-08", "2020-12-08")));
        claim("1: his office", seed -> seed.has(0, office(ENVOY, "Deputy Secretary of State")));
        claim("1: its topics", seed -> seed.has(0, act(CONSULT, PLANNED), topic("alliance"), topic("stalled talks")));
        claim(
                "1: officials say so",
                seed -> seed.has(0, act(CONSULT, PLANNED), voice(Voice.Kind.REPORTED, "officials")));
        claim("1: the talks on denuclearization are stalled", seed -> seed.has(0, act(CONSULT, STALLED)));
        claim(
                "1: he is the point man on North Korea too",
                seed -> seed.has(0, office(ENVOY, "point man on North Korea")));
        claim(
                "2: his stay is planned, and nobody else's",
                seed -> seed.has(
                                1, act(CONSULT, PLANNED), mode(Mode.CONSULT_VISIT), actors("USAGOV"), recipients("KOR"))
                        && seed.in(1).allMatch(named(ENVOY)));
        dated(
                "2: from 8 to 11 December",
                seed -> seed.has(1, act(CONSULT, PLANNED), days("2020-12-08", "2020-12-11"))
                        && seed.in(1).allMatch(days("2020-12-08", "2020-12-11").or(undated())));
        claim("2: that it is his last trip is hedged", seed -> seed.has(1, act(CONSULT, PLANNED), it -> it.hedged()));
        claim(
                "2: his two other offices",
                seed -> seed.has(1, office(ENVOY, "No. 2 diplomat"))
                        && seed.has(1, office(ENVOY, "special representative for North Korea")));
        dated(
                "2: the administration's term ends in January 2021",
                seed -> seed.reading().times().stream()
                        .anyMatch(time -> time.sentence() == 1
                                && time.days()
                                        .flatMap(days -> days.from())
                                        .map(Object::toString)
                                        .equals(Optional.of("2021-01-01"))));
    }

    private void meetings() {
        claim(
                "3: a meeting with officials is planned",
                seed -> seed.has(2, act(CONSULT, PLANNED), between("USA", "KOR"), named(ENVOY)));
        claim(
                "3: in the words of the State Department",
                seed -> seed.has(
                        2,
                        voice(Voice.Kind.QUOTED, "State Department"),
                        it -> it.voice().code().equals(Optional.of("USAGOV"))));
        claim(
                "3: its topics",
                seed -> seed.has(2, topic("Alliance"), topic("shared commitment"), topic("coordination")));
        claim(
                "4: talks with Choi are planned",
                seed -> seed.has(
                        3, act(CONSULT, PLANNED), actors("USAGOV", "KORGOV"), named(ENVOY), named("Choi Jong-kun")));
        dated("4: on 9 December", seed -> seed.has(3, act(CONSULT, PLANNED), days("2020-12-09", "2020-12-09")));
        claim("4: Choi's office", seed -> seed.has(3, office("Choi Jong-kun", "First Vice Foreign Minister")));
        claim("4: the topics with Choi", seed -> seed.has(3, topic("bilateral"), topic("regional")));
        claim(
                "4: a meeting with Lee Do-hoon is planned",
                seed -> seed.has(
                        4, act(CONSULT, PLANNED), actors("USAGOV", "KORGOV"), named(ENVOY), named("Lee Do-hoon")));
        claim("4: Lee Do-hoon's office", seed -> seed.has(4, office("Lee Do-hoon", "nuclear envoy")));
        claim("4: the topic with Lee Do-hoon", seed -> seed.has(4, act(CONSULT, PLANNED), topic("cooperation")));
        claim(
                "4: the ministry \"here\" is South Korea's",
                seed -> seed.has(
                        4,
                        voice(Voice.Kind.REPORTED, "Foreign Ministry"),
                        it -> it.voice().code().equals(Optional.of("KORGOV"))));
        claim(
                "5: Kang will host the envoy and the delegation",
                seed -> seed.has(
                        5,
                        act(CONSULT, PLANNED),
                        actors("USAGOV", "USAGOV"),
                        recipients("KORGOV"),
                        named(ENVOY),
                        named("Kang Kyung-wha")));
        dated("5: on 11 December", seed -> seed.has(5, act(CONSULT, PLANNED), days("2020-12-11", "2020-12-11")));
        claim(
                "6: a meeting with Lee In-young is planned",
                seed -> seed.has(
                        6, act(CONSULT, PLANNED), actors("USAGOV", "KORGOV"), named(ENVOY), named("Lee In-young")));
        dated(
                "6: without a day of its own, bounded by the visit",
                seed -> seed.has(
                        6,
                        act(CONSULT, PLANNED),
                        days("2020-12-08", "2020-12-11"),
                        it -> it.when()
                                .filter(when -> when.basis() != When.Basis.STATED)
                                .isPresent()));
        claim(
                "6: his ministry says so",
                seed -> seed.has(6, act(CONSULT, PLANNED), voice(Voice.Kind.REPORTED, "Unification Ministry")));
    }

    private void hypothetical() {
        claim(
                "7: military action by the North is feared",
                seed -> seed.in(7)
                        .anyMatch(it -> it.status() == HYPOTHETICAL
                                && it.actors().stream()
                                        .anyMatch(actor -> actor.country().equals(Optional.of("PRK")))));
        claim(
                "7: messages were sent to the North on earlier visits",
                seed -> seed.has(
                        8,
                        act(CONSULT, OCCURRED),
                        actors("USAGOV"),
                        recipients("PRK"),
                        it -> it.aux().contains(Aux.HISTORICAL)));
        claim(
                "7: a signal could be sent",
                seed -> seed.has(8, it -> it.status() == HYPOTHETICAL, named(ENVOY), between("USA", "PRK")));
        claim(
                "8: he could ask the North to refrain",
                seed -> seed.has(
                        9,
                        act(REQUEST, HYPOTHETICAL),
                        actors("USAGOV"),
                        recipients("PRK"),
                        voice(Voice.Kind.OBSERVERS, "Observers")));
        claim(
                "8: he could urge it to return to talks",
                seed -> seed.has(
                        9,
                        act(REQUEST, HYPOTHETICAL),
                        mode(Mode.REQUEST_MEET),
                        actors("USAGOV"),
                        recipients("PRK"),
                        voice(Voice.Kind.OBSERVERS, "Observers")));
    }

    private void history() {
        claim(
                "9: his trip to South Korea",
                seed -> seed.has(
                        10,
                        act(CONSULT, OCCURRED),
                        mode(Mode.CONSULT_VISIT),
                        actors("USAGOV"),
                        place("KOR"),
                        named(ENVOY)));
        dated("9: in July", seed -> seed.has(10, act(CONSULT, OCCURRED), days("2020-07-01", "2020-07-31")));
        claim(
                "9: readiness to talk with the North",
                seed -> seed.has(10, act(AGREE, OCCURRED), between("USA", "PRK"), named(ENVOY)));
        dated("9: told in July", seed -> seed.has(10, act(AGREE, OCCURRED), days("2020-07-01", "2020-07-31")));
        claim(
                "9: Kim may appoint a counterpart",
                seed -> seed.has(10, it -> it.status() == HYPOTHETICAL, named("Kim Jong-un"))
                        && !seed.has(10, it -> it.status() == OCCURRED, actors("PRKGOV")));
        claim(
                "9: the envoy speaks of that",
                seed -> seed.has(10, named("Kim Jong-un"), it -> it.voice().kind() != Voice.Kind.NARRATOR));
        claim(
                "10: negotiations since August 2018",
                seed -> seed.has(
                        11,
                        act(CONSULT, ONGOING, STALLED),
                        between("USA", "PRK"),
                        it -> days("2018-08-01", "").test(it)
                                || days("2018-08-01", "2019-10-31").test(it)));
        claim(
                "10: stalled since October 2019",
                seed -> seed.has(11, act(CONSULT, STALLED), between("USA", "PRK"), days("2019-10-01", "")));
        claim(
                "10: the two sides met in Sweden",
                seed -> seed.has(
                        11,
                        act(CONSULT, OCCURRED),
                        mode(Mode.CONSULT_THIRD_PARTY),
                        between("USA", "PRK"),
                        days("2019-10-01", "2019-10-31"),
                        place("SWE")));
        claim(
                "11: Trump and Kim met",
                seed -> seed.has(12, act(CONSULT, OCCURRED), named("Donald Trump"), named("Kim Jong-un")));
        claim(
                "11: their summit in Singapore",
                seed -> seed.has(
                        12,
                        act(CONSULT, OCCURRED),
                        mode(Mode.CONSULT_THIRD_PARTY),
                        between("USA", "PRK"),
                        days("2018-06-01", "2018-06-30"),
                        place("SGP")));
        dated(
                "11: long ago",
                seed -> seed.has(
                        12, act(CONSULT, OCCURRED), place("SGP"), it -> it.aux().contains(Aux.HISTORICAL)));
        claim(
                "11: no outcome is no event",
                seed -> seed.in(12).noneMatch(act(AGREE, OCCURRED).or(act(SUPPORT, OCCURRED))));
    }

    private void mustNot() {
        claim(
                "never: something that happened between North and South",
                seed -> seed.hasNone(act(CONSULT, OCCURRED, ONGOING)
                        .or(it -> it.status() == OCCURRED)
                        .and(between("KOR", "PRK"))));
        claim(
                "never: an attack",
                seed -> seed.hasNone(
                        it -> Set.of(ASSAULT, COERCE, THREATEN).contains(it.act()) && it.status() != HYPOTHETICAL));
        dated(
                "never: an event on the day of publication",
                seed -> seed.hasNone(it -> it.when()
                        .filter(when -> when.from().equals(Optional.of(Seed.PUBLISHED))
                                || when.to().equals(Optional.of(Seed.PUBLISHED)))
                        .isPresent()));
        claim(
                "never: the Biden administration as somebody who acts",
                seed -> seed.hasNone(it -> it.actors().stream()
                        .anyMatch(actor -> actor.words().text().contains("Biden"))));
        claim(
                "never: caption or byline",
                seed -> seed.reading().sentences().size() == 13
                        && seed.hasNone(it -> everybody(it)
                                .anyMatch(one -> one.words().text().contains("Yonhap")
                                        || one.words().text().contains("Ahn Sung-mi"))));
    }
}
