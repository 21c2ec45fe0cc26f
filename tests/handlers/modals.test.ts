import { describe, expect, test } from 'vitest';
import type { View } from '../../src/playground/slack/workspace/model.ts';
import { shortcuts } from '../../src/views/ids.ts';
import { refOf } from '../../src/views/references.ts';
import { library } from '../support/library.ts';
import { longLibrary } from '../support/long-library.ts';
import { manifest } from '../support/manifest.ts';
import { run, sure } from '../support/running.ts';

const shown = (view: View | undefined) => JSON.stringify(sure(view, 'a view').definition.blocks);
const senior = sure(library.levels.find(({ name }) => name.startsWith('Senior'))).name;
const competency = sure(library.documents[0]?.competencies[0]);

describe('App Home', () => {
  test('shows the ladder, what this person asked, and how to ask', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    await alice.command('#general', '/career what about geo?');
    await alice.openHome();
    await slack.quiet();
    const home = shown(alice.home());
    for (const { name } of library.documents[0]?.levels ?? []) expect(home).toContain(name);
    expect(home).toContain('what about geo?');
    await slack.user('manager').openHome();
    await slack.quiet();
    expect(shown(slack.user('manager').home())).not.toContain('what about geo?');
  });

  test('its buttons answer in a modal, and the answer’s buttons in the same one', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    await alice.openHome();
    await slack.until(() => alice.home());
    await alice.press(sure(alice.home()), 'ask:1', { value: '/requirements Senior' });
    const answer = await slack.until(() => alice.modal());
    expect(shown(answer)).toContain('Requirements: Senior');
    await alice.press(answer, 'ask:1');
    await slack.quiet();
    expect(alice.modal()?.id).toBe(answer.id);
    expect(shown(alice.modal())).not.toBe(shown(answer));
    await alice.press(sure(alice.modal()), 'source');
    await slack.quiet();
    expect(alice.modal()?.definition.callback_id).toBe('source');
    await alice.close();
    expect(alice.modal()?.id).toBe(answer.id);
  });

  test('is not drawn when only messages are opened', async () => {
    const { slack } = await run({ manifest });
    await slack.user('pm').openHome('messages');
    await slack.quiet();
    expect(slack.calls.map(({ method }) => method)).not.toContain('views.publish');
  });
});

describe('the career explorer', () => {
  const opened = async () => {
    const running = await run({ manifest });
    const alice = running.slack.user('pm');
    await alice.shortcut(shortcuts.explorer);
    await running.slack.until(() => alice.modal());
    const choose = async (action: string, value: string) => {
      await alice.choose(sure(alice.modal()), action, value);
      await running.slack.quiet();
      return shown(alice.modal());
    };
    return { ...running, alice, choose, modal: sure(alice.modal()) };
  };

  test('is drawn anew in place at each choice', async () => {
    const { alice, choose, modal } = await opened();
    expect(await choose('explore_level', refOf(senior))).toContain(`${senior} · grade 8`);
    expect(await choose('explore_competency', refOf(competency))).toMatch(/example behaviors/i);
    expect(await choose('explore_level', 'any')).toContain(competency);
    expect(alice.modal()?.id).toBe(modal.id);
  });

  test('keeps both choices of somebody who is faster than it is drawn', async () => {
    const { slack, alice, modal } = await opened();
    await Promise.all([
      alice.choose(modal, 'explore_level', refOf(senior)),
      alice.choose(modal, 'explore_competency', refOf(competency)),
    ]);
    await slack.quiet();
    const { private_metadata } = sure(alice.modal()).definition;
    expect(JSON.parse(private_metadata ?? '')).toEqual({
      level: refOf(senior),
      competency: refOf(competency),
    });
  });

  test('shows the whole section over itself', async () => {
    const { slack, alice, choose, modal } = await opened();
    await choose('explore_level', refOf(senior));
    await alice.press(sure(alice.modal()), 'source');
    await slack.quiet();
    expect(alice.modal()?.definition.callback_id).toBe('source');
    await alice.close();
    expect(alice.modal()?.id).toBe(modal.id);
  });

  test('opens from Home as well', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    await alice.openHome();
    await slack.until(() => alice.home());
    await alice.press(sure(alice.home()), 'explore');
    expect((await slack.until(() => alice.modal())).definition.callback_id).toBe('explorer');
  });
});

describe('Show source', () => {
  test('opens the section word for word, with its lines in the file and its published page', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/requirements senior')).reply);
    await alice.press(reply, 'source');
    const text = shown(await slack.until(() => alice.modal()));
    expect(text).toMatch(/product-manager\.md, lines \d+–\d+/);
    expect(text).toContain('https://about.gitlab.com/job-families/product/product-manager/');
    expect(text).toContain('Indepedently manages');
  });

  test('goes on to further pages in the same modal', async () => {
    const { slack } = await run({ manifest, parts: { library: () => longLibrary } });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/requirements senior')).reply);
    await alice.press(reply, 'source');
    const first = await slack.until(() => alice.modal());
    await alice.press(first, 'source_page:2');
    await slack.quiet();
    expect(alice.modal()?.id).toBe(first.id);
    expect(shown(first)).toContain('Requirement 1:');
    expect(shown(alice.modal())).not.toContain('Requirement 1:');
  });

  test('goes to the other sections of the answer in the same modal', async () => {
    const { slack } = await run({ manifest });
    const alice = slack.user('pm');
    const reply = sure((await alice.command('#general', '/level senior')).reply);
    await alice.press(reply, 'source');
    const first = await slack.until(() => alice.modal());
    await alice.choose(first, 'source_section', '1');
    await slack.quiet();
    expect(alice.modal()?.id).toBe(first.id);
    expect(shown(alice.modal())).not.toBe(shown(first));
  });
});

describe('Find in the job families', () => {
  test('answers any message for the one who looks, also where we are no member', async () => {
    const { slack } = await run({ manifest });
    const rina = slack.user('recruiter');
    const { message } = await slack.user('pm').say('#random', 'What are the requirements for a senior?');
    await rina.messageShortcut(shortcuts.find, message);
    await slack.quiet();
    const found = sure(slack.messages('#random').at(-1));
    expect(found.viewer).toBe(rina.id);
    expect(slack.read(found)).toMatch(/^Requirements: Senior/);
  });

  test('in a thread answers in that thread', async () => {
    const { slack } = await run({ manifest });
    const { message: root } = await slack.user('pm').say('#general', 'Hello');
    const { message } = await slack.user('pm').say('#general', 'senior or principal?', { thread: root });
    await slack.user('manager').messageShortcut(shortcuts.find, message);
    await slack.quiet();
    expect(slack.messages('#general').at(-1)).toMatchObject({ threadTs: root.ts });
  });

  test('a message without words is answered with what can be asked', async () => {
    const { slack } = await run({ manifest });
    const { message } = await slack.user('pm').say('#general', ':tada:');
    await slack.user('pm').messageShortcut(shortcuts.find, message);
    await slack.quiet();
    expect(slack.read(sure(slack.messages('#general').at(-1)))).toContain('/level Senior');
  });
});
