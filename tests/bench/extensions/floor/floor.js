const HEADINGS = new Set(['Add an Application', 'Applications', 'HaloPSA API']);
const STEPS = ['Configuration', 'Integrations', 'API', 'Application', 'Method', 'Login type', 'Permissions', 'Save'];
const CSS = `:host{all:initial;position:fixed;inset:auto 16px 16px auto;border:0;padding:0}
ol{font:14px system-ui;background:#fff;color:#111;margin:0;padding:12px 12px 12px 32px;border:1px solid #999;border-radius:8px}
[aria-current]{font-weight:600}`;

let host;
let list;
let pending;
let shown = '';

function look() {
  pending = undefined;
  observer.observe(document, { childList: true, subtree: true });
  const here =
    location.pathname.startsWith('/config') &&
    [...document.querySelectorAll('h1,h2')].slice(0, 20).find((each) => HEADINGS.has(each.textContent.trim()));
  const now = here ? here.textContent.trim() : '';
  if (now === shown) return;
  shown = now;
  if (!now) {
    host.remove();
    return;
  }
  if (!host) mount();
  list.replaceChildren(
    ...STEPS.map((step, index) => {
      const item = document.createElement('li');
      item.textContent = step;
      if (index === 3) item.setAttribute('aria-current', 'step');
      return item;
    }),
  );
  if (!host.isConnected) document.documentElement.append(host);
  host.showPopover();
}

function mount() {
  host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  list = root.appendChild(document.createElement('ol'));
}

const soon = () => {
  if (pending) return;
  observer.disconnect();
  pending = setTimeout(look, 200);
};
const observer = new MutationObserver(soon);
navigation.addEventListener('currententrychange', soon);
look();
