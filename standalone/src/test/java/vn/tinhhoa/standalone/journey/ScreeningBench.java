package vn.tinhhoa.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tinhhoa.content.contest.screening.Board;
import vn.tinhhoa.content.contest.screening.Screenings;
import vn.tinhhoa.content.media.likeness.Look;
import vn.tinhhoa.content.media.likeness.LooksAlike;
import vn.tinhhoa.standalone.likeness.Pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Random;

/// What screening takes with ten thousand entries: finding a copy among them, and every screen.
@Tag("bench")
class ScreeningBench {

    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 30;

    private static Browsers browsers;
    private static ScreeningHouse house;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        house = ScreeningHouse.start();
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    @Test
    void looks_for_a_copy_among_ten_thousand() {
        var known = new LooksAlike<Integer>();
        for (int number = 0; number < ENTRIES; number++) {
            known.put(number, Look.of(shapes(number)).straight());
        }
        var look = Look.of(shapes(17));
        var other = Look.of(shapes(18));
        measure("suspects among " + known.size(), () -> known.to(look, 12));
        measure("laying one picture over another", () -> look.agreement(other));
        assertThat(known.to(look, 12).getFirst().key()).isEqualTo(17);
    }

    @Test
    void shows_every_screen_of_ten_thousand_entries() throws IOException {
        var first = house.enter("nang@example.la", "Morning", Pictures.landscape(1));
        var second = house.enter("kham@example.la", "Dawn", Pictures.turned(1));
        var screening = ScreeningHouse.screened(house, first);
        ScreeningHouse.screened(house, second);
        house.multiply(screening, ENTRIES);
        var board = house.bean(Screenings.class);
        var begun = System.nanoTime();
        var all = board.board(OpenContest.ID, new Board.Question(null, null, null), 0, 40);
        System.out.printf(
                "first look at %d entries: %d ms%n",
                all.fitting(), (System.nanoTime() - begun) / 1_000_000);
        var page = browsers.browser().newPage();
        page.navigate(house.address("/login").toString());
        page.fill("#login", "admin");
        page.fill("#password", "mat-khau-thu-nghiem");
        page.click("main button.button--primary");
        var places = new ArrayList<String>();
        var list = "/contests/" + OpenPortal.CONTEST + "/screening";
        places.add("/screening");
        places.add(list);
        places.add(list + "?state=&page=200");
        places.add(list + "?state=SUBMITTED&rule=copy&category=anh-don&page=3");
        places.add(list + "/" + first.code());
        places.add(list + "/excluded");
        for (var place : places) {
            measure(place, () -> page.request().get(house.address(place).toString()).body());
        }
        assertThat(house.bean(MongoTemplate.class).estimatedCount("screenings"))
                .isGreaterThan(ENTRIES);
    }

    /// CPU of this whole process, in which all of the server runs.
    private static void measure(String what, Runnable work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            work.run();
        }
        var cpu = system.getProcessCpuTime();
        var begun = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            work.run();
        }
        System.out.printf(
                "%-70s %.1f ms CPU, %.1f ms%n",
                what,
                (system.getProcessCpuTime() - cpu) / 1e6 / ROUNDS,
                (System.nanoTime() - begun) / 1e6 / ROUNDS);
    }

    private static BufferedImage shapes(int seed) {
        var random = new Random(seed);
        var picture = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        for (int shape = 0; shape < 12; shape++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(
                    random.nextInt(-20, 90),
                    random.nextInt(-20, 60),
                    random.nextInt(8, 60),
                    random.nextInt(8, 50));
        }
        graphics.dispose();
        return picture;
    }
}
