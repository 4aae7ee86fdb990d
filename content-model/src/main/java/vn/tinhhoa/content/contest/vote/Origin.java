package vn.tinhhoa.content.contest.vote;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request came from. It is never kept: see [Signals].
///
/// @param address of the machine, as text
/// @param browser the headers `User-Agent` and `Accept-Language`
public record Origin(String address, String browser) {

    private static final int BYTES_OF_24 = 3;
    private static final int BYTES_OF_48 = 6;

    /// The neighbourhood of the machine; the address itself when it has no form that we know.
    public String subnet() {
        try {
            var machine = InetAddress.ofLiteral(address);
            var bytes = machine.getAddress();
            var kept = machine instanceof Inet4Address ? BYTES_OF_24 : BYTES_OF_48;
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, kept));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
