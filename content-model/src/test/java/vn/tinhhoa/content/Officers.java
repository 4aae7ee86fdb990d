package vn.tinhhoa.content;

import vn.tinhhoa.content.account.Officer;
import vn.tinhhoa.content.account.PersonId;
import vn.tinhhoa.content.account.Role;
import vn.tinhhoa.content.language.LanguageTag;

import java.util.Set;

/// People for tests.
public final class Officers {

    public static final Officer LAN = officer("Lan", Set.of(Role.AUTHOR));
    public static final Officer MINH = officer("Minh", Set.of(Role.EDITOR, Role.PUBLISHER));
    public static final Officer HOA =
            new Officer(
                    new PersonId("hoa"),
                    "Hoa",
                    Set.of(Role.TRANSLATOR),
                    Set.of(LanguageTag.ENGLISH));
    public static final Officer MAI = officer("Mai", Set.of(Role.CURATOR));
    public static final Officer HAI = officer("Hải", Set.of(Role.CONTEST_OFFICER));
    public static final Officer ADMIN = officer("Quản trị", Set.of(Role.ADMINISTRATOR));

    private Officers() {}

    private static Officer officer(String name, Set<Role> roles) {
        return new Officer(new PersonId(name), name, roles, Set.of());
    }
}
