// @vitest-environment jsdom
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { computeAccessibleName } from 'dom-accessibility-api';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../lib/locate/name-of';
import { normalise } from '../../lib/locate/text';
import { isVisible } from '../../lib/locate/visible';
import { show } from './support';

const NAMED =
  'input:not([type=hidden]),select,textarea,button,a[href],summary,option,h1,h2,h3,[role=button],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=combobox],[role=textbox]';

const fixtures = globSync(join(import.meta.dirname, 'fixtures/*.html')).map((path) => basename(path, '.html'));

describe('a control has the name that assistive technology reads, as the reference library computes it', () => {
  it.each(fixtures)('%s', (fixture) => {
    show(fixture);
    const differing = [...document.querySelectorAll(NAMED)]
      .filter((element) => isVisible(element))
      .flatMap((element) => {
        const names = { ours: normalise(nameOf(element)), theirs: normalise(computeAccessibleName(element)) };
        return names.ours === names.theirs ? [] : [{ element: element.outerHTML.slice(0, 80), ...names }];
      });
    expect(differing).toEqual([]);
  });

  it('references, pictures, hidden icons, tooltips', () => {
    document.body.innerHTML = `<span id="a">New</span><span id="b">secret</span><button aria-labelledby="a b">x</button>
      <button><img alt="Copy"></button><button><i aria-hidden="true">+</i> Add</button><button title="Close"> <svg></svg> </button>
      <input type="submit" value="Save"><a href="#x" aria-label="Open">…</a>`;
    expect([...document.querySelectorAll('button,input,a')].map(nameOf)).toEqual([
      'New secret',
      'Copy',
      'Add',
      'Close',
      'Save',
      'Open',
    ]);
  });
});
