package nl.citaat.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.citaat.bot.FormattedText.Style;
import nl.citaat.bot.Outgoing.Button;
import nl.citaat.bot.Outgoing.Send;
import nl.citaat.store.StoredGolden;

/** A page of the golden questions, with buttons to remove each. */
record GoldenPage(Texts texts) {

  private static final int SIZE = 5;

  /** So much of a quote or question shows which one it is, and leaves room for the others. */
  static final int LONGEST = 300;

  /**
   * @param offset how many stand on the pages before; beyond the last, the last page is shown
   */
  Send in(Turn turn, List<StoredGolden> questions, int offset) {
    int from = Math.min(offset, Math.max(0, questions.size() - 1)) / SIZE * SIZE;
    int to = Math.min(questions.size(), from + SIZE);
    List<StoredGolden> page = questions.subList(from, to);
    FormattedText.Builder text = new FormattedText.Builder();
    Map<String, Integer> values = Map.of("count", questions.size());
    text.add(texts.of(questions.isEmpty() ? Text.GOLDEN_NONE : Text.GOLDEN, values)).add("\n\n");
    page.forEach(golden -> text.add(lines(golden)).add("\n\n"));
    text.add(texts.of(Text.GOLDEN_HOW));
    List<List<Button>> rows = new ArrayList<>();
    rows.add(page.stream().map(golden -> remove(golden)).toList());
    rows.add(
        new Turning(texts, SIZE, other -> new Press.ShowGolden(texts.language(), other))
            .buttons(from, to < questions.size()));
    rows.removeIf(List::isEmpty);
    return turn.send(text.build(), rows, List.of());
  }

  /** The quote as it was: not as a quotation, because it may have been corrected since. */
  private static FormattedText lines(StoredGolden golden) {
    return new FormattedText.Builder()
        .add(golden.id() + ". ")
        .add(Style.BOLD, MessageText.beginning(golden.question(), LONGEST))
        .add("\n")
        .add(Style.ITALIC, MessageText.beginning(golden.expected().text(), LONGEST))
        .add(" (" + golden.expected().revision().article().value() + ")")
        .build();
  }

  private Button remove(StoredGolden golden) {
    return new Button(
        texts.of(Text.GOLDEN_REMOVE, Map.of("golden", Long.toString(golden.id()))),
        new Press.RemoveGolden(texts.language(), golden.id()).data());
  }
}
