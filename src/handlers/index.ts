// Slack's triggers → what answers them. Whatever is not in this table is not listened to.
import { askAgain, askLevel, askSpecialty } from './ask.ts';
import { answerCommand, careerCommand } from './command.ts';
import { choose, openExplorer, openExplorerFromHome } from './explore.ts';
import { vote, voteReason } from './feedback.ts';
import { find } from './find.ts';
import { on } from './handler.ts';
import { openHome } from './home.ts';
import { answerMention } from './mention.ts';
import { chooseInMenu } from './menu.ts';
import { answerMessage } from './message.ts';
import { sayOutdated } from './outdated.ts';
import { turnPage } from './page.ts';
import { stopSession } from './session.ts';
import { share } from './share.ts';
import { chooseSection, openSource, turnSourcePage } from './source.ts';
import { suggestInExplorer, suggestSpecialties } from './suggest.ts';
import { summarize } from './summarize.ts';
import { forgetTeam, forgetTokens } from './uninstalled.ts';

export const commands = {
  '/level': answerCommand,
  '/behaviors': answerCommand,
  '/requirements': answerCommand,
  '/specialty': answerCommand,
  '/compare': answerCommand,
  '/career': careerCommand,
} as const;

export const events = [
  on('app_mention', answerMention),
  on('message', answerMessage),
  on('app_home_opened', openHome),
  on('agent_session_stopped', stopSession),
  on('app_uninstalled', forgetTeam),
  on('tokens_revoked', forgetTokens),
] as const;

/** By the names of views/ids.ts. */
export const actions = {
  ask: askAgain,
  level: askLevel,
  specialty: askSpecialty,
  page: turnPage,
  share,
  summarize,
  source: openSource,
  sourceSection: chooseSection,
  sourcePage: turnSourcePage,
  feedback: vote,
  menu: chooseInMenu,
  explore: openExplorerFromHome,
  exploreFamily: choose('exploreFamily'),
  exploreLevel: choose('exploreLevel'),
  exploreCompetency: choose('exploreCompetency'),
  exploreSpecialty: choose('exploreSpecialty'),
} as const;

/** Any other action. */
export const otherAction = sayOutdated;

export const options = { specialty: suggestSpecialties, exploreSpecialty: suggestInExplorer } as const;
export const submissions = { feedback: voteReason } as const;
export const globalShortcuts = { explorer: openExplorer } as const;
export const messageShortcuts = { find } as const;
