// What a heading means, as tables. A new wording is a new line here; the first line that matches wins.
import type { SectionRole } from '../model.ts';

interface HeadingPattern {
  readonly role: SectionRole;
  readonly pattern: RegExp;
}

export const headingPatterns: readonly HeadingPattern[] = [
  { role: 'not_responsible', pattern: /\bnot\b.{0,20}\bresponsible for\b/i },
  {
    role: 'hiring',
    pattern:
      /\b(hiring|interview(ing)?|recruitment|recruiting|selection|application) (process|stages|steps)\b/i,
  },
  {
    role: 'hiring',
    pattern: /^(stages|how to apply|applying|compensation|preparing for (your|the) interviews?)$/i,
  },
  {
    role: 'hiring',
    pattern: /^(hiring|interviews?|interviewing|openings|vacancies|(open|current) (roles|positions|jobs))$/i,
  },
  {
    role: 'indicators',
    pattern: /\bperformance (indicators?|metrics|measures)\b|\bkpis?\b|\bsuccess (measures|metrics)\b/i,
  },
  { role: 'indicators', pattern: /^how you('|’)?(ll| will) be measured\b/i },
  { role: 'moving', pattern: /\bmoving to\b.*\bmoving from\b/i },
  { role: 'moving_in', pattern: /^moving (in)?to\b/i },
  { role: 'moving_out', pattern: /^moving (from|out)\b/i },
  {
    role: 'moving',
    pattern: /^how you('|’)?(ll| will) grow\b|^(next steps?|career (progression|growth|development))$/i,
  },
  {
    role: 'links',
    pattern: /^((relevant|related|useful|other|additional) )?(links|references|resources|pages|reading)$/i,
  },
  {
    role: 'local',
    pattern:
      /\b(location|country|regional|region|amer|emea|apac|latam)\b.*\brequirements?\b|\b(team|group|product|stage)[- ]specific requirements\b|\brequirements? (for|in) (the )?(amer|emea|apac|latam|us|eu)\b/i,
  },
  {
    role: 'bonus',
    pattern: /\bnice[- ]to[- ]haves?\b|\bbonus points?\b|\bdesir(ed|able)\b|\bgood to haves?\b/i,
  },
  {
    role: 'bonus',
    pattern: /\b(preferred|optional)\b.*\b(requirements?|qualifications?|skills|experience)\b/i,
  },
  {
    role: 'levels',
    pattern: /\b(expectations|descriptions?|definitions?|details) (by|per|at each|for each) level$/i,
  },
  { role: 'all_levels', pattern: /^(all|every|shared|common) (levels?|roles|expectations)$/i },
  { role: 'base', pattern: /\b(base|general|common|core|minimum) (\w+ )?requirements?\b/i },
  { role: 'base', pattern: /\brequirements?\b.*\ball (levels|roles)\b/i },
  {
    role: 'requirements',
    pattern: /\brequirements?\b|\brequirments?\b|\bqualifications?\b|\bmust[- ]haves?\b|\bprerequisites?\b/i,
  },
  {
    role: 'requirements',
    pattern:
      /^what (you('|’)?(ll| will) (bring|need)|you (bring|need|have)$)|^about you$|^(what |who )?we( are|('|’)?re) looking for\b/i,
  },
  {
    role: 'requirements',
    pattern: /^you (may|might|could) be a (good |great )?fit\b|^you should apply if\b|^who you are$/i,
  },
  {
    role: 'requirements',
    pattern:
      /^you('|’)?(re|ve|ll)? ?(have|got|need|be able to)\b|^what (skills|experience)\b.*\blook(ing)? for\b/i,
  },
  {
    role: 'requirements',
    pattern:
      /\b(skills|experience|knowledge|education) (needed|required)\b|\brequired (skills|experience|knowledge)\b/i,
  },
  {
    role: 'requirements',
    pattern:
      /^further required experience\b|^essential (skills|criteria|knowledge|experience)\b|^person specification$/i,
  },
  { role: 'requirements', pattern: /^knowledge,? skills,? (and|&|\+) (other )?abilities\b/i },
  {
    role: 'responsibilities',
    pattern: /\bresponsib[a-z]{4,9}\b|\baccountabilit(y|ies)\b|^(.{0,40} )?duties$|^essential functions$/i,
  },
  {
    role: 'responsibilities',
    pattern: /^(as an? .{2,40},? )?you('|’)?(ll| will)( be)?( (responsible|accountable) for)?$/i,
  },
  {
    role: 'responsibilities',
    pattern: /^what (you('|’)?(ll| will) (do|be doing|work on|own)|you (do|own)\b|does the job entail)\b/i,
  },
  {
    role: 'responsibilities',
    pattern: /^what you can expect\b|^as an? .+ you (will|'ll|’ll)\b|^your (role|impact|mission) at\b/i,
  },
  { role: 'responsibilities', pattern: /^the .{2,30} role$/i },
  { role: 'responsibilities', pattern: /^((key|main|core|typical|primary|daily) )?(tasks|activities)$/i },
  {
    role: 'responsibilities',
    pattern: /^in this role,? you\b|^day[- ]to[- ]day$|^(directed|leadership) work$/i,
  },
  { role: 'behaviours', pattern: /\b(example|growth|key|expected|sample)?\s*behaviou?rs?$/i },
  { role: 'grade', pattern: /\b(job|pay|salary) (grades?|bands?)\b|^grade( level)?$/i },
  { role: 'specialties', pattern: /\bspeciali?(ties|sations|zations|sms)\b|^(special(i?ty|ists))$/i },
  {
    role: 'specialties',
    pattern: /^((areas?|fields?) of (focus|speciali[sz]ation)|(focus|practice) areas?|disciplines)$/i,
  },
  { role: 'specialties', pattern: /^((team |product )?segment(ation)?s?|.* team segmentation)$/i },
  {
    role: 'competencies',
    pattern: /\bcompetenc(y|ies)\b(?!\s*:)|^areas of (expertise|contribution)\b|^growth factors$/i,
  },
  { role: 'moving', pattern: /^(.* )?career (ladder|path)$/i },
  { role: 'levels', pattern: /^(.{0,40} )?(levels|level(l)?ing|rungs)( (for|of|in|at)\b.*)?$/i },
  {
    role: 'levels',
    pattern: /^level (definitions|structure|descriptions|guide|expectations)$|^description of levels$/i,
  },
  {
    role: 'levels',
    pattern: /^(.{0,40} )?career (paths|levels|tracks|ladders|stages)$|^(job |pay )?bands$/i,
  },
  { role: 'role', pattern: /^((the|about the) )?role$|^role overview$/i },
];

/** Wrappers that hold levels only where what stands below them is named like levels. */
export const maybeLevels =
  /\broles?\b|\btracks?\b|\bindividual contributors?\b|^managers?$|\bmanagement\b|\bladder\b|\btitles\b|\bpathway\b|\bcareer\b|\bframework\b|\bpositions\b|\bprogression\b|\bjob grades\b/i;

/** Nothing below these headings is a level, however senior it sounds. */
export const closedRoles: ReadonlySet<SectionRole> = new Set([
  'hiring',
  'indicators',
  'moving',
  'moving_in',
  'moving_out',
  'links',
  'local',
]);

/** What a level or a specialty is made of. */
export const facetRoles: ReadonlySet<SectionRole> = new Set([
  'requirements',
  'responsibilities',
  'not_responsible',
  'behaviours',
  'grade',
  'bonus',
]);

export const roleOfHeading = (heading: string): SectionRole =>
  headingPatterns.find(({ pattern }) => pattern.test(heading))?.role ?? 'other';
