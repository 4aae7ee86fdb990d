package vn.tinhhoa.content.media;

import org.springframework.util.unit.DataSize;

import vn.tinhhoa.content.media.raster.Orientation;
import vn.tinhhoa.content.media.raster.PictureDecoding;
import vn.tinhhoa.content.media.raster.PictureEncoding;
import vn.tinhhoa.content.media.raster.PictureHeader;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// What [FlatMemoryTests] starts: looks at each file as intake does, then makes every rendition.
final class SmallHeap {

    /// As in the application, one picture's renditions are made at a time.
    private static final Semaphore ONE = new Semaphore(1);

    private SmallHeap() {}

    public static void main(String[] arguments) throws Exception {
        var count = Integer.parseInt(arguments[1]);
        var files = List.of(arguments).subList(2, arguments.length).stream().map(Path::of).toList();
        var works = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < count; i++) {
            var file = files.get(i % files.size());
            works.add(arguments[0].equals("ladder") ? () -> ladder(file) : () -> make(file));
        }
        var threads = arguments[0].equals("together") ? count : 1;
        var made = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var result : pool.invokeAll(works)) {
                made += result.get() ? 1 : 0;
            }
        }
        var peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        System.out.printf(
                "%s: made %d with a heap of %d MB, of which at most %d MB were in use%n",
                arguments[0], made, Runtime.getRuntime().maxMemory() >> 20, peak >> 20);
    }

    private static boolean make(Path file) throws Exception {
        var limits =
                new MediaProperties(MediaProperties.Store.FILES, DataSize.ofMegabytes(99), 120);
        var look = new IncomingChecks(limits).look(file, true);
        if (!(look instanceof IncomingChecks.Good)) {
            return false;
        }
        ONE.acquire();
        try {
            return ladder(file);
        } finally {
            ONE.release();
        }
    }

    private static boolean ladder(Path file) throws Exception {
        var header = PictureHeader.read(file).orElseThrow();
        var sizes = new RenditionSizes(header.width(), header.height());
        var picture =
                PictureDecoding.read(file, Orientation.NORMAL, Optional.empty(), sizes.widest());
        var target = Files.createTempFile("tinhhoa-bench", ".bin");
        new RenditionLadder(sizes, Framing.WHOLE)
                .descend(
                        picture,
                        (each, width, shape) -> {
                            PictureEncoding.jpeg(each, target);
                            PictureEncoding.webp(each, target);
                        });
        Files.delete(target);
        return true;
    }
}
