package nl.citaat.text;

import java.util.List;
import java.util.Set;

/** The words that carry no content of their own. */
public final class StopWords {

  private static final Set<String> ENGLISH =
      words(
          "a an the and or but nor so if than then that this these those there here it its it's he him his she her hers they"
              + " them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how"
              + " is am are was were be been being do does did doing done have has had having will would shall should can"
              + " could may might must of in on at to from by with as for about into over under between against during"
              + " through up down out off again further not no only own same too very just also any all both each some such"
              + " because while until after before since per via upon within without don't doesn't didn't isn't aren't wasn't"
              + " weren't won't wouldn't can't couldn't i'm he's she's that's there's what's who's let get got please"
              + " tell know himself herself itself themselves s t re ll ve d m doesn didn isn aren wasn weren wouldn hasn haven hadn couldn shouldn ain you're we're they're we've they've i've you've i'll he'll she'll we'll they'll you'll i'd he'd she'd we'd they'd you'd hasn't haven't hadn't shouldn't ain't it'll");

  private static final Set<String> DUTCH =
      words(
          "de het een en of maar want dus als dan dat die dit deze daar hier er ze zij hij hem haar zijn hun hen wij we ons"
              + " onze jij je jou jouw u uw ik me mij mijn wie wat welke welk wanneer waar waarom hoe is ben bent was waren"
              + " wees geweest word wordt worden werd werden geworden doen doet deed deden gedaan heb hebt heeft hebben had"
              + " hadden gehad zal zullen zou zouden kan kunnen kon konden mag mogen mocht mochten moet moeten moest moesten"
              + " van in op aan te uit bij door met voor naar om over onder tussen tegen tijdens tot na sinds per via binnen"
              + " zonder ook nog al wel niet geen alleen zelf zelfde zo zeer heel erg meer toch eens even toen nu omdat doordat"
              + " zodat terwijl hoewel toe af mee elk elke ieder iedere alle allemaal beide ander andere wat iets niets men"
              + " zich waarvan waarmee waarin waarop waardoor waarvoor waaraan daarvan daarmee daarin daarop daardoor"
              + " hoeveel laat laten eraan ervan erop erbij ermee erin eruit erover erdoor ervoor ertoe ernaar erom eronder erachter eraf erna hieraan hiervan hierop hierbij hiermee hierin hieruit hierover hierdoor hiervoor hiertoe hierna daaraan daarbij daarover daarnaar daarna daartoe daaruit daarom waarbij waaruit waarover waarnaar waarna waaronder ie 't 'n zo'n n t s m");

  private StopWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }

  /** Whether a folded word carries no content in a language. */
  public static boolean contains(Language language, String folded) {
    return (language == Language.EN ? ENGLISH : DUTCH).contains(folded);
  }
}
