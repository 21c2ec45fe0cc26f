// What the page must know besides what is said: the people one can be, the commands, and what answers come from.
import { z } from 'zod';
import type { Library } from '../../knowledge/library/library.ts';
import type { StandIn } from '../slack/stand-in.ts';
import { type Persona, personas, suggestionsFor } from './suggestions.ts';
import type { Facts } from './wire.ts';

const Manifest = z.object({
  display_information: z.object({ name: z.string(), description: z.string().default('') }),
  features: z.object({
    slash_commands: z
      .array(
        z.object({
          command: z.string(),
          description: z.string().default(''),
          usage_hint: z.string().default(''),
        }),
      )
      .default([]),
    shortcuts: z
      .array(
        z.object({
          callback_id: z.string(),
          name: z.string(),
          description: z.string().default(''),
          type: z.enum(['global', 'message']),
        }),
      )
      .default([]),
  }),
});

const titles: Readonly<Record<Persona, string>> = {
  pm: 'Product manager',
  manager: 'Manager',
  recruiter: 'Recruiter',
};

export interface FactSources {
  readonly manifest: unknown;
  readonly standIn: StandIn;
  readonly library: Library;
  readonly model: string | undefined;
}

export function factsOf({ manifest, standIn, library, model }: FactSources): Facts {
  const { display_information: display, features } = Manifest.parse(manifest);
  const { name, botUserId } = standIn.app;
  const app = standIn.world.users.get(botUserId);
  return {
    app: { name, about: display.description, userId: botUserId, handle: app?.handle ?? '' },
    people: personas.flatMap((persona) => {
      const user = [...standIn.world.users.values()].find(({ role }) => role === persona);
      const suggestions = suggestionsFor(library, persona);
      return user ? [{ ...user, title: titles[persona], suggestions }] : [];
    }),
    commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      about: description,
      hint: usage_hint,
    })),
    shortcuts: features.shortcuts.map(({ callback_id, name: title, description, type }) => ({
      id: callback_id,
      name: title,
      about: description,
      type,
    })),
    library: {
      documents: library.documents.length,
      levels: library.levels.length,
      specialties: library.specialties.length,
    },
    model,
  };
}
