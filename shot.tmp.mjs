import chromium from '@sparticuz/chromium'; import { chromium as pw } from 'playwright-core';
// node shot.tmp.mjs who path [width] [theme] [lang] [out]
const [who,path,width='1280',theme='light',lang='fr',out]=process.argv.slice(2);
const base=process.env.BASE??'http://localhost:3400';
const args=chromium.args.filter(a=>!/web-security|site-isolation|insecure|single-process|-gl|gpu/.test(a));
const b=await pw.launch({executablePath:await chromium.executablePath(),args,headless:true});
const c=await b.newContext({viewport:{width:+width,height:900},colorScheme:theme,reducedMotion:'reduce',locale:lang==='fr'?'fr-FR':'en-GB',timezoneId:'Europe/Paris'});
if(who!=='nobody'){const r=await fetch(base+'/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:'mutation($i: SignInInput!){signIn(input:$i){userErrors{code message}}}',variables:{i:{email:who+'@demonstration.example',password:'quatre clochers dessinent un paysage'}}})});
const ck=r.headers.getSetCookie().map(x=>x.split(';')[0]);for(const k of ck){const [n,...v]=k.split('=');await c.addCookies([{name:n,value:v.join('='),url:base.replace('http:','https:'),secure:true,httpOnly:true,sameSite:'Lax'}].map(x=>n.startsWith('__Host')?x:{...x,url:base,secure:false}))}}
const p=await c.newPage();p.on('console',m=>{if(m.type()==='error')console.log('console',m.text().slice(0,200))});
for(const one of path.split(',')){await p.goto(base+one);await p.locator('h1').first().waitFor();
if(lang==='en'){const e=p.getByRole('button',{name:'English'});if(await e.count())await e.first().click().catch(()=>{})}
await p.waitForTimeout(1500);
const f=(out??'/tmp/wt/shot')+'-'+who+one.replace(/[^a-z0-9]+/gi,'_').slice(0,60)+`-${width}-${theme}-${lang}.png`;
await p.screenshot({path:f,fullPage:true});console.log(f, await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth));}
await b.close();
