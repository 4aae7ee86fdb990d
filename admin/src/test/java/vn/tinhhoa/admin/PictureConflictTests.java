package vn.tinhhoa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.tinhhoa.content.media.AssetId;
import vn.tinhhoa.content.media.Assets;

import java.awt.Color;
import java.util.Map;

/// Two people describe one picture at the same time.
class PictureConflictTests {

    private final House house = House.open();
    private final Visitor lan = Visitor.signedIn("lan");
    private final Visitor minh = Visitor.signedIn("minh");

    @Test
    void shows_both_and_overwrites_nothing() {
        var file = SamplePictures.png(new Color(11, 1, 1), 300, 200);
        var address = lan.upload("/pictures", "hai-nguoi.png", file, Map.of()).path();
        var id = new AssetId(address.substring("/pictures/".length()));
        var assets = house.bean(Assets.class);
        var seenByLan = lan.get(address);
        var seenByMinh = minh.get(address);

        var first = minh.submit(seenByMinh, "#describe", Map.of("alt-vi", "Minh", "credit", "M"));
        assertThat(first.toast()).isEqualTo("Đã lưu.");
        var late = lan.submit(seenByLan, "#describe", Map.of("alt-vi", "Lan", "credit", "M"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(assets.require(id).altTexts().texts().values()).containsExactly("Minh");
        var different = late.document().select("#differences tbody tr");
        assertThat(different.eachText()).containsExactly("Văn bản thay thế Tiếng Việt Minh Lan");
        assertThat(late.document().select("#alt-vi").text()).isEqualTo("Lan");

        var knowingly = lan.submit(late, "#describe", Map.of("alt-vi", "Minh và Lan"));
        assertThat(knowingly.toast()).isEqualTo("Đã lưu.");
        assertThat(assets.require(id).altTexts().texts().values()).containsExactly("Minh và Lan");
        assertThat(assets.require(id).credit()).isEqualTo("M");
    }

    @Test
    void whoever_says_the_same_meets_no_conflict() {
        var file = SamplePictures.png(new Color(11, 1, 2), 300, 200);
        var address = lan.upload("/pictures", "mot-y.png", file, Map.of()).path();
        var seenByLan = lan.get(address);
        minh.submit(minh.get(address), "#describe", Map.of("alt-vi", "Như nhau"));

        var same = lan.submit(seenByLan, "#describe", Map.of("alt-vi", "Như nhau"));

        assertThat(same.toast()).isEqualTo("Đã lưu.");
    }
}
