// Whether the documents are silent about a question: a word or phrase that no document says, or a silent topic that
// fits clearly better than any passage in question.
import type { Library } from '../knowledge/library/library.ts';
import { rarity } from '../knowledge/search/index.ts';
import { phrasesIn } from '../knowledge/search/phrases.ts';
import type { Scores } from '../knowledge/search/search.ts';
import type { Silence } from '../knowledge/search/silence.ts';
import { termsOf } from './kindred.ts';
import type { Question } from './question/question.ts';
import { highest, weighted } from './score.ts';

const SILENCE_LEAD = 1.15;
const SILENCE_LEAD_NAMED = 2.6;
const SILENCE_LEAD_LEVEL = 1.8;
const HALF = 0.5;
/** So many words in one passage are no chance: no phrase beside them makes the documents silent. */
const MANY_SAID = 3;
/** A passage that says this much of the topic word for word is an answer. */
const MOSTLY_SAID = 0.5;
/** A single word is said by chance. */
const FEWEST_SAID = 2;
const SILENCE_RAW = 0.85;

function decided({ search }: Library, question: Question, spared: boolean): Silence | undefined {
  const { topic, text } = question;
  const [phrase] = spared || isUnderstood(question) ? [] : phrasesIn(search.phrases, text);
  if (phrase) return phrase.means;
  const [only, ...more] = topic;
  const alone = only !== undefined && more.length === 0 ? search.alone.get(only) : undefined;
  return alone ?? topic.map((term) => search.decisive.get(term)).find((silence) => silence !== undefined);
}

/** "What is the hiring process?": every word of it says what is wanted, so no phrase in it can mean something else. */
const isUnderstood = ({ intent, topic }: Question): boolean => intent !== 'free' && topic.length === 0;

/** Asked for a single word that the documents use, they are not silent. */
const spoken = ({ search }: Library, { topic }: Question): boolean =>
  topic.length === 1 && topic.every((term) => search.said.has(term));

/** How much of the topic, rare words counting for more, a single passage in question says word for word. */
function saidShare(library: Library, { topic }: Question, weights: Float64Array): number {
  const sets = termsOf(library);
  const rare = new Map(topic.map((term) => [term, rarity(library.search.index, term)]));
  const whole = [...rare.values()].reduce((total, value) => total + value, 0);
  let most = 0;
  weights.forEach((weight, i) => {
    if (weight < 1) return;
    let count = 0;
    let said = 0;
    for (const [term, value] of rare) {
      if (!sets[i]?.has(term)) continue;
      count++;
      said += value;
    }
    if (count >= FEWEST_SAID) most = Math.max(most, said);
  });
  return whole === 0 ? 0 : most / whole;
}

export function silenceFor(
  library: Library,
  question: Question,
  scores: Scores,
  weights: Float64Array,
): Silence | undefined {
  const said = saidShare(library, question, weights);
  const named = decided(library, question, said === 1 && question.topic.length >= MANY_SAID);
  if (spoken(library, question) || said > MOSTLY_SAID) return named;
  return named ?? silenceOf(library, question, scores, weights);
}

/** Where something is named, the question is rather about what the documents say of it. */
function silenceLead(
  { documents, specialties, levels, everyLevel, intent, command }: Question,
  share: number,
): number {
  if (documents.length + specialties.length > 0) return SILENCE_LEAD_NAMED;
  if (intent === 'behaviors' && !command) return SILENCE_LEAD_NAMED;
  if (command === 'specialty') return SILENCE_LEAD_LEVEL;
  return (levels.length > 0 || everyLevel) && !command && share <= HALF ? SILENCE_LEAD_LEVEL : SILENCE_LEAD;
}

/** How much of the topic are words that silent topics are known by, not only the ways to ask for them. */
const markShare = ({ search }: Library, { topic }: Question): number =>
  topic.filter((term) => search.marked.has(term)).length / Math.max(1, topic.length);

/** A silent topic must fit clearly better than what is in question, and about as well as anything at all. */
function silenceOf(
  library: Library,
  question: Question,
  { passages, silences }: Scores,
  weights: Float64Array,
): Silence | undefined {
  const best = highest(silences);
  const silence = library.search.silences[silences.indexOf(best)];
  const marks = silence && library.search.marks.get(silence);
  const shown = question.command !== undefined || question.topic.some((term) => marks?.has(term));
  const lead = shown ? silenceLead(question, markShare(library, question)) : SILENCE_LEAD_NAMED;
  return best > weighted(passages, weights) * lead && best > highest(passages) * SILENCE_RAW
    ? silence
    : undefined;
}
