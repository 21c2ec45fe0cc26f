// Blocks as an app sends them, smallest first, for the tables of the block tests.

export const long = (length: number) => 'x'.repeat(length);
export const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
export const section = (text: string) => ({ type: 'section' as const, text: mrkdwn(text) });
export const button = (more: object = {}) => ({ type: 'button' as const, text: plain('Go'), ...more });
export const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
export const option = (text: string, value = text) => ({ text: plain(text), value });
export const select = (options: readonly object[]) => ({ type: 'static_select', options });
export const input = (element: object = { type: 'plain_text_input' }) => ({
  type: 'input',
  label: plain('Name'),
  element,
});
export const richText = (leaf: object = { type: 'text', text: 'a' }) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [leaf] }],
});
export const richList = (more: object = {}) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_list', style: 'bullet', elements: richText().elements, ...more }],
});
export const confirm = (more: object = {}) => ({
  title: plain('Sure?'),
  text: plain('It is public.'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...more,
});
export const groups = (count: number) => ({
  type: 'static_select',
  option_groups: many(count, { label: plain('Group'), options: [option('a')] }),
});
export const picture = { type: 'image', alt_text: 'A ladder', image_url: 'https://a.example/ladder.png' };
export const cell = (text: string) => ({ type: 'raw_text', text });
export const dataTable = (rows: readonly object[]) => ({ type: 'data_table', caption: 'Levels', rows });
export const chart = (more: object = {}) => ({
  type: 'data_visualization',
  title: 'Levels',
  chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] },
  ...more,
});
export const card = { type: 'card', title: mrkdwn('Senior'), actions: [button()] };
export const container = (children: readonly object[]) => ({
  type: 'container',
  title: plain('More'),
  child_blocks: children,
});
export const trash = { type: 'icon_button', icon: 'trash', text: plain('Remove') };
export const feedback = (more: object = {}) => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      positive_button: { text: plain('Good'), value: 'good' },
      negative_button: { text: plain('Bad'), value: 'bad' },
      ...more,
    },
  ],
});

const leaves = [
  { type: 'text', text: 'a', style: { bold: true, underline: true } },
  { type: 'link', url: 'https://a.example', text: 'there' },
  { type: 'user', user_id: 'U1' },
  { type: 'channel', channel_id: 'C1' },
  { type: 'usergroup', usergroup_id: 'S1' },
  { type: 'team', team_id: 'T1' },
  { type: 'emoji', name: 'wave' },
  { type: 'date', timestamp: 1, format: '{date}' },
  { type: 'broadcast', range: 'here' },
  { type: 'color', value: '#fff' },
];
const menus = ['users', 'conversations', 'channels', 'external'].flatMap((what) => [
  { type: `${what}_select` },
  { type: `multi_${what}_select`, max_selected_items: 2 },
]);
const pickers = [
  { type: 'datepicker', initial_date: '2026-11-21' },
  { type: 'timepicker', initial_time: '09:30' },
  { type: 'datetimepicker', initial_date_time: 1_790_000_000 },
];
const task = { type: 'task_card', task_id: '1', title: 'Read', status: 'pending', details: richText() };

export const acceptedInMessages = {
  section: section(long(3000)),
  fields: { type: 'section', fields: many(10, mrkdwn(long(200))) },
  accessory: { ...section('a'), accessory: picture, expand: true },
  header: { type: 'header', text: plain(long(150)) },
  divider: { type: 'divider', block_id: long(255) },
  context: { type: 'context', elements: [plain('a'), picture] },
  actions: actions(...many(25, button({ value: long(2000), style: 'danger', confirm: confirm() }))),
  menus: actions(...menus, ...pickers),
  overflow: actions({
    type: 'overflow',
    options: [{ ...option('a'), url: 'https://a.example' }, option('b')],
  }),
  'static select': actions({ ...select(many(100, option(long(75)))), initial_option: option(long(75)) }),
  groups: actions(groups(100)),
  boxes: actions(
    { type: 'checkboxes', options: [{ text: mrkdwn('*a*'), value: 'a' }] },
    { type: 'radio_buttons', options: [option('a')] },
  ),
  image: picture,
  video: {
    type: 'video',
    video_url: 'https://a.example/v',
    thumbnail_url: 'https://a.example/t.png',
    alt_text: 'a',
    title: plain('a'),
  },
  'rich text': { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: leaves }] },
  'rich list': richList({ indent: 8, border: 1 }),
  'rich quote': { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: leaves }] },
  'rich preformatted': {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: leaves.slice(0, 2) }],
  },
  markdown: { type: 'markdown', text: long(12_000) },
  'context actions': feedback(),
  'icon button': { type: 'context_actions', elements: [trash] },
  table: {
    type: 'table',
    rows: many(100, [cell('a'), { type: 'raw_number', value: 1, text: '1' }, richText()]),
    column_settings: [null, { align: 'right' }],
  },
  'data table': dataTable(many(201, [cell('a')])),
  chart: chart({ chart: { type: 'bar', series: [{}], axis_config: {} } }),
  card,
  carousel: { type: 'carousel', elements: many(10, card) },
  container: container([section('a'), actions(button())]),
  'task card': task,
  plan: { type: 'plan', title: 'Plan', tasks: [task] },
};

export const acceptedInModals = {
  alert: { type: 'alert', text: mrkdwn('*Careful*'), level: 'warning' },
  'text input': input({ type: 'plain_text_input', multiline: true, min_length: 1, max_length: 3000 }),
  'email input': input({ type: 'email_text_input' }),
  'url input': input({ type: 'url_text_input' }),
  'number input': input({ type: 'number_input', is_decimal_allowed: false }),
  'rich input': input({ type: 'rich_text_input', initial_value: richText() }),
  'file input': input({ type: 'file_input', max_files: 10 }),
  'select input': {
    ...input(select([option('a')])),
    dispatch_action: true,
    optional: true,
    hint: plain('Any'),
  },
  'conversation input': input({ type: 'conversations_select', response_url_enabled: true }),
};

export const home = { type: 'home' as const, blocks: [section('a')] };
