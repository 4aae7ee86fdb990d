package vn.tinhhoa.content.dataset;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pictures that were released and are no longer given out.
@Component
public class Withdrawals {

    private final WithdrawalRepository withdrawals;

    Withdrawals(WithdrawalRepository withdrawals) {
        this.withdrawals = withdrawals;
    }

    /// None is ever taken back, so that this changes with every one.
    public long count() {
        return withdrawals.count();
    }

    /// By the items' keys.
    public Map<String, Withdrawal> of(DatasetId dataset) {
        return withdrawals.findByDataset(dataset).stream()
                .collect(Collectors.toMap(each -> each.id().key(), Function.identity()));
    }
}
