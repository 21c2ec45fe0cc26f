// The page, made by Vite as it is asked for: no build step, and nothing of Vite where the playground is not run.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export type ServePage = (request: IncomingMessage, response: ServerResponse) => void;

export interface Page {
  readonly serve: ServePage;
  readonly close: () => Promise<void>;
}

const playground = join(import.meta.dirname, '..');
const root = join(playground, 'page');
/** Where the libraries are kept as the page needs them, so that only the first start makes them so. */
export const PAGE_CACHE = join(import.meta.dirname, '../../../node_modules/.vite/playground');
const modules = join(import.meta.dirname, '../../../node_modules');

/** Documents are other people's text: whatever they hold, nothing of it runs or is sent anywhere. */
const HEADERS = {
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data: https:",
    'frame-src https:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Vite's own client keeps a line open to reload the page on changes; this page has a line of its own, and no use for that. */
const withoutClient: Plugin = {
  name: 'without-client',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/<script[^>]*@vite\/client[^>]*><\/script>\s*/, ''),
  },
};

/** The maps of the libraries are larger than the libraries, and nobody looks for a fault there. */
const withoutMaps: Plugin = {
  name: 'without-maps',
  enforce: 'post',
  transform: (code, id) => (id.includes('/node_modules/') ? { code, map: { mappings: '' } } : undefined),
};

export async function openPage(cacheDir: string): Promise<Page> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: false,
    root,
    mode: 'production',
    appType: 'spa',
    logLevel: 'error',
    clearScreen: false,
    cacheDir,
    publicDir: false,
    plugins: [withoutClient, withoutMaps],
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: null,
      warmup: { clientFiles: ['./**/*.ts', './**/*.tsx'] },
      cors: false,
      headers: HEADERS,
      fs: { allow: [playground, modules, cacheDir] },
    },
    optimizeDeps: {
      noDiscovery: true,
      rolldownOptions: {
        transform: { define: { 'process.env.NODE_ENV': '"production"' } },
        output: { minify: true },
      },
      include: ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'slack-blocks-to-jsx'],
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
  return {
    serve: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  };
}
