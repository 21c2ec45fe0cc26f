// Modals and Home: a stack of at most three views a person, one Home view a person.
import type { ViewDefinition } from '../blocks/check-view.ts';
import { forgetInputs, viewScope } from './inputs.ts';
import type { View } from './model.ts';
import { nextTimestamp, type World } from './world.ts';

export const DEEPEST_STACK = 3;

export function modalsOf(world: World, userId: string): readonly View[] {
  return world.modals.get(userId) ?? [];
}

export function topModal(world: World, userId: string): View | undefined {
  return modalsOf(world, userId).at(-1);
}

/** A modal opened over others replaces them: only a push puts one on top. */
export function openModal(world: World, userId: string, definition: ViewDefinition): View {
  const view = newView(world, userId, definition, undefined);
  keepStack(world, userId, [view]);
  return view;
}

export function pushModal(
  world: World,
  userId: string,
  definition: ViewDefinition,
): View | 'push_limit_reached' {
  const stack = modalsOf(world, userId);
  if (stack.length >= DEEPEST_STACK) return 'push_limit_reached';
  const view = newView(world, userId, definition, stack.at(-1));
  keepStack(world, userId, [...stack, view]);
  return view;
}

export function updateView(world: World, before: View, definition: ViewDefinition): View {
  const view = { ...before, definition, hash: hashNow(world), errors: {} };
  if (definition.type === 'home') keepHome(world, view);
  else replaceInStack(world, view);
  return view;
}

export function showErrors(world: World, view: View, errors: Readonly<Record<string, string>>): void {
  replaceInStack(world, { ...view, errors });
}

export function closeTopModal(world: World, userId: string): void {
  const stack = modalsOf(world, userId);
  for (const view of stack.slice(-1)) forgetInputs(world, viewScope(view.id));
  keepStack(world, userId, stack.slice(0, -1));
}

export function closeAllModals(world: World, userId: string): void {
  for (const view of modalsOf(world, userId)) forgetInputs(world, viewScope(view.id));
  keepStack(world, userId, []);
}

export function publishHome(world: World, userId: string, definition: ViewDefinition): View {
  const existing = world.homes.get(userId);
  if (existing !== undefined) return updateView(world, existing, definition);
  const view = newView(world, userId, definition, undefined);
  keepHome(world, view);
  return view;
}

export function allViews(world: World): readonly View[] {
  return [...world.homes.values(), ...[...world.modals.values()].flat()];
}

function newView(world: World, userId: string, definition: ViewDefinition, previous: View | undefined): View {
  const id = world.ids.next('V');
  return {
    id,
    userId,
    rootId: previous?.rootId ?? id,
    previousId: previous?.id,
    hash: hashNow(world),
    definition,
    errors: {},
  };
}

function hashNow(world: World): string {
  return `${nextTimestamp(world)}.${world.ids.next('hash')}`;
}

function replaceInStack(world: World, view: View): void {
  const stack = modalsOf(world, view.userId).map((one) => (one.id === view.id ? view : one));
  keepStack(world, view.userId, stack);
}

function keepStack(world: World, userId: string, stack: readonly View[]): void {
  world.modals.set(userId, stack);
  world.announce({ about: 'modals', userId, stack });
}

function keepHome(world: World, view: View): void {
  world.homes.set(view.userId, view);
  world.announce({ about: 'home', userId: view.userId, view });
}
