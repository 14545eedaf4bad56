/** One way in which a page hides, covers, moves or breaks the overlay while somebody clicks where it stood. */
export interface Manipulation {
  id: 'A1' | 'A2' | 'A3' | 'A4' | 'A5';
  name: string;
  /** A style sheet of the page; `H` stands for our host. */
  css?: string;
  /** A script of the page; `host` is our element, `cover(tag)` a sheet over everything that lets clicks through. */
  js?: string;
}

const H = '[data-patchbay]';
const css = (id: Manipulation['id'], name: string, text: string): Manipulation => ({
  id,
  name,
  css: text.replaceAll('H', H),
});
const js = (id: Manipulation['id'], name: string, text: string): Manipulation => ({ id, name, js: text });
const COVER = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;';

/**
 * The matrix of 57, derived from the published attacks on extensions' overlays (Tóth 2025, KeePassXC-Browser and
 * Bitwarden's fixes) and from what was measured for this project in 2026-11: 12 of transparency, 5 masks and clips,
 * 16 covers, 12 of the top layer, 12 of place.
 */
export const manipulations: readonly Manipulation[] = [
  css('A1', 'the host is transparent', 'H{opacity:0!important}'),
  css('A1', 'the body is transparent', 'body{opacity:.001!important}'),
  css('A1', 'the whole page is nearly transparent', 'html{opacity:.01!important}'),
  css('A1', 'the page is half transparent', 'html{opacity:.65!important}'),
  js(
    'A1',
    'a transparent wrapper takes the host',
    `const w=document.createElement('div');w.style.opacity='0';document.body.append(w);w.append(host);`,
  ),
  js(
    'A1',
    'a wrapper’s shadow root shows it in a transparent slot',
    `const w=document.createElement('div');w.attachShadow({mode:'open'}).innerHTML='<slot style="opacity:0"></slot>';document.body.append(w);w.append(host);`,
  ),
  css(
    'A1',
    'the page flashes every 150 ms',
    '@keyframes f{0%,90%{opacity:0}91%,100%{opacity:1}}html{animation:f 150ms infinite}',
  ),
  css('A1', 'a filter makes the page transparent', 'html{filter:opacity(0)!important}'),
  css('A1', 'a filter makes the host transparent', 'H{filter:opacity(0)!important}'),
  css('A1', 'a filter blurs everything', 'html{filter:blur(200px)!important}'),
  css('A1', 'the host blends into the page', 'H{mix-blend-mode:lighten!important}html{background:#fff!important}'),
  css('A1', 'the host is invisible', 'H{visibility:hidden!important}'),

  css(
    'A4',
    'a mask with alpha over the page',
    'html{mask-image:linear-gradient(rgb(0 0 0/.01),rgb(0 0 0/.01))!important}',
  ),
  css(
    'A4',
    'a mask with alpha over the host',
    'H{mask-image:linear-gradient(rgb(0 0 0/.01),rgb(0 0 0/.01))!important}',
  ),
  css('A4', 'a mask with alpha over the body', 'body{mask-image:linear-gradient(transparent,transparent)!important}'),
  css('A4', 'the host is clipped to a dot', 'H{clip-path:circle(1px at 100% 100%)!important}'),
  css('A4', 'the page is clipped to a strip', 'html{clip-path:inset(0 0 95% 0)!important}'),

  ...['div', 'iframe', 'svg', 'canvas', 'video', 'object'].map((tag) =>
    js('A2', `a <${tag}> covers it`, `cover('${tag}')`),
  ),
  css('A2', 'html::after covers it', `html::after{content:'';${COVER}background:#fff}`),
  css(
    'A2',
    'a box shadow covers it',
    `body::before{content:'';${COVER}inset:0 auto auto 0;inline-size:1px;block-size:1px;box-shadow:0 0 0 9999px #fff}`,
  ),
  css(
    'A2',
    'an outline covers it',
    `body::before{content:'';${COVER}inset:50% auto auto 50%;inline-size:1px;block-size:1px;outline:9999px solid #fff}`,
  ),
  css(
    'A2',
    'a text shadow covers it',
    `body::before{content:'█████████';${COVER}font-size:400px;color:#fff;text-shadow:0 0 300px #fff,0 0 300px #fff}`,
  ),
  css(
    'A2',
    'a border image covers it',
    `body::before{content:'';${COVER}border:400px solid;border-image:linear-gradient(#fff,#fff) 1}`,
  ),
  css(
    'A2',
    'a drop shadow covers it',
    `body::before{content:'';${COVER}transform:translateX(-100vw);background:#fff;filter:drop-shadow(100vw 0 #fff)}`,
  ),
  css(
    'A2',
    'a reflection covers it',
    `body::before{content:'';${COVER}inset:-100vh 0 auto 0;block-size:100vh;background:#fff;-webkit-box-reflect:below}`,
  ),
  css('A2', 'a backdrop filter blanks it', `body::before{content:'';${COVER}backdrop-filter:brightness(0)}`),
  js(
    'A2',
    'a popover covers it',
    `const c=cover('div');c.popover='manual';c.style.cssText+='inline-size:100vw;block-size:100vh;border:0';c.showPopover()`,
  ),
  js(
    'A2',
    'the backdrop of a popover covers it',
    `sheet('#cover::backdrop{background:#fff!important;pointer-events:none}');const c=cover('div');c.id='cover';c.style.cssText='pointer-events:none;opacity:.01';c.popover='manual';c.showPopover()`,
  ),

  js(
    'A3',
    'a later popover lies over it',
    `const p=document.createElement('div');p.popover='auto';p.textContent='Win!';p.style.cssText='pointer-events:none;inset:0;inline-size:100vw;block-size:100vh';document.body.append(p);p.showPopover()`,
  ),
  js(
    'A3',
    'a modal dialog lies over it',
    `const d=document.createElement('dialog');d.textContent='Hello';document.body.append(d);d.showModal()`,
  ),
  js(
    'A3',
    'a modal dialog that takes no clicks',
    `const d=document.createElement('dialog');d.style.cssText='pointer-events:none;inline-size:100vw;block-size:100vh;max-inline-size:none;max-block-size:none';document.body.append(d);d.showModal()`,
  ),
  js('A3', 'the page hides our popover', 'host.hidePopover()'),
  js('A3', 'the page takes our attribute away', `host.removeAttribute('popover')`),
  js('A3', 'the page hides it every 10 ms', `every(10,()=>host.hidePopover())`),
  js(
    'A3',
    'the page cancels beforetoggle',
    `addEventListener('beforetoggle',(e)=>e.preventDefault(),{capture:true,signal});host.hidePopover()`,
  ),
  js(
    'A3',
    'a popover war at 20 ms',
    `const c=cover('div');c.popover='manual';every(20,()=>{if(c.matches(':popover-open'))c.hidePopover();c.showPopover()})`,
  ),
  js('A3', 'a war by toggling', `every(25,()=>host.togglePopover())`),
  css('A3', 'the host is not displayed', 'H{display:none!important}'),
  js('A3', 'the host is inert', `host.inert=true`),
  js(
    'A3',
    'the page is in full screen under a cover',
    `cover('div');document.documentElement.requestFullscreen().catch(()=>{})`,
  ),

  js('A5', 'the host is taken away', 'host.remove()'),
  js(
    'A5',
    'the host is taken away and put back, again and again',
    `every(30,()=>{host.remove();document.body.append(host)})`,
  ),
  js(
    'A5',
    'a clone stands over it',
    `const c=host.cloneNode(true);document.documentElement.append(c);c.showPopover?.()`,
  ),
  js(
    'A5',
    'the host lives in a frame',
    `const f=document.createElement('iframe');document.body.append(f);f.contentDocument.body.append(host)`,
  ),
  css('A5', 'the host is shrunk', 'H{transform:scale(.001)!important}'),
  css('A5', 'the host is zoomed away', 'H{zoom:.01!important}'),
  css('A5', 'the host is moved', 'H{transform:translate(-40vw,-40vh)!important;translate:-10vw!important}'),
  js(
    'A5',
    'an animation carries it about',
    `host.animate([{translate:'0 0'},{translate:'-600px -400px'}],{duration:200,iterations:Infinity})`,
  ),
  css(
    'A5',
    'the host is one pixel large',
    'H{inline-size:1px!important;block-size:1px!important;inset:auto 0 0 auto!important;overflow:hidden!important}',
  ),
  css('A5', 'the host’s content is skipped', 'H{content-visibility:hidden!important;contain:strict!important}'),
  css('A5', 'the page is turned', 'html{rotate:180deg!important;perspective:1px}'),
  js(
    'A5',
    'the page breaks the calls we use',
    `for(const n of ['append','remove','setAttribute','showPopover','matches'])try{Object.defineProperty(host,n,{value(){}})}catch{};Element.prototype.attachShadow=()=>{throw 0};host.hidePopover()`,
  ),
];
