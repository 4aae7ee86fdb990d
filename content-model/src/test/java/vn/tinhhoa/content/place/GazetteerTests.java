package vn.tinhhoa.content.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.tinhhoa.content.ContentTest;
import vn.tinhhoa.content.Officers;
import vn.tinhhoa.content.audit.AuditTrail;
import vn.tinhhoa.content.language.LanguageTag;
import vn.tinhhoa.content.language.Localised;
import vn.tinhhoa.content.place.PlaceLine.Fate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

@ContentTest
class GazetteerTests {

    private static final String HEAD = "name,kind,province,formed_from,latitude,longitude\n";

    @Autowired private Gazetteer places;
    @Autowired private PlaceEditing editing;
    @Autowired private PlaceRepository repository;
    @Autowired private AuditTrail audit;

    @AfterEach
    void begin_anew() throws IOException {
        repository.deleteAll();
        places.save(FirstPlaces.provinces());
    }

    @Test
    void a_new_installation_has_the_provinces_of_today_and_of_before() {
        var present = places.all().stream().filter(Place::isPresent).toList();
        var former = places.all().stream().filter(place -> !place.isPresent()).toList();
        assertThat(present).hasSize(34);
        // Thirty-three of the sixty-three names live on.
        assertThat(former).hasSize(30);
        assertThat(former).allSatisfy(place -> assertThat(places.present(place)).hasSize(1));
        assertThat(present.stream().filter(place -> place.kind() == PlaceKind.CITY)).hasSize(6);
    }

