// @vitest-environment jsdom
import './layout';
import { beforeEach, expect, it } from 'vitest';
import { observe } from '../../lib/capture/observe';

const plan = {
  page: 'api',
  fields: [
    { id: 'server', labels: ['Resource Server'], secret: false, format: 'url' as const },
    { id: 'tenant', labels: ['Tenant'], secret: false, format: 'short-name' as const },
  ],
  settings: [],
  permissions: [],
};

beforeEach(() => {
  document.body.innerHTML = '';
});

it.each([
  [
    'two boxes',
    '<div><div><div>Resource Server</div><div>https://a.example/api</div></div><div><div>Tenant</div><div></div></div></div>',
  ],
  ['a definition list', '<dl><dt>Resource Server</dt><dd>https://a.example/api</dd><dt>Tenant</dt><dd></dd></dl>'],
  [
    'a table',
    '<table><tr><th>Resource Server</th><td>https://a.example/api</td></tr><tr><th>Tenant</th><td> </td></tr></table>',
  ],
])('a tenant that the console leaves empty is seen as empty, not overlooked: %s', (_, html) => {
  document.body.innerHTML = html;
  expect(observe(document, plan).fields.tenant).toMatchObject({ empty: true, value: '' });
});

it('a heading without anything beside it is not taken for an empty value', () => {
  document.body.innerHTML = '<section><h2>Tenant</h2><div><p>Something about tenants that is long.</p></div></section>';
  expect(observe(document, plan).fields.tenant).toBeUndefined();
});
