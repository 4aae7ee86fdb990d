package vn.tinhhoa.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.IntakeOutcome.Refused;
import vn.tinhhoa.content.media.IntakeOutcome.Stored;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;

@ContentTest
class HostileFilesTests {

    @Autowired MediaIntake intake;

    /// What each took is printed, with all classes loaded by a first round: processor time, since
    /// the clock tells more of what else the machine does. It depends on the machine.
    @Test
    void are_refused_one_after_the_other_and_intake_goes_on() throws IOException {
        var files = HostileFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        take(PictureFiles.of("jpg", 50, 50));
        for (var file : files.entrySet()) {
            assertThat(take(file.getValue())).as(file.getKey()).isInstanceOf(Refused.class);
        }
        var slowest = 0L;
        var largest = 0L;
        for (var file : files.entrySet()) {
            var cost = refuse(file);
            slowest = Math.max(slowest, cost.micros());
            largest = Math.max(largest, cost.kilobytes());
        }
        System.out.printf(
                "%d hostile files: at most %.1f ms CPU and %d kB allocated%n",
                files.size(), slowest / 1000.0, largest);
        for (var format : new String[] {"jpg", "png", "gif", "webp", "tiff"}) {
            assertThat(take(PictureFiles.of(format, 77, 55))).as(format).isInstanceOf(Stored.class);
        }
    }

    private record Cost(long micros, long kilobytes) {}

    private Cost refuse(Map.Entry<String, byte[]> file) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var self = Thread.currentThread().threadId();
        var allocated = threads.getThreadAllocatedBytes(self);
        var cpu = threads.getCurrentThreadCpuTime();
        var began = System.nanoTime();

        var outcome = take(file.getValue());

        var millis = (System.nanoTime() - began) / 1_000_000;
        var micros = (threads.getCurrentThreadCpuTime() - cpu) / 1_000;
        var kilobytes = (threads.getThreadAllocatedBytes(self) - allocated) / 1024;
        assertThat(outcome).as(file.getKey()).isInstanceOf(Refused.class);
        System.out.printf(
                "%-34s %-26s %6.1f ms CPU %4d ms %6d kB allocated%n",
                file.getKey(), ((Refused) outcome).code(), micros / 1000.0, millis, kilobytes);
        return new Cost(micros, kilobytes);
    }

    private IntakeOutcome take(byte[] file) throws IOException {
        return intake.takeAny(new ByteArrayInputStream(file), "anh.jpg", Officers.LAN);
    }
}
