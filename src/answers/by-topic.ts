// What the words of a question find: a specialty by its description, lines by their topic, or an honest no.
import { type Library, passagesOf } from '../knowledge/library/library.ts';
import type { Passage, Specialty } from '../knowledge/model.ts';
import { terms } from '../knowledge/search/terms.ts';
import type { Answer, Intent } from './answer.ts';
import { answerByName } from './by-name.ts';
import { composeGrade } from './compose/grade.ts';
import { withOverlooked } from './compose/overlooked.ts';
import { rankSpecialties } from './compose/rank-specialties.ts';
import { composeSilence, composeUnknown } from './compose/silent.ts';
import { chooseSpecialty, composeSpecialty } from './compose/specialty.ts';
import { specialtyStep } from './compose/steps.ts';
import { composeTopic } from './compose/topic.ts';
import { composeWhole } from './compose/whole.ts';
import type { Finding } from './find.ts';
import { isNamed, type Question } from './question/question.ts';

/** Below this share of what is asked, no passage is an answer. */
const COVERED = 0.14;
/** Where something is named, the question is known to be about it, and less will do. */
const COVERED_NAMED = 0.06;

/** Beside a command or a form that says what is wanted, other words may just be words. */
const leastTopic = ({ command, intent }: Question): number =>
  command ? TOPIC_COVERED : (topicCovered[intent] ?? 0);

const TOPIC_COVERED = 0.12;
const topicCovered: Partial<Readonly<Record<Intent, number>>> = {
  responsibilities: 0.2,
  requirements: 0.12,
  compare: 0.2,
};

/** Beside a grade, what is found less surely is left out. */
const GRADE_ALONE = 0.45;

export function answerByTopic(library: Library, question: Question, finding: Finding): Answer {
  const idle = isNamed(question) && finding.coverage < leastTopic(question);
  const few = question.intent === 'grade' && finding.coverage < GRADE_ALONE;
  const grades = few ? composeGrade(library, question.levels) : undefined;
  const card = idle ? answerByName(library, { ...question, topic: [] }) : undefined;
  return (
    grades ??
    withOverlooked(library, question, card) ??
    silent(library, question, finding) ??
    bySpecialty(library, question, finding) ??
    byTopic(library, question, finding)
  );
}

function silent(library: Library, question: Question, finding: Finding): Answer | undefined {
  const least = isNamed(question) ? COVERED_NAMED : COVERED;
  if (finding.hits.length > 0 && finding.coverage >= least && !lacksNumber(question, finding))
    return undefined;
  return composeSilence(library, question, finding, finding.silence);
}

/** Asked how many, a passage without a number is no answer. */
const lacksNumber = ({ text }: Question, { hits }: Finding): boolean =>
  asksNumber.test(text) && !hits.slice(0, NUMBER_AMONG).some(({ passage }) => hasNumber.test(passage.text));

const asksNumber = /(^|[,.:;!]\s*|\band )(so |and |ok |hi )?(exactly )?how many \w+/i;

const hasNumber = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|dozen|several|couple)\b/i;

const NUMBER_AMONG = 4;

/** A description that looks for a specialty: "who would look after invoices?" */
function bySpecialty(library: Library, question: Question, finding: Finding): Answer | undefined {
  const commanded = question.intent === 'specialty';
  const sought = question.seeks === 'specialty' && question.specialties.length + question.levels.length === 0;
  if (!commanded && !(sought && finding.hits[0]?.place.specialty)) return undefined;
  const [first, ...others] = rankSpecialties(library, finding);
  if (!first) return undefined;
  const close = others.filter(({ score }) => score > first.score * CLOSE).map(({ specialty }) => specialty);
  const said = commanded ? saying(library, question) : undefined;
  if (said) return composeSpecialty(library, said);
  if (commanded && (finding.coverage < NAMED_BY_TOPIC || question.topic.length <= A_NAME)) {
    const unknown = { kind: 'specialty', text: question.topicText } as const;
    const near = [first.specialty, ...close].map(specialtyStep);
    return composeUnknown(library, question, unknown, finding, near);
  }
  if (commanded && close.length >= SEVERAL)
    return chooseSpecialty(library, [first.specialty, ...close].slice(0, MOST_CHOICES));
  return composeSpecialty(library, first.specialty, close.slice(0, 1));
}

/** The one specialty whose mission, or several of whose lines, have every word of the topic. */
function saying(library: Library, { topic }: Question): Specialty | undefined {
  const says = (passages: readonly Passage[]) => {
    const said = new Set(passages.flatMap(({ text }) => terms(text)));
    return topic.every((term) => said.has(term));
  };
  const [only, ...more] = library.specialties.filter(({ section }) => says(passagesOf(section)));
  if (!only || more.length > 0) return undefined;
  const lines = passagesOf(only.section).filter((passage) => says([passage]));
  return topic.length > 1 || says(only.mission) || lines.length > 1 ? only : undefined;
}

/** A second specialty that fits nearly as well is named beside the first; with several the person chooses. */
const CLOSE = 0.8;

const SEVERAL = 2;

const MOST_CHOICES = 8;

/** So few words are a name, or meant to be one; more describe what is looked for. */
const A_NAME = 2;

/** What a command's words must share with a specialty to mean it. */
const NAMED_BY_TOPIC = 0.45;

function byTopic(library: Library, question: Question, finding: Finding): Answer {
  const whole =
    finding.whole && question.documents.length < 2 ? composeWhole(library, finding.whole) : undefined;
  return whole ?? withGrades(library, question, composeTopic(library, question, finding));
}

/** Asked for the grade and more, the grade comes first. */
function withGrades(library: Library, { intent, levels }: Question, answer: Answer): Answer {
  if (intent !== 'grade' || answer.outcome !== 'answered') return answer;
  const grades = composeGrade(library, levels);
  return grades?.outcome === 'answered'
    ? { ...grades, groups: [...grades.groups, ...answer.groups] }
    : answer;
}
