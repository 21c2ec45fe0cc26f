// What never reaches the log, wherever in an entry it stands: secrets, and what people write.

const HIDDEN = '[hidden]';

/** A value under such a key is a secret whatever it looks like; numbers (token counts) stay. */
const secretKey =
  /token|secret|passw|authorization|cookie|signature|api_?-?key|credential|response_?urls?$|trigger_?id$|database_?url/i;

/** Keys under which Slack, the model and this app carry what somebody wrote. */
const textKeys: ReadonlySet<string> = new Set([
  'text',
  'raw_text',
  'markdown_text',
  'blocks',
  'attachments',
  'elements',
  'chunks',
  'value',
  'values',
  'private_metadata',
  'query',
  'question',
  'questions',
  'quote',
  'quotes',
  'prompt',
  'prompts',
  'input',
  'output',
  'content',
  'body',
  'payload',
  'rawBody',
]);

const secretShapes: readonly RegExp[] = [
  /\bxox[a-z](?:\.xox[a-z])?-[\w.%-]+/gi,
  /\bxapp-[\w%-]+/gi,
  /\bsk-[\w-]{8,}/g,
  /\bBearer\s+[\w.~+/=-]+/gi,
  /\bv0=[0-9a-f]{16,}/gi,
  /(?:\b(?:client_secret|signing_secret|state_secret|token|api_key)|[?&](?:code|state))=[^\s&"']+/gi,
  /\bhooks\.slack(?:-gov)?\.com\/[^\s"']+/gi,
  // Credentials inside an address, as in postgres://user:password@host.
  /(?<=:\/\/)[^\s/@"']+:[^\s/@"']+(?=@)/g,
];

export const redactText = (text: string): string =>
  secretShapes.reduce((clean, shape) => clean.replace(shape, HIDDEN), text);

export function redact(value: unknown, hide = false): unknown {
  if (typeof value === 'string') return hide ? HIDDEN : redactText(value);
  if (Array.isArray(value)) return value.map((one) => redact(one, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      redact(one, hide || secretKey.test(key) || textKeys.has(key)),
    ]),
  );
}
