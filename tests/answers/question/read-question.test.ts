// One line a reading: what is typed, and what of it is understood.
import { expect, test } from 'vitest';
import { shortName } from '../../../src/answers/compose/steps.ts';
import { readQuestion } from '../../../src/answers/question/read-question.ts';
import { buildLibrary } from '../../../src/knowledge/library/library.ts';
import { library } from '../../support/library.ts';

const read = (text: string) => readQuestion(library, text);
const levels = (text: string) => read(text).levels.map((level) => shortName(library, level));
const specialties = (text: string) => read(text).specialties.map((s) => s.name);

test.each([
  ['/level senior', ['Senior']],
  ['/level Sr.', ['Senior']],
  ['/level SPM', ['Senior']],
  ['/level senor', ['Senior']],
  ['/level prinicpal pm', ['Principal']],
  ['/level SENIOR   PRINCIPAL', ['Senior Principal']],
  ['/level snr principal', ['Senior Principal']],
  ['/level grade 8', ['Senior']],
  ['/level job level 8', ['Senior']],
  ['/level 9', ['Principal']],
  ['/level pm', ['Intermediate']],
  ['/level intermediate', ['Intermediate']],
  ['what does one above senior do', ['Principal']],
  ['what is the level below principal', ['Senior']],
  ['/compare senior principal', ['Senior', 'Principal']],
  ['/compare senior, senior principal', ['Senior', 'Senior Principal']],
  ['/compare pm vs spm', ['Intermediate', 'Senior']],
  ['difference between a PM and a Senior PM?', ['Intermediate', 'Senior']],
  ['as PM, as Senior, as Principal', ['Intermediate', 'Senior', 'Principal']],
  ['what do PMs do all day', []],
  ['how many years for a Senior PM (not principal)?', ['Senior']],
  ['do ppms mentor others', ['Principal']],
  ['more budget: what to do as PM / Senior / Principal?', ['Intermediate', 'Senior', 'Principal']],
  ['at each level:\n- intermediate\n- senior\n- principal', ['Intermediate', 'Senior', 'Principal']],
  ['at PM level, and at Senior', ['Intermediate', 'Senior']],
  ['PM up to principal', ['Intermediate', 'Senior', 'Principal']],
  ['/compare intermediate senior principal', ['Intermediate', 'Senior', 'Principal']],
  ['/level product manager senior', ['Senior']],
  ['/behaviors 8 values', ['Senior']],
])('levels of %s', (text, expected) => expect(levels(text)).toEqual(expected));

test.each([
  ['/specialty geo', ['Geo']],
  ['/specialty ecosystm', ['Ecosystem']],
  ['/specialty CI', ['Verify (CI)']],
  ['/specialty fulfilment', ['Fulfillment']],
  ['/specialty US pubsec', ['US Public Sector']],
  ['/specialty dedicated', ['Platforms - GitLab Dedicated']],
  ['/specialty manage', ['Manage (Organization)', 'Manage (Optimize)', 'Manage (Import)']],
  ['/requirements senior geo', ['Geo']],
  ['What is Manage:Optimize about?', ['Manage (Optimize)']],
  ['reqs for *Release (CD)* pls', ['Release (CD)']],
  ['Delivery &amp; Scalability: what is it about', ['Platforms - Delivery & Scalability']],
  ['what does the Search specialty need', ['Search']],
  ['i search for a package to create', []],
  ['does a senior PM manage people?', []],
  ['does a PM manage people', []],
  ['manage?', ['Manage (Organization)', 'Manage (Optimize)', 'Manage (Import)']],
  ['/specialty manage org', ['Manage (Organization)']],
  ['/specialty us pub sector', ['US Public Sector']],
  ['/requirements senior composition', ['Secure (Composition Analysis)']],
  ['/requirements senior pm foundations', ['Foundations']],
  ['Configure or Package for him?', ['Configure', 'Package']],
])('specialties of %s', (text, expected) => expect(specialties(text)).toEqual(expected));

