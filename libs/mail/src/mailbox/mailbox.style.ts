/** The portal's paper, ink and lines, without its bundle: see the theme of apps/portal. */
export const STYLE = `
:root { --paper:#fbf9f5; --ink:#1d1c1a; --pale:#5e5a52; --line:#d8d2c6; --edge:#8b857a; --brick:#a63d1f; --on-brick:#fbf9f5; }
@media (prefers-color-scheme: dark) {
  :root { --paper:#171614; --ink:#efebe3; --pale:#b2aba0; --line:#3a3732; --edge:#7d766b; --brick:#f08a6a; --on-brick:#171614; } }
* { box-sizing:border-box; }
body { margin:0; background:var(--paper); color:var(--ink); font:16px/1.5 'Source Sans 3 Variable','Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif; }
h1,h2,header p { font-family:'Source Serif 4 Variable','Source Serif 4',Georgia,serif; font-weight:600; line-height:1.25; }
h1 { font-size:32px; margin:32px 0 8px; overflow-wrap:anywhere; } h2 { font-size:20px; margin:32px 0 8px; }
a { color:var(--brick); text-underline-offset:3px; } a.long { overflow-wrap:anywhere; }
:focus-visible { outline:2px solid var(--ink); outline-offset:2px; } main:focus { outline:none; }
.skip { position:absolute; left:-999px; } .skip:focus { left:8px; top:8px; padding:8px 12px; background:var(--paper); z-index:1; }
header,main { max-width:1120px; margin:0 auto; padding:0 24px; }
header { display:flex; flex-wrap:wrap; justify-content:space-between; align-items:baseline; gap:0 24px; padding-top:8px; padding-bottom:8px; border-bottom:1px solid var(--line); }
header p { margin:0; font-size:18px; } header p a { color:var(--ink); text-decoration:none; } header span { color:var(--pale); font-weight:400; }
header a { display:inline-block; padding:10px 0; }
main { padding-bottom:64px; } .lead { max-width:68ch; color:var(--pale); margin:0 0 24px; }
form { margin:0 0 24px; } label { display:block; margin-bottom:4px; } .field { display:flex; flex-wrap:wrap; gap:8px; }
input { font:inherit; min-width:min(320px,100%); padding:9px 12px; color:inherit; background:transparent; border:1px solid var(--edge); border-radius:4px; }
button { font:inherit; font-weight:600; padding:9px 16px; color:var(--on-brick); background:var(--brick); border:1px solid var(--brick); border-radius:4px; cursor:pointer; }
.scroll { overflow-x:auto; } table { width:100%; border-collapse:collapse; font-variant-numeric:tabular-nums; }
th { text-align:left; font-weight:600; color:var(--pale); white-space:nowrap; } th,td { padding:10px 24px 10px 0; border-bottom:1px solid var(--line); vertical-align:baseline; }
td:first-child { min-width:160px; } td:nth-child(3) { white-space:nowrap; } code { font-size:14px; color:var(--pale); }
.empty { padding:24px 0; border-block:1px dashed var(--edge); color:var(--pale); } .foot { display:flex; flex-wrap:wrap; gap:8px 24px; }
dl { display:grid; grid-template-columns:max-content 1fr; gap:8px 24px; } dt { color:var(--pale); } dd { margin:0; min-width:0; overflow-wrap:anywhere; }
iframe { width:100%; height:560px; border:1px solid var(--line); border-radius:4px; background:var(--paper); }
pre { margin:0; padding:16px; border:1px solid var(--line); border-radius:4px; white-space:pre-wrap; overflow-wrap:anywhere; font:14px/1.5 ui-monospace,monospace; }
@media (max-width:640px) { dl { grid-template-columns:1fr; gap:0; } dd { margin-bottom:12px; } h1 { font-size:26px; } }
`;
