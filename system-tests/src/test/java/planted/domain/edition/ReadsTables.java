package planted.domain.edition;

import java.sql.Connection;

record ReadsTables(Connection connection) {}
