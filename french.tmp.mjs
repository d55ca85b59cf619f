import { ESLint } from 'eslint'; import fs from 'node:fs';
const files = process.argv.slice(2);
const r = await new ESLint().lintFiles(files);
for (const f of r) {
  let s = fs.readFileSync(f.filePath,'utf8'); const lines = s.split('\n'); const at=(l,c)=>lines.slice(0,l-1).reduce((n,x)=>n+x.length+1,0)+c-1;
  const ms = f.messages.filter(m=>m.message.startsWith('French')).map(m=>[at(m.line,m.column),at(m.endLine,m.endColumn)]).sort((a,b)=>b[0]-a[0]);
  for (const [a,b] of ms) { const t=s.slice(a,b).replace(/ ([;?!])/g,'\u202f$1').replace(/ :/g,'\u00a0:').replace(/« /g,'«\u00a0').replace(/ »/g,'\u00a0»'); s=s.slice(0,a)+t+s.slice(b); }
  if (ms.length) fs.writeFileSync(f.filePath,s);
}
