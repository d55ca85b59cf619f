import { readFileSync } from 'node:fs';
const {grownDocuments:d}=await import('./apps/bench/growth.mjs');
for(const k of ['coverage','covered','trained','sessions','courses']){const t=performance.now();const r=await fetch('http://127.0.0.1:3400/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:d[k]})});const x=await r.text();console.log(k,r.status,Math.round(performance.now()-t),x.slice(0,400))}
