package vn.tinhhoa.content.article;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.article.PublishOutcome.Published;
import vn.tinhhoa.content.sweep.Sweep;

import java.time.Clock;
import java.util.Set;

/// Publishes what was scheduled once its time has come.
@Component
@Editorial
class ScheduledPublishing implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublishing.class);

    private final EditionRepository editions;
    private final ArticlePublishing publishing;
    private final Clock clock;

    ScheduledPublishing(EditionRepository editions, ArticlePublishing publishing, Clock clock) {
        this.editions = editions;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public boolean owed() {
        return editions.existsByPublishAtLessThanEqual(clock.instant());
    }

    @Override
    public boolean sweep() {
        for (var edition : editions.findByPublishAtLessThanEqual(clock.instant())) {
            var scheduler = edition.approval().map(Approval::name).orElse("");
            var officer =
                    new Officer(
                            new PersonId("schedule"), scheduler, Set.of(Role.PUBLISHER), Set.of());
            var outcome = publishing.publish(edition, officer);
            if (!(outcome instanceof Published)) {
                edition.giveUpSchedule(clock.instant());
                editions.save(edition);
                LOG.warn("{} was due but could not be published: {}", edition.id(), outcome);
            }
        }
        return false;
    }
}
