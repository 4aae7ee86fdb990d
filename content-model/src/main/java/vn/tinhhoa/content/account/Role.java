package vn.tinhhoa.content.account;

/// What a person does in the house; somebody may have several. Translators are named per language,
/// see [Person#translates].
public enum Role {
    /// Writes articles in the language they are first written in.
    AUTHOR,
    /// Writes translations into the languages named with the person.
    TRANSLATOR,
    /// Reviews and approves what others wrote.
    EDITOR,
    /// Publishes and withdraws.
    PUBLISHER,
    /// Builds image datasets and releases them.
    CURATOR,
    /// Sets contests up, publishes their rules and runs them.
    CONTEST_OFFICER,
    /// Judges entries of contests, blind, and sees nothing else of the house.
    JUROR,
    /// May do all of it, and manages people, tokens and the index.
    ADMINISTRATOR
}
