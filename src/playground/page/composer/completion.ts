// What can complete the word under the cursor: a command at the beginning of a message, a person or the app after an @.
import type { CommandFact } from '../../server/wire.ts';
import type { User } from '../../slack/workspace/model.ts';

export interface Completion {
  readonly key: string;
  readonly label: string;
  /** What may follow it. */
  readonly hint: string;
  readonly about: string;
  /** The whole text with it, and where the cursor stands then. */
  readonly text: string;
  readonly cursor: number;
}

export interface Known {
  readonly commands: readonly CommandFact[];
  /** In the order to offer them. */
  readonly people: readonly User[];
}

export function completionsFor(text: string, cursor: number, known: Known): readonly Completion[] {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const [, command] = /^(\/\S*)$/.exec(before) ?? [];
  if (command !== undefined) return commandsFor(command, after, known);
  const [, mentioned] = /(?:^|\s)@([\w.-]*)$/.exec(before) ?? [];
  return mentioned === undefined ? [] : peopleFor(mentioned, before, after, known);
}

function commandsFor(typed: string, after: string, { commands }: Known): readonly Completion[] {
  return commands
    .filter(({ command }) => command.startsWith(typed.toLowerCase()))
    .map(({ command, about, hint }) => ({
      key: command,
      label: command,
      hint,
      about,
      text: `${command} ${after.trimStart()}`,
      cursor: command.length + 1,
    }));
}

function peopleFor(typed: string, before: string, after: string, { people }: Known): readonly Completion[] {
  const query = typed.toLowerCase();
  const start = before.slice(0, before.length - typed.length);
  return people
    .filter(({ handle, name }) =>
      [handle, ...name.split(' ')].some((word) => word.toLowerCase().startsWith(query)),
    )
    .map(({ id, handle, name }) => ({
      key: id,
      label: name,
      hint: `@${handle}`,
      about: '',
      text: `${start}${handle} ${after.trimStart()}`,
      cursor: start.length + handle.length + 1,
    }));
}

/** What may follow a command that is typed and nothing else. */
export const hintFor = (text: string, { commands }: Known): string | undefined =>
  commands.find(({ command }) => text === `${command} `)?.hint;
