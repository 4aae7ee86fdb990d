package vn.tinhhoa.standalone;

import com.mongodb.MongoException;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import vn.tinhhoa.content.search.SearchUnavailableException;
import vn.tinhhoa.embeddedmongo.StoreInUseException;
import vn.tinhhoa.embeddedmongo.StoreUnavailableException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in one sentence why the system could not start, where the reason is one that its owner can
/// mend. Anything else is reported in full by Spring Boot.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainFailure implements SpringBootExceptionReporter {

    PlainFailure(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(reason -> System.err.println("Tinh Hoa cannot start: " + reason));
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return causes(failure).stream()
                .map(PlainFailure::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case PortInUseException taken ->
                            "port %d is in use by another program; stop it or set tinhhoa.portal.port or tinhhoa.admin.port."
                                    .formatted(taken.getPort());
                    case StoreInUseException inUse -> inUse.getMessage();
                    case StoreUnavailableException unavailable -> unavailable.getMessage();
                    case SearchUnavailableException away -> firstLine(away) + ".";
                    case ConfigurationPropertiesBindException wrong -> wrongSetting(wrong);
                    case MongoException unreachable ->
                            "MongoDB at spring.mongodb.uri cannot be reached or refuses us ("
                                    + firstLine(unreachable)
                                    + ").";
                    default -> null;
                });
    }

    private static String wrongSetting(ConfigurationPropertiesBindException wrong) {
        var causes = causes(wrong);
        var name =
                causes.stream()
                        .filter(BindException.class::isInstance)
                        .map(BindException.class::cast)
                        .reduce((outer, inner) -> inner)
                        .map(bind -> bind.getName().toString())
                        .orElse("a setting");
        return "the setting %s is wrong: %s.".formatted(name, firstLine(causes.getLast()));
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = failure;
                cause != null && !causes.contains(cause);
                cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
