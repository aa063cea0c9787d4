package nl.citaat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the packages to what each may use. A package that isn't there yet is allowed for. */
class ArchitectureTest {

  private static final String ROOT = "nl.citaat.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.citaat");

  /** A package, and behind the colon the packages that it may use. */
  private static final List<String> MAY_USE =
      List.of(
          "text:",
          "article: text",
          "config:",
          "store: article text",
          "index: article text",
          "answer: index store article text",
          "summary: article text",
          "ingest: store index article text",
          "moderation: ingest answer store article text",
          "digest: summary index store article text",
          "bot: digest moderation ingest summary answer index store config article text",
          "telegram: bot store text",
          "eval: answer store article text",
          "cli: eval telegram bot digest moderation ingest summary answer index store config"
              + " article text");

  private static final String LUCENE = "org.apache.lucene..";
  private static final String[] DATABASE = {
    "java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi.."
  };

  @Test
  void aPackageUsesOnlyWhatTheTableAllows() {
    LayeredArchitecture table =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    Map<String, String[]> rows = rows();
    for (String name : rows.keySet()) {
      table = table.layer(name).definedBy(ROOT + name + "..");
    }
    for (Map.Entry<String, String[]> row : rows.entrySet()) {
      table =
          row.getValue().length == 0
              ? table.whereLayer(row.getKey()).mayNotAccessAnyLayer()
              : table.whereLayer(row.getKey()).mayOnlyAccessLayers(row.getValue());
    }
    table.ensureAllClassesAreContainedInArchitecture().check(CLASSES);
  }

  private static Map<String, String[]> rows() {
    Map<String, String[]> rows = new LinkedHashMap<>();
    for (String line : MAY_USE) {
      String[] row = line.split(":", 2);
      rows.put(row[0], row[1].isBlank() ? new String[0] : row[1].strip().split(" ", -1));
    }
    return rows;
  }

  @Test
  void packagesDependOnEachOtherWithoutCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheIndexSearchesAndOnlyTheTextPackageMayAnalyseBesideIt() {
    assertUsedOnlyIn(List.of("index", "text"), LUCENE);
  }

  @Test
  void onlyTheStoreSpeaksToTheDatabase() {
    assertUsedOnlyIn(List.of("store"), DATABASE);
  }

  @Test
  void onlyTheTelegramAdapterSpeaksToTelegram() {
    assertUsedOnlyIn(List.of("telegram"), "org.telegram..");
  }

  @Test
  void onlyTheTelegramAdapterAndTheFetcherSpeakHttp() {
    assertUsedOnlyIn(List.of("telegram", "ingest.fetch"), "okhttp3..", "java.net.http..");
  }

  @Test
  void onlyTheConversationDraws() {
    assertUsedOnlyIn(List.of("bot"), "org.knowm..", "java.awt..");
  }

  private static void assertUsedOnlyIn(List<String> packages, String... used) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            packages.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(used)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void nothingLogsPastTheLoggingFacade() {
    assertUsedOnlyIn(List.of(), "java.util.logging..");
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    List<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
    assertThat(packages)
        .isNotEmpty()
        .allMatch(found -> found.tryGetAnnotationOfType(NullMarked.class).isPresent());
  }

  @Test
  void whatIsPublicShowsNothingOfLuceneOrTheDatabase() {
    DescribedPredicate<JavaClass> hidden =
        resideInAnyPackage(DATABASE).or(resideInAnyPackage(LUCENE));
    noClasses().that().arePublic().should().beAssignableTo(hidden).check(CLASSES);
    noMembers()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(
            ArchCondition.from(
                describe(
                    "show hidden types",
                    (JavaMember member) ->
                        member.getAllInvolvedRawTypes().stream().anyMatch(hidden))))
        .check(CLASSES);
  }

  @Test
  void noClassIsNamedForNothing() {
    noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl)(\\$.*)?").check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }
}
