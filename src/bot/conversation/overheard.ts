// Whether a message in a thread, not addressed to us, is a follow-up question for us, or people talking to each other.
import type { Question } from '../../answers/question/question.ts';

export interface Overheard {
  /** As Slack delivers it. */
  readonly text: string;
  /** The same, read. */
  readonly question: Question;
  readonly author: string;
  readonly askers: readonly string[];
  readonly muted: boolean;
  /** The message before this one was between people. */
  readonly aside: boolean;
}

/** Where nothing of ours is named, only an answer that is found shows that the question was for us. */
export type Hearing = 'answer' | 'only_if_found' | 'stay_out';

const LONGEST = 240;

const addressesOthers = /<@[UW]|<!(?:here|channel|everyone|subteam)|(?:^|\s)@[a-z]/i;
const carriesOn =
  /^(and|or|but|what about|how about|same for|ok(ay)?,? and|now|also|then|versus|vs|compared (to|with))\b/i;
/** "and principal?": about what was said before, whoever hears it. */
export const goesOn = (text: string): boolean => carriesOn.test(text.trim());

const asks =
  /^(what|what's|which|who|whose|where|when|why|how|does|do|did|is|are|can|could|should|would|must|will|compare|show|list|explain|tell me|give me)\b/i;
/** "Can you show …" is for us; "do you think …" is for somebody else. */
const requests = /\b(can|could|would) you (please )?(show|list|tell|compare|explain|give|find|say)\b/i;
const betweenPeople =
  /\b(i|i'm|i'd|i've|i'll|me|my|mine|we|we're|we've|we'll|us|our|let's|you|you're|you've|your|yours|he|she|him|his|her|hers)\b/i;
const social =
  /^(thanks?|thank you|thx|ty|cheers|great|nice|cool|perfect|awesome|ok(ay)?|yes|yep|yeah|no|nope|agreed|exactly|right|sure|lol|haha|indeed|\+1|hi|hello|hey|welcome|bye|sorry|congrats)\b/i;

const namesOurs = ({ levels, specialties, documents, competency, unknown, intent }: Question): boolean =>
  levels.length + specialties.length + documents.length + unknown.length > 0 ||
  competency !== undefined ||
  (intent !== 'free' && intent !== 'help');

export function hear(overheard: Overheard): Hearing {
  const { question, author, askers, aside } = overheard;
  const said = question.text;
  if (isNotForUs(overheard)) return 'stay_out';
  const ours = namesOurs(question);
  if (goesOn(said)) return ours ? 'answer' : 'stay_out';
  if (social.test(said)) return 'stay_out';
  if (isBareName(question)) return ours ? 'answer' : 'stay_out';
  if (!asks.test(said) && !said.endsWith('?')) return 'stay_out';
  if (ours) return 'answer';
  return askers.includes(author) && !aside ? 'only_if_found' : 'stay_out';
}

function isNotForUs({ text, question, askers, muted }: Overheard): boolean {
  const said = question.text;
  if (muted || askers.length === 0 || said === '' || said.length > LONGEST) return true;
  if (addressesOthers.test(text) || question.intent === 'help') return true;
  return betweenPeople.test(said.replace(requests, ''));
}

/** "principal?", "Geo": nothing but a name. */
const isBareName = ({ text, topic, unknown }: Question): boolean =>
  topic.length === 0 && unknown.length === 0 && text.split(' ').length <= 4;
