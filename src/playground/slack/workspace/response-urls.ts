// Response URLs: thirty minutes, five posts, bound to one person and one conversation.
import type { ResponseUrl } from './model.ts';
import type { World } from './world.ts';

export const RESPONSE_URL_LIFE_MS = 30 * 60_000;
export const RESPONSE_URL_USES = 5;

export type ResponseUrlRefusal = 'invalid_url' | 'expired_url' | 'used_url';

export function issueResponseUrl(world: World, userId: string, channel: string, sourceTs?: string): string {
  const id = world.ids.next('R');
  world.responseUrls.set(id, {
    id,
    userId,
    channel,
    usesLeft: RESPONSE_URL_USES,
    expiresAt: world.clock.now() + RESPONSE_URL_LIFE_MS,
    source: sourceTs === undefined ? undefined : { ts: sourceTs },
  });
  return `${world.origin}/response/${id}`;
}

export function spendResponseUrl(world: World, id: string): ResponseUrl | ResponseUrlRefusal {
  const url = world.responseUrls.get(id);
  if (url === undefined) return 'invalid_url';
  if (world.clock.now() > url.expiresAt) return 'expired_url';
  if (url.usesLeft === 0) return 'used_url';
  world.responseUrls.set(id, { ...url, usesLeft: url.usesLeft - 1 });
  return url;
}
