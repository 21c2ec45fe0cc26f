// Who may talk to the playground.
import { expect, test } from 'vitest';
import { objection } from '../../../src/playground/server/guard.ts';

const own = 'localhost:3000';

test.each([
  [{ host: own }, true],
  [{ host: '127.0.0.1:3000' }, true],
  [{ host: '[::1]:3000' }, true],
  [{ host: own, origin: 'http://localhost:3000' }, true],
  [{ host: own, 'sec-fetch-site': 'same-origin' }, true],
  [{ host: own, 'sec-fetch-site': 'none' }, true],
  [{}, false],
  [{ host: 'localhost' }, false],
  [{ host: 'localhost:3001' }, false],
  [{ host: 'localhost.evil.example:3000' }, false],
  [{ host: 'evil.example:3000' }, false],
  [{ host: own, origin: 'http://evil.example' }, false],
  [{ host: own, origin: 'http://localhost:8080' }, false],
  [{ host: own, origin: 'http://127.0.0.1:3000' }, false],
  [{ host: own, origin: 'null' }, false],
  [{ host: own, 'sec-fetch-site': 'cross-site' }, false],
  [{ host: own, 'sec-fetch-site': 'same-site' }, false],
])('%j', (headers, allowed) => expect(objection(headers, 3000) === undefined).toBe(allowed));
