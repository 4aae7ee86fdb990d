package vn.tinhhoa.content.dataset;

import org.springframework.data.repository.ListCrudRepository;

import java.util.List;

interface WithdrawalRepository extends ListCrudRepository<Withdrawal, ItemId> {

    List<Withdrawal> findByDataset(DatasetId dataset);
}
