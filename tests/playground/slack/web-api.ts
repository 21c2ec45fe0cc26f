// Calls to the stand-in as a Web API client makes them: forms with nested values as JSON text.
import { isRecord, type JsonRecord } from '../../../src/playground/slack/blocks/record.ts';
import type { StandIn } from '../../../src/playground/slack/stand-in.ts';

export async function call(
  slack: StandIn,
  method: string,
  args: JsonRecord = {},
  token: string | undefined = slack.app.botToken,
): Promise<JsonRecord> {
  const form = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    body: new URLSearchParams(Object.fromEntries(form)),
  });
  const body: unknown = await response.json();
  return isRecord(body) ? body : {};
}

/** Posts and hands over the timestamp. */
export async function posted(
  slack: StandIn,
  channel: string,
  text: string,
  more: JsonRecord = {},
): Promise<string> {
  const { ts } = await call(slack, 'chat.postMessage', { channel, text, ...more });
  if (typeof ts !== 'string') throw new Error(`nothing was posted in ${channel}`);
  return ts;
}
