// The workspace one starts in: three colleagues, a guest, another app, and rooms the app is in and is not.
import type { AppSettings } from './settings.ts';
import type { Conversation, ConversationKind, Role, Team, User } from './workspace/model.ts';

export interface WorkspaceSeed {
  readonly team: Team;
  readonly users: readonly User[];
  readonly conversations: readonly Conversation[];
}

const person = (id: string, handle: string, name: string, role: Role): User => ({
  id,
  handle,
  name,
  role,
  locale: 'en-US',
  timeZone: 'Europe/Berlin',
});

const room = (
  id: string,
  name: string,
  kind: ConversationKind,
  members: readonly string[],
): Conversation => ({
  id,
  name,
  kind,
  members,
  archived: false,
});

const ALICE = 'U0ALICE';
const MARCO = 'U0MARCO';
const RINA = 'U0RINA';
const GUS = 'U0GUS';
const POLLY = 'U0POLLY';

export function defaultWorkspace(app: AppSettings): WorkspaceSeed {
  const bot = app.botUserId;
  return {
    team: { id: 'T0EXAMPLE', name: 'Example Product', domain: 'example-product' },
    users: [
      person(ALICE, 'alice', 'Alice Meyer', 'pm'),
      person(MARCO, 'marco', 'Marco Silva', 'manager'),
      person(RINA, 'rina', 'Rina Okafor', 'recruiter'),
      person(GUS, 'gus', 'Gus Visitor', 'guest'),
      person(POLLY, 'polly', 'Polly', 'other_app'),
      person(bot, 'career', app.name, 'app'),
      person('USLACKBOT', 'slackbot', 'Slackbot', 'slackbot'),
    ],
    conversations: [
      room('C0GENERAL', 'general', 'channel', [ALICE, MARCO, RINA, GUS, POLLY, bot]),
      room('C0PRODUCT', 'product', 'channel', [ALICE, MARCO, POLLY, bot]),
      room('C0RANDOM', 'random', 'channel', [ALICE, MARCO, RINA]),
      room('C0HIRING', 'hiring', 'group', [MARCO, RINA, bot]),
      room('C0LEADS', 'leads', 'group', [MARCO]),
      { ...room('C0OLD', 'old-news', 'channel', [ALICE, bot]), archived: true },
      ...[ALICE, MARCO, RINA, GUS].map((id) =>
        room(`D${id.slice(1)}`, 'directmessage', 'im', [id, bot].sort()),
      ),
    ],
  };
}
