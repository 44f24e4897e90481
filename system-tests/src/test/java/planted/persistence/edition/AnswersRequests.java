package planted.persistence.edition;

import jakarta.ws.rs.Path;

@Path("editions")
class AnswersRequests {}
