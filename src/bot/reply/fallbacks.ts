// The fallback table: what Slack refuses or fails to answer → the next best way to reach the person.
import type { FaultKind } from './fault.ts';

export const remedies = [
  /** Through the address that came with the click: works where the app is no member. */
  'response_url',
  /** To the person alone, in the direct message with the app. */
  'direct_message',
  /** The same words without blocks. */
  'plain_text',
  /** The same words in several messages. */
  'split',
  /** Once more, after the time Slack asks for. */
  'wait_and_retry',
  'retry',
  /** Once more, unless it turns out to have arrived. */
  'look_and_retry',
] as const;
export type Remedy = (typeof remedies)[number];

/** In order; each at most once for a reply. Where none is left, the error handler takes over. */
export const fallbacks: Readonly<Record<FaultKind, readonly Remedy[]>> = {
  not_in_channel: ['response_url', 'direct_message'],
  channel_not_found: ['response_url', 'direct_message'],
  cannot_post: ['response_url', 'direct_message'],
  too_long: ['split'],
  invalid_blocks: ['plain_text', 'direct_message'],
  url_used_up: ['direct_message'],
  rate_limited: ['wait_and_retry', 'response_url', 'direct_message'],
  server_error: ['retry', 'response_url', 'direct_message'],
  unreachable: ['retry', 'response_url'],
  no_answer: ['look_and_retry'],
  refused: ['response_url', 'plain_text', 'direct_message'],
};
