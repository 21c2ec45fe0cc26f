// What a point may never contain, whatever its quotes say: foreign links, mentions, markup, orders to the reader.
import type { Check } from '../claim.ts';
import { targets } from '../text/plain.ts';

const MENTION = /<[!@#][^>]*>|(?:^|[\s(])@\w[\w.-]*|&lt;[!@#]/;
const MARKUP =
  /<\/?[a-z][^>]*>|<(?:https?|mailto|tel):[^>]*>|!\[|javascript:|data:text|```|^\s*(?:#{1,6}\s|>\s|\|)/im;
const BARE_DOMAIN =
  /\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|ly|dev|example|app|ai|co|me|info|biz|xyz|link|test)\b(?:\/\S*)?/gi;

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop|stop)\b.{0,40}\b(?:instructions?|rules?|prompts?|checks?|guidelines?|verif\w+|citations?|filters?|safeguards?|polic(?:y|ies)|context|above|previous|earlier|prior)\b/i,
  /\b(?:mark|flag|treat|count|accept|approve|rate|label|regard|report|return|pass|classify)\b.{0,40}\b(?:supported|verified|approved|correct|grounded|valid|true|passed|checked|points?)\b/i,
  /^\s*["'*]*(?:system|assistant|developer|user|admin|human|ai|bot|instructions?|note to\b.*?)["'*]*\s*:/i,
  /\b(?:dear\s+)?(?:assistant|chatbot|verifier|language model|ai model|llm|grader|checker)\b/i,
  /\b(?:system prompt|new instructions?|as an ai|you are now|from now on|jailbreak|do not verify|don't verify|no need to (?:check|verify))\b/i,
  /\balready (?:been )?(?:verified|approved|checked)\b/i,
  /\b(?:reply|respond|answer|output|print|say|write|repeat|post|send|tell)\b.{0,20}\b(?:only|exactly|with the words?|the following|yes\b|everyone in|all channels|this channel|the channel|the user|the reader)\b/i,
  /\b(?:click|tap|visit|go to|sign in|log in|download|call this number|see)\b.{0,20}\b(?:here|this link|the link|link below|https?:|www\.|website)\b/i,
];

export const links: Check = ({ source }) => {
  const allowed = new Set(source.quotes.flatMap(targets));
  const foreign = targets(source.point).find((target) => !allowed.has(target));
  if (foreign !== undefined) return `The link ${foreign} does not stand in the quotes.`;
  const text = source.quotes.join('\n').toLowerCase();
  const domain = Array.from(source.point.matchAll(BARE_DOMAIN), ([found]) => found).find(
    (found) => !text.includes(found.toLowerCase()),
  );
  return domain && `The address ${domain} does not stand in the quotes.`;
};

export const mentions: Check = ({ source }) => {
  const found = MENTION.exec(source.point)?.[0].trim();
  return found && `It mentions ${found}.`;
};

export const markup: Check = ({ source }) => {
  const found = MARKUP.exec(source.point)?.[0].trim();
  return found && `It carries markup of its own: ${found}.`;
};

export const orders: Check = ({ source }) => {
  const quotes = source.quotes.join('\n');
  for (const pattern of ORDERS) {
    const found = pattern.exec(source.point)?.[0].trim();
    if (found !== undefined && !pattern.test(quotes)) return `It gives an order to its reader: "${found}".`;
  }
  return undefined;
};
