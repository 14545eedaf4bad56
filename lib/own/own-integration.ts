import type { Integration, Lint } from '../model/integration';
import type { OwnField, OwnSystem } from '../model/own-system';
import { ownGuide as words } from '../words/own-guide';
import { OWN, boxOf } from './ids';
import { RIGHTS } from './own-source';

function lintsOf({ id, secret, format }: OwnField): Lint[] {
  const here = { field: id, at: 'source', reference: OWN.reference } as const;
  return [
    ...(format === 'url' ? [{ ...here, rule: 'https' as const, why: words.https }] : []),
    ...(format === 'text' ? [] : [{ ...here, rule: 'format' as const, why: words.format }]),
    // Nobody knows whether this system's keys may hold a space: worth saying, no reason to stop.
    ...(secret && format === 'text'
      ? [{ ...here, rule: 'white-space' as const, level: 'note' as const, why: words.whiteSpace }]
      : []),
  ];
}

/** What is true of the described pair: each value goes into the box that the person named. */
export function ownIntegration({ describedOn, source, destination, fields, probe }: OwnSystem): Integration {
  const { reference } = OWN;
  return {
    id: OWN.integration,
    source: OWN.source,
    destination: OWN.destination,
    before: [],
    grants: [RIGHTS],
    forbids: [],
    sets: [],
    carries: fields
      .filter(({ keep }) => !keep)
      .map(({ id }) => ({ to: boxOf(id), from: id, transforms: ['trim'], reference })),
    keeps: fields.flatMap(({ id, keep }) => (keep ? [id] : [])),
    lints: fields.flatMap(lintsOf),
    after: [
      ...(probe
        ? [
            {
              id: 'own-test',
              title: words.test.title,
              how: words.test.how(source.name, probe.expects),
              why: words.test.why(source.name, destination.name),
              done: { verified: true as const },
              reference,
            },
          ]
        : []),
      {
        id: 'own-save',
        title: words.save.title(destination.name),
        how: words.save.how(destination.name),
        cannotSee: probe ? words.save.cannotSee(destination.name) : words.save.noProbe(destination.name),
        done: { manual: true },
        reference,
      },
    ],
    allowlist: [],
    verdict: { state: 'supported', reason: words.verdict, reference },
    references: [
      {
        id: reference,
        title: words.reference,
        url: source.address,
        checked: describedOn,
        confidence: 'unconfirmed',
        note: words.referenceNote,
      },
    ],
  };
}
