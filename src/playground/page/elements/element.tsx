// Any interactive element, by its type.
import type { Element } from '../../slack/blocks/elements.ts';
import { BoxesElement } from './boxes.tsx';
import { ButtonElement, FeedbackElement, IconButtonElement } from './button.tsx';
import { OverflowElement } from './overflow.tsx';
import { Select } from './select.tsx';
import { MomentElement, TextElement } from './text-input.tsx';

export interface AnyElementProps {
  readonly element: Element;
  readonly block: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
}

export function AnyElement({ element, ...rest }: AnyElementProps) {
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} {...rest} />;
    case 'feedback_buttons':
      return <FeedbackElement element={element} {...rest} />;
    case 'icon_button':
      return <IconButtonElement element={element} {...rest} />;
    case 'overflow':
      return <OverflowElement element={element} {...rest} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <BoxesElement element={element} {...rest} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
      return <TextElement element={element} {...rest} />;
    case 'datepicker':
    case 'timepicker':
    case 'datetimepicker':
      return <MomentElement element={element} {...rest} />;
    case 'file_input':
      return <p>Files cannot be chosen in the playground.</p>;
    default:
      return <Select element={element} {...rest} />;
  }
}
