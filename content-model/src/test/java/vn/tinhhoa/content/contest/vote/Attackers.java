package vn.tinhhoa.content.contest.vote;

import vn.tinhhoa.content.contest.entry.EntryCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Thirty thousand ballots by people who want a prize more than they deserve it.
final class Attackers {

    private final Random random;
    private final List<EntryCode> entries;
    private final List<Act> acts = new ArrayList<>();

    Attackers(long seed, List<EntryCode> entries) {
        this.random = new Random(seed);
        this.entries = entries;
    }

    List<Act> votes() {
        aliases(5_000);
        oneNeighbourhood(5_000);
        bursts(10, 400);
        replays(4_000);
        tampered(3_000);
        disposable(2_000);
        numbered(1_000);
        botnet(6_000);
        return acts;
    }

    /// 250 mailboxes under twenty spellings each.
    private void aliases(int count) {
        for (var i = 0; i < count; i++) {
            var box = "collector" + letter(i % 250) + letter(i % 250 / 26) + "boxes";
            var nth = i / 250;
            var address =
                    switch (nth % 5) {
                        case 0 -> box + "+" + nth + "@gmail.com";
                        case 1 -> dotted(box, nth) + "@gmail.com";
                        case 2 -> dotted(box, nth) + "+x" + nth + "@googlemail.com";
                        case 3 -> box.toUpperCase(Locale.ROOT) + "@GMAIL.com";
                        default -> "\"" + dotted(box, nth) + "\"@GoogleMail.COM";
                    };
            act("aliases", address, entries.get(20), day(0, 5), 8, 90, 1, 8, net(40), browser(30));
        }
    }

    /// A room full of people or telephones behind one line, all for one picture, not even quickly.
    private void oneNeighbourhood(int count) {
        for (var i = 0; i < count; i++) {
            act(
                    "one neighbourhood",
                    word(9) + "@gmail.com",
                    entries.get(25),
                    day(2, 3),
                    15,
                    120,
                    1,
                    8,
                    "171.224.7." + random.nextInt(250),
                    browser(12));
        }
    }

    private void bursts(int bursts, int size) {
        for (var burst = 0; burst < bursts; burst++) {
            var start = day(burst, 1);
            for (var i = 0; i < size; i++) {
                act(
                        "bursts",
                        word(8) + random.nextInt(99) + "@outlook.com",
                        entries.get(30),
                        start.plusSeconds(random.nextInt(300)),
                        4,
                        25,
                        0.3,
                        2.2,
                        net(4_000),
                        browser(20));
            }
        }
    }

    /// One bought link, used again and again.
    private void replays(int count) {
        for (var i = 0; i < count; i++) {
            var trick = i < 20 ? Act.Trick.NONE : Act.Trick.REPLAY;
            var address = "bought" + letter(i % 20) + "@gmail.com";
            var at = i < 20 ? day(1, 1) : day(2, 1);
            act("replays", address, entries.get(33), at, 5, 30, 0.5, 2, net(300), "curl", trick);
        }
    }

    private void tampered(int count) {
        for (var i = 0; i < count; i++) {
            var trick =
                    switch (i % 3) {
                        case 0 -> Act.Trick.OTHER_ENTRY;
                        case 1 -> Act.Trick.OTHER_SEAL;
                        default -> Act.Trick.LATE;
                    };
            act(
                    "tampered",
                    word(8) + "@gmail.com",
                    entries.get(35),
                    day(3, 6),
                    5,
                    60,
                    0.5,
                    4,
                    net(200),
                    browser(5),
                    trick);
        }
    }

    /// Half of the houses are on nobody's list.
    private void disposable(int count) {
        var listed = new String[] {"yopmail.com", "mailinator.com", "grr.la", "1secmail.com"};
        for (var i = 0; i < count; i++) {
            var domain = i % 2 == 0 ? listed[i / 2 % 4] : "box" + i / 2 % 20 + ".top";
            act(
                    "disposable",
                    word(9) + "@" + domain,
                    entries.get(38),
                    day(4, 7),
                    6,
                    50,
                    0.6,
                    3,
                    net(800),
                    browser(10));
        }
    }

    private void numbered(int count) {
        for (var i = 0; i < count; i++) {
            act(
                    "numbered",
                    "binhchon%04d@nhomanh.info".formatted(i),
                    entries.get(40),
                    day(5, 5),
                    10,
                    300,
                    1,
                    12,
                    net(600),
                    browser(40));
        }
    }

    /// Three thousand homes with a program in them, a few well-worn browsers, plausible addresses,
    /// a slow trickle; one in ten takes its time as if it were a person.
    private void botnet(int count) {
        for (var i = 0; i < count; i++) {
            var patient = random.nextInt(10) == 0;
            var home = i / 2;
            // One in ten is a telephone behind a carrier's addresses, amid honest people.
            var machine =
                    home % 10 == 3
                            ? "27.64.%d.%d".formatted(random.nextInt(20), random.nextInt(256))
                            : "42.%d.%d.7".formatted(home / 250, home % 250);
            act(
                    "botnet",
                    word(7) + "." + word(4) + "@gmail.com",
                    entries.get(i % 2 == 0 ? 42 : 44),
                    day(4, 6),
                    5,
                    patient ? 120 : 40,
                    patient ? 2 : 0.6,
                    patient ? 8 : 2.4,
                    machine,
                    i % 4 == 0 ? "Chrome Mobile vi-VN" : browser(3));
        }
    }

    private void act(
            String who,
            String address,
            EntryCode entry,
            Instant at,
            double waitFrom,
            double waitTo,
            double stayFrom,
            double stayTo,
            String machine,
            String browser) {
        act(
                who,
                address,
                entry,
                at,
                waitFrom,
                waitTo,
                stayFrom,
                stayTo,
                machine,
                browser,
                Act.Trick.NONE);
    }

    private void act(
            String who,
            String address,
            EntryCode entry,
            Instant at,
            double waitFrom,
            double waitTo,
            double stayFrom,
            double stayTo,
            String machine,
            String browser,
            Act.Trick trick) {
        acts.add(
                new Act(
                        who,
                        address,
                        entry,
                        at,
                        between(waitFrom, waitTo),
                        between(stayFrom, stayTo),
                        random.nextInt(100) > 2,
                        new Origin(machine, browser),
                        trick));
    }

    private Duration between(double from, double to) {
        return Duration.ofMillis((long) (1000 * (from + (to - from) * random.nextDouble())));
    }

    private Instant day(int first, int length) {
        return Electorate.OPENS
                .plus(Duration.ofDays(first))
                .plusSeconds(random.nextInt(length * 86_400 - 4_000));
    }

    private String net(int count) {
        var one = random.nextInt(count);
        return "45.%d.%d.%d".formatted(one / 250, one % 250, random.nextInt(250));
    }

    private String browser(int count) {
        return "Bot " + random.nextInt(count);
    }

    private String word(int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(letter(random.nextInt(26)));
        }
        return text.toString();
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number % 26));
    }

    private static String dotted(String box, int nth) {
        var cut = 1 + nth % (box.length() - 1);
        return box.substring(0, cut) + "." + box.substring(cut);
    }
}
