// Short names for long things: what an option's 75 characters carry, found again in the library when it is chosen.
import { createHash } from 'node:crypto';
import type { Passage } from '../knowledge/model.ts';
import { limits } from './limits.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A name as it is where an option's value can hold it. */
export const refOf = (name: string): string =>
  name !== '' && name.length <= limits.option.value && name === name.trim() ? name : `#${digest(name)}`;

export const byRef = <T>(things: readonly T[], nameOf: (thing: T) => string, ref: string): T | undefined =>
  things.find((thing) => refOf(nameOf(thing)) === ref);

const shortId = /^[\w.-]{1,24}$/;

export const passageRef = ({ id }: Passage): string => (shortId.test(id) ? id : `#${digest(id)}`);

export function passageByRef(passages: ReadonlyMap<string, Passage>, ref: string): Passage | undefined {
  if (!ref.startsWith('#')) return passages.get(ref);
  for (const passage of passages.values()) if (passageRef(passage) === ref) return passage;
  return undefined;
}
