import type { Mutation } from '../corpus-runner/mutation';

const make = (html: string): Element => {
  const box = document.createElement('div');
  box.setHTMLUnsafe(html);
  return box;
};

export default {
  about: 'The same words stand on a search box, a sign-in form, a password manager’s panel, a card and a hidden twin',
  change: (page) => {
    const fields = page.items.filter(({ kind }) => kind === 'field');
    const words = (index: number) => fields[index % Math.max(1, fields.length)]?.labels[0] ?? 'Client ID';
    const [body] = page.bodies();
    body?.prepend(
      make(`<header><form role="search"><input type="search" aria-label="${words(0)}" placeholder="${words(1)}"></form></header>
        <div style="display: none"><label>${words(0)} <input></label><label>${words(1)} <input></label></div>
        <form action="/login"><label>${words(0)} <input autocomplete="username"></label>
          <label>${words(1)} <input type="password" autocomplete="current-password"></label></form>`),
    );
    body?.append(
      make(`<aside><section><div><div><div><h3>About</h3><p>${words(0)} and ${words(1)} come from your administrator.</p>
        <table><tr><th>${words(0)}</th><th>Owner</th></tr><tr><td>one</td><td>Kim</td></tr><tr><td>two</td><td>Lee</td></tr></table>
        </div></div></div></section></aside>
        <x-vault style="position: fixed; inset-block-end: 0; inset-inline-end: 0"><template shadowrootmode="open">
          <form><label>${words(1)} <input type="password" autocomplete="current-password"></label><button>Fill</button></form>
        </template></x-vault>`),
    );
  },
} satisfies Mutation;
