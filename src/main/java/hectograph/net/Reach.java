package hectograph.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * How near to this machine a host is. A server may send us on to what is as far away as the address that the maintainer
 * wrote, or farther, but no nearer: else it could have us read what only this machine or its network can.
 */
enum Reach {
    /** Anybody's. */
    PUBLIC,
    /** A host of the network around this machine. */
    PRIVATE,
    /** This machine, or what answers for it alone, such as a cloud's metadata. */
    HERE;

    /** Of a host; of its nearest address when it has several. One that has none is asked in vain, whatever it is. */
    static Reach of(String host) {
        Reach nearest = PUBLIC;
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            for (InetAddress address : InetAddress.getAllByName(bare)) {
                Reach reach = of(address);
                nearest = reach.compareTo(nearest) > 0 ? reach : nearest;
            }
        } catch (UnknownHostException e) {
            return PUBLIC;
        }
        return nearest;
    }

    static Reach of(InetAddress address) {
        if (address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isAnyLocalAddress()) {
            return HERE;
        }
        boolean odd = address.isSiteLocalAddress() || address.isMulticastAddress();
        byte[] octets = address.getAddress();
        if (address instanceof Inet4Address) {
            return odd || isPrivate(octets) ? PRIVATE : PUBLIC;
        }
        Reach reach = embedded(octets);
        return reach == PUBLIC && (odd || isPrivate6(octets)) ? PRIVATE : reach;
    }

    /** 100.64/10 (shared by providers), 192.0.0/24, 198.18/15 (benchmarks), 0/8 and 240/4: no public hosts. */
    private static boolean isPrivate(byte[] octets) {
        int a = octets[0] & 0xFF;
        int b = octets[1] & 0xFF;
        return a == 0
                || a >= 240
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && octets[2] == 0
                || a == 198 && (b == 18 || b == 19);
    }

    /** fc00::/7, unique local addresses. */
    private static boolean isPrivate6(byte[] octets) {
        return (octets[0] & 0xFE) == 0xFC;
    }

    /** An IPv4 address within an IPv6 one (::/96, NAT64 64:ff9b::/96, 6to4 2002::/16) is as near as it is itself. */
    private static Reach embedded(byte[] octets) {
        int first = (octets[0] & 0xFF) << 8 | octets[1] & 0xFF;
        boolean last = first == 0x0064 && (octets[2] & 0xFF) == 0xFF || isZero(octets, 12);
        if (!last && first != 0x2002) {
            return PUBLIC;
        }
        int from = last ? 12 : 2;
        try {
            return of(InetAddress.getByAddress(Arrays.copyOfRange(octets, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e); // four octets are an address
        }
    }

    private static boolean isZero(byte[] octets, int end) {
        for (int i = 0; i < end; i++) {
            if (octets[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
