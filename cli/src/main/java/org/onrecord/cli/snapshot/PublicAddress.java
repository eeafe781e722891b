package org.onrecord.cli.snapshot;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those of a machine or a network of one's own.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose addresses</a>
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Those that hold an IPv4 address (mapped, compatible, NAT64, 6to4) are what that one is; Teredo hides one. */
    private static boolean isPublic6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xFE) == 0xFC;
        boolean teredo = starts(bytes, 0x20, 0x01, 0, 0);
        if (unique || teredo) {
            return false;
        }
        if (starts(bytes, 0x20, 0x02)) {
            return isPublicInside(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean holds4 = starts(bytes, 0, 0x64, 0xFF, 0x9B) || starts(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return !holds4 || isPublicInside(Arrays.copyOfRange(bytes, 12, 16));
    }

    private static boolean isPublicInside(byte[] four) {
        try {
            return is(InetAddress.getByAddress(four));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
