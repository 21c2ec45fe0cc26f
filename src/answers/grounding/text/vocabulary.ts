// Words by what they carry: grammar only (function), a way of speaking only (frame), or content (all others).
import { stem } from '../../../knowledge/search/words.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const stems = (words: string): ReadonlySet<string> => new Set(list(words).map(stem));

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those such it its itself he him his she her hers they them their theirs themselves
  you your yours yourself yourselves we us our ours ourselves i me my mine one's who whom whose which what whatever
  whichever where wherever when whenever how why here there then thus hence therefore
  and or but nor so yet if unless while whereas whilst though although because since as than whether either both
  plus also too etc e.g i.e eg ie namely
  of to in on at by for from with into onto upon within without across through throughout during until till
  about above below under over between among amongst amid against toward towards via per along alongside around
  after before behind beyond beside besides near off out up down away back again ahead
  is am are was were be been being do does did doing done have has had having
  will would shall should can could may might must ought
  not no never none neither nobody nothing cannot
  just even still already almost quite rather very really indeed however moreover furthermore instead
  all any each every everyone everybody everything some somebody someone something anyone anybody anything
  other others another same own more most much many less least few fewer little enough several
  only else ever once let lets today now it's alike vs versus ones inside outside latter former according
`),
);

const FRAME_STEMS = stems(`
  role job position person someone individual candidate applicant incumbent holder
  part thing aspect matter sort kind type way manner case point idea
  aim goal purpose objective task duty responsibility responsible mission remit charge
  involve include including expect expected want look seek need needed require ask call count consist concern
  able ability capable capability supposed meant order so-called particular specific especially namely overall
  work working make making take taking have get give giving come go keep put set bring bringing use using do done
  regard stay remain company employer
  carry happen earn lie cover turn settle tell think tackle belong serve amount depend help further wide deal side
  style fashion nature basis sense front manner approach deal
  next passage posting wording text mention
  end open begin start finish term respect example instance level
`);

const NUMBER =
  /^(\d.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

export type Carries = 'function' | 'frame' | 'number' | 'content';

export function carries(lower: string, wordStem: string): Carries {
  if (FUNCTION_WORDS.has(lower)) return 'function';
  if (NUMBER.test(lower)) return 'number';
  return FRAME_STEMS.has(wordStem) ? 'frame' : 'content';
}
