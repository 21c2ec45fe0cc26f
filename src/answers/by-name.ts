// What the names in a question answer by themselves: cards, lists and comparisons.
import type { Library } from '../knowledge/library/library.ts';
import type { Level, Specialty } from '../knowledge/model.ts';
import type { Answer, Intent } from './answer.ts';
import { chooseBehaviours, composeBehaviours } from './compose/behaviours.ts';
import { chooseComparison } from './compose/choose-comparison.ts';
import { compareLevels } from './compose/compare-levels.ts';
import { compareLists, items, listedSpecialty } from './compose/compare-lists.ts';
import { composeHelp } from './compose/help.ts';
import { chooseLevel, composeLevel } from './compose/level.ts';
import { withOverlooked } from './compose/overlooked.ts';
import { chooseRequirements, composeRequirements } from './compose/requirements.ts';
import { composeSections } from './compose/sections.ts';
import { chooseSpecialty, composeSpecialty } from './compose/specialty.ts';
import { levelSteps } from './compose/steps.ts';
import { nameTable } from './question/names.ts';
import { nameWords } from './question/normalize.ts';
import { isNamed, type Question } from './question/question.ts';
import { wholeList } from './whole-list.ts';

/** What the names alone answer: undefined where the topic must be searched for. */
export function answerByName(library: Library, question: Question): Answer | undefined {
  const whole = wholeList(library, question) ?? withOverlooked(library, question, card(library, question));
  return whole ?? (question.topic.length > 0 ? undefined : byIntent[question.intent](library, question));
}

type Compose = (library: Library, question: Question) => Answer | undefined;

const aboutLevel: Compose = (library, { levels: [level] }) =>
  level ? composeLevel(library, level) : chooseLevel(library);

const aboutBehaviours: Compose = (library, { levels, competency }) =>
  levels.length > 0 ? composeBehaviours(library, levels, competency) : chooseBehaviours(library, competency);

const aboutSpecialty: Compose = (library, question) => {
  const [specialty, ...more] = question.specialties;
  if (more.length === 1) return comparison(library, question);
  if (more.length > 1) return chooseSpecialty(library, question.specialties);
  if (!specialty) return chooseSpecialty(library);
  return composeSpecialty(library, onlyDuties(question) ? withoutRequirements(specialty) : specialty);
};

/** "not the requirements, the responsibilities" */
const onlyDuties = ({ intent, text }: Question): boolean =>
  intent === 'responsibilities' || /\bnot (the )?(req|requirement)s?\b/i.test(text);

const withoutRequirements = (specialty: Specialty): Specialty =>
  specialty.responsibilities ? { ...specialty, requirements: null } : specialty;

const aboutRequirements: Compose = (library, question) => {
  if (question.documents.length > 1) return comparison(library, question);
  return isNamed(question) || question.base || question.everyLevel
    ? composeRequirements(library, question)
    : chooseRequirements(library, question);
};

const aboutResponsibilities: Compose = (library, question) => {
  if (question.specialties.length > 0) return aboutSpecialty(library, question);
  return composeSections(library, question) ?? sharedResponsibilities(library, question);
};

/** A level without a list of its own has the family's, and its behaviors are one step away. */
function sharedResponsibilities(library: Library, question: Question): Answer | undefined {
  const [level] = question.levels;
  const [document] = library.documents.filter(({ file }) => file === level?.doc);
  if (!level || !document) return undefined;
  const shared = composeSections(library, { ...question, levels: [], documents: [document] });
  if (shared?.outcome !== 'answered') return shared;
  const note = `The documents list these for all levels, none for ${level.name} alone.`;
  return { ...shared, notes: [note], next: levelSteps(library, level) };
}

const byIntent: Readonly<Record<Intent, Compose>> = {
  level: aboutLevel,
  behaviors: aboutBehaviours,
  values: aboutBehaviours,
  requirements: aboutRequirements,
  specialty: aboutSpecialty,
  compare: (library, question) => comparison(library, question) ?? chooseComparison(library, question),
  free: unspoken,
  help: composeHelp,
  grade: wholeList,
  tasks: wholeList,
  responsibilities: aboutResponsibilities,
  not_responsible: composeSections,
  career_moves: composeSections,
  hiring_process: composeSections,
  performance_indicator: composeSections,
  posting: composeSections,
};

/** A command that names something asks for its card, a comparison for both lists: other words do not shorten them. */
function card(library: Library, question: Question): Answer | undefined {
  const { command, intent, levels, specialties, documents, topic } = question;
  if (command === 'requirements' && levels.length + specialties.length > 0)
    return composeRequirements(library, question);
  if (intent === 'requirements' && documents.length > 1 && topic.length <= 1)
    return comparison(library, question);
  if (intent === 'compare' && levels.length === 0 && (specialties.length > 1 || topic.length <= 1))
    return comparison(library, question);
  return command === 'specialty' && specialties.length === 1 ? aboutSpecialty(library, question) : undefined;
}

/** Only names: "senior principal?", "Geo". */
function unspoken(library: Library, question: Question): Answer | undefined {
  const { levels, specialties, documents, competency } = question;
  const [level] = levels;
  if (levels.length > 1) return compareLevels(library, levels, competency);
  if (level && specialties.length > 0) return composeRequirements(library, question);
  if (level)
    return competency ? composeBehaviours(library, levels, competency) : composeLevel(library, level);
  if (specialties.length > 0) return aboutSpecialty(library, question);
  if (documents.length > 0) return composeSections(library, { ...question, intent: 'posting' });
  if (question.base || question.everyLevel || question.facet) return composeRequirements(library, question);
  if (competency) return chooseBehaviours(library, competency);
  return namesFamily(library, question) ? chooseLevel(library) : composeHelp(library);
}

/** "product manager": the family's own title, which is every level's. */
function namesFamily(library: Library, { text }: Question): boolean {
  const { family } = nameTable(library);
  return nameWords(text).some((word) => family.has(word.replace(/s$/, '')));
}

/** All of the ladder, or the level of one document beside that of the same name in another. */
function comparedLevels(library: Library, { levels, documents, everyLevel }: Question): readonly Level[] {
  const [level, ...more] = levels;
  if (!level) return everyLevel ? (library.documents[0]?.levels ?? []) : [];
  const named = documents.some(({ file }) => file === level.doc);
  const other = library.levels.find((one) => one !== level && one.name === level.name);
  return more.length === 0 && named && other ? [level, other] : levels;
}

function comparison(library: Library, question: Question): Answer | undefined {
  const { specialties, documents, competency } = question;
  const levels = comparedLevels(library, question);
  if (levels.length > 2 && competency) return composeBehaviours(library, levels, competency);
  if (levels.length > 1) return compareLevels(library, levels, competency);
  const lists = [
    ...documents.map((d) => ({ name: d.title, passages: items(d.base) })),
    ...specialties.map(listedSpecialty),
  ];
  if (lists.length > 1) return compareLists(library, lists);
  return undefined;
}
