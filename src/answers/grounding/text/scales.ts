// Words and phrases of strength, by what they scale: how firmly, how often, how much, on what condition.

export interface Scale {
  readonly axis: string;
  /** Two markers of one axis say the same if they share the rank. */
  readonly rank: number;
  /** Where the words stand that the marker speaks of, and how many of them count. */
  readonly side: 'after' | 'either';
  readonly heads: number;
  /** May not be dropped when the point retells those words. */
  readonly binding: boolean;
  /** May not be added to them. */
  readonly firm: boolean;
  /** Patterns, separated by " ; ". */
  readonly phrases: string;
}

const AFTER = { side: 'after', heads: 1 } as const;
const EITHER = { side: 'either', heads: 2 } as const;
const KEPT_AND_NOT_ADDED = { binding: true, firm: true } as const;
const KEPT = { binding: true, firm: false } as const;
const NOT_ADDED = { binding: false, firm: true } as const;
/** Enough to stand for a marker of the quotes. */
const ACCEPTED = { binding: false, firm: false } as const;

const NEEDED =
  '(needed|necessary|required|applicable|appropriate|requested|relevant|possible|fitting|suitable|due|called for|asked|desired)';
const ROLE = '(person|candidate|applicant|match|fit)';
const NUMBER = '([0-9]|one|two|three|four|five|six|seven|eight|nine|ten)';
const PERIOD = '(day|week|month|quarter|year)';

