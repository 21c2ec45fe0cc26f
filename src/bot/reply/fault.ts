// What went wrong when something was sent to Slack: one word for each kind, from the errors of its clients.
import { RespondError, webApi } from '@slack/bolt';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;

export type FaultKind =
  | 'not_in_channel'
  | 'channel_not_found'
  | 'cannot_post'
  | 'too_long'
  | 'invalid_blocks'
  | 'url_used_up'
  | 'rate_limited'
  | 'server_error'
  | 'unreachable'
  | 'no_answer'
  | 'refused';

export interface Fault {
  readonly kind: FaultKind;
  /** Slack's own wish, in seconds. */
  readonly retryAfter?: number;
}

/** Slack's word for it → ours. Any other refusal is `refused`. */
const codes: Readonly<Record<string, FaultKind>> = {
  not_in_channel: 'not_in_channel',
  user_not_in_channel: 'not_in_channel',
  channel_not_found: 'channel_not_found',
  is_archived: 'cannot_post',
  restricted_action: 'cannot_post',
  restricted_action_read_only_channel: 'cannot_post',
  restricted_action_thread_locked: 'cannot_post',
  restricted_action_thread_only_channel: 'cannot_post',
  cannot_reply_to_message: 'cannot_post',
  thread_not_found: 'cannot_post',
  msg_too_long: 'too_long',
  msg_blocks_too_long: 'too_long',
  msg_blocks_too_many: 'too_long',
  invalid_blocks: 'invalid_blocks',
  invalid_blocks_format: 'invalid_blocks',
  ratelimited: 'rate_limited',
  rate_limited: 'rate_limited',
  message_limit_exceeded: 'rate_limited',
  internal_error: 'server_error',
  fatal_error: 'server_error',
  service_unavailable: 'server_error',
  request_timeout: 'server_error',
};

/** Nothing left this machine, so nothing can have been posted. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Undefined where it is no fault of Slack's, but ours. */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof WebAPIPlatformError) return { kind: codes[error.data.error] ?? 'refused' };
  if (error instanceof WebAPIRateLimitedError) return { kind: 'rate_limited', retryAfter: error.retryAfter };
  if (error instanceof WebAPIHTTPError) return { kind: byStatus(error.statusCode) };
  if (error instanceof WebAPIRequestError) return { kind: wasSent(error.original) };
  if (error instanceof RespondError) return { kind: byUrlStatus(error.statusCode) };
  return isNetwork(error) ? { kind: wasSent(error) } : undefined;
}

const byStatus = (status: number): FaultKind =>
  status === 429 ? 'rate_limited' : status >= 500 ? 'server_error' : 'refused';

/** A response URL says no more than a status. */
function byUrlStatus(status: number | undefined): FaultKind {
  if (status === undefined) return 'no_answer';
  if (status === 404 || status === 410) return 'url_used_up';
  return status === 400 ? 'invalid_blocks' : byStatus(status);
}

const isNetwork = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'TimeoutError' || (error instanceof TypeError && error.message === 'fetch failed'));

function wasSent(error: Error): FaultKind {
  const { cause } = error;
  const code = [error, cause].flatMap((one) =>
    one instanceof Error && 'code' in one && typeof one.code === 'string' ? one.code : [],
  );
  return code.some((one) => neverSent.has(one)) ? 'unreachable' : 'no_answer';
}
