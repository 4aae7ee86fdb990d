package vn.tinhhoa.content.dataset;

/// Who answers questions about a dataset.
public record Contact(String name, String email) {

    public Contact {
        name = name.strip();
        email = email.strip();
    }
}
