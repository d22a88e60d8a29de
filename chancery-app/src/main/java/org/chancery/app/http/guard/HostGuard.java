package org.chancery.app.http.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.http.exchange.Problem;

/**
 * Against pages of others that reach this server through a name of their own (DNS rebinding), or send forms to it.
 *
 * <p>A request must name this machine by an address, as {@code localhost}, or by a name that was given when the server was started; and
 * what changes or costs something must not come from another site's page.
 */
public final class HostGuard {

    private final Set<String> names;

    /**
     * A guard.
     *
     * @param names besides {@code localhost} and addresses
     */
    public HostGuard(Set<String> names) {
        this.names = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    public void checkName(Caller caller) {
        String host = caller.host().map(HostGuard::withoutPort).orElse("");
        if (!isOurs(host)) {
            throw Problem.of(
                            421,
                            "Not for this server",
                            "this server is not called \"" + host + "\"; chancery serve --name tells it another name")
                    .exception();
        }
    }

    /** Programs tell no origin; a browser always does where it matters. */
    public void checkOrigin(Caller caller) {
        Optional<String> origin = caller.origin();
        boolean elsewhere = caller.site()
                .filter(it -> it.equals("cross-site") || it.equals("same-site"))
                .isPresent();
        if (elsewhere
                || (origin.isPresent() && !isSame(origin.get(), caller.host().orElse("")))) {
            throw Problem.of(403, "Not from there", "a page of another site may not send this")
                    .exception();
        }
    }

    private static boolean isSame(String origin, String host) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }

    private boolean isOurs(String host) {
        return host.equals("localhost")
                || names.contains(host)
                || host.matches("\\[[0-9a-f:.]+(%[0-9a-z]+)?\\]")
                || host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    }

    private static String withoutPort(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
    }
}
