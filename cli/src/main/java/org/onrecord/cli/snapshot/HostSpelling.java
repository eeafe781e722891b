package org.onrecord.cli.snapshot;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Tells a host that is written in the one plain way from one that programs read differently.
 *
 * <pre>
 * taken                     refused
 * herald.example            herald.example.   127.1   0x7f.1   a%2Eb   hеrald.example
 * 93.184.216.34             093.184.216.34   0177.0.0.1   0x5db8d822   1572395042
 * [2606:4700::1111]         [::ffff:93.184.216.34]   [::93.184.216.34]   [fe80::1%eth0]
 * </pre>
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">WHATWG URL, host parsing: the forms of IPv4 numbers</a>
 */
final class HostSpelling {
    private static final int LONGEST = 253;
    private static final String BYTE = "(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
    private static final Pattern DOTTED_DECIMAL = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[0-9A-Fa-f:]{2,39}]");

    private HostSpelling() {}

    /** Whether {@code host}, as an address gives it, is a name, dotted decimal or an IPv6 address in brackets. */
    static boolean isPlain(String host) {
        if (IN_BRACKETS.matcher(host).matches()) {
            return isIpv6(host);
        }
        return host.length() <= LONGEST
                && (DOTTED_DECIMAL.matcher(host).matches()
                        || NAME.matcher(host).matches()
                                && !ENDS_IN_A_NUMBER.matcher(host).matches());
    }

    /**
     * An IPv4 address in the clothes of IPv6 (mapped, compatible) is none; the unspecified and the loopback one are.
     */
    private static boolean isIpv6(String host) {
        try {
            return InetAddress.getByName(host) instanceof Inet6Address address
                    && (!address.isIPv4CompatibleAddress()
                            || address.isLoopbackAddress()
                            || address.isAnyLocalAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
