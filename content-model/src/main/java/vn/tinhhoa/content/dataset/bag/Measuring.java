package vn.tinhhoa.content.dataset.bag;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Counts and hashes what passes.
public final class Measuring extends FilterOutputStream {

    private final MessageDigest digest;
    private final CRC32 crc = new CRC32();
    private long bytes;

    public Measuring(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        digest.update(buffer, offset, length);
        crc.update(buffer, offset, length);
        bytes += length;
    }

    public long bytes() {
        return bytes;
    }

    /// What passed so far; ends the hash, so it is asked once.
    public FrozenFile measured() {
        return new FrozenFile(HexFormat.of().formatHex(digest.digest()), bytes, crc.getValue());
    }
}
