package vn.tinhhoa.content.media.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Office files are ZIP packages; this finds those that would burst when opened. Sizes that a
/// package declares may lie, so everything is inflated once, and counted, before anybody parses it.
public final class PackageLimits {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 256L << 20;

    /// Of the text parts together: a parser needs some ten times as much memory for them. A book of
    /// 500 pages has 10 MB.
    private static final long MOST_XML = 32L << 20;

    /// Tables within tables within text boxes reach 60; the JDK itself refuses above 100.
    private static final int DEEPEST_XML = 95;

    private static final int LARGEST_RATIO = 300;
    private static final long SMALL = 1L << 20;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long bytes;
    private long xmlBytes;
    private boolean exceeded;

    private PackageLimits() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /// Whether the file begins like a package.
    public static boolean isPackage(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var first = content.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K';
        }
    }

    /// What is wrong with the package: it has too many entries, inflates to too much or too
    /// strongly, nests its XML too deeply, or is broken. Nothing for most.
    public static Optional<UnsoundException.Kind> objection(Path file) {
        var limits = new PackageLimits();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.of(UnsoundException.Kind.BURSTS);
            }
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                limits.check(zip, entries.nextElement());
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException broken) {
            return Optional.of(
                    limits.exceeded ? UnsoundException.Kind.BURSTS : UnsoundException.Kind.BROKEN);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        try (var content = new Counted(zip.getInputStream(entry), entry, isXml)) {
            if (isXml) {
                checkDepth(xml.createXMLStreamReader(content));
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void checkDepth(XMLStreamReader reader) throws IOException, XMLStreamException {
        for (int depth = 0; reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {
                    // Only elements nest.
                }
            }
            if (depth > DEEPEST_XML) {
                throw exceeded("XML nests too deeply");
            }
        }
    }

    private IOException exceeded(String how) {
        exceeded = true;
        return new IOException(how);
    }

    /// Counts what comes out of one entry towards all limits.
    private final class Counted extends FilterInputStream {

        private final boolean isXml;
        private final long packed;
        private long own;

        private Counted(InputStream content, ZipEntry entry, boolean isXml) {
            super(content);
            this.isXml = isXml;
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            own += read;
            bytes += read;
            xmlBytes += isXml ? read : 0;
            if (bytes > MOST_BYTES
                    || xmlBytes > MOST_XML
                    || (own > SMALL && own / packed > LARGEST_RATIO)) {
                throw exceeded("The package inflates to too much");
            }
        }
    }
}
