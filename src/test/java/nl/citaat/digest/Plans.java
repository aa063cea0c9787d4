package nl.citaat.digest;

import java.time.LocalTime;
import java.time.ZoneId;
import nl.citaat.store.Schedule.Filter;
import nl.citaat.store.Schedule.Form;
import nl.citaat.store.Schedule.Place;
import nl.citaat.store.Schedule.Plan;
import nl.citaat.store.Schedule.Quiet;
import nl.citaat.store.Schedule.Style;
import nl.citaat.store.Schedule.Target;
import nl.citaat.text.Language;

/** Plans for tests. */
final class Plans {

  static final Target CHANNEL = new Target(-1009L, Place.CHANNEL, null, "Krant", "krant");

  private Plans() {}

  /** A plan that tells all news. */
  static Plan plan(String term, String zone) {
    return new Plan(term, ZoneId.of(zone), Filter.NONE, form(false), null);
  }

  static Form form(boolean saysNothing) {
    return new Form(200, 5, Style.DIGEST, Language.EN, saysNothing);
  }

  static Plan quiet(Plan plan, String from, String until) {
    return plan.quietIn(new Quiet(LocalTime.parse(from), LocalTime.parse(until)));
  }
}
