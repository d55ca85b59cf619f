import pg from 'pg'; import fs from 'node:fs';
const port=fs.readFileSync('.data/postgres/postmaster.pid','utf8').split('\n')[3];
const pw=fs.readFileSync('.data/postgres.password','utf8').trim();
const c=new pg.Client({host:'127.0.0.1',port:+port,user:'s_pass',password:pw,database:process.env.DB??'s_pass'});
await c.connect();
if(process.argv[2]==='-f'){ } 
for(const q of process.argv.slice(2)){const t=performance.now();try{const r=await c.query(q);const rows=[].concat(r).at(-1).rows;console.log(rows.slice(0,60).map(x=>Object.values(x).join(' | ')).join('\n'));}catch(e){console.log(e.message)};console.log('--',Math.round(performance.now()-t),'ms')}
await c.end();
