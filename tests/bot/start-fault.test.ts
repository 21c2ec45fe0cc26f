import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { StartError, startFault } from '../../src/bot/start-fault.ts';

const at = { what: 'SLACK_APP_TOKEN', port: 3000 };
const coded = (code: string) => Object.assign(new Error(code), { code });
const lost = new TypeError('fetch failed', { cause: coded('ECONNREFUSED') });

describe('why the app cannot start is a sentence for whoever starts it', () => {
  test.each([
    [
      new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' }),
      "Slack does not accept SLACK_APP_TOKEN (invalid_auth): copy it again from the app's settings.",
    ],
    [coded('EADDRINUSE'), 'Port 3000 is in use by another program: set PORT to a free one.'],
    [coded('EACCES'), 'Port 3000 may not be used by this user: set PORT to one above 1023.'],
    [
      new webApi.WebAPIRequestError(lost),
      'Slack cannot be reached (unreachable): check the network, a proxy, and SLACK_API_URL.',
    ],
  ])('%s', (error, sentence) => {
    const fault = startFault(error, at);
    expect(fault).toBeInstanceOf(StartError);
    expect(fault).toMatchObject({ message: sentence, cause: error });
  });

  test('what nobody expected stays as it is', () => {
    const error = new Error('surprise');
    expect(startFault(error, at)).toBe(error);
  });
});
