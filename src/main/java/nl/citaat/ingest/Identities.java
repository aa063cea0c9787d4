package nl.citaat.ingest;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.citaat.article.Article;
import nl.citaat.article.ArticleId;
import nl.citaat.article.Revision;
import nl.citaat.article.Story;
import nl.citaat.store.Session;
import org.jspecify.annotations.Nullable;

/**
 * Decides which article each draft of a run is about. The surest signs of all drafts come before
 * the less sure ones of any, and two different stories of a run never get the same article:
 *
 * <ol>
 *   <li>the draft's origin has the same story as when that article was last taken from it;
 *   <li>the article of the wanted id, or of that id with a number behind it, has this very story;
 *   <li>the draft's origin led to that article before;
 *   <li>nobody has the wanted id, or the article that has it is of the same language and has the
 *       same title or page, on the same site: a changed file from another folder;
 *   <li>else the draft is of another article, which gets the wanted id with the next free number.
 * </ol>
 */
final class Identities {

  private final Session session;
  private final List<Signs> all;
  private final Map<ArticleId, Story> taken = new HashMap<>();

  Identities(Session session, List<Draft> drafts) {
    this.session = session;
    all = drafts.stream().map(this::signs).toList();
  }

  /** What is known of a draft, from sure to unsure; each null where there is no such article. */
  private record Signs(
      Draft draft,
      @Nullable ArticleId unchanged,
      @Nullable ArticleId equal,
      @Nullable ArticleId before,
      @Nullable ArticleId named) {}

  @FunctionalInterface
  private interface Rule {
    @Nullable ArticleId article(Signs signs);
  }

  /** The articles' ids, in the order of the drafts. */
  List<ArticleId> decide() {
    @Nullable ArticleId[] decided = new @Nullable ArticleId[all.size()];
    List<Rule> rules =
        List.of(Signs::unchanged, Signs::equal, Signs::before, Signs::named, this::numbered);
    for (Rule rule : rules) {
      for (int i = 0; i < all.size(); i++) {
        if (decided[i] == null) {
          decided[i] = take(rule.article(all.get(i)), all.get(i).draft().story());
        }
      }
    }
    return Arrays.stream(decided).map(Objects::requireNonNull).toList();
  }

  /** The article, if no other story of this run has it; else null. */
  private @Nullable ArticleId take(@Nullable ArticleId article, Story story) {
    if (article == null) {
      return null;
    }
    Story other = taken.putIfAbsent(article, story);
    return other == null || other.equals(story) ? article : null;
  }

  private Signs signs(Draft draft) {
    Optional<Revision> last = session.origins().last(draft.origin());
    ArticleId before = last.map(Revision::article).orElse(null);
    boolean unchanged = last.isPresent() && last.get().story().equals(draft.story());
    return new Signs(
        draft, unchanged ? before : null, unchanged ? null : equal(draft), before, named(draft));
  }

  private @Nullable ArticleId equal(Draft draft) {
    ArticleId id = draft.wanted();
    for (int n = 2; ; n++) {
      Optional<Article> article = session.articles().find(id);
      if (article.isEmpty()) {
        return null;
      }
      if (article.get().current().story().equals(draft.story())) {
        return id;
      }
      id = numbered(draft.wanted(), n);
    }
  }

  private @Nullable ArticleId named(Draft draft) {
    Optional<Article> holder = session.articles().find(draft.wanted());
    boolean same = holder.isEmpty() || isSame(holder.get().current().story(), draft.story());
    return same ? draft.wanted() : null;
  }

  private static boolean isSame(Story one, Story other) {
    return one.language() == other.language()
        && Objects.equals(site(one), site(other))
        && (one.title().equals(other.title())
            || (one.source().url() != null && one.source().url().equals(other.source().url())));
  }

  /** Another site's story is another one, also under the same headline. */
  private static @Nullable String site(Story story) {
    URI url = story.source().url();
    return url == null ? null : url.getHost();
  }

  private ArticleId numbered(Signs signs) {
    Draft draft = signs.draft();
    int number = 2;
    while (!isFree(numbered(draft.wanted(), number), draft.story())) {
      number++;
    }
    return numbered(draft.wanted(), number);
  }

  private boolean isFree(ArticleId id, Story story) {
    Story other = taken.get(id);
    return other != null ? other.equals(story) : session.articles().find(id).isEmpty();
  }

  static ArticleId numbered(ArticleId id, int number) {
    String suffix = "-" + number;
    return new ArticleId(Ids.shortened(id.value(), Ids.LONGEST - suffix.length()) + suffix);
  }
}
