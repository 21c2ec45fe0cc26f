// Short lists that are asked for as such: grades, tasks, steps of hiring, what one is not responsible for, bonus points.
import type { Library } from '../knowledge/library/library.ts';
import type { Level } from '../knowledge/model.ts';
import type { Answer, Group } from './answer.ts';
import { composeGrade } from './compose/grade.ts';
import { group } from './compose/groups.ts';
import { composeRequirements } from './compose/requirements.ts';
import { composeSections, composeTasks } from './compose/sections.ts';
import { composeSilence } from './compose/silent.ts';
import { specialtyBonuses } from './compose/specialty-bonuses.ts';
import { timed } from './compose/timed.ts';
import { find } from './find.ts';
import { asksForPeople, saysOfPeople } from './question/asks-for.ts';
import { isNamed, type Question } from './question/question.ts';

/** Short lists that are asked for as such are shown whole, whatever else the question says. */
export function wholeList(library: Library, question: Question): Answer | undefined {
  const { specialties, documents } = question;
  switch (question.intent) {
    case 'grade':
      return question.topic.length === 0 ? composeGrade(library, question.levels) : undefined;
    case 'tasks':
      return composeTasks(library);
    case 'hiring_process':
      if (specialties.length > 0 && documents.length === 0) return nothingSaid(library, question);
      return timed(question, composeSections(library, question)) ?? nothingSaid(library, question);
    case 'not_responsible':
      return composeSections(library, question) ?? nothingSaid(library, question);
    case 'free':
      return ofPeople(library, question) ?? bonusPoints(library, question);
    case 'performance_indicator':
    case 'career_moves':
      return composeSections(library, question);
    default:
      return bonusPoints(library, question);
  }
}

/** "Does a PM manage people?": what the family says it is not responsible for, at whatever level. */
function ofPeople(library: Library, question: Question): Answer | undefined {
  const { levels, documents, specialties, text } = question;
  const elsewhere = levels.some((level) => level.doc !== library.documents[0]?.file);
  if (elsewhere || documents.length + specialties.length > 0 || !asksForPeople(text)) return undefined;
  const general = composeSections(library, { ...question, intent: 'not_responsible', levels: [] });
  return general?.outcome === 'answered'
    ? { ...general, groups: [...ownWords(levels), ...general.groups] }
    : general;
}

/** What the levels themselves say of leading people comes before what holds for the family. */
const ownWords = (levels: readonly Level[]): Group[] =>
  levels.flatMap((level) => {
    const passages = level.intro.filter(({ text }) => saysOfPeople(text));
    return passages.length > 0 ? [group({ heading: level.name, passages })] : [];
  });

/** How one opening is filled says nothing of another. */
const nothingSaid = (library: Library, question: Question): Answer =>
  composeSilence(library, question, find(library, question), undefined);

/** "which extras earn bonus points?" of something named, of the base list, or of all specialties. */
function bonusPoints(library: Library, question: Question): Answer | undefined {
  const { facet, base, specialties, levels, documents, text } = question;
  if (facet === 'bonus' && /\bspecialt(y|ie)s\b/i.test(text) && !isNamed(question))
    return specialtyBonuses(library, question);
  if (facet !== 'bonus' || !(base || specialties.length + levels.length + documents.length > 0))
    return undefined;
  const answer = composeRequirements(library, question);
  return answer.outcome === 'answered' && answer.groups.length > 0 ? answer : undefined;
}