    @Test
    void a_province_knows_what_it_was_formed_from_and_what_became_of_it() {
        var saigon = places.byKey("ho-chi-minh").orElseThrow();
        assertThat(saigon.formerNames())
                .containsExactly("Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu");
        assertThat(places.formerOf(saigon).stream().map(Place::key))
                .containsExactly("ba-ria-vung-tau", "binh-duong");
        var former = places.byKey("binh-duong").orElseThrow();
        assertThat(former.until()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(places.present(former)).containsExactly(saigon);
        assertThat(places.byKey("thua-thien-hue").orElseThrow().until())
                .isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_text_about_a_former_province_is_about_the_present_one_too() {
        take(HEAD + "Dĩ An,phường,Hồ Chí Minh,An Bình;Dĩ An,10.9,106.77\n");
        assertThat(places.andAround(List.of("binh-duong")))
                .containsExactlyInAnyOrder("binh-duong", "ho-chi-minh");
        assertThat(places.andAround(List.of("phuong-di-an-ho-chi-minh")))
                .containsExactlyInAnyOrder("phuong-di-an-ho-chi-minh", "ho-chi-minh");
        assertThat(places.andAround(List.of("unknown"))).containsExactly("unknown");
    }

    @Test
    void places_are_found_without_marks_and_by_their_former_names() {
        assertThat(places.named("dak").stream().map(Place::key))
                .containsExactlyInAnyOrder("dak-lak", "lam-dong", "dak-nong");
        assertThat(places.named("Bến Tre").stream().map(Place::key))
                .containsExactlyInAnyOrder("vinh-long", "ben-tre");
        assertThat(places.named("không có")).isEmpty();
    }

    @Test
    void foreigners_read_a_name_without_marks_until_somebody_gives_them_one() {
        var hue = places.byKey("hue").orElseThrow();
        assertThat(hue.name(LanguageTag.VIETNAMESE)).isEqualTo("Huế");
        assertThat(hue.name(LanguageTag.ENGLISH)).isEqualTo("Hue");
        assertThat(places.byKey("dak-lak").orElseThrow().name(new LanguageTag("fr")))
                .isEqualTo("Dak Lak");
        assertThat(places.byKey("da-nang").orElseThrow().name(new LanguageTag("ja")))
                .isEqualTo("Da Nang");
        var named = hue.names().with(LanguageTag.ENGLISH, "Hué");
        editing.change("hue", new PlaceDraft("Huế", "", "", "", "", ""), named, Officers.ADMIN);
        assertThat(places.byKey("hue").orElseThrow().name(new LanguageTag("fr"))).isEqualTo("Hué");
    }

    @Test
    void names_that_begin_as_typed_come_best_first_and_each_place_once() {
        assertThat(names("dak")).containsExactly("Đắk Lắk", "Đắk Nông", "Đắk Nông");
        assertThat(names("Đắk L")).containsExactly("Đắk Lắk");
        assertThat(names("hà n")).startsWith("Hà Nội", "Hà Nam");
        assertThat(names("tàu")).containsOnly("Bà Rịa - Vũng Tàu");
        assertThat(names("ội")).isEmpty();
        assertThat(names("h")).isEmpty();
        assertThat(names(" ")).isEmpty();
    }

    private List<String> names(String typed) {
        return places.beginning(typed, 8).stream().map(Called::name).toList();
    }

    @Test
    void one_place_is_added_and_what_is_wrong_with_it_is_said_all_at_once() {
        var wrong = new PlaceDraft("", "huyện", "", "Cũ\n<b>", "108.2, 16.05", "hôm qua");
        assertThat(editing.add(wrong, Localised.EMPTY, Officers.ADMIN))
                .isEqualTo(
                        new PlaceOutcome.Refused(
                                List.of(
                                        new PlaceFault("kind", "kind", "huyện"),
                                        new PlaceFault("name", "name", ""),
                                        new PlaceFault("former", "name-odd", "<b>"),
                                        new PlaceFault("position", "position", "108.2, 16.05"),
                                        new PlaceFault("since", "since", "hôm qua"))));
        var good =
                new PlaceDraft(
                        "Bãi Sò", "điểm", "da-nang", "Bãi Cũ\nHòn Sò", "16.1, 108.3", "2025-07-01");
        var names = Localised.of(LanguageTag.ENGLISH, "Shell Beach");
        assertThat(editing.add(good, names, Officers.ADMIN)).isInstanceOf(PlaceOutcome.Saved.class);
        var beach = places.byKey("diem-bai-so-da-nang").orElseThrow();
        assertThat(beach.formerNames()).containsExactly("Bãi Cũ", "Hòn Sò");
        assertThat(beach.parent()).isEqualTo("da-nang");
        assertThat(beach.name(LanguageTag.ENGLISH)).isEqualTo("Shell Beach");
        assertThat(audit.latest(1).getFirst().action()).isEqualTo("place.added");
        assertThat(editing.add(good, names, Officers.ADMIN))
                .isEqualTo(
                        new PlaceOutcome.Refused(
                                List.of(new PlaceFault("name", "there", "Bãi Sò"))));
    }

    @Test
    void a_table_says_for_each_line_what_becomes_of_it_and_changes_nothing_yet() {
        var table =
                read(
                        "\uFEFF"
                                + HEAD
                                + "Bến Nghé,phường,Hồ Chí Minh,\"Bến Nghé;Đa Kao\",10.78,106.7\n"
                                + "Côn Đảo,đặc khu,Hồ Chí Minh,,8.69,106.61\n"
                                + "Bến Nghé,Phường,hồ chí minh,,,\n"
                                + "Tân Phú,xã,Bình Dương,,,\n"
                                + "Tân Phú,huyện,Đồng Nai,,,\n"
                                + "Tân Phú,xã,Atlantis,,,\n"
                                + ",xã,Đồng Nai,,,\n"
                                + "<script>,xã,Đồng Nai,,,\n"
                                + "Trị An,xã,Đồng Nai,,107.1,11.1\n"
                                + "Trị An,xã\n"
                                + "Trị An,xã,Đồng Nai,,11.1,\n"
                                + "Bình Dương,tỉnh,,,,\n");
        assertThat(table.lines().stream().map(PlaceLine::line))
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(table.of(Fate.ADDED).stream().map(PlaceLine::line)).containsExactly(2, 3);
        assertThat(table.of(Fate.REFUSED).stream().map(PlaceLine::reason))
                .containsExactly(
                        "twice",
                        "province-former",
                        "kind",
                        "province-unknown",
                        "name",
                        "name-odd",
                        "position",
                        "cells",
                        "position",
                        "former");
        assertThat(table.of(Fate.REFUSED).get(1).argument()).isEqualTo("Hồ Chí Minh");
        assertThat(repository.count()).isEqualTo(64);
    }

    @Test
    void what_is_taken_in_again_changes_only_what_differs_and_keeps_translations() {
        take(HEAD + "Trị An,xã,Đồng Nai,,11.1,107.1\nXuân Lộc,xã,Đồng Nai,Gia Ray,,\n");
        var key = "xa-tri-an-dong-nai";
        var before = places.byKey(key).orElseThrow();
        var typed = new PlaceDraft("Trị An", "", "", "", "11.1, 107.1", "");
        var named = before.names().with(LanguageTag.ENGLISH, "Tri An Lake");
        assertThat(editing.change(key, typed, named, Officers.ADMIN))
                .isInstanceOf(PlaceOutcome.Saved.class);
        var again = take(HEAD + "Trị An,xã,Đồng Nai,Vĩnh An,,\nXuân Lộc,xã,Đồng Nai,Gia Ray,,\n");
        assertThat(again.of(Fate.CHANGED)).hasSize(1);
        assertThat(again.of(Fate.SAME)).hasSize(1);
        var place = places.byKey(key).orElseThrow();
        assertThat(place.name(LanguageTag.ENGLISH)).isEqualTo("Tri An Lake");
        assertThat(place.formerNames()).containsExactly("Vĩnh An");
        assertThat(place.position()).isNotNull();
        assertThat(places.formedFrom("vinh-an")).containsExactly(place);
        assertThat(audit.latest(1).getFirst().action()).isEqualTo("place.imported");
    }

    @Test
    void what_is_no_table_of_places_is_refused_as_a_whole() {
        assertThat(editing.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'n', 0}))
                .isEqualTo(new PlaceTable.Unreadable("not-text", ""));
        assertThat(editing.read("a\0b".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new PlaceTable.Unreadable("not-text", ""));
        assertThat(editing.read(new byte[PlaceEditing.LARGEST_TABLE + 1]))
                .isEqualTo(new PlaceTable.Unreadable("too-large", "1"));
        assertThat(editing.read(bytes(""))).isEqualTo(new PlaceTable.Unreadable("empty", ""));
        assertThat(editing.read(bytes("tên,loại\nA,xã\n")))
                .isEqualTo(new PlaceTable.Unreadable("columns", "name, kind, province"));
        assertThat(editing.read(bytes("name,name\nA,B\n")))
                .isEqualTo(new PlaceTable.Unreadable("broken", "1"));
        assertThat(editing.read(bytes(HEAD + "A,xã,Đồng Nai,,,\n".repeat(10_001))))
                .isEqualTo(new PlaceTable.Unreadable("too-long", "10000"));
        assertThat(editing.read(bytes(HEAD + "\"open,xã,Đồng Nai")))
                .isInstanceOf(PlaceTable.Unreadable.class);
    }

    private PlaceTable.Read read(String table) {
        return (PlaceTable.Read) editing.read(bytes(table));
    }

    private PlaceTable.Read take(String table) {
        return (PlaceTable.Read) editing.take(bytes(table), Officers.ADMIN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
