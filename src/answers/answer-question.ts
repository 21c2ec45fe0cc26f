// Question → Answer: the names and the intent decide the shape, the topic decides the lines.
import type { Library } from '../knowledge/library/library.ts';
import { terms } from '../knowledge/search/terms.ts';
import type { Answer } from './answer.ts';
import { answerByName } from './by-name.ts';
import { answerByTopic } from './by-topic.ts';
import { composeCourtesy, composeForeign } from './compose/courtesy.ts';
import { composeHelp } from './compose/help.ts';
import { composeListing } from './compose/listing.ts';
import { composeSilence, composeUnknown } from './compose/silent.ts';
import { type Finding, find } from './find.ts';
import { isCourtesy } from './question/courtesy.ts';
import { isForeign } from './question/language.ts';
import { clean } from './question/normalize.ts';
import type { Question } from './question/question.ts';

export function answerQuestion(library: Library, question: Question): Answer {
  const before = beforeSearching(library, question);
  if (before) return before;
  const finding = find(library, question);
  return (
    unheardOf(library, question, finding) ??
    unsaid(library, question, finding) ??
    answerByName(library, question) ??
    answerByTopic(library, question, finding)
  );
}

/** What needs no look into the documents' lines. */
function beforeSearching(library: Library, question: Question): Answer | undefined {
  if (question.intent === 'help') return thanks(question) ? composeCourtesy() : composeHelp(library);
  if (isForeign(question.text)) return composeForeign(question);
  return question.lists ? composeListing(library, question.lists) : undefined;
}

const thanks = ({ text }: Question): boolean =>
  isCourtesy(
    clean(text)
      .words.map((w) => w.text)
      .join(' '),
  );

function unsaid(library: Library, question: Question, finding: Finding): Answer | undefined {
  const { silence } = finding;
  return silence ? composeSilence(library, question, finding, silence) : undefined;
}

/** A name that the documents do not have. */
function unheardOf(library: Library, question: Question, finding: Finding): Answer | undefined {
  const [unknown] = question.unknown;
  if (unknown) return composeUnknown(library, question, unknown, finding);
  return unknownCompetency(library, question, finding);
}

/** "/behaviors senior negotiation": a short topic that stands in no line there is taken for a competency's name. */
function unknownCompetency(library: Library, question: Question, finding: Finding): Answer | undefined {
  const { command, competency, topic } = question;
  const short =
    topic.length > 0 && question.topicText.split(' ').length <= 2 && question.text.split(' ').length <= 4;
  if (command !== 'behaviors' || competency || !short) return undefined;
  const { synonyms } = library.search;
  const single = topic.length === 1;
  const said = finding.hits.some(({ passage }) => {
    const own = new Set([passage.text, ...passage.path].flatMap(terms));
    return topic.every(
      (term) => own.has(term) || (single && synonyms.get(term)?.some((way) => own.has(way))),
    );
  });
  return said
    ? undefined
    : composeUnknown(library, question, { kind: 'competency', text: question.topicText }, finding);
}
