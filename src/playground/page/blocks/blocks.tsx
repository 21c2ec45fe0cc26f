// The blocks of a message or a view, with the form they make up.
import { useMemo, useRef } from 'react';
import type { Block } from '../../slack/blocks/block.ts';
import type { StateValues } from '../../slack/workspace/inputs.ts';
import { type Draft, FormContext } from '../elements/form.ts';
import type { ActTarget } from '../state/server.ts';
import { AnyBlock } from './block.tsx';

export interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly target: ActTarget;
  readonly values: StateValues | undefined;
  readonly drafts?: Map<string, Draft>;
  readonly errors?: Readonly<Record<string, string>>;
}

const NO_ERRORS = {};

export function Blocks({ blocks, target, values, drafts, errors = NO_ERRORS }: BlocksProps) {
  const own = useRef(new Map<string, Draft>());
  const form = useMemo(
    () => ({ target, values, errors, drafts: drafts ?? own.current }),
    [target, values, errors, drafts],
  );
  return (
    <FormContext value={form}>
      <div className="blocks">
        {blocks.map((block, i) => (
          <AnyBlock key={block.block_id ?? `unnamed ${i}`} block={block} />
        ))}
      </div>
    </FormContext>
  );
}
