// "which levels are there?", "list all specialties": asks what exists, not what is said of it.

const kinds = [
  { lists: 'levels', names: 'levels?|rungs|grades|career ladder|ladder|career levels|seniority levels' },
  { lists: 'specialties', names: 'specialt(?:y|ie)s?|speciali[sz]ations?|areas of specialty|subspecialties' },
  { lists: 'competencies', names: 'competenc(?:y|ie)s?|competences?|competency areas|skill areas' },
] as const;

export type Listing = (typeof kinds)[number]['lists'];

const before =
  'hi|hey|hello|please|pls|so|ok|and|what|which|how many|list|show|name|give|tell|me|us|of|all|the|are|is|do|does|a|an|there|every|different|various|available|existing|possible|your|our|other|you|we|have|know|can|i|about|full|complete|overview|see|product manager|product management';
const after =
  'are|is|do|does|there|exist|exists|you|we|i|have|has|know|available|of|on|in|the|a|an|for|our|your|product managers?|product management|documents?|docs|document|family|job|jobs|list|listed|all|here|can|choose|from|pick|ask|about|please|pls|then|family|overview|and|their|names?|grades?|described|defined';

const patterns = kinds.map(({ lists, names }) => ({
  lists,
  // Nothing else may stand in the message: a word more, and it asks for something.
  pattern: new RegExp(`^(?:(?:${before}) )*(?:${names})(?: (?:${after}))*$`),
}));

/** `plain` is the message as lower-case words. */
export function listingOf(plain: string): Listing | undefined {
  return patterns.find(({ pattern }) => pattern.test(plain))?.lists;
}
