package nl.citaat.cli;

import nl.citaat.article.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of an article from the command line. */
final class ArticleArgument implements ITypeConverter<ArticleId> {

  @Override
  public ArticleId convert(String value) {
    return ArticleId.parse(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is not the shape of an article id; 'citaat articles' lists them"));
  }

  /** What to say when there is no article of an id. */
  static WrongInput unknown(ArticleId id) {
    return new WrongInput("There is no article " + id + ": 'citaat articles' lists them");
  }
}
