// Where interactive elements stand: what they act on, what was chosen in them, and what is typed but not sent.
import { createContext, useContext } from 'react';
import type { Element } from '../../slack/blocks/elements.ts';
import { fieldOf } from '../../slack/blocks/record.ts';
import type { StateValues } from '../../slack/workspace/inputs.ts';
import { usePlayground } from '../state/playground.ts';
import type { ActChoice, ActTarget } from '../state/server.ts';

export interface Draft {
  readonly action: string;
  readonly block: string;
  readonly choice: ActChoice;
}

export interface Form {
  readonly target: ActTarget;
  readonly values: StateValues | undefined;
  /** Kept until the form is sent: Slack does not tell the app of every letter. */
  readonly drafts: Map<string, Draft>;
  /** Of a modal: what its inputs are missing. */
  readonly errors: Readonly<Record<string, string>>;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('There is no form around this element.');
  return form;
}

export interface ElementProps<T extends Element['type']> {
  readonly element: Extract<Element, { type: T }>;
  readonly block: string;
  /** What the field is called, where something beside it says so. */
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

export interface ElementActs {
  readonly press: (value?: string) => Promise<unknown>;
  readonly choose: (choice: ActChoice) => Promise<unknown>;
  /** Remembers what was typed until the form is sent. */
  readonly draft: (choice: ActChoice) => void;
  /** What the server knows to be chosen, by the name Slack gives it. */
  readonly current: (field: string) => unknown;
}

export function useElement(block: string, action: string): ElementActs {
  const { perform } = usePlayground();
  const { target, values, drafts } = useForm();
  const which = { target, action, block };
  return {
    press: (value) => perform({ do: 'press', ...which, ...(value === undefined ? {} : { value }) }),
    choose: (choice) => perform({ do: 'choose', ...which, choice }),
    draft: (choice) => drafts.set(`${block} ${action}`, { action, block, choice }),
    current: (field) => fieldOf(fieldOf(fieldOf(values, block), action), field),
  };
}
