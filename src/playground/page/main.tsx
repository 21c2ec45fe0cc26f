// Starts the page.
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readFacts } from './state/server.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App facts={await readFacts()} />);
