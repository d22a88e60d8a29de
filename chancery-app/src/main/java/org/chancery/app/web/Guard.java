package org.chancery.app.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which hosts may be asked: those of the open internet.
 *
 * <p>An address in a feed or a redirect may come from anybody; without this it could make the program ask the machines behind its own
 * firewall. The check counts for all addresses that a name has. It holds for the connection that follows because the Java machine keeps
 * the answer of the name service for half a minute.
 *
 * @param allowPrivate whether the own machine and private networks may be asked as well
 * @param names the name service
 */
record Guard(boolean allowPrivate, Names names) {

    /** The name service. */
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /** The machine's own name service. */
    static Names system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }

    void check(URI address) throws Trouble {
        String host = address.getHost();
        try {
            for (InetAddress at : names.of(host)) {
                if (!allowPrivate && !isPublic(at)) {
                    throw Trouble.forbidden("the host " + host + " is at a private address (" + at.getHostAddress()
                            + "), which is not asked; --allow-private-addresses permits it");
                }
            }
        } catch (UnknownHostException e) {
            throw Trouble.passing("there is no host " + host + ", or the name service cannot be reached");
        }
    }

    private static boolean isPublic(InetAddress at) {
        return !(at.isLoopbackAddress()
                || at.isAnyLocalAddress()
                || at.isLinkLocalAddress()
                || at.isSiteLocalAddress()
                || at.isMulticastAddress()
                || (at.getAddress().length == 4 ? isSpecial4(at.getAddress()) : isSpecial6(at.getAddress())));
    }

    /** Blocks that are not of the open internet, besides those that Java knows: RFC 6890. */
    private static boolean isSpecial4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128)
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && (second == 168 || (second == 0 && (b[2] == 0 || b[2] == 2))))
                || (first == 198 && (second == 18 || second == 19 || (second == 51 && b[2] == 100)))
                || (first == 203 && second == 0 && b[2] == 113);
    }

    /** Only 2000::/3 is open; in it, addresses that carry one of the older internet (6to4, Teredo) could hide a private one. */
    private static boolean isSpecial6(byte[] b) {
        boolean global = (b[0] & 0xE0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean protocols = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xFE) == 0;
        boolean examples = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        return !global || sixToFour || protocols || examples;
    }
}
