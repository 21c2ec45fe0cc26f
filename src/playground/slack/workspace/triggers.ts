// Trigger ids: three seconds, one use.
import type { Trigger } from './model.ts';
import type { World } from './world.ts';

export const TRIGGER_LIFE_MS = 3_000;

export type TriggerRefusal = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';

export function issueTrigger(world: World, userId: string, viewId?: string): string {
  const id = `${world.clock.now()}.${world.ids.next('')}.${world.ids.next('trigger')}`;
  const expiresAt = world.clock.now() + TRIGGER_LIFE_MS;
  world.triggers.set(id, { id, userId, expiresAt, spent: false, viewId });
  return id;
}

export function spendTrigger(world: World, id: string): Trigger | TriggerRefusal {
  const trigger = world.triggers.get(id);
  if (trigger === undefined) return 'invalid_trigger_id';
  if (trigger.spent) return 'exchanged_trigger_id';
  if (world.clock.now() > trigger.expiresAt) return 'expired_trigger_id';
  world.triggers.set(id, { ...trigger, spent: true });
  return trigger;
}
