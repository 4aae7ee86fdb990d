package vn.tinhhoa.portal.dataset;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.dataset.Agent;
import vn.tinhhoa.content.dataset.Contact;
import vn.tinhhoa.content.dataset.DataMining;
import vn.tinhhoa.content.dataset.DatasetEditing;
import vn.tinhhoa.content.dataset.DatasetFacts;
import vn.tinhhoa.content.dataset.DatasetId;
import vn.tinhhoa.content.dataset.DigitalSource;
import vn.tinhhoa.content.dataset.GeoPoint;
import vn.tinhhoa.content.dataset.ItemDescription;
import vn.tinhhoa.content.dataset.ItemId;
import vn.tinhhoa.content.dataset.ItemWithdrawal;
import vn.tinhhoa.content.dataset.NamedPlace;
import vn.tinhhoa.content.dataset.Period;
import vn.tinhhoa.content.dataset.StatedTexts;
import vn.tinhhoa.content.dataset.Term;
import vn.tinhhoa.content.dataset.release.DatasetRelease;
import vn.tinhhoa.content.dataset.releasing.DatasetReleasing;
import vn.tinhhoa.content.dataset.releasing.ReleaseOutcome;
import vn.tinhhoa.content.dataset.releasing.ReleaseRetiring;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.media.Licence;
import vn.tinhhoa.portal.House;
import vn.tinhhoa.portal.Landscape;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

/// A released dataset for tests.
public final class ReleasedBay {

    private static final Officer CURATOR =
            new Officer(new PersonId("mai"), "Mai", Set.of(Role.ADMINISTRATOR), Set.of());

    private final House house;
    private final DatasetId id;

    public ReleasedBay(House house, String id, int pictures) {
        this.house = house;
        this.id = new DatasetId(id);
        var facts =
                new DatasetFacts(
                        StatedTexts.written(words("Vịnh Sơn Hải", "Son Hai Bay")),
                        StatedTexts.written(words("Ảnh về vịnh", "Pictures of the bay")),
                        StatedTexts.NONE,
                        Map.of(),
                        new Agent("Sở Ngoại vụ", Agent.Kind.ORGANISATION, ""),
                        List.of(new Agent("Sở Ngoại vụ", Agent.Kind.ORGANISATION, "")),
                        new Contact("", "anh@sonhai.example"),
                        List.of(LanguageTag.VIETNAMESE, LanguageTag.ENGLISH),
                        Licence.of("CC-BY-4.0"),
                        DataMining.UNSPECIFIED,
                        List.of(),
                        NamedPlace.NOWHERE,
                        Period.OPEN);
        house.bean(DatasetEditing.class).begin(this.id, facts, CURATOR);
        for (int number = 1; number <= pictures; number++) {
            add(number);
        }
    }

    public void add(int number) {
        add(number, said(number));
    }

    void add(int number, ItemDescription said) {
        add(number, said, landscape(number));
    }

    /// The same as a TIFF.
    void addScan(int number) throws IOException {
        var tiff = new ByteArrayOutputStream();
        ImageIO.write(ImageIO.read(new ByteArrayInputStream(landscape(number))), "tiff", tiff);
        add(number, said(number), tiff.toByteArray());
    }

    private byte[] landscape(int number) {
        return Landscape.jpeg(Math.floorMod(id.hashCode() + number, 100_000), 700);
    }

    private void add(int number, ItemDescription said, byte[] file) {
        var picture = house.desk().picture(file);
        house.bean(DatasetEditing.class).add(id, picture, "anh-" + number, "", said, CURATOR);
    }

    static ItemDescription said(int number) {
        return ItemDescription.NONE
                .with(
                        StatedTexts.written(words("Thuyền " + number, "Boat " + number)),
                        StatedTexts.written(words("Biển " + number, "Sea " + number)))
                .with("Nguyễn Văn An", Licence.UNKNOWN);
    }

    /// Taken at one of three places, in one of two years, of a boat or a bridge.
    static ItemDescription described(int number) {
        var said = said(number);
        var topic =
                number % 2 == 0
                        ? new Term("http://www.wikidata.org/entity/Q35872", words("thuyền", "boat"))
                        : new Term("http://www.wikidata.org/entity/Q12280", words("cầu", "bridge"));
        var place =
                switch (number % 3) {
                    case 0 -> words("vụng Ngọc", "Ngọc Cove");
                    case 1 -> words("bãi Sò", "Sò Beach");
                    default -> words("mũi Gió", "Cape Gió");
                };
        return new ItemDescription(
                said.titles(),
                said.captions(),
                said.altTexts(),
                StatedTexts.written(words("Kể dài " + number, "At length " + number)),
                Map.of(LanguageTag.VIETNAMESE, List.of("từ khóa")),
                List.of(topic),
                new NamedPlace(place, ""),
                new NamedPlace(words("đồi Sau", "Back Hill"), ""),
                number == 5
                        ? null
                        : new GeoPoint(14.5 + number % 3 * 0.1, 110.2 + number % 3 * 0.1),
                (2025 + number % 2) + "-03-0" + (1 + number % 9),
                "Trần Thị Bình",
                "Trần Thị Bình",
                number % 4 == 0 ? Licence.of("CC0-1.0") : Licence.UNKNOWN,
                Localised.EMPTY,
                "CT2026-" + number,
                List.of(),
                DigitalSource.DIGITAL_CAPTURE);
    }

    public DatasetRelease release() {
        var outcome =
                house.bean(DatasetReleasing.class)
                        .release(id, null, words("Thêm ảnh", "More pictures"), CURATOR);
        if (outcome instanceof ReleaseOutcome.Released(var release)) {
            return release;
        }
        throw new IllegalStateException(outcome.toString());
    }

    void deprecate(DatasetRelease release) {
        house.bean(ReleaseRetiring.class)
                .deprecate(
                        release.id(), null, words("Sai chú thích", "Captions are wrong"), CURATOR);
    }

    void entomb(DatasetRelease release) {
        house.bean(ReleaseRetiring.class)
                .entomb(release.id(), words("Công bố nhầm", "Released by mistake"), CURATOR);
    }

    public void withdraw(String key) {
        house.bean(ItemWithdrawal.class)
                .withdraw(new ItemId(id, key), words("Rút lại", "Taken back"), CURATOR);
    }

    private static Localised words(String vi, String en) {
        return new Localised(Map.of(LanguageTag.VIETNAMESE, vi, LanguageTag.ENGLISH, en));
    }
}
