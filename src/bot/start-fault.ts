// Why the app cannot start → one sentence for whoever starts it.

import { webApi } from '@slack/bolt';
import { faultOf } from './reply/fault.ts';

export class StartError extends Error {
  override readonly name = 'StartError';
}

interface Attempted {
  /** The variable whose token was used. */
  readonly what: string;
  readonly port: number;
}

export function startFault(error: unknown, { what, port }: Attempted): unknown {
  const sentence = sentenceFor(error, what, port);
  return sentence === undefined ? error : new StartError(sentence, { cause: error });
}

function sentenceFor(error: unknown, what: string, port: number): string | undefined {
  if (error instanceof webApi.WebAPIPlatformError)
    return `Slack does not accept ${what} (${error.data.error}): copy it again from the app's settings.`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program: set PORT to a free one.`;
  if (error instanceof Error && 'code' in error && error.code === 'EACCES')
    return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
  const fault = faultOf(error);
  return fault && `Slack cannot be reached (${fault.kind}): check the network, a proxy, and SLACK_API_URL.`;
}
