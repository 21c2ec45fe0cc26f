// What can be done with a message: shown when one points at it or comes to it by keyboard.

import type { Message } from '../../slack/workspace/model.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { usePlayground } from '../state/playground.ts';

export function Toolbar({ message, inThread }: { readonly message: Message; readonly inThread: boolean }) {
  const { facts, go, perform } = usePlayground();
  const { channel, ts } = message;
  const items = facts.shortcuts
    .filter(({ type }) => type === 'message')
    .map(({ id, name, about }) => ({
      key: id,
      label: name,
      about,
      choose: () => perform({ do: 'messageShortcut', callback: id, channel, ts }),
    }));
  return (
    <div className="message-toolbar">
      {!inThread && (
        <button
          type="button"
          className="plain-button"
          title="Reply in thread"
          aria-label="Reply in thread"
          onClick={() => go({ thread: message.threadTs ?? ts })}
        >
          <Icon name="thread" />
        </button>
      )}
      {items.length > 0 && (
        <Menu label="More actions on this message" className="plain-button" items={items}>
          <Icon name="more" />
        </Menu>
      )}
    </div>
  );
}
