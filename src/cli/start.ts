// npm start: the app in Slack where a SLACK_… variable is set, else the playground, which a production install does without.
import { slackVariables } from '../bot/slack-mode.ts';
import { readEnvFile } from './env-file.ts';

readEnvFile();

const inSlack = slackVariables.some((name) => process.env[name]?.trim());

if (inSlack) await import('../bot/main.ts');
else await playground();

async function playground(): Promise<void> {
  try {
    const { runPlayground } = await import('../playground/main.ts');
    await runPlayground(process.env);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!missing) throw error;
    console.error(
      'No SLACK_… variable is set, and the playground is not part of a production install: set the variables (see README), or run npm ci for the playground.',
    );
    process.exit(1);
  }
}
