const { launchBrowser } = await import('./scripts/launchBrowser.ts');
const { serveCompressed } = await import('./scripts/bench/serveCompressed.ts');
const { default: audit } = await import('/tmp/lighthouse/node_modules/lighthouse/core/index.js');
const { freePort } = await import('./scripts/freePort.ts');
const port=await freePort(); const b=await launchBrowser([`--remote-debugging-port=${port}`]); const s=await serveCompressed();
for (const p of (process.env.P ?? 'index.html').split(',')) { const r=await audit(s.address+p,{port,output:'json',logLevel:'error',onlyCategories:['accessibility','best-practices','seo'],skipAudits:['full-page-screenshot']});
const bad=Object.values(r.lhr.categories).flatMap(c=>c.auditRefs.filter(a=>a.weight>0).map(a=>r.lhr.audits[a.id])).filter(a=>a.score!==null&&a.score<1);
console.log(p, Object.values(r.lhr.categories).map(c=>Math.round(c.score*100)).join(' '), JSON.stringify(bad.map(a=>[a.id,a.explanation,a.displayValue,a.details?.items?.slice(0,3)])).slice(0,700)); }
await b.close(); s.server.close();
