package vn.tinhhoa.content.dataset.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

@Isolated("it weighs this process's memory")
class ReleaseBagTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final SyntheticBlobs blobs = new SyntheticBlobs();

    @Test
    void writes_any_part_exactly_as_the_whole() throws IOException {
        var bag = bag(40, 5_000);
        var whole = part(bag, 0, bag.length());
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var from = random.nextInt(whole.length + 1);
            var to = from + random.nextInt(whole.length - from + 1);
            assertThat(part(bag, from, to)).isEqualTo(Arrays.copyOfRange(whole, from, to));
        }
    }

    @Test
    void refuses_what_is_outside() {
        var bag = bag(1, 10);

        assertThatThrownBy(() -> part(bag, 0, bag.length() + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part(bag, 5, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void sorts_by_name_whatever_the_order_of_the_list() throws IOException {
        var one = new BagFile("data/images/a.jpg", blobs.blob(1, 100));
        var other = new BagFile("bagit.txt", blobs.blob(2, 50));

        assertThat(part(new ReleaseBag("b", List.of(one, other), blobs), 0, 384))
                .isEqualTo(part(new ReleaseBag("b", List.of(other, one), blobs), 0, 384));
    }

    /// The end of a ZIP64 is where a reader begins (APPNOTE 4.3.14 to 4.3.16).
    @Test
    void says_where_everything_is_beyond_four_gigabytes() throws IOException {
        var sizes = new long[] {3_000_000_000L, 5_000_000_000L, 1_000};
        var files = new ArrayList<BagFile>();
        for (int i = 0; i < sizes.length; i++) {
            files.add(new BagFile("data/images/" + i + ".jpg", blobs.blob(i, sizes[i])));
        }
        var bag = new ReleaseBag("big", files, blobs);

        var tail = little(part(bag, bag.length() - 98, bag.length()));
        assertThat(tail.getInt(0)).isEqualTo(0x06064b50);
        var entries = tail.getLong(24);
        var directoryBytes = tail.getLong(40);
        var directory = tail.getLong(48);
        assertThat(entries).isEqualTo(3);
        assertThat(tail.getInt(56)).isEqualTo(0x07064b50);
        assertThat(tail.getLong(64)).isEqualTo(bag.length() - 98);
        assertThat(tail.getInt(76)).isEqualTo(0x06054b50);
        assertThat(tail.getInt(76 + 16)).isEqualTo(-1);
        var records = little(part(bag, directory, directory + directoryBytes));
        var offsets = new long[3];
        var at = 0;
        for (int i = 0; i < 3; i++) {
            assertThat(records.getInt(at)).isEqualTo(0x02014b50);
            var name = records.getShort(at + 28);
            var extra = records.getShort(at + 30);
            var inExtra = at + 46 + name + 4;
            var size = Integer.toUnsignedLong(records.getInt(at + 24));
            if (size == 0xFFFFFFFFL) {
                size = records.getLong(inExtra);
                inExtra += 16;
            }
            var offset = Integer.toUnsignedLong(records.getInt(at + 42));
            offsets[i] = offset == 0xFFFFFFFFL ? records.getLong(inExtra) : offset;
            assertThat(size).isEqualTo(sizes[i]);
            assertThat(little(part(bag, offsets[i], offsets[i] + 4)).getInt(0))
                    .isEqualTo(0x04034b50);
            at += 46 + name + extra;
        }
        assertThat(at).isEqualTo((int) directoryBytes);
        assertThat(offsets[2]).isGreaterThan(8_000_000_000L);
    }

    @Test
    void reaches_into_five_gigabytes_at_once() throws IOException {
        var bag = bag(500, 10 * MEGABYTE);
        assertThat(bag.length()).isGreaterThan(5_000L * MEGABYTE);

        var random = new Random(11);
        for (int round = 0; round < 50; round++) {
            var from = Math.abs(random.nextLong()) % (bag.length() - 1000);
            var whole = part(bag, from, from + 1000);
            var pieces = new ByteArrayOutputStream();
            bag.write(from, from + 300, pieces);
            bag.write(from + 300, from + 1000, pieces);
            assertThat(pieces.toByteArray()).isEqualTo(whole);
        }
    }

    /// What stays allocated while five gigabytes pass.
    @Test
    @Tag("long")
    void streams_five_gigabytes_with_flat_memory() throws IOException {
        var bag = bag(500, 10 * MEGABYTE);
        var watch = new HeapWatch();

        bag.write(0, bag.length(), watch);

        assertThat(watch.bytes).isEqualTo(bag.length()).isGreaterThan(5_000L * MEGABYTE);
        System.out.printf(
                "5 GB streamed: %,d bytes, heap after collection between %d and %d MB%n",
                watch.bytes, watch.least / MEGABYTE, watch.most / MEGABYTE);
        assertThat(watch.most - watch.least).isLessThan(8L * MEGABYTE);
    }

    private static final class HeapWatch extends OutputStream {

        private long bytes;
        private long next;
        private long least = Long.MAX_VALUE;
        private long most;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
            if (bytes >= next) {
                next += 500L * MEGABYTE;
                System.gc();
                var used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                least = Math.min(least, used);
                most = Math.max(most, used);
            }
        }
    }

    private ReleaseBag bag(int count, long bytes) {
        var files = new ArrayList<BagFile>();
        for (int i = 0; i < count; i++) {
            files.add(new BagFile("data/images/anh-" + i + ".jpg", blobs.blob(i, bytes + i)));
        }
        return new ReleaseBag("bo-anh-1.0.0", files, blobs);
    }

    private static byte[] part(ReleaseBag bag, long from, long to) throws IOException {
        var out = new ByteArrayOutputStream();
        bag.write(from, to, out);
        return out.toByteArray();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
