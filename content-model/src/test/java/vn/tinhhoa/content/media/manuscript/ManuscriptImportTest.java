package vn.tinhhoa.content.media.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Refused;
import vn.tinhhoa.content.media.manuscript.ManuscriptOutcome.Taken;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What the tests of all kinds of files share.
@ContentTest
abstract class ManuscriptImportTest {

    @Autowired ManuscriptImport manuscripts;

    Manuscript taken(byte[] file) throws IOException {
        var outcome = read(file);
        assertThat(outcome).isInstanceOf(Taken.class);
        return ((Taken) outcome).manuscript();
    }

    Manuscript taken(String file) throws IOException {
        return taken(file.getBytes(StandardCharsets.UTF_8));
    }

    /// The body without the line breaks between its blocks.
    static String blocks(Manuscript manuscript) {
        return manuscript.body().value().replace("\n", "");
    }

    String refused(byte[] file) throws IOException {
        return read(file) instanceof Refused refused ? refused.code() : "not refused";
    }

    ManuscriptOutcome read(byte[] file) throws IOException {
        return manuscripts.read(new ByteArrayInputStream(file), "ban-thao", Officers.LAN);
    }
}
