import fc from 'fast-check';
import { answer, catalogue } from './hostile.ts';
import { renderPages } from '../../src/views/render.ts';
import { messageFaults } from './slack-limits.ts';
const t0=performance.now();
const s = fc.sample(answer, { numRuns: 400, seed: Number(process.argv[2]??1) });
console.log('gen', performance.now()-t0);
for (const a of s) { const size=JSON.stringify(a).length; const t=performance.now(); const p=renderPages(a,{question:'q',surface:'command',library:catalogue}); const ms=performance.now()-t; const t2=performance.now(); const f=p.flatMap(messageFaults); const ms2=performance.now()-t2; if (f.length) console.log(a.outcome,size,p.length,ms.toFixed(0), ms2.toFixed(0), f.slice(0,3)); }
