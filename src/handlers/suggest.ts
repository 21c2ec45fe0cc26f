// What a person types into a search for a specialty → the specialties that fit; in the explorer, those of its family.
import { specialtiesIn } from '../bot/conversation/explore.ts';
import { specialtyOptions } from '../views/pickers.ts';
import type { OptionsHandler } from './handler.ts';

export const suggestSpecialties: OptionsHandler = async (bot, { ack, options }) => {
  await ack({ options: [...specialtyOptions(bot.library().specialties, options.value)] });
};

const any = { label: 'Any specialty', value: 'any' } as const;

export const suggestInExplorer: OptionsHandler = async (bot, { ack, options }) => {
  const specialties = specialtiesIn(bot.library(), options.view?.private_metadata ?? '');
  await ack({ options: [...specialtyOptions(specialties, options.value, [any])] });
};
