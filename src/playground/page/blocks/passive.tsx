// Blocks that are only read, drawn by slack-blocks-to-jsx.
import { memo, useMemo } from 'react';
import { type Block as DrawnBlock, Message } from 'slack-blocks-to-jsx';
import type { Block } from '../../slack/blocks/block.ts';
import { usePlayground } from '../state/playground.ts';
import { Link, Mention } from './words.tsx';

const hooks = {
  user: ({ id }: { readonly id: string }) => <Mention kind="user" id={id} />,
  channel: ({ id }: { readonly id: string }) => <Mention kind="channel" id={id} />,
  link: ({ href, children }: { readonly href: string; readonly children?: React.ReactNode }) => (
    <Link url={href}>{children}</Link>
  ),
};

/** It takes a block's id for the element's, and an id must not be twice on a page. */
const drawn = (block: Block): DrawnBlock[] =>
  JSON.parse(JSON.stringify([block]), (name, value) => (name === 'block_id' ? undefined : value));

export const Passive = memo(function Passive({ block }: { readonly block: Block }) {
  const { themed } = usePlayground();
  const blocks = useMemo(() => drawn(block), [block]);
  return <Message blocks={blocks} logo="" name="" theme={themed.shown} hooks={hooks} withoutWrapper />;
});
