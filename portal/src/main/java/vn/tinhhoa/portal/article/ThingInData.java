package vn.tinhhoa.portal.article;

import org.jspecify.annotations.Nullable;

import vn.tinhhoa.content.article.Publication;
import vn.tinhhoa.content.kind.Details;
import vn.tinhhoa.content.kind.Force;
import vn.tinhhoa.content.kind.Occasion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an article is about, as schema.org describes it: an event, a place, a law.
final class ThingInData {

    private final Publication publication;
    private final Details details;
    private final ZoneId zone;
    private final Map<String, Object> thing = new LinkedHashMap<>();

    private ThingInData(Publication publication, ZoneId zone) {
        this.publication = publication;
        this.details = publication.subject().details();
        this.zone = zone;
    }

    /// Empty when an article is about nothing that has a type of its own.
    static Optional<Map<String, Object>> of(
            Publication publication, String address, LocalDate today, ZoneId zone) {
        var made = new ThingInData(publication, zone);
        switch (publication.subject().kind()) {
            case EVENT -> made.event();
            case PROJECT -> made.project();
            case SPOT -> made.spot();
            case OFFICIAL_DOCUMENT -> made.document(today);
            case PROFILE -> made.begin("AdministrativeArea");
            case BOOKLET -> made.booklet();
            case NEWS, PRESS_RELEASE, CLARIFICATION, PAGE -> {
                return Optional.empty();
            }
        }
        made.thing.put("url", address);
        return Optional.of(made.thing);
    }

    private void begin(String type) {
        thing.put("@type", type);
        thing.put("name", publication.title());
        thing.put("description", publication.summary());
    }

    private void event() {
        begin("Event");
        thing.put("eventStatus", "https://schema.org/EventScheduled");
        thing.put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode");
        Occasion.of(details)
                .ifPresent(occasion -> {
                    thing.put("startDate", moment(occasion.begins(), occasion.beginsAt()));
                    thing.put("endDate", moment(occasion.ends(), occasion.endsAt()));
                });
        place("venue").ifPresent(place -> thing.put("location", place));
        if (!details.text("organiser").isEmpty()) {
            thing.put(
                    "organizer",
                    Map.of("@type", "Organization", "name", details.text("organiser")));
        }
    }

    private String moment(LocalDate day, @Nullable LocalTime hour) {
        return hour == null
                ? day.toString()
                : day.atTime(hour).atZone(zone).toOffsetDateTime().toString();
    }

    private void project() {
        begin("Project");
        place("site").ifPresent(place -> thing.put("location", place));
    }

    private void spot() {
        begin("TouristAttraction");
        put("address", "address");
        put("telephone", "phone");
        geo().ifPresent(geo -> thing.put("geo", geo));
    }

    private void document(LocalDate today) {
        begin("Legislation");
        put("legislationIdentifier", "number");
        put("legislationType", "type");
        put("legislationDate", "issued");
        put("temporalCoverage", "effective");
        thing.put(
                "legislationPassedBy",
                Map.of("@type", "GovernmentOrganization", "name", details.text("issuer")));
        thing.put(
                "legislationLegalForce",
                Force.on(today, details) == Force.IN_FORCE
                        ? "https://schema.org/InForce"
                        : "https://schema.org/NotInForce");
    }

    private void booklet() {
        begin(details.text("form").equals("report") ? "Report" : "CreativeWork");
        put("datePublished", "year");
    }

    private void put(String property, String field) {
        if (!details.text(field).isEmpty()) {
            thing.put(property, details.text(field));
        }
    }

    private Optional<Map<String, Object>> place(String field) {
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        if (!details.text(field).isEmpty()) {
            place.put("name", details.text(field));
        }
        geo().ifPresent(geo -> place.put("geo", geo));
        return place.size() > 1 ? Optional.of(place) : Optional.empty();
    }

    private Optional<Map<String, Object>> geo() {
        return details.position("position")
                .map(position ->
                        Map.of(
                                "@type",
                                "GeoCoordinates",
                                "latitude",
                                position.latitude(),
                                "longitude",
                                position.longitude()));
    }
}
