import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../src/playground/slack/blocks/block.ts';
import { checkBlocks } from '../../../src/playground/slack/blocks/check-blocks.ts';
import { messageOf } from '../../../src/playground/slack/blocks/faults.ts';
import { countedIds } from '../../../src/playground/slack/ids.ts';
import * as sample from './sample-blocks.ts';

const { long, many, plain, mrkdwn, section, button, option, actions, select, input, richText } = sample;

const wordsFor = (blocks: unknown, surface: Surface = 'message') => {
  const checked = checkBlocks(blocks, surface, countedIds().next);
  return checked.ok ? 'accepted' : checked.faults.map(messageOf).join('\n');
};

describe('accepts what Slack accepts', () => {
  it.each(Object.entries(sample.acceptedInMessages))('%s in a message', (_, block) => {
    expect(wordsFor([block])).toBe('accepted');
  });
  it.each(Object.entries(sample.acceptedInModals))('%s in a modal', (_, block) => {
    expect(wordsFor([block], 'modal')).toBe('accepted');
  });
  it('fifty blocks', () => expect(wordsFor(many(50, { type: 'divider' }))).toBe('accepted'));
});

const refused: readonly (readonly [name: string, blocks: unknown, words: string, surface?: Surface])[] = [
  ['no list', { type: 'divider' }, 'must provide an array [json-pointer:/blocks]'],
  ['51 blocks', many(51, { type: 'divider' }), 'no more than 50 items allowed'],
  ['101 blocks in a modal', many(101, { type: 'divider' }), 'no more than 100 items allowed', 'modal'],
  ['101 blocks on Home', many(101, { type: 'divider' }), 'no more than 100 items allowed', 'home'],
  ['an unknown type', [{ type: 'sectoin' }], 'unsupported type [json-pointer:/blocks/0/type]'],
  ['an unknown field', [{ ...section('a'), colour: 'red' }], 'invalid additional property: colour'],
  ['block_id of 256', [{ ...section('a'), block_id: long(256) }], 'must be less than 256 characters'],
  [
    'block_id twice',
    [
      { ...section('a'), block_id: 'x' },
      { ...section('b'), block_id: 'x' },
    ],
    'block_id x already exists',
  ],
  ['action_id of 256', [actions(button({ action_id: long(256) }))], 'must be less than 256 characters'],
  [
    'action_id twice',
    [actions(button({ action_id: 'x' }), button({ action_id: 'x' }))],
    'action_id x already exists',
  ],
  ['section without text', [{ type: 'section' }], 'missing required field: text'],
  ['section text empty', [section('')], 'must be more than 0 characters'],
  [
    'section text of 3001',
    [section(long(3001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['11 fields', [{ type: 'section', fields: many(11, mrkdwn('a')) }], 'no more than 10 items'],
  ['field of 2001', [{ type: 'section', fields: [mrkdwn(long(2001))] }], 'must be less than 2001 characters'],
  ['header of 151', [{ type: 'header', text: plain(long(151)) }], 'must be less than 151 characters'],
  ['header in mrkdwn', [{ type: 'header', text: mrkdwn('a') }], '/blocks/0/text/type'],
  ['11 context elements', [{ type: 'context', elements: many(11, plain('a')) }], 'no more than 10 items'],
  ['26 actions', [actions(...many(26, button()))], 'no more than 25 items'],
  [
    'image without alt_text',
    [{ type: 'image', image_url: 'https://a.example/b.png' }],
    'missing required field: alt_text',
  ],
  [
    'image without a source',
    [{ type: 'image', alt_text: 'a' }],
    'must provide either image_url or slack_file',
  ],
  [
    'image title of 2001',
    [{ ...sample.picture, title: plain(long(2001)) }],
    'must be less than 2001 characters',
  ],
  ['button text of 76', [actions(button({ text: plain(long(76)) }))], 'must be less than 76 characters'],
  ['button value of 2001', [actions(button({ value: long(2001) }))], 'must be less than 2001 characters'],
  [
    'button url of 3001',
    [actions(button({ url: `https://a.example/${long(3000)}` }))],
    'must be less than 3001 characters',
  ],
  [
    'button url of another scheme',
    [actions(button({ url: 'javascript:alert(1)' }))],
    '/blocks/0/elements/0/url',
  ],
  ['button style', [actions(button({ style: 'default' }))], '/blocks/0/elements/0/style'],
  [
    'button label of 76',
    [actions(button({ accessibility_label: long(76) }))],
    'must be less than 76 characters',
  ],
  [
    'confirm title of 101',
    [actions(button({ confirm: sample.confirm({ title: plain(long(101)) }) }))],
    'must be less than 101',
  ],
  [
    'confirm text of 301',
    [actions(button({ confirm: sample.confirm({ text: plain(long(301)) }) }))],
    'must be less than 301',
  ],
  [
    'confirm button of 31',
    [actions(button({ confirm: sample.confirm({ deny: plain(long(31)) }) }))],
    'must be less than 31',
  ],
  [
    'overflow with one option',
    [actions({ type: 'overflow', options: [option('a')] })],
    'no fewer than 2 items',
  ],
  [
    'overflow with six',
    [actions({ type: 'overflow', options: many(6, option('a')) })],
    'no more than 5 items',
  ],
  ['option text of 76', [actions(select([option(long(76), 'a')]))], 'must be less than 76 characters'],
  ['option value of 76', [actions(select([option('a', long(76))]))], 'must be less than 76 characters'],
  [
    'option description of 76',
    [actions(select([{ ...option('a'), description: plain(long(76)) }]))],
    'must be less than 76',
  ],
  [
    'option url in a select',
    [actions(select([{ ...option('a'), url: 'https://a.example' }]))],
    'invalid additional property: url',
  ],
  ['101 options', [actions(select(many(101, option('a'))))], 'no more than 100 items'],
  ['101 groups', [actions(sample.groups(101))], 'no more than 100 items'],
  [
    'options and groups',
    [actions({ ...sample.groups(1), options: [option('a')] })],
    'must provide either options or option_groups',
  ],
  ['no options', [actions({ type: 'static_select' })], 'must provide either options or option_groups'],
  [
    'another initial option',
    [actions({ ...select([option('a')]), initial_option: option('b') })],
    'must match one of the options exactly',
  ],
  [
    'placeholder of 151',
    [actions({ ...select([option('a')]), placeholder: plain(long(151)) })],
    'must be less than 151 characters',
  ],
  [
    '11 checkboxes',
    [actions({ type: 'checkboxes', options: many(11, option('a')) })],
    'no more than 10 items',
  ],
  [
    '11 radio buttons',
    [actions({ type: 'radio_buttons', options: many(11, option('a')) })],
    'no more than 10 items',
  ],
  [
    'input label of 2001',
    [{ ...input(), label: plain(long(2001)) }],
    'must be less than 2001 characters',
    'modal',
  ],
  [
    'min over max length',
    [input({ type: 'plain_text_input', min_length: 9, max_length: 3 })],
    'min_length must be',
    'modal',
  ],
  [
    'max_length of 3001',
    [input({ type: 'plain_text_input', max_length: 3001 })],
    '/blocks/0/element/max_length',
    'modal',
  ],
  ['11 files', [input({ type: 'file_input', max_files: 11 })], '/blocks/0/element/max_files', 'modal'],
  ['a button as input', [input(button())], 'unsupported type [json-pointer:/blocks/0/element/type]', 'modal'],
  [
    'an input among actions',
    [actions({ type: 'plain_text_input' })],
    'unsupported type [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'two first focuses',
    many(2, input({ type: 'plain_text_input', focus_on_load: true })),
    'only one element may set focus_on_load',
    'modal',
  ],
  [
    'rich text leaf',
    [richText({ type: 'bold', text: 'a' })],
    'unsupported type [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  ['rich text indent of 9', [sample.richList({ indent: 9 })], '/blocks/0/elements/0/indent'],
  ['rich text list style', [sample.richList({ style: 'dots' })], '/blocks/0/elements/0/style'],
  ['rich text border of 2', [sample.richList({ border: 2 })], '/blocks/0/elements/0/border'],
  ['rich text empty leaf', [richText({ type: 'text', text: '' })], 'must be more than 0 characters'],
  ['rich text without elements', [{ type: 'rich_text', elements: [] }], 'no fewer than 1 items'],
  ['markdown of 12001', [{ type: 'markdown', text: long(12_001) }], 'must be less than 12001 characters'],
  [
    'markdown of 12001 in two',
    many(2, { type: 'markdown', text: long(6_001) }),
    'markdown blocks must be less than 12001 characters in all',
  ],
  ['markdown in a modal', [{ type: 'markdown', text: 'a' }], 'unsupported type: markdown', 'modal'],
  ['alert in a message', [{ type: 'alert', text: plain('a') }], 'unsupported type: alert'],
  ['alert of 201', [{ type: 'alert', text: plain(long(201)) }], 'must be less than 201 characters', 'modal'],
  [
    'six context actions',
    [{ type: 'context_actions', elements: many(6, sample.trash) }],
    'no more than 5 items',
  ],
  ['a button among context actions', [{ type: 'context_actions', elements: [button()] }], 'unsupported type'],
  [
    'an icon that is not trash',
    [{ type: 'context_actions', elements: [{ ...sample.trash, icon: 'star' }] }],
    '/elements/0/icon',
  ],
  [
    'feedback without a value',
    [sample.feedback({ positive_button: { text: plain('Good') } })],
    'missing required field: value',
  ],
  ['table of 101 rows', [{ type: 'table', rows: many(101, [sample.cell('a')]) }], 'no more than 100 items'],
  ['table of 21 cells', [{ type: 'table', rows: [many(21, sample.cell('a'))] }], 'no more than 20 items'],
  [
    'table of 10001 characters',
    [{ type: 'table', rows: [[sample.cell(long(10_001))]] }],
    'table blocks must be less than 10001',
  ],
  ['two tables', many(2, { type: 'table', rows: [[sample.cell('a')]] }), 'no more than 1 table allowed'],
  [
    'data table without caption',
    [{ type: 'data_table', rows: many(2, [sample.cell('a')]) }],
    'missing required field: caption',
  ],
  ['data table of one row', [sample.dataTable([[sample.cell('a')]])], 'no fewer than 2 items'],
  ['data table of 202 rows', [sample.dataTable(many(202, [sample.cell('a')]))], 'no more than 201 items'],
  [
    'data table with uneven rows',
    [sample.dataTable([[sample.cell('a')], many(2, sample.cell('a'))])],
    'same number of cells',
  ],
  [
    'data table with a rich header',
    [sample.dataTable([[richText()], [sample.cell('a')]])],
    'header cells cannot be rich_text',
  ],
  [
    'data table of 20001',
    [sample.dataTable(many(2, [sample.cell(long(10_001))]))],
    'data_table blocks must be less than 20001',
  ],
  ['chart title of 51', [sample.chart({ title: long(51) })], 'must be less than 51 characters'],
  [
    'chart with seven segments',
    [sample.chart({ chart: { type: 'pie', segments: many(7, {}) } })],
    'no more than 6 items',
  ],
  ['three charts', many(3, sample.chart()), 'no more than 2 data_visualization allowed'],
  ['card of nothing', [{ type: 'card', subtitle: mrkdwn('a') }], 'must provide at least one of hero_image'],
  ['card title of 151', [{ type: 'card', title: mrkdwn(long(151)) }], 'must be less than 151 characters'],
  ['card body of 201', [{ type: 'card', body: mrkdwn(long(201)) }], 'must be less than 201 characters'],
  ['card with four buttons', [{ type: 'card', actions: many(4, button()) }], 'no more than 3 items'],
  ['carousel of eleven', [{ type: 'carousel', elements: many(11, sample.card) }], 'no more than 10 items'],
  [
    'container without a title',
    [{ type: 'container', child_blocks: [section('a')] }],
    'must provide either title or rich_text_title',
  ],
  ['container of eleven', [sample.container(many(11, { type: 'divider' }))], 'no more than 10 items'],
  ['container in a container', [sample.container([sample.container([section('a')])])], 'unsupported type'],
  ['task without status', [{ type: 'task_card', task_id: '1', title: 'a' }], '/blocks/0/status'],
  ['13,201 characters in all', many(5, section(long(2_641))), 'blocks are too long'],
];

describe('refuses what Slack refuses', () => {
  const lines = refused.map(([name, blocks, words, surface = 'message']) => ({
    name,
    blocks,
    words,
    surface,
  }));
  it.each(lines)('$name', ({ blocks, words, surface }) => {
    expect(wordsFor(blocks, surface)).toContain(words);
  });
});
