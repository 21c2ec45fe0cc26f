// The menu of three dots.
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { type ElementProps, useElement } from './form.ts';

export function OverflowElement({ element, block }: ElementProps<'overflow'>) {
  const { press } = useElement(block, element.action_id);
  const items = element.options.map(({ text, value, description, url }) => ({
    key: value,
    label: text.text,
    about: description?.text,
    choose: () => {
      if (url !== undefined) open(url, '_blank', 'noopener');
      press(value);
    },
  }));
  return (
    <Menu label="More actions" className="element-button" items={items}>
      <Icon name="more" size={16} />
    </Menu>
  );
}
