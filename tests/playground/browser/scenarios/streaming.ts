// Text that comes piece by piece, and words of the app's that only look like markup.
import { expect, test } from 'vitest';
import { call, posted } from '../../slack/web-api.ts';
import { type Opened, visitAs } from '../open.ts';

export function streaming(opened: () => Opened): void {
  test('a streamed message grows on the page and ends', async () => {
    const { standIn } = opened().playground;
    const { thread, newest, faults, leave } = await visitAs(opened(), 'pm');
    const root = await posted(standIn, 'C0PRODUCT', 'A question');
    const place = { channel: 'C0PRODUCT', thread_ts: root };
    const who = { recipient_user_id: 'U0ALICE', recipient_team_id: 'T0EXAMPLE' };
    const started = await call(standIn, 'chat.startStream', { ...place, ...who, markdown_text: 'First ' });
    const stream = { channel: 'C0PRODUCT', ts: String(started.ts) };
    await newest.getByText('A question').waitFor();
    await newest.getByRole('button', { name: '1 reply' }).click();
    const message = thread.getByRole('article').last();
    await message.getByText('First').waitFor();
    expect(await message.getAttribute('aria-busy')).toBe('true');
    await call(standIn, 'chat.appendStream', { ...stream, markdown_text: 'and second' });
    await message.getByText('First and second').waitFor();
    await call(standIn, 'chat.stopStream', stream);
    await expect.poll(() => message.getAttribute('aria-busy')).toBe('false');
    expect(faults).toEqual([]);
    await leave();
  });

  test('what a document says is shown word for word, and runs nothing', async () => {
    const { standIn } = opened().playground;
    const { newest, faults, leave } = await visitAs(opened(), 'pm');
    const words = '# 5 * 3 * 2 at 10:30:45 <img src=x onerror=alert(1)> $x$ snake_case_name';
    const text = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: words } },
      { type: 'section', text: { type: 'mrkdwn', text } },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }],
      },
    ];
    await posted(standIn, 'C0PRODUCT', text, { blocks });
    await expect.poll(() => newest.getByText(words, { exact: true }).count()).toBe(3);
    expect(faults).toEqual([]);
    await leave();
  });
}
