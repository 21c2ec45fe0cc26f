// What is said about a level without being an expectation of it: "Reports to: …", "Manager equivalent: …", "Notes".

/** Wordings that tell such a label, whether it is a heading, opening words, or the head of a column. */
const attributes: readonly RegExp[] = [
  /^(note|nb|tip|example|for example|e\.g|see|about|who|what|how|you|we)\b/i,
  /\b(notes?|examples?|key points|comments?)$/i,
  /^(typical|average|expected|minimum|years?|tenure|time)\b|^(\w+ )?experience$/i,
  /^(salary|pay|compensation|bonus|equity|location|department|employment|contract)\b/i,
  /^(job |pay |salary |position )?(titles?|levels?|grades?|bands?|codes?|ranks?|family|function|types?|roles?|ids?)$/i,
  /^titles? in\b|^(also known as|aka|other titles|alternative titles?)\b|\bequivalents?$/i,
  /^(reports? to|reporting (to|line)|direct reports|managed by|manages)\b/i,
  /^(role |level |job )?(summary|overview|description|definition|details|introduction|purpose|expectations?)$/i,
  /^(next|previous) (step|level|role)s?$|behaviou?rs$|^(promotion|advancement)\b/i,
];

/** Heads of columns that say nothing of what they hold: "Expectation", "What it looks like". */
const describing =
  /^(expectations?|descriptions?|definition|summary|details|behaviou?rs?|what .*looks like|examples?)$/i;

export const isDescription = (label: string): boolean => describing.test(label);

export const isAttribute = (label: string): boolean => attributes.some((pattern) => pattern.test(label));
