// Question → Answer: the names and the intent decide the shape, the topic decides the lines.
import type { Library } from '../knowledge/library/library.ts';
import { terms } from '../knowledge/search/terms.ts';
import type { Answer } from './answer.ts';
import { chooseBehaviours, composeBehaviours } from './compose/behaviours.ts';
import { compareLevels, compareLists, items, listedSpecialty } from './compose/compare.ts';
import { composeGrade } from './compose/grade.ts';
import { composeHelp } from './compose/help.ts';
import { chooseLevel, composeLevel } from './compose/level.ts';
import { chooseRequirements, composeRequirements } from './compose/requirements.ts';
import { composeSections, composeTasks } from './compose/sections.ts';
import { composeSilence, composeUnknown } from './compose/silent.ts';
import { chooseSpecialty, composeSpecialty } from './compose/specialty.ts';
import { composeTopic, rankSpecialties } from './compose/topic.ts';
import { composeWhole } from './compose/whole.ts';
import { type Finding, find } from './find.ts';
import type { Question } from './question/question.ts';

/** Below this share of what is asked, no passage is an answer. */
const COVERED = 0.14;
/** Where something is named, the question is known to be about it, and less will do. */
const COVERED_NAMED = 0.06;

export function answerQuestion(library: Library, question: Question): Answer {
  if (question.intent === 'help') return composeHelp(library);
  const finding = find(library, question);
  const [unknown] = question.unknown;
  if (unknown) return composeUnknown(library, question, unknown, finding);
  const competency = unknownCompetency(library, question, finding);
  if (competency) return competency;
  if (question.topic.length > 0 && finding.silence)
    return composeSilence(library, question, finding, finding.silence);
  return (
    unknownCompetency(library, question, finding) ??
    named(library, question) ??
    free(library, question, finding)
  );
}

const isNamed = ({ levels, specialties, documents }: Question): boolean =>
  levels.length + specialties.length + documents.length > 0;

/** What the names alone answer: undefined where the topic must be searched for. */
function named(library: Library, question: Question): Answer | undefined {
  const whole = wholeList(library, question) ?? card(library, question);
  return whole ?? (question.topic.length > 0 ? undefined : byNames(library, question));
}

function byNames(library: Library, question: Question): Answer | undefined {
  const { levels, specialties, competency } = question;
  const [level] = levels;
  const [specialty] = specialties;
  switch (question.intent) {
    case 'level':
      return level ? composeLevel(library, level) : chooseLevel(library);
    case 'behaviors':
    case 'values':
      return level ? composeBehaviours(library, levels, competency) : chooseBehaviours(library, competency);
    case 'requirements':
      return isNamed(question) || question.base
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
    case 'not_responsible':
    case 'career_moves':
    case 'hiring_process':
    case 'performance_indicator':
    case 'posting':
      return composeSections(library, question);
  }
}

/** A command that names something asks for its card; its other words do not make the list shorter. */
function card(library: Library, question: Question): Answer | undefined {
  const { command, levels, specialties } = question;
  if (command === 'requirements' && levels.length + specialties.length > 0)
    return composeRequirements(library, question);
  const [specialty, ...more] = specialties;
  return command === 'specialty' && specialty && more.length === 0
    ? composeSpecialty(library, specialty)
    : undefined;
}

/** Short lists that are asked for as such are shown whole, whatever else the question says. */
function wholeList(library: Library, question: Question): Answer | undefined {
  switch (question.intent) {
    case 'grade':
      return question.topic.length < 4 ? composeGrade(library, question.levels) : undefined;
    case 'tasks':
      return composeTasks(library);
    case 'not_responsible':
    case 'hiring_process':
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

/** "which extras earn bonus points?" of something named, or of the base list. */
function bonusPoints(library: Library, question: Question): Answer | undefined {
  const { facet, base, specialties, levels, documents } = question;
  if (facet !== 'bonus' || !(base || specialties.length + levels.length + documents.length > 0))
    return undefined;
  const answer = composeRequirements(library, question);
  return answer.outcome === 'answered' && answer.groups.length > 0 ? answer : undefined;
}

/** "/behaviors senior negotiation": a short topic that stands in no line there is taken for a competency's name. */
function unknownCompetency(library: Library, question: Question, finding: Finding): Answer | undefined {
  const { command, levels, competency, topic } = question;
  const short =
    topic.length > 0 && question.topicText.split(' ').length <= 2 && question.text.split(' ').length <= 4;
  if (command !== 'behaviors' || levels.length === 0 || competency || !short) return undefined;
  const said = finding.hits.some(({ passage }) => {
    const own = new Set([passage.text, ...passage.path].flatMap(terms));
    return topic.every((term) => own.has(term));
  });
  return said
    ? undefined
    : composeUnknown(library, question, { kind: 'competency', text: question.topicText }, finding);
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

/** A command's other words may just be words: what finds next to nothing does not stand in its way. */
const TOPIC_COVERED = 0.12;

function free(library: Library, question: Question, finding: Finding): Answer {
  const idle = question.command !== undefined && finding.coverage < TOPIC_COVERED && isNamed(question);
  const card = idle ? named(library, { ...question, topic: [], topicText: '' }) : undefined;
  return (
    card ??
    silent(library, question, finding) ??
    bySpecialty(library, question, finding) ??
    byTopic(library, question, finding)
  );
}

function silent(library: Library, question: Question, finding: Finding): Answer | undefined {
  const least = isNamed(question) ? COVERED_NAMED : COVERED;
  if (finding.hits.length > 0 && finding.coverage >= least) return undefined;
  return composeSilence(library, question, finding, finding.silence);
}

/** A description that looks for a specialty: "who would look after invoices?" */
function bySpecialty(library: Library, question: Question, finding: Finding): Answer | undefined {
  const commanded = question.intent === 'specialty';
  const sought = question.seeks === 'specialty' && question.specialties.length + question.levels.length === 0;
  if (!commanded && !(sought && finding.hits[0]?.place.specialty)) return undefined;
  const [first, ...others] = rankSpecialties(library, finding);
  if (!first) return undefined;
  const close = others.filter(({ score }) => score > first.score * CLOSE).map(({ specialty }) => specialty);
  if (commanded && finding.coverage < NAMED_BY_TOPIC) {
    return composeUnknown(library, question, { kind: 'specialty', text: question.topicText }, finding);
  }
  if (commanded && close.length >= SEVERAL)
    return chooseSpecialty(library, [first.specialty, ...close].slice(0, MOST_CHOICES));
  return composeSpecialty(library, first.specialty, close.slice(0, 1));
}

/** A second specialty that fits nearly as well is named beside the first; with several the person chooses. */
const CLOSE = 0.8;
const SEVERAL = 2;
const MOST_CHOICES = 8;
/** What a command's words must share with a specialty to mean it. */
const NAMED_BY_TOPIC = 0.35;

function byTopic(library: Library, question: Question, finding: Finding): Answer {
  const whole = finding.whole && composeWhole(library, finding.whole);
  return whole ?? composeTopic(library, question, finding);
}
