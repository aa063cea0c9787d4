package nl.citaat.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this build and of the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String built = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "citaat " + Objects.requireNonNullElse(built, "(from classes)"),
      "Java " + Runtime.version().feature()
    };
  }

  /** The number alone, in a form that can stand in a header. */
  static String number() {
    String built = Main.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(built, "dev");
  }
}
