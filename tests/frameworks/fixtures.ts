import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS, type Model } from './fields.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');

/** The installed version; some packages do not let their own package.json be imported. */
const version = (name: string): string =>
  (JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')) as { version: string }).version;

/** A form made with a framework, whose own state must hold all five values afterwards. */
export interface Fixture {
  path: string;
  framework: string;
  version: string;
}

const real = (path: string, framework: string, name: string): Fixture => ({ path, framework, version: version(name) });

export const fixtures: readonly Fixture[] = [
  real('react16', 'React', 'react-dom16'),
  real('react17', 'React', 'react-dom17'),
  real('react18', 'React', 'react-dom18'),
  real('react19', 'React', 'react-dom'),
  real('angular', 'Angular (zoneless)', '@angular/core'),
  real('vue2', 'Vue', 'vue2'),
  real('vue3', 'Vue', 'vue'),
  real('svelte', 'Svelte', 'svelte'),
  real('knockout', 'Knockout', 'knockout'),
  real('lit', 'Lit', 'lit'),
  real('jquery-ui', 'jQuery UI', 'jquery-ui'),
  real('inputmask', 'Inputmask', 'inputmask'),
  { path: 'extjs-style', framework: 'Ext JS style', version: 'imitation' },
  { path: 'webforms', framework: 'WebForms, postback', version: 'imitation' },
  { path: 'webforms-partial', framework: 'WebForms, UpdatePanel', version: 'imitation' },
  { path: 'cases?case=debounced', framework: 'debounced validation', version: 'own code' },
  { path: 'cases?case=remount-on-input', framework: 're-mounted on input', version: 'own code' },
  { path: 'cases?case=remount-on-focus', framework: 're-mounted on focus', version: 'own code' },
  { path: 'cases?case=remount-late', framework: 're-mounted later', version: 'own code' },
  { path: 'cases?case=other-controls', framework: 'list, text area, editable', version: 'own code' },
];

/** A form that does not keep everything: what the workbench must say of it, field by field, and what must stand there. */
export interface Misfit {
  path: string;
  loses: string;
  /** Parts of the report's lines, in the order of the form. */
  says: readonly RegExp[];
  /** What must not have been written over. */
  model: Partial<Model>;
}

const KEPT = / kept /;

export const misfits: readonly Misfit[] = [
  {
    path: 'cases?case=rewriting',
    loses: 'a value that debounced code rewrites (told with both values, a secret with its lengths only)',
    says: [
      KEPT,
      /Client Secret not kept .*Before: hidden .*After: hidden .*36 characters instead of 73/,
      KEPT,
      KEPT,
      /Tenant not kept .*Before: before .*After: ACME .*changed the value/,
    ],
    model: { tenant: 'ACME' },
  },
  {
    path: 'cases?case=refusing',
    loses: 'a value that a box does not take: read-only, too long, switched off',
    says: [
      /Client ID not kept .*read-only/,
      /Client Secret not kept .*takes 64 characters, the value has 73/,
      KEPT,
      /Authorization Server not kept .*switched off/,
      /Tenant not kept .*switched off/,
    ],
    model: { clientId: '', clientSecret: '', authorizationServer: '', tenant: '' },
  },
  {
    path: 'cases?case=remount-for-ever',
    loses: 'values on a page that mounts its boxes anew at every write',
    says: FIELDS.map(() => /not kept .*changed the value/),
    model: { clientId: '', tenant: '' },
  },
  {
    path: 'cases?case=foreign-form',
    loses: 'a secret to another site that the form would send it to',
    says: FIELDS.map(() => /not kept .*sends what stands in it to another site/),
    model: { clientId: '', clientSecret: '' },
  },
];