export const SCALES: readonly Scale[] = [
  {
    ...{ axis: 'preference', rank: 1, ...EITHER, ...KEPT_AND_NOT_ADDED },
    phrases: `bonus( points)? ; preferred ; preferably ; prefer(s|ence|able)? ; a (big |definite |real )?plus ; pluses ; nice to have ;
      ideal(?! ${ROLE}) ; ideally ; it (helps|would help) ; helps to have ; an? (advantage|asset) ; advantageous ; desirable ;
      (is|are|be|very|most) welcome ; comes? in handy ; handy ; counts? in favou?r ; optional(ly)? ; would help ; appreciated`,
  },
  { ...{ axis: 'preference', rank: 1, ...AFTER, ...ACCEPTED }, phrases: `ideal ${ROLE}` },
  {
    ...{ axis: 'advice', rank: 1, side: 'after', heads: 2, ...KEPT },
    phrases: 'recommend(s|ed)? ; suggest(s|ed)? ; advise[sd]? (to|you) ; advisable ; encourage[sd]? ; worth',
  },
  {
    ...{ axis: 'possibility', rank: 1, ...AFTER, ...KEPT },
    phrases: 'may ; might ; possibly ; potentially ; perhaps ; maybe ; could',
  },
  {
    ...{ axis: 'possibility', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: 'can ; able ; free to ; conceivably ; possible ; potential ; in a position to',
  },
  {
    ...{ axis: 'condition', rank: 1, ...EITHER, ...KEPT_AND_NOT_ADDED },
    phrases: `as (is |it is )?${NEEDED} ; (when|where|if|whenever|wherever|where ever|should it be) (it is |they are |that is |this is |is |are )?${NEEDED} ;
      as the need arises ; (if|when|whenever|should) the need arises? ; on request ; upon request ; to the extent possible ;
      as (far|much) as possible ; reactively ; when (asked|told|instructed|ordered) ; on demand ; if need be ; in case of need ; as (the|your|their) [a-z]+ (requests?|asks?|wish(es)?|directs?)`,
  },
  {
    ...{ axis: 'condition', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: '(?<!(is|are|as|be|when|where|if) )needed(?! (for|to|in|by))',
  },
  {
    ...{ axis: 'frequency', rank: 1, ...AFTER, ...KEPT },
    phrases: `often ; frequently ; usually ; generally ; commonly ; typically ; tends? to ; mostly ; normally ; in many cases ; as a rule`,
  },
  {
    ...{ axis: 'frequency', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: `regular(ly)? ; routinely ; habitually ; steady ; steadily ; by habit ; (time and|again and) again ; repeatedly`,
  },
  {
    ...{ axis: 'frequency', rank: 0, ...AFTER, ...KEPT },
    phrases: 'sometimes ; occasionally ; at times ; now and then ; rarely ; seldom',
  },
  {
    ...{ axis: 'frequency', rank: 2, ...AFTER, ...NOT_ADDED },
    phrases: `(?<!not )always ; at all times ; constantly ; continuously ; continually ; invariably ; without exception ; every time ; never`,
  },
  {
    ...{ axis: 'amount', rank: 1, ...AFTER, ...KEPT_AND_NOT_ADDED },
    phrases: `little to no ; almost no ; hardly( any)? ; next to no ; barely any ; virtually no ; scarcely any ; practically no ;
      minimal ; very little ; little ; few ; the least ; a minimum of(?! ${NUMBER})`,
  },
  {
    ...{ axis: 'amount', rank: 2, ...AFTER, ...ACCEPTED },
    phrases: 'some ; certain ; a degree of ; a bit of ; a measure of ; partly ; partial',
  },
  {
    ...{ axis: 'amount', rank: 3, ...AFTER, ...KEPT_AND_NOT_ADDED },
    phrases: `(nearly|almost|virtually|practically) (all|every) ; most of (the|your|our|their|its) ; the (majority|bulk) of ;
      (?<!at )most(?! (of all|of|important|[a-z]+(al|ive|ful|ous|ant|ent|ed|le)) )`,
  },
  {
    ...{ axis: 'amount', rank: 4, ...AFTER, ...NOT_ADDED },
    phrases: `(?<!(are|were|is|be) )all ; every(?! ${PERIOD}) ; everyone ; everything ; everybody ; entirely ; fully ; completely ;
      totally ; wholly ; in full`,
  },
  {
    ...{ axis: 'amount', rank: 4, ...AFTER, ...ACCEPTED },
    phrases: 'any ; each ; full ; whole ; entire ; complete',
  },
  {
    ...{ axis: 'obligation', rank: 2, side: 'after', heads: 3, ...NOT_ADDED },
    phrases: `must ; mandatory ; obliged ; obligatory ; compulsory ; non negotiable ; indispensable ; strictly ; no matter what ;
      absolutely ; essential ; (?<!(ever|not|never|without|rarely|seldom) )(have|has) to(?! (do|be able)) ; imperative`,
  },
  {
    ...{ axis: 'expectation', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: 'should ; ought ; expected ; ideally ; aim to ; try to',
  },
  {
    ...{ axis: 'intent', rank: 1, side: 'after', heads: 2, ...KEPT },
    phrases: '(strives?|tries|try|aims?|hopes?|attempts?|striving|trying|aiming) to',
  },
  {
    ...{ axis: 'intent', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: `aim ; goal ; purpose ; mission ; ambition ; should ; ought ; wants? ; intends? ; would ; wish ; seeks? to ; meant ;
      supposed ; idea ; strive ; so that`,
  },
  { ...{ axis: 'part', rank: 1, ...AFTER, ...KEPT }, phrases: 'contribut(e|es|ing) to' },
  {
    ...{ axis: 'part', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: `contribut(es?|ed|ing|ions?|ors?) ; participa(tes?|ted|ting|tion|nts?) ; tak(e|es|ing) part ; part ; help(s|ed|ing)? ;
      assist(s|ed|ing)? ; join(s|ed|ing)? ; add(s|ed|ing)? ; input ; involved ; support(s|ed|ing)? ; give(s|n)? ; giving ; chip in`,
  },
  {
    ...{ axis: 'exclusive', rank: 1, ...AFTER, ...NOT_ADDED },
    phrases:
      'only(?! (with|if|after|when|once|under|upon|until) )(?! (an? |the )?(minimal|little|few|some|basic|minor|occasional|counts|a plus|preferred|optional|desirable|welcome|rarely|sometimes)) ; solely ; exclusively ; nothing but ; nobody else ; no one else ; single handedly ; guaranteed? ; guarantees',
  },
  {
    ...{ axis: 'exclusive', rank: 1, side: 'either', heads: 1, ...NOT_ADDED },
    phrases: '(?<!not ([a-z]+ ){0,3})alone',
  },
  {
    ...{ axis: 'bound', rank: 1, ...AFTER, ...NOT_ADDED },
    phrases: `(?<!(hour|${PERIOD})s? )(at most|no more than|at best)(?! ${NUMBER})`,
  },
  {
    ...{ axis: 'alternative', rank: 1, ...EITHER, ...KEPT },
    phrases: 'or (an? )?(equivalent|similar|related|comparable)',
  },
  {
    ...{ axis: 'alternative', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: 'or ; equivalent ; related ; similar ; comparable',
  },
  {
    ...{ axis: 'exclusive', rank: 1, ...AFTER, ...ACCEPTED },
    phrases: 'just ; merely ; simply ; on (their|your|its|his|her) own ; independent(ly)?',
  },
];
