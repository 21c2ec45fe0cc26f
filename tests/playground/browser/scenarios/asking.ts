// Asking in every way there is: by command, by mention with a follow-up, by a click; and what can be done with an answer.
import { expect, test } from 'vitest';
import { type Opened, visitAs } from '../open.ts';

export function asking(opened: () => Opened): void {
  test('a command is answered for the asker alone, and in less than a second', async () => {
    const { ask, newest, page, faults, leave } = await visitAs(opened(), 'pm');
    const started = performance.now();
    await ask('/level senior');
    await newest.getByText('Senior Product Manager · grade 8').waitFor();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await newest.getAttribute('aria-label')).toContain('only visible to you');
    expect(await page.getByRole('status').first().textContent()).toContain('Senior Product Manager');
    expect(faults).toEqual([]);
    await leave();
  });

  test('a mention is answered in a thread, which opens; a follow-up needs no mention', async () => {
    const { ask, thread, page, faults, leave } = await visitAs(opened(), 'pm');
    await ask('@career what does a senior product manager do?');
    await thread.getByText('Senior Product Manager · grade 8').waitFor();
    const reply = thread.getByRole('textbox', { name: 'Reply' });
    await reply.fill('and principal?');
    await reply.press('Enter');
    await thread.getByText('Principal Product Manager · grade 9').waitFor();
    await page.getByText('3 replies').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('an answer is shared with everybody by its button', async () => {
    const manager = await visitAs(opened(), 'manager');
    await manager.ask('/specialty geo');
    await manager.newest.getByRole('button', { name: /^Share here/ }).click();
    await manager.newest.getByText('Shared by').waitFor();
    expect(await manager.newest.getAttribute('aria-label')).not.toContain('only visible');
    const other = await visitAs(opened(), 'pm');
    await other.newest.getByText('Shared by').waitFor();
    expect([...manager.faults, ...other.faults]).toEqual([]);
    await manager.leave();
    await other.leave();
  });

  test('the source is shown whole in a modal, and the focus returns from it', async () => {
    const { ask, newest, dialog, page, faults, leave } = await visitAs(opened(), 'manager');
    await ask('/requirements principal');
    await newest.getByRole('button', { name: /^Show source/ }).click();
    await dialog.getByText('product-manager.md', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Show source');
    expect(faults).toEqual([]);
    await leave();
  });

  test('a suggested comparison is asked with one click', async () => {
    const { button, newest, faults, leave } = await visitAs(opened(), 'manager');
    await button('Compare Senior and Principal').click();
    await newest.getByRole('heading', { name: 'Senior → Principal' }).waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('in the direct message nobody needs a mention, and the app suggests questions', async () => {
    const { page, field, thread, button, faults, leave } = await visitAs(opened(), 'recruiter');
    await button('Messages').first().click();
    await button(/what changes\?$/).waitFor();
    await field.fill('what is the hiring process?');
    await field.press('Enter');
    await thread.getByRole('heading', { name: 'Hiring Process' }).waitFor();
    expect(await page.getByRole('button', { name: '1 reply' }).count()).toBe(1);
    expect(faults).toEqual([]);
    await leave();
  });
}
