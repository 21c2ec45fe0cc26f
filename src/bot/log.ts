// The log: one JSON object a line, scrubbed as the last step before it is written, so that no caller can forget it.
import { randomInt } from 'node:crypto';
import { LogLevel as BoltLevel, type Logger as BoltLogger } from '@slack/bolt';
import { type DestinationStream, type Logger, pino } from 'pino';
import { z } from 'zod';
import type { LogLevel } from './config.ts';
import { redact, redactText } from './redact.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** Without a destination it writes to standard output. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeError(error) },
    hooks: { streamWrite: scrubLine },
  };
  return destination ? pino(options, destination) : pino(options);
}

function scrubLine(line: string): string {
  try {
    return `${JSON.stringify(redact(JSON.parse(line)))}\n`;
  } catch {
    return redactText(line);
  }
}

const plain = z.union([z.string(), z.number()]).optional().catch(undefined);
const Known = z.object({
  code: plain,
  errcode: plain,
  status: plain,
  statusCode: plain,
  retryAfter: plain,
  data: z.object({ error: plain }).optional().catch(undefined),
  cause: z.unknown().optional(),
  original: z.unknown().optional(),
  originals: z.array(z.unknown()).optional().catch(undefined),
});

/** Named fields only: an SDK's error may carry the whole request, with its text and token. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : `a thrown ${typeof error}`;
  const { name, message, stack } = error;
  const { data, cause, original, originals = [], ...codes } = Known.parse(error);
  const within = depth > 3 ? [] : [cause, original, ...originals].filter((one) => one !== undefined);
  const causes = within.map((one) => describeError(one, depth + 1));
  return { name, message, ...codes, slack: data?.error, stack, ...(causes.length > 0 ? { causes } : {}) };
}

/**
 * Bolt and its clients write to our log from INFO up. At DEBUG they write whole requests, so what they say
 * there is dropped, as is every object they pass that is not an error.
 */
export function boltLogger(log: Log): BoltLogger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error);
      const said = parts.filter((part) => typeof part === 'string').join(' ');
      log[level]({ from: 'slack', ...(err ? { err } : {}) }, said || (err?.message ?? 'no message'));
    };
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => BoltLevel.INFO,
    setName: () => {},
  };
}

/** Letters and digits that nobody mistakes for one another when reading them out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a person is shown and the log has, as in K7Q2-9F. */
export function reference(pick: (below: number) => number = randomInt): string {
  const six = Array.from({ length: 6 }, () => alphabet[pick(alphabet.length)]).join('');
  return `${six.slice(0, 4)}-${six.slice(4)}`;
}
