package org.entrepot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Invented names: a root of three syllables in the style of the economy, what the company trades
 * in, and its legal form. Within an economy each number gives another name, as long as there are.
 */
final class CompanyNames {

  /** A name in Latin and, where the company has one, in Chinese letters. */
  record Name(String legal, String trading, String local) {}

  private final Map<String, Syllables> styles = new HashMap<>();
  private final Map<String, List<NameWord>> trades = new HashMap<>();
  private final Transliteration transliteration = new Transliteration();
  private final long seed;

  CompanyNames(long seed) {
    this.seed = seed;
    Syllables.all().forEach(style -> styles.put(style.style(), style));
    SampleResource.read("trades", row -> row)
        .forEach(row -> trades.put(row.getField("section"), NameWord.all(row.getField("trades"))));
  }

  Name of(SampleCompany company, int number) {
    SampleEconomy economy = company.economy();
    Syllables style = style(economy);
    Syllables.Root root = root(economy, number);
    List<NameWord> choices = trades.getOrDefault(company.section(), List.of(new NameWord("", "")));
    NameWord trade = choices.get((number / style.count() + root.index()) % choices.size());
    Chance chance = Chance.of(seed, economy.code() + " name", number);
    String legal = root.latin() + " " + trade.latin() + " " + chance.oneOf(economy.legalForms());
    boolean known = !root.han().isEmpty() || chance.happens(.6);
    return new Name(
        legal, chance.happens(.4) ? root.latin() : "", known ? han(root) + trade.han() + "公司" : "");
  }

  /** The invented part of a company's name, as its products bear it. */
  NameWord brand(SampleCompany company, int number) {
    Syllables.Root root = root(company.economy(), number);
    return new NameWord(root.latin(), han(root));
  }

  private Syllables.Root root(SampleEconomy economy, int number) {
    Syllables style = style(economy);
    long salt = Chance.of(seed, economy.code() + " names").below(style.count());
    return style.root(number, salt);
  }

  private Syllables style(SampleEconomy economy) {
    return styles.getOrDefault(economy.style(), Syllables.NONE);
  }

  private String han(Syllables.Root root) {
    return root.han().isEmpty() ? transliteration.of(root.latin()) : root.han();
  }

  /** Foreign names in Chinese letters, syllable by syllable, as newspapers do it. */
  static final class Transliteration {

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
    private static final int LONGEST = 5;

    private final Map<String, String> letters = new HashMap<>();

    Transliteration() {
      SampleResource.read("transliteration", row -> row)
          .forEach(
              row -> {
                for (String vowel : VOWELS) {
                  letters.put(row.getField("consonant") + vowel, row.getField(vowel));
                }
              });
    }

    String of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < lower.length() && written.length() < LONGEST; i++) {
        String vowel = lower.substring(i, i + 1);
        if (VOWELS.contains(vowel)) {
          String before = i == 0 ? "" : lower.substring(i - 1, i);
          written.append(letters.getOrDefault(before + vowel, ""));
        }
      }
      return written.toString();
    }
  }
}
