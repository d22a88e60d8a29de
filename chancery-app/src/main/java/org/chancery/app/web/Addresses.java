package org.chancery.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Web addresses: which are fetched at all, and when two are the same. */
final class Addresses {

    private static final int LONGEST = 4000;

    /** Parts of a query that only tell by which way the reader came. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(^|&)(utm_[a-z]+|at_(medium|campaign)|ns_(source|campaign|mchannel)|fbclid|gclid)=[^&]*");

    /** Characters that addresses should not have, and often do; browsers escape them, too. */
    private static final Pattern UNESCAPED = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");

    private Addresses() {}

    /** The address that a person or a feed gave, without its fragment. */
    static URI of(String given) throws Trouble {
        return checked(parsed(given.strip()));
    }

    /** The address that stands in an answer from another. */
    static URI of(String given, URI base) throws Trouble {
        return checked(base.resolve(parsed(given.strip())));
    }

    /** Where it is the same for everybody: without what only tells by which way the reader came. */
    static URI plain(URI address) {
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        String kept = TRACKING.matcher(query).replaceAll("").replaceAll("^&", "");
        if (kept.equals(query)) {
            return address;
        }
        String all = address.toString();
        return URI.create(all.substring(0, all.indexOf('?')) + (kept.isEmpty() ? "" : "?" + kept));
    }

    /** Scheme, host and port: what one robots.txt is for. */
    static String site(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private static URI parsed(String given) throws Trouble {
        if (given.length() > LONGEST) {
            throw Trouble.lasting("the address is longer than " + LONGEST + " characters");
        }
        try {
            return new URI(UNESCAPED.matcher(given).replaceAll(found -> escaped(found.group())));
        } catch (URISyntaxException e) {
            throw Trouble.lasting("not a web address: " + e.getReason());
        }
    }

    private static String escaped(String one) {
        return String.format(Locale.ROOT, "%%%02X", (int) one.charAt(0));
    }

    private static URI checked(URI uri) throws Trouble {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Trouble.lasting("only http and https are fetched, not \"" + scheme + "\"");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw Trouble.lasting("the address names no host");
        }
        if (uri.getRawUserInfo() != null) {
            throw Trouble.lasting("an address with a user's name in it is not fetched");
        }
        return normal(uri, scheme);
    }

    private static URI normal(URI uri, String scheme) {
        String port =
                uri.getPort() < 0 || uri.getPort() == (scheme.equals("http") ? 80 : 443) ? "" : ":" + uri.getPort();
        String path =
                Optional.ofNullable(uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return URI.create(
                URI.create(scheme + "://" + host + port + path + query).toASCIIString());
    }
}
