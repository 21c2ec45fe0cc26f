// The failure sentence as a modal, for where a modal is what the person looks at.
import type { ModalView } from '@slack/types';
import type { Rendered } from '../views/render.ts';

export const failureModal = ({ blocks }: Rendered): ModalView => ({
  type: 'modal',
  title: { type: 'plain_text', text: 'Career guide' },
  close: { type: 'plain_text', text: 'Close' },
  blocks: [...blocks],
});
