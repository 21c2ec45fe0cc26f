// Everything one picks from or fills in: completion, selects with type-ahead, the explorer, feedback, the shortcut of a message.
import { expect, test } from 'vitest';
import { type Opened, visitAs } from '../open.ts';

export function choosing(opened: () => Opened): void {
  test('commands and names complete while one types', async () => {
    const { page, field, newest, faults, leave } = await visitAs(opened(), 'recruiter');
    await field.pressSequentially('/req');
    expect(await page.getByRole('option').allTextContents()).toHaveLength(1);
    await field.press('Enter');
    expect(await field.inputValue()).toBe('/requirements ');
    await field.pressSequentially('senior');
    await field.press('Enter');
    await newest.getByRole('heading', { name: /^Requirements/ }).waitFor();
    await field.pressSequentially('ask @');
    expect(await page.getByRole('option').first().textContent()).toContain('PM Career Guide');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('ask @career ');
    expect(faults).toEqual([]);
    await leave();
  });

  test('Home opens the explorer, where a level is found by typing', async () => {
    const { page, button, dialog, faults, leave } = await visitAs(opened(), 'manager');
    await button('Home').first().click();
    await button(/career explorer/).click();
    const level = dialog.getByRole('combobox', { name: 'Level' });
    await level.click();
    await level.pressSequentially('princ');
    expect(await page.getByRole('option').allTextContents()).toEqual([
      'Principal Product Manager',
      'Senior Principal Product Manager',
    ]);
    await level.press('Enter');
    await dialog.getByRole('heading', { name: 'Principal Product Manager · grade 9' }).waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await leave();
  });

  test('a specialty is picked from Home by typing, with arrows and Enter', async () => {
    const { page, button, dialog, faults, leave } = await visitAs(opened(), 'pm');
    await button('Home').first().click();
    const specialty = page.getByRole('combobox', { name: 'Specialty' });
    await specialty.click();
    await specialty.pressSequentially('product');
    await specialty.press('ArrowDown');
    const marked = (await page.getByRole('option', { selected: true }).textContent()) ?? '';
    await specialty.press('Enter');
    await dialog.getByRole('heading', { name: `${marked} · specialty` }).waitFor();
    expect(marked).toContain('Product');
    expect(faults).toEqual([]);
    await leave();
  });

  test('feedback asks what was wrong, and does not let one send nothing', async () => {
    const { ask, newest, dialog, faults, leave } = await visitAs(opened(), 'recruiter');
    await ask('/specialty search');
    await newest.getByRole('button', { name: /^Not helpful/ }).click();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByRole('radio', { name: 'Something is missing' }).check();
    await dialog.getByRole('textbox').fill('Which tools?');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await leave();
  });

  test('what the documents say about a message is found by its menu', async () => {
    const { page, ask, newest, faults, leave } = await visitAs(opened(), 'recruiter');
    await ask('What should a principal product manager be good at?');
    await newest.hover();
    await newest.getByRole('button', { name: 'More actions on this message' }).click();
    await page.getByRole('menuitem', { name: /Find in the job families/ }).click();
    await newest.getByText('Only visible to you').waitFor();
    await newest.getByRole('heading').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  });

  test('the inspector shows what went over the wire and how the question was read', async () => {
    const { ask, page, button, newest, faults, leave } = await visitAs(opened(), 'pm');
    await button('Inspector').click();
    await ask('/career how should I work with customers at principal level');
    await newest.waitFor();
    const reading = page.getByRole('region', { name: 'Reading of the question' });
    await reading.getByText('Principal Product Manager', { exact: true }).waitFor();
    expect(await reading.getByRole('listitem').count()).toBeGreaterThan(2);
    await page.getByText('Payload in').click();
    await page.getByText('"command": "/career"').waitFor();
    expect(faults).toEqual([]);
    await leave();
  });
}
