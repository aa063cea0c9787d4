package nl.citaat.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Style;
import nl.citaat.text.Language;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

  private static final Form FORM = new Form(200, 5, Style.DIGEST, Language.EN, false);
  private static final Plan PLAN =
      new Plan("0 8 * * *", ZoneId.of("Europe/Amsterdam"), Filter.NONE, FORM, null);

  private final PlanChange change = new PlanChange(PLAN);

  @Test
  void aValueHasAtMostThreeHundredCharacters() {
    String longest = "x".repeat(300);
    assertThat(change.to("words", longest))
        .contains(PLAN.with(Filter.NONE.ofWords(List.of(longest))));
    assertThat(change.to("words", longest + "x")).isEmpty();
  }
}
