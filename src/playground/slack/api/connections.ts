// apps.connections.open: the address of the next socket, for the app-level token alone.
import type { MethodTable } from './method.ts';
import { Refusal } from './refusal.ts';

export function connectionMethods(open: () => string | undefined): MethodTable {
  return {
    'apps.connections.open': {
      token: 'app',
      scopes: [],
      run: () => {
        const url = open();
        if (url === undefined) throw new Refusal('too_many_websockets');
        return { url };
      },
    },
  };
}
