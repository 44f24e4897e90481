package planted.persistence.edition;

import jakarta.transaction.Transactional;

class BeginsTransactions {

  @Transactional
  void change() {}
}
