// What the names in a question answer by themselves: cards, lists and comparisons.
import type { Library } from '../knowledge/library/library.ts';
import type { Answer } from './answer.ts';
import { chooseBehaviours, composeBehaviours } from './compose/behaviours.ts';
import { compareLevels, compareLists, items, listedSpecialty } from './compose/compare.ts';
import { composeGrade } from './compose/grade.ts';
import { composeHelp } from './compose/help.ts';
import { chooseLevel, composeLevel } from './compose/level.ts';
import { chooseRequirements, composeRequirements } from './compose/requirements.ts';
import { composeSections, composeTasks } from './compose/sections.ts';
import { composeSilence } from './compose/silent.ts';
import { chooseSpecialty, composeSpecialty } from './compose/specialty.ts';
import { find } from './find.ts';
import { isNamed, type Question } from './question/question.ts';

/** What the names alone answer: undefined where the topic must be searched for. */
export function answerByName(library: Library, question: Question): Answer | undefined {
  const whole = wholeList(library, question) ?? card(library, question);
  return whole ?? (question.topic.length > 0 ? undefined : byNames(library, question));
}

function byNames(library: Library, question: Question): Answer | undefined {
  const { levels, specialties, documents, competency } = question;
  const [level] = levels;
  const [specialty] = specialties;
  switch (question.intent) {
    case 'level':
      return level ? composeLevel(library, level) : chooseLevel(library);
    case 'behaviors':
    case 'values':
      return level ? composeBehaviours(library, levels, competency) : chooseBehaviours(library, competency);
    case 'requirements':
      if (documents.length > 1) return comparison(library, question);
      return isNamed(question) || question.base || question.everyLevel
        ? composeRequirements(library, question)
        : chooseRequirements(library);
    case 'specialty':
      if (specialties.length > 1) return chooseSpecialty(library, specialties);
      return specialty ? composeSpecialty(library, specialty) : chooseSpecialty(library);
    case 'compare':
      return comparison(library, question) ?? chooseLevel(library);
    case 'free':
      return unspoken(library, question);
    case 'help':
      return composeHelp(library);
    case 'grade':
    case 'tasks':
      return wholeList(library, question);
    case 'responsibilities':
      return specialty ? composeSpecialty(library, specialty) : composeSections(library, question);
    case 'not_responsible':
    case 'career_moves':
    case 'hiring_process':
    case 'performance_indicator':
    case 'posting':
      return composeSections(library, question);
  }
}

/** A command that names something asks for its card, a comparison of specialties for both lists: other words do not
 * make them shorter. */
function card(library: Library, question: Question): Answer | undefined {
  const { command, levels, specialties } = question;
  if (command === 'requirements' && levels.length + specialties.length > 0)
    return composeRequirements(library, question);
  const [specialty, ...more] = specialties;
  if (question.intent === 'compare' && levels.length === 0 && more.length > 0)
    return comparison(library, question);
  return command === 'specialty' && specialty && more.length === 0
    ? composeSpecialty(library, specialty)
    : undefined;
}

/** Short lists that are asked for as such are shown whole, whatever else the question says. */
function wholeList(library: Library, question: Question): Answer | undefined {
  const { specialties, documents } = question;
  switch (question.intent) {
    case 'grade':
      return question.topic.length < 4 ? composeGrade(library, question.levels) : undefined;
    case 'tasks':
      return composeTasks(library);
    case 'hiring_process':
      if (specialties.length > 0 && documents.length === 0) return noHiring(library, question);
      return composeSections(library, question) ?? noHiring(library, question);
    case 'not_responsible':
      return (
        composeSections(library, question) ??
        composeSilence(library, question, find(library, question), undefined)
      );
    case 'performance_indicator':
    case 'career_moves':
      return composeSections(library, question);
    default:
      return bonusPoints(library, question);
  }
}

/** How one opening is filled says nothing of another. */
const noHiring = (library: Library, question: Question): Answer =>
  composeSilence(library, question, find(library, question), undefined);

/** "which extras earn bonus points?" of something named, or of the base list. */
function bonusPoints(library: Library, question: Question): Answer | undefined {
  const { facet, base, specialties, levels, documents } = question;
  if (facet !== 'bonus' || !(base || specialties.length + levels.length + documents.length > 0))
    return undefined;
  const answer = composeRequirements(library, question);
  return answer.outcome === 'answered' && answer.groups.length > 0 ? answer : undefined;
}

/** Only names: "senior principal?", "Geo". */
function unspoken(library: Library, question: Question): Answer | undefined {
  const { levels, specialties, documents, competency } = question;
  const [level] = levels;
  const [specialty] = specialties;
  if (levels.length > 1) return compareLevels(library, levels, competency);
  if (level && specialty) return composeRequirements(library, question);
  if (level)
    return competency ? composeBehaviours(library, levels, competency) : composeLevel(library, level);
  if (specialties.length > 1) return chooseSpecialty(library, specialties);
  if (specialty) return composeSpecialty(library, specialty);
  if (documents.length > 0) return composeSections(library, { ...question, intent: 'posting' });
  return competency ? chooseBehaviours(library, competency) : composeHelp(library);
}

function comparison(library: Library, question: Question): Answer | undefined {
  const { levels, specialties, documents, competency } = question;
  if (levels.length > 1) return compareLevels(library, levels, competency);
  const lists = [
    ...documents.map((d) => ({ name: d.title, passages: items(d.base) })),
    ...specialties.map(listedSpecialty),
  ];
  if (lists.length > 1) return compareLists(library, lists);
  return undefined;
}
