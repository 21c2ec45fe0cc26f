// The app's shortcuts, where Slack has them: behind the plus of the composer.
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { usePlayground } from '../state/playground.ts';

export function Shortcuts() {
  const { facts, perform } = usePlayground();
  const items = facts.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ id, name, about }) => ({
      key: id,
      label: name,
      about,
      choose: () => perform({ do: 'shortcut', callback: id }),
    }));
  if (items.length === 0) return null;
  return (
    <Menu label="Shortcuts" className="plain-button" items={items} prefer="above">
      <Icon name="plus" />
    </Menu>
  );
}