test.each([
  ['/behaviors principal sensng mech', 'Sensing Mechanisms'],
  ['/behaviors senior values', 'Aligning Teams with Values'],
  ['/behaviours ppm thought ldrship', 'Thought Leadership'],
  ['/behaviors senior plg', 'Product Roadmap & Product Led Growth'],
  ['is thought leadership expected?', 'Thought Leadership'],
  ['what values do we share', undefined],
])('competency of %s', (text, expected) => expect(read(text).competency).toBe(expected));

test.each([
  ['', 'help'],
  ['hello', 'help'],
  ['help', 'help'],
  ['/career', 'help'],
  ['what job grade is a Senior PM?', 'grade'],
  ['compare senior and principal', 'compare'],
  ['senior vs principal', 'compare'],
  ['what are the interview stages?', 'hiring_process'],
  ['what am I not responsible for', 'not_responsible'],
  ['what is the performance indicator', 'performance_indicator'],
  ['requirements for geo', 'requirements'],
  ['show me behaviours at senior', 'behaviors'],
  ['what are the required PM tasks', 'tasks'],
  ['how should a principal deal with rivals?', 'free'],
  ['copy the responsibilites of the pipelines ad', 'responsibilities'],
  ['which teams outside product would fit me', 'career_moves'],
  ['pipelines candidate met the recruiter, who is next?', 'hiring_process'],
  ['what does the pipelines ad require on top of the earlier PM page?', 'compare'],
])('intent of %s', (text, expected) => expect(read(text).intent).toBe(expected));

test.each([
  ['/level staff', 'level', 'staff'],
  ['/level director', 'level', 'director'],
  ['/level grade 12', 'grade', 'grade 12'],
  ['/compare principal vs VP of product', 'level', 'vp'],
  ['What does the *Growth* specialty require?', 'specialty', 'growth'],
  ['/requirements senior backend engineer', 'level', 'senior backend engineer'],
  ['/compare pm designer', 'level', 'designer'],
  ['what grade are engineering managers on?', 'level', 'engineering managers'],
])('unknown name in %s', (text, kind, name) =>
  expect(read(text).unknown).toContainEqual({ kind, text: name }),
);

test.each([
  ['which behaviours talk about the *section*?', ['talk', 'section']],
  ['where is my manager involved?', ['manag', 'involv']],
  ['what does a product manager build?', ['build']],
  ['who looks after docs?', ['after', 'doc']],
  ['what do the docs say on fraud?', ['fraud']],
])('topic of %s', (text, expected) => expect(read(text).topic).toEqual(expected));

test.each([
  ['<@U024BE7LH> what about <#C02|pm-jobs> :pray: &lt;b&gt;', 'what about <b>'],
  ['see <https://example.com|the page> “quoted” it’s', 'see the page "quoted" it\'s'],
  ['zero\u200bwidth\u0007bell', 'zero width bell'],
])('cleaned: %j', (text, expected) => expect(read(text).text).toBe(expected));

const designers = buildLibrary({
  files: [
    {
      file: 'designer.md',
      text: [
        'Senior Product Designer',
        'Lead Product Designer',
        'Product Design Manager',
        'Head of Design',
      ].reduce(
        (text, name) => `${text}### ${name}\n#### Requirements\n- Draws\n`,
        '# Product Designer\n## Levels\n',
      ),
    },
  ],
  settings: { documents: {} },
  asked: {},
  thesaurus: { groups: [] },
  silences: [],
  problems: [],
});

test.each([
  ['/level lead', ['Lead Product Designer']],
  ['/level manager', ['Product Design Manager']],
  ['/requirements head', ['Head of Design']],
  ['what does a lead do?', ['Lead Product Designer']],
  ['compare senior and lead', ['Senior Product Designer', 'Lead Product Designer']],
  ['who leads the team', []],
])('one word of one level: %s', (text, expected) => {
  expect(readQuestion(designers, text).levels.map(({ name }) => name)).toEqual(expected);
});
