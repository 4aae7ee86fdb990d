package vn.tinhhoa.content.account;

import vn.tinhhoa.content.language.LanguageTag;

import java.util.Set;

/// What is asked when somebody joins the house.
///
/// @param password in clear, at least [#SHORTEST_PASSWORD] characters; only its hash is kept
public record NewPerson(
        String login, String name, String password, Set<Role> roles, Set<LanguageTag> translates) {

    public static final int SHORTEST_PASSWORD = 10;
}
