// How people say what they want, as tables. The first pattern that fits decides.
import type { Intent } from '../answer.ts';

interface IntentPattern {
  readonly intent: Intent;
  readonly pattern: RegExp;
  /** Only where a level or a specialty is named. */
  readonly ofName?: true;
}

/** Matched against lower-case words with abbreviations written out. */
export const intentPatterns: readonly IntentPattern[] = [
  {
    intent: 'help',
    pattern:
      /^(help|hi|hello|hey|hiya|good (morning|afternoon|evening)|start|menu|what can (you|i) (do|ask)( you)?|how (do|does) (i use )?(this|you|it) work)( there| everyone| all| bot| for me| here)*$/,
  },
  {
    intent: 'grade',
    pattern:
      /\bjob grades?\b(?! \d)|\b(pay )?grades?\b(?! of (?!an? |the )| \d)|\bjob levels?\b(?! \d)|\bwhat level number\b/,
  },
  {
    intent: 'grade',
    ofName: true,
    pattern:
      /\b(which|who|what)( one| level)? (is|ranks|stands) (the )?(higher|lower|above|below|more senior)\b|\boutranks?\b/,
  },
  {
    intent: 'compare',
    pattern:
      /\b(compare[ds]?|comparison|(what|how) (\w+ ){0,3}chang(es|ed|ing)|changes (in|from|between)|what grows|beyond (a |an |the )?(senior|principal|intermediate|product manager)|on top of|in common|(is|are) the same|overlaps?|shared? by|both( \w+){0,5} (ask|require|need|want)|versus|vs|differ(s|ences?|ent|entiates?)?|distinguish(es)?|separates?|side by side|step up|(what is |what's |whats )?(missing|lacking|the gap|still needed)|(go|going|get|getting|grow|growing|move|moving|step|stepping|jump|jumping|progress|advance|rise|climb|path|way|promoted|promotion)( up)? from|same (things? |requirements? |skills? )?as)\b/,
  },
  {
    intent: 'not_responsible',
    pattern:
      /\bnot( solely)? (be )?(responsible|accountable|my job|the job)\b|\boff the hook\b|\bwhat (do|does|should|am|are|is) (i|we|product managers?|a product manager) not\b|\b(isn't|is not) (my|their|our|the) (job|responsibility|problem)\b/,
  },
  {
    intent: 'hiring_process',
    pattern:
      /\b(hiring|interview|recruit(ing|ment)|selection|application) (process|steps?|stages?|rounds?|loop|flow|pipeline)\b|\bhow many (interviews?|rounds?)\b|\bwho (interviews|will interview|would interview|is going to interview|is on the interview)\b|\bwho (do|will|would) (i|candidates|applicants|they|we|you) (meet|speak|talk)( to| with)? (in|at|during) (the |an |my )?interviews?\b|\binterviewers\b|\b(steps|stages|rounds) (of|in) (the )?(hiring|interview)/,
  },
  { intent: 'performance_indicator', pattern: /\b(performance indicators?|kpis?|north star( metric)?)\b/ },
  {
    intent: 'career_moves',
    pattern:
      /\b(moving|move|moves|transition|switch|switching|coming|change|get) (in)?to (a )?(product management|product manager|product)\b|\b(moving|move|leave|leaving|left|out of|outside( of)?|away from|after|beyond) product( management)?\b(?! (manager|team|group|plan|analy|ops|operations|intel|market))|\b(product managers?|they|people) (often |usually |normally |typically |tend to |can )?(move|go|switch|transition|change) (on |over |in)?to\b|\bcareer (moves|paths) (in|out|to|from)\b/,
  },
  {
    intent: 'tasks',
    pattern:
      /\b(required|specific|regular|pm|manager|which|what) tasks\b|\btasks? (table|list)\b|\btable of tasks\b/,
  },
  {
    intent: 'requirements',
    pattern: /\b(requirements?|requires?d?|qualifications?|prerequisites?|must haves?)\b/,
  },
  {
    intent: 'requirements',
    ofName: true,
    pattern:
      /\b(become|becoming|make it to|qualify (as|for)|eligible for|step up to|move up to|rise to|advance to) (a |an |the )?(?!product manager)(?=\w)/,
  },
  {
    intent: 'career_moves',
    pattern:
      /\b(become|becoming|became) (a |an )?product managers?\b|\bfrom (a |an )?(?!senior|principal|intermediate|plain)(\w+ ){1,3}(in)?to (a )?product (manager|management)\b/,
  },
  {
    intent: 'requirements',
    pattern:
      /\b(need|needs|needed|take|takes|have|show|do|does|prove|expected|ready)( \w+){0,4} (promotion|promoted|promote)( (in)?to)?\b|\b(promoted|promotion) to\b/,
  },
  { intent: 'behaviors', pattern: /\bbehaviors?\b/ },
  {
    intent: 'responsibilities',
    pattern:
      /\bresponsibilit(y|ies)\b|\bwhat .{0,80}\b(will|would) (\w+ ){0,2}(do|be doing)$|\b(core|main|primary) duties\b/,
  },
];

/** Words that ask for two things: "difference senior principal". */
export const asksForTwo = /\b(compare[ds]?|comparison|difference|differences|versus|vs|between)\b/;

/** Asked of a specialty, these want its description. */
export const missionWords: ReadonlySet<string> = new Set(
  'mission purpose goal charter remit focus aim scope description overview vision idea'.split(' '),
);

/** "not the requirements, the responsibilities": what is ruled out is not what is wanted. */
export const ruledOut =
  /\bnot (?:the |its |their |about |about the |in the )?(?:requirements?|responsibilities|behaviors?|grades?|duties)\b/g;

/** What is said of a candidate on the way, where the opening is named. */
export const onTheWayPattern =
  /\b(interview(s|ed|er|ers|ing)?|screening|recruiters?|turn(ed)? down|reject(ed|ion)?|declined?|say no|next (step|round|stage|call|up)|final round|hear back|offer|meets?|talks? to)\b.{0,60}\b(candidates?|applicants?|job|role|position|opening|seat)\b|\b(candidates?|applicants?|job|role|position|opening|seat)\b.{0,60}\b(interview(s|ed|er|ers|ing)?|screening|recruiters?|turn(ed)? down|reject(ed|ion)?|declined?|say no|next|final round|hear back|offer|talks? to)\b|\b(interviews?|screening)\b/;

/** Words of a question's form that people misspell. */
export const formWords = [
  'requirements',
  'responsibilities',
  'responsible',
  'behaviors',
  'qualifications',
  'specialties',
  'specialty',
  'difference',
  'candidate',
  'interview',
  'experience',
] as const;

export const everyLevelPattern =
  /\b(all|every|each|any)( of the)?( four| three| five)? (product manager )?(levels?|grades?|rungs?|product manager levels?)\b|\b(each|every) product manager level\b|\bacross( the| all)? levels\b|\bacross the ladder\b|\bwhole ladder\b|\bper level\b|\blevel by level\b|\bwhich levels?\b|\bat (what|which) levels?\b/;

/** A superseded page, however it is called. */
export const olderPattern =
  /\b(old|older|earlier|previous|former|superseded|outdated)\b.{0,40}\b(page|version|document|description|posting|text|one|advert|adverts|ad|ads)\b/;

/** Beside another document, the one that is in force. */
export const currentPattern =
  /\b(current|present|new|newer|latest)\b.{0,30}\b(page|version|family|requirements|list|document|one|description)\b|\b(today|now|nowadays)\b/;

/** Which page it is, and that one reads it: no topic of a question. */
export const pageWords =
  /\b(old|older|earlier|previous|former|superseded|outdated)\b(?: version\b)?|\b(?:in|do|does|from|per|by|the|our|your|these|those|what) (?:the |our |your )?(?:docs?|documentation|documents?)\b(?! (?:and|or|team|page))|\bin general\b|\bday to day\b|\bin practice\b|\bword for word\b|\bon paper\b|\bfor (?:a|an|the|my|our) (?:\w+ )?(?:deck|slides?|form|mail|email|report|presentation|newsletter|onboarding plan)\b|\bgeneral(?= (?:product|page|list|requirements|ad|advert|posting|one)\b)/g;

export const basePattern =
  /\bbase\b|\b(whatever|regardless of|no matter) (the |which |what )?level\b|\b(for|of) (every|all|any|each) product managers?\b|\ball[- ]levels? (list|requirements)\b|\b(requirements|list) (for|across) (all|every|any) levels?\b|\bgeneral requirements\b|\bfor (everyone|everybody)\b|\b(everyone|every product manager|all product managers?) (must|has|have|needs?)\b/;

export const facetPatterns = [
  {
    facet: 'bonus',
    pattern: /\b(earn )?bonus(es)?( points?)?\b|\bnice to haves?\b|\b(as|is|are) a plus\b|\bextra credit\b/,
  },
  { facet: 'required', pattern: /\bmust haves?\b|\bmandatory\b/ },
] as const;

const seeksSpecialty =
  /\b(which|what|whose|any) (\w+ )?(\w+ )?(specialt(y|ies)|speciali[sz]ations?|areas?|groups?|stages?|teams?|seats?|openings?|positions?|product manager(s)?|corners?|squads?|slots?|roles?|jobs?|flavou?rs?|tracks?|one)\b|\bwhere (would|could|should|does|do|might|can) (\w+ ){0,3}(fit|go|belong|apply|land|sit|work)\b|\bfit(s)? (with us|in|where|best)\b|\bis there (a|an|any) (\w+ )?(group|team|area|specialty|role|position|product manager)\b|\b(need|have|know|got) (a |an |some)?(person|somebody|someone|candidate)\b|\bwho (?!is|was|does|has|says|decides|gets)\w{3,}s\b|\bwho (looks? after|owns?|handles?|fixes|builds?|takes care|is in charge|runs|works on|covers)\b/;

/** Several specialties may share what is asked for: the answer is a list of them. */
const seeksSpecialties =
  /\b(which|what|all|any|list|name)( the| of the)? (\w+ ){0,2}(specialt(y|ie)s|speciali[sz]ations|areas|groups|stages|teams|seats|openings|positions|roles|jobs|product managers)\b/;

/** Not the best line but every line: "which behaviors mention …", "all of them". */
export const exhaustivePattern =
  /\b(which|what)( of the| of her| of his| of my)? (\w+ ){0,3}(behaviors|requirements|responsibilities|lines|points|bullets|expectations|things|parts|passages)\b|\b(all|everything|every|anything|any) (of (them|it|these)|that|about|mention|related|to do with|which|under|on)\b|\blist (all|every|the)\b|\bfull list\b/;

const seeksLevel =
  /\b(which|what|whose|from which|at which|at what) (\w+ )?(levels?|grades?|rungs?|seniority|behaviors?)\b|\bwhose job\b/;

/** The first that fits decides. */
export const seeking = [
  { seeks: 'specialties', pattern: seeksSpecialties },
  { seeks: 'specialty', pattern: seeksSpecialty },
  { seeks: 'level', pattern: seeksLevel },
] as const;

/** Words that carry the way of asking, not what is asked for. */
export const askingWords: ReadonlySet<string> = new Set(
  `expect expected expectation expectations example examples list full complete whole summary summarise summarize short quick overview
  describe explain detail details mean means meaning say says said tell asks ask asked asking write written spell spells document documents page pages
  section sections question answer candidate candidates applicant applicants someone person people level levels rung rungs role roles job jobs position positions
  specialty specialties speciality specialisation specialization area areas family ladder career
  behavior behaviors requirement requirements responsibility responsibilities grade grades compare compared comparison difference differences different differ
  versus vs between separates separate distinguish look looks looking help called name names wondering curious quickly exactly precisely stuff currently
  apply applying applies main whole every part parts please pls normal walk steps step through wondering wonder maybe take takes perhaps sorry btw cc fyi suppose supposed count counts concerning regarding meet meets well held hold background recruiter recruiting hr whatever regardless
  inherit inherits without exist exists covers cover covered make makes making sure two three four five six copy paste bit text copied printed verbatim
  ad ads advert adverts advertisement posting postings vacancy listing hire jd`
    .split(/\s+/)
    .filter(Boolean),
);
