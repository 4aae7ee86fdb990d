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

    /// What each took is printed, so that it can be read after a run; it depends on the machine.
    @Test
    void are_refused_one_after_the_other_and_intake_goes_on() throws IOException {
        var files = HostileFiles.all();
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        take(PictureFiles.of("jpg", 50, 50));
        for (var file : files.entrySet()) {
            refuse(file);
        }
        for (var format : new String[] {"jpg", "png", "gif", "webp", "tiff"}) {
            assertThat(take(PictureFiles.of(format, 77, 55))).as(format).isInstanceOf(Stored.class);
        }
    }

    private void refuse(Map.Entry<String, byte[]> file) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var self = Thread.currentThread().threadId();
        var allocated = threads.getThreadAllocatedBytes(self);
        var began = System.nanoTime();

        var outcome = take(file.getValue());

        var millis = (System.nanoTime() - began) / 1_000_000;
        var kilobytes = (threads.getThreadAllocatedBytes(self) - allocated) / 1024;
        assertThat(outcome).as(file.getKey()).isInstanceOf(Refused.class);
        System.out.printf(
                "%-34s %-26s %4d ms %6d kB allocated%n",
                file.getKey(), ((Refused) outcome).code(), millis, kilobytes);
    }

    private IntakeOutcome take(byte[] file) throws IOException {
        return intake.takeAny(new ByteArrayInputStream(file), "anh.jpg", Officers.LAN);
    }
}
