package vn.tinhhoa.content.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;
import vn.tinhhoa.content.attachment.FileUse;
import vn.tinhhoa.content.sweep.WorkOwed;

import java.time.Clock;

/// Says which files are public with articles, and lets search look at those articles again whose
/// files were read.
@Component
@Editorial
class AttachedFiles implements FileUse {

    private final PublicationRepository publications;
    private final MongoTemplate mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachedFiles(
            PublicationRepository publications,
            MongoTemplate mongo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.publications = publications;
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean isPublic(String sha256) {
        return publications.existsByFilesSha256AndLive(sha256, true);
    }

    @Override
    public void textRead(String sha256) {
        mongo.updateMulti(
                Query.query(where("files.sha256").is(sha256).and("live").is(true)),
                Update.update("indexOwedSince", clock.instant()),
                Publication.class);
        events.publishEvent(new WorkOwed("index"));
    }
}
