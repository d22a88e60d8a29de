package org.chancery.app.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites want robots to leave alone (RFC 9309), asked for once a run and site.
 *
 * <p>A site without such rules has none; of one whose rules cannot be had at the moment nothing is fetched. To be used by one thread.
 */
final class Robots implements Trail.Permission {

    private static final String NAME = "chancery";
    private static final int LONGEST = 512 * 1024;

    private final Trail trail;
    private final Duration pause;
    private final Map<String, String> headers;
    private final Map<String, Rules> sites = new HashMap<>();

    Robots(Trail trail, Duration pause, Map<String, String> headers) {
        this.trail = trail;
        this.pause = pause;
        this.headers = headers;
    }

    /** What one site says; or why it could not be asked. */
    private record Rules(BaseRobotRules rules, String trouble) {}

    @Override
    public Duration pause(URI address) throws Trouble, InterruptedException {
        Rules site = rules(address);
        if (!site.trouble.isEmpty()) {
            throw Trouble.passing(site.trouble);
        }
        if (!site.rules.isAllowed(address.toString())) {
            throw Trouble.lasting("the site's robots.txt forbids it");
        }
        Duration asked = Duration.ofMillis(Math.max(0, site.rules.getCrawlDelay()));
        return asked.compareTo(pause) > 0 ? asked : pause;
    }

    private Rules rules(URI address) throws InterruptedException {
        String site = Addresses.site(address);
        Rules known = sites.get(site);
        if (known == null) {
            known = asked(URI.create(site + "/robots.txt"));
            sites.put(site, known);
        }
        return known;
    }

    private Rules asked(URI robots) throws InterruptedException {
        try {
            Answer answer = trail.follow(robots, headers, address -> pause);
            if (Tries.isBusy(answer.status()) || answer.status() >= 500) {
                return closed("its robots.txt cannot be had at the moment (answer " + answer.status() + ")");
            }
            return answer.status() == 200 ? read(robots, answer) : new Rules(open(), "");
        } catch (Trouble e) {
            return e.isPassing() || e.isForbidden()
                    ? closed(e.reason())
                    : new Rules(open(), ""); // RFC 9309: redirects without end, and the like, are no rules
        }
    }

    private static Rules read(URI robots, Answer answer) {
        byte[] body = answer.body();
        byte[] start = body.length > LONGEST ? java.util.Arrays.copyOf(body, LONGEST) : body;
        String type = answer.header("Content-Type").orElse("text/plain");
        return new Rules(new SimpleRobotRulesParser().parseContent(robots.toString(), start, type, List.of(NAME)), "");
    }

    private static Rules closed(String trouble) {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble);
    }

    private static BaseRobotRules open() {
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
}
