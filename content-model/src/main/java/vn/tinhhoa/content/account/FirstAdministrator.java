package vn.tinhhoa.content.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import vn.tinhhoa.content.Editorial;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/// Creates an administrator when there is nobody yet. Their password is the one that was set, or a
/// random one that is printed once and kept nowhere.
@Component
@Editorial
class FirstAdministrator implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final AdminProperties settings;

    FirstAdministrator(People people, AdminProperties settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() {
        if (!people.isEmpty()) {
            return;
        }
        var set = settings.password();
        var password = set == null ? random() : set;
        var everything = Set.of(Role.ADMINISTRATOR);
        people.insert(
                new NewPerson(settings.login(), "Quản trị viên", password, everything, Set.of()),
                false);
        if (set == null) {
            LOG.info(
                    "First start: sign in as '{}' with the password {} (shown only now).",
                    settings.login(),
                    password);
        }
    }

    private static String random() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
