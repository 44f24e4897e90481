package planted.domain.astrology;

record Horoscope(String sign) {}
