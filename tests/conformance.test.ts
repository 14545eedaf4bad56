import { isValidPattern } from 'webext-patterns';
import { describe, expect, it } from 'vitest';
import { identify } from '../lib/detect/identify';
import { Integration } from '../lib/model/integration';
import { pairSteps } from '../lib/model/pair-steps';
import { shapeOf } from '../lib/model/shape';
import type { Condition, Step, Target } from '../lib/model/step';
import { Vendor } from '../lib/model/vendor';
import { ownPair } from '../lib/own/own-pair';
import { pairs as listedPairs } from '../lib/integrations/index';
import { vendors as listed } from '../lib/vendors/index';
import { aDescription } from './support/a-description';

/** What a person describes is held to the same rules as what ships. */
const described = ownPair(aDescription());
const vendors = [...listed, described.source, described.destination];
const pairs = [...listedPairs, described];

/** "step 10", "Step no. 4": steps move, and the prose then lies (the DNSFilter guide's own note does). */
const CITES_A_NUMBER = /\bsteps?\s*(no\.?|number|#)?\s*\d+/i;

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

/** Every problem of a list of steps, as sentences: the whole list at once, so that one run shows all. */
function stepProblems(steps: readonly Step[], vendor: Vendor, references: readonly string[]): string[] {
  const pages = new Set(vendor.pages.map(({ id }) => id));
  const fields = new Set(vendor.fields.map(({ id }) => id));
  const settings = new Set(vendor.settings.map(({ id }) => id));
  const unknown = (step: Step, kind: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `${step.id}: no ${kind} ${id}`);
  const ofCondition = (step: Step, done: Condition): string[] => [
    ...('reached' in done ? unknown(step, 'page', done.reached, pages) : []),
    ...('entered' in done ? unknown(step, 'field', [done.entered], fields) : []),
    ...('settings' in done ? unknown(step, 'setting', done.settings, settings) : []),
    ...('captured' in done ? unknown(step, 'field', done.captured, fields) : []),
    ...('on' in done ? unknown(step, 'page', done.on ?? [], pages) : []),
    ...('manual' in done && !step.cannotSee ? [`${step.id}: by hand, but does not say why nothing can be seen`] : []),
  ];
  const ofTarget = (step: Step, target: Target): string[] => [
    ...('field' in target ? unknown(step, 'field', [target.field], fields) : []),
    ...('setting' in target ? unknown(step, 'setting', [target.setting], settings) : []),
  ];
  return steps.flatMap((step) => [
    ...ofCondition(step, step.done),
    ...(step.targets ?? []).flatMap((target) => ofTarget(step, target)),
    ...(step.page ? unknown(step, 'page', [step.page], pages) : []),
    ...unknown(step, 'reference', [step.reference], new Set(references)),
    ...texts(step)
      .filter((text) => CITES_A_NUMBER.test(text))
      .map((text) => `${step.id}: cites a step by number in “${text}”`),
  ]);
}

const doubles = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe.each(vendors.map((vendor) => [vendor.id, vendor] as const))('vendor %s', (_, vendor) => {
  const references = vendor.references.map(({ id }) => id);

  it('fits the schema, so that a field without its label never ships', () => {
    expect(Vendor.safeParse(vendor).error?.issues ?? []).toEqual([]);
  });

  it('has each id once, so that a tick never lands on another thing', () => {
    for (const list of [
      vendor.pages,
      vendor.fields,
      vendor.settings,
      vendor.permissions,
      vendor.probes,
      vendor.setup,
    ]) {
      expect(doubles(list.map(({ id }) => id))).toEqual([]);
    }
  });

  it('cites a reference for every fact', () => {
    const cited = JSON.stringify(vendor).matchAll(/"reference":"([^"]+)"/g);
    expect([...new Set([...cited].map((match) => match[1]))].filter((id) => !references.includes(id ?? ''))).toEqual(
      [],
    );
    expect(references.filter((id) => !JSON.stringify(vendor).includes(`"reference":"${id}"`))).toEqual([]);
  });

  it('has steps that lead to pages, fields and settings that exist, and cites none by number', () => {
    const lists = [vendor.setup, ...Object.values(vendor.setups ?? {})];
    expect(lists.flatMap((steps) => stepProblems(steps, vendor, references))).toEqual([]);
  });

  it('shows fields, settings and permissions on pages that exist', () => {
    const pages = vendor.pages.map(({ id }) => id);
    const shown = [...vendor.fields, ...vendor.settings, ...vendor.permissions].flatMap((each) => each.pages);
    expect(shown.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it('uses match patterns that browsers accept', () => {
    const patterns = [...vendor.hosts, ...vendor.pages.flatMap((page) => page.url)];
    expect(patterns.filter((pattern) => !isValidPattern(pattern))).toEqual([]);
  });

  it('gives examples that have the format they illustrate', () => {
    const wrong = vendor.fields.filter((field) => !shapeOf(field.example).formats.includes(field.format));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('probes for permissions and settings that exist', () => {
    const permissions = vendor.permissions.map(({ id }) => id);
    const settings = vendor.settings.map(({ id }) => id);
    for (const probe of vendor.probes) {
      if (probe.permission) expect(permissions).toContain(probe.permission);
      if (probe.setting) expect(settings).toContain(probe.setting);
    }
    for (const { permission } of vendor.probes.flatMap(({ proves }) => proves ?? []))
      expect(permissions).toContain(permission);
    for (const permission of vendor.permissions) {
      if (permission.probe) expect(vendor.probes.map(({ id }) => id)).toContain(permission.probe);
      expect((permission.implies ?? []).filter((id) => !permissions.includes(id))).toEqual([]);
    }
  });
});

describe('pages', () => {
  const cases = vendors.flatMap((vendor) =>
    vendor.pages.flatMap((page) => page.examples.map((example) => [`${vendor.id} ${page.id}`, example] as const)),
  );

  it.each(cases)('%s: its example is that page and no other of any vendor', (name, example) => {
    const found = identify(example.url, example.landmarks, vendors);
    expect(found && `${found.vendor.id} ${found.page.id}`).toBe(name);
  });
});

describe.each(pairs.map((pair) => [pair.integration.id, pair] as const))('integration %s', (id, pair) => {
  const { integration, source, destination } = pair;
  const references = integration.references.map((each) => each.id);

  it('fits the schema and is named after its pair', () => {
    expect(Integration.safeParse(integration).error?.issues ?? []).toEqual([]);
    expect(id).toBe(`${source.id}-to-${destination.id}`);
  });

  it('has each step id once over both consoles', () => {
    expect(doubles(pairSteps(pair).map(({ step }) => step.id))).toEqual([]);
  });

  it('names permissions, settings and fields that its vendors have', () => {
    const permissions = source.permissions.map((each) => each.id);
    expect(
      [...integration.grants, ...integration.forbids.map((each) => each.permission)].filter(
        (each) => !permissions.includes(each),
      ),
    ).toEqual([]);
    for (const { setting, anyOf, at } of integration.sets) {
      const values =
        (at === 'destination' ? destination : source).settings
          .find((each) => each.id === setting)
          ?.values.map((each) => each.id) ?? [];
      expect(
        anyOf.filter((value) => !values.includes(value)),
        setting,
      ).toEqual([]);
    }
    const fields = {
      source: source.fields.map((each) => each.id),
      destination: destination.fields.map((each) => each.id),
    };
    for (const carry of integration.carries) {
      expect(fields.source).toContain(carry.from);
      expect(fields.destination).toContain(carry.to);
    }
    for (const lint of integration.lints) expect(fields[lint.at]).toContain(lint.field);
  });

  it('carries every field of the destination’s form, so that no box stays empty', () => {
    const carried = integration.carries.map((carry) => carry.to);
    const fields = destination.fields.filter((field) => !field.plain && !field.optional);
    const forms = new Set(destination.fields.flatMap((each) => (carried.includes(each.id) ? [each.form] : [])));
    const wanted = fields.filter(({ form }) => forms.has(form)).map((each) => each.id);
    expect(wanted.filter((each) => !carried.includes(each))).toEqual([]);
  });

  it('leaves out and chooses only steps that its vendors have', () => {
    const lists = [source, destination].flatMap(({ setup, setups }) => [
      ...setup,
      ...Object.values(setups ?? {}).flat(),
    ]);
    const ids = lists.map((step) => step.id);
    expect((integration.skips ?? []).filter((each) => !ids.includes(each))).toEqual([]);
    for (const [vendor, name] of [
      [source, integration.setup?.source],
      [destination, integration.setup?.destination],
    ] as const)
      if (name !== undefined) expect(Object.keys(vendor.setups ?? {})).toContain(name);
  });

  it('cites a reference for every fact', () => {
    const cited = [...JSON.stringify(integration).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect([...new Set(cited)].filter((each) => !references.includes(each))).toEqual([]);
  });

  it('has steps that exist on its consoles, and cites none by number', () => {
    expect(stepProblems(integration.before, source, references)).toEqual([]);
    const last = destination.pages.length > 0 ? destination : source;
    expect(stepProblems(integration.after, last, references)).toEqual([]);
  });
});

describe('the house rules themselves', () => {
  const vendor = vendors.find(({ setup }) => setup.length > 0);
  const step = vendor?.setup[0];
  if (!vendor || !step) throw new Error('no vendor to break');

  it('refuse a field without a label', () => {
    const [field] = vendors.flatMap((each) => each.fields);
    const broken = { ...vendor, fields: [{ ...field, labels: [] }] };
    expect(Vendor.safeParse(broken).success).toBe(false);
  });

  it('refuse a step that cites another by number', () => {
    const broken = { ...step, how: 'As in step 10, press Save.' };
    expect(stepProblems([broken], vendor, [step.reference])).toHaveLength(1);
  });
});
