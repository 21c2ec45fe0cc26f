// npm start: the app in Slack where Slack's variables are set, the playground where none is.
import { existsSync } from 'node:fs';
import { slackVariables } from '../bot/slack-mode.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

const inSlack = slackVariables.some((name) => process.env[name]);
if (inSlack) await import('../bot/main.ts');
else {
  const { runPlayground } = await import('../playground/main.ts');
  await runPlayground(process.env);
}
