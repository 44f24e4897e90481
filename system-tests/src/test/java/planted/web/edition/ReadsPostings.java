package planted.web.edition;

import org.entrepot.ledger.Postings;

record ReadsPostings(Postings postings) {}
