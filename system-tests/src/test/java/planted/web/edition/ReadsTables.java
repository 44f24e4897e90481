package planted.web.edition;

import java.sql.Connection;

record ReadsTables(Connection connection) {}
