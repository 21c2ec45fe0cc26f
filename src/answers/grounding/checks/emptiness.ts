// Talk that claims nothing: praise, enthusiasm, and remarks about the text instead of from it.
import type { Check } from '../claim.ts';

const EMPTY: readonly RegExp[] = [
  /\b(?:this|the|these|both) (?:passages?|quotes?|texts?|sections?|documents?|excerpts?|points?|lines?|sentences?)\b(?!['’])[^,;.]{0,40}\b(?:highlights?|shows?|outlines?|underlines?|underscores?|emphasi[sz]es?|illustrates?|demonstrates?|provides?|gives?|offers?|speaks? volumes|covers?|describes?)\b/i,
  /\b(?:plays?|playing|played) an? (?:vital|key|crucial|important|central|significant|pivotal|essential|big) (?:role|part)\b/i,
  /\bin today's\b.{0,30}\b(?:world|landscape|environment|market|era|age)\b/i,
  /\b(?:exciting|rewarding|amazing|incredible|wonderful|unforgettable) (?:journey|adventure|opportunit\w+|time|ride|experience|updates?)\b/i,
  /\bfull of (?:possibilit|opportunit|potential|promise)\w*/i,
  /\b(?:it|this|that|which|they) (?:really |truly |clearly |all )?(?:matters?|counts?) (?:so much|a lot|a great deal|more than ever)\b/i,
  /\bmakes? (?:a|all the) (?:real |big |huge |positive |meaningful )*difference\b/i,
  /\b(?:lot|lots|plenty|much) (?:to unpack|to take away|to think about|to look forward to)\b/i,
  /\b(?:in many|in so many|in countless) (?:\w+ )?ways\b/i,
  /\b(?:the best is yet to come|the sky is the limit|the possibilities are endless|on the horizon|at the end of the day)\b/i,
  /\b(?:needless to say|it goes without saying|it is (?:worth|important) (?:noting|to note))\b/i,
  /\b(?:take something|something) (?:valuable|useful|meaningful) (?:away|for everyone)\b/i,
  /\bwhere the magic happens\b/i,
  /\b(?:a|the) (?:testament|cornerstone) (?:to|of)\b/i,
];

export const emptiness: Check = ({ source }) => {
  const quotes = source.quotes.join('\n');
  for (const pattern of EMPTY) {
    const found = pattern.exec(source.point)?.[0];
    if (found !== undefined && !pattern.test(quotes)) return `It is empty talk: "${found}".`;
  }
  return undefined;
};
