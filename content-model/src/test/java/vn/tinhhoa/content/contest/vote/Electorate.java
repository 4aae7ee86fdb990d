package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Ten thousand people who vote over two weeks as people do: in the evening, from a few addresses
/// that a mobile carrier shares among thousands, from schools and offices behind one line, many for
/// a friend whose link they were sent, some at once and some the next morning.
final class Electorate {

    static final Instant OPENS = Instant.parse("2026-10-01T00:00:00Z");
    static final int DAYS = 14;

    private static final int ENTRIES = 60;
    private static final int CARRIER_NETS = 40;

    /// Of a day in Viet Nam, by the hour: the evening weighs most.
    private static final int[] BUSY = {
        3, 1, 1, 1, 1, 2, 6, 12, 16, 18, 18, 20, 26, 20, 16, 16, 18, 24, 34, 52, 66, 62, 40, 14
    };

    private static final String[] FAMILY = {
        "nguyen", "tran", "le", "pham", "hoang", "phan", "vu", "dang", "bui", "do", "ho", "ngo"
    };
    private static final String[] GIVEN = {
        "anh", "minh", "huong", "lan", "tuan", "linh", "hung", "mai", "trang", "duc", "thao",
        "long", "ha", "phuong", "nam", "thu", "khanh", "son", "yen", "quang", "hoa", "dung",
        "vy", "bao", "chi"
    };

    private final Random random;
    private final List<EntryCode> entries = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private int people;

    Electorate(long seed) {
        this.random = new Random(seed);
        for (var i = 0; i < ENTRIES; i++) {
            entries.add(new EntryCode("%08d".formatted(1_000 + i)));
        }
    }

    List<EntryCode> entries() {
        return entries;
    }

    List<Act> votes(int count) {
        for (var school = 0; school < 6; school++) {
            school(school);
        }
        for (var office = 0; office < 30; office++) {
            office(office);
        }
        for (var link = 0; link < 8; link++) {
            sharedLink(100 + random.nextInt(150));
        }
        while (acts.size() < count) {
            var at = someTime();
            vote(popular(), at, home(), address(), browser());
        }
        return acts;
    }

    /// An afternoon when a school hears that one of its own is in the gallery.
    private void school(int number) {
        var entry = popular();
        var day = random.nextInt(DAYS);
        var start = OPENS.plus(Duration.ofDays(day)).plus(Duration.ofHours(6));
        var pupils = 60 + random.nextInt(240);
        for (var i = 0; i < pupils; i++) {
            var at = start.plusSeconds(random.nextInt(3 * 3600));
            var own = "%s@thpt%d.edu.vn".formatted(name(), number);
            // Most pupils hold their own telephone; some sit at one of forty alike machines.
            var browser = random.nextInt(100) < 15 ? "lab" + number : browser();
            vote(
                    random.nextInt(100) < 80 ? entry : popular(),
                    at,
                    "203.113.%d.%d".formatted(number, 2 + random.nextInt(4)),
                    random.nextBoolean() ? own : address(),
                    browser);
        }
    }

    private void office(int number) {
        var entry = popular();
        var day = random.nextInt(DAYS);
        var people = 10 + random.nextInt(40);
        for (var i = 0; i < people; i++) {
            var at =
                    OPENS.plus(Duration.ofDays((day + random.nextInt(2)) % DAYS))
                            .plusSeconds(1 * 3600 + random.nextInt(9 * 3600));
            var own = "%s@congty%d.com.vn".formatted(name(), number);
            vote(
                    random.nextInt(100) < 60 ? entry : popular(),
                    at,
                    "118.70.%d.9".formatted(number),
                    random.nextInt(100) < 60 ? own : address(),
                    random.nextInt(100) < 40 ? "office" + number % 5 : browser());
        }
    }

