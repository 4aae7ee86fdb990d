package vn.tinhhoa.admin.dataset;

import java.util.List;

/// The pictures of a dataset in their order.
record ItemsPage(
        DatasetHead head,
        List<Row> rows,
        List<String> groups,
        String address,
        String previous,
        String next) {

    /// @param group the name of the group, on its first picture; empty on the others
    /// @param lacking what is missing, as messages
    /// @param up and down where it goes then: `key:behind:version`; empty when it cannot
    record Row(
            String key,
            String picture,
            String caption,
            String group,
            String newGroup,
            long version,
            List<String> lacking,
            String up,
            String down) {}
}
