import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/playground/slack/blocks/check-view.ts';
import { messageOf } from '../../../src/playground/slack/blocks/faults.ts';
import { countedIds } from '../../../src/playground/slack/ids.ts';
import { input, long, many, plain, section } from './sample-blocks.ts';

const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('Explore'),
  blocks: [section('a')],
  ...more,
});
const home = (more: object = {}) => ({ type: 'home', blocks: [], ...more });

const wordsFor = (view: unknown) => {
  const checked = checkView(view, countedIds().next);
  return checked.ok ? 'accepted' : checked.faults.map(messageOf).join('\n');
};

describe('accepts', () => {
  it.each([
    ['a modal', modal()],
    [
      'a modal with all it can have',
      modal({
        submit: plain(long(24)),
        close: plain('No'),
        private_metadata: long(3000),
        callback_id: long(255),
        external_id: 'a',
        clear_on_close: true,
        notify_on_close: true,
        blocks: [input()],
      }),
    ],
    ['a Home view', home({ private_metadata: 'a', callback_id: 'b', blocks: many(100, section('a')) })],
  ])('%s', (_, view) => expect(wordsFor(view)).toBe('accepted'));
});

describe('refuses', () => {
  it.each([
    ['no view', undefined, 'must provide a value of type object [json-pointer:/view]'],
    ['another type', { type: 'tab', blocks: [] }, 'unsupported type [json-pointer:/view/type]'],
    ['a modal without title', { type: 'modal', blocks: [] }, 'missing required field: title'],
    [
      'a title of 25',
      modal({ title: plain(long(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    ['a submit of 25', modal({ submit: plain(long(25)) }), '/view/submit/text'],
    ['a close of 25', modal({ close: plain(long(25)) }), '/view/close/text'],
    ['a mrkdwn title', modal({ title: { type: 'mrkdwn', text: 'a' } }), '/view/title/type'],
    ['inputs without submit', modal({ blocks: [input()] }), 'missing required field: submit'],
    ['metadata of 3001', modal({ private_metadata: long(3001) }), '/view/private_metadata'],
    ['callback_id of 256', modal({ callback_id: long(256) }), '/view/callback_id'],
    ['external_id of 256', home({ external_id: long(256) }), '/view/external_id'],
    ['an unknown field', modal({ submit_disabled: true }), 'invalid additional property: submit_disabled'],
    ['a title on Home', home({ title: plain('a') }), 'invalid additional property: title'],
    ['no blocks', { type: 'home' }, 'missing required field: blocks'],
    [
      '101 blocks',
      home({ blocks: many(101, section('a')) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    ['a faulty block', home({ blocks: [section('')] }), '[json-pointer:/view/blocks/0/text/text]'],
    ['more than 250 KB', home({ blocks: many(90, section(long(2_900))) }), 'view is greater than 250kb'],
  ])('%s', (_, view, words) => expect(wordsFor(view)).toContain(words));
});