    /// Somebody well known shares one picture: a rush of people.
    private void sharedLink(int fans) {
        var entry = popular();
        var start = someTime();
        for (var i = 0; i < fans; i++) {
            var at = start.plusSeconds((long) (3600 * Math.abs(random.nextGaussian())));
            vote(entry, at, home(), address(), browser());
        }
    }

    private void vote(EntryCode entry, Instant at, String machine, String address, String browser) {
        var act =
                new Act(
                        "honest",
                        address,
                        entry,
                        at,
                        seconds(4 + logNormal(60, 1.2)),
                        seconds(0.8 + logNormal(3, 0.8)),
                        true,
                        new Origin(machine, browser),
                        Act.Trick.NONE);
        if (act.waited().compareTo(Duration.ofHours(23)) < 0) {
            acts.add(act);
        }
    }

    private Instant someTime() {
        var total = 0;
        for (var weight : BUSY) {
            total += weight;
        }
        var draw = random.nextInt(total);
        var hour = 0;
        while (draw >= BUSY[hour]) {
            draw -= BUSY[hour];
            hour++;
        }
        return OPENS.plus(Duration.ofDays(random.nextInt(DAYS)))
                .plusSeconds(((hour + 17) % 24) * 3600L + random.nextInt(3600));
    }

    private EntryCode popular() {
        // A few are loved by many, most by some.
        var place = (int) (ENTRIES * Math.pow(random.nextDouble(), 1.8));
        return entries.get(place);
    }

    private String home() {
        var draw = random.nextInt(100);
        if (draw < 45) {
            return "27.%d.%d.%d"
                    .formatted(
                            64 + random.nextInt(2),
                            random.nextInt(CARRIER_NETS / 2),
                            random.nextInt(256));
        }
        if (draw < 60) {
            return "2402:800:%x:%x::1".formatted(random.nextInt(16), random.nextInt(65_536));
        }
        return "14.%d.%d.%d"
                .formatted(160 + random.nextInt(30), random.nextInt(256), random.nextInt(256));
    }

    private String name() {
        return FAMILY[random.nextInt(FAMILY.length)]
                + GIVEN[random.nextInt(GIVEN.length)]
                + GIVEN[random.nextInt(GIVEN.length)]
                + people++;
    }

    private String address() {
        people++;
        var family = FAMILY[random.nextInt(FAMILY.length)];
        var given = GIVEN[random.nextInt(GIVEN.length)];
        var second = GIVEN[random.nextInt(GIVEN.length)];
        var year = 1960 + random.nextInt(52);
        var local =
                switch (random.nextInt(5)) {
                    case 0 -> family + given + second + year;
                    case 1 -> given + "." + family + year % 100;
                    case 2 -> second + given + random.nextInt(1000);
                    case 3 -> family + "." + second + given;
                    default -> given + second + letters(3);
                };
        var draw = random.nextInt(1000);
        if (draw < 800) {
            return local + letters(3) + "@gmail.com";
        }
        if (draw < 880) {
            return local + letters(2) + "@yahoo.com";
        }
        if (draw < 940) {
            return local + letters(2) + "@outlook.com";
        }
        if (draw < 980) {
            return local + letters(2) + "@icloud.com";
        }
        if (draw < 990) {
            return letters(10) + "@privaterelay.appleid.com";
        }
        return draw < 999 ? local + "@" + letters(7) + ".vn" : local + "@yopmail.com";
    }

    /// What browsers say: some sentences are said by very many.
    private String browser() {
        var draw = random.nextInt(100);
        if (draw < 18) {
            return "Chrome Mobile vi-VN";
        }
        if (draw < 30) {
            return "Safari iPhone vi-VN " + random.nextInt(2);
        }
        if (draw < 40) {
            return "Chrome Windows vi-VN";
        }
        if (draw < 55) {
            return "Browser " + random.nextInt(20);
        }
        // Inside other apps, each names telephone and version.
        return "In-app " + random.nextInt(600);
    }

    private String letters(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000));
    }
}
