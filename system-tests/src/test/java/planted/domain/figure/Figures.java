package planted.domain.figure;

class Figures {

  public String figure(String edition) {
    return edition;
  }
}
