import { describe, expect, it } from 'vitest';
import { Report } from '../../lib/model/report';
import { planSteps } from '../../lib/guide/plan';
import { lintConnection } from '../../lib/findings/lint';
import { buildReport } from '../../lib/report/build';
import { renderMarkdown } from '../../lib/report/markdown';
import { aVerification } from '../components/a-verification';
import { aConnection, CLIENT_ID, mainPair, SECRET } from '../support/a-connection';

const build = (connection = aConnection()) =>
  buildReport({
    connection,
    pair: mainPair,
    steps: planSteps(connection, mainPair),
    findings: lintConnection(connection, mainPair),
    version: '0.1.0',
    now: new Date('2026-11-22T12:00:00Z'),
  });

describe('the report', () => {
  it('fits the schema that scripts read', () => expect(Report.safeParse(build()).error?.issues ?? []).toEqual([]));

  it('names values that may be seen and only says of a secret that it is captured', () => {
    const fields = build().fields;
    expect(fields.find(({ id }) => id === 'clientId')).toMatchObject({ label: 'Client ID', value: CLIENT_ID });
    expect(fields.find(({ id }) => id === 'clientSecret')).toEqual({
      id: 'clientSecret',
      label: 'Client Secret',
      secret: true,
      state: 'captured',
    });
  });

  it('cannot hold a secret, even when a connection wrongly carried one in clear', () => {
    const leaking = aConnection((c) => {
      if (c.fields.clientSecret) c.fields.clientSecret.value = SECRET;
    });
    const report = build(leaking);
    expect(JSON.stringify(report)).not.toContain(SECRET);
    expect(renderMarkdown(report)).not.toContain(SECRET);
  });

  it('keeps a vendor’s text from breaking out of its Markdown cell', () => {
    const report = build(
      aConnection((c) => {
        c.customer = 'A|B\n# <b>*x*</b>';
      }),
    );
    expect(renderMarkdown(report)).toContain('Customer: A\\|B # \\<b\\>\\*x\\*\\</b\\>');
  });

  it('says by when a new key is due, for whoever reads the ticket later', () => {
    const until = '2027-02-20T09:00:00.000Z';
    const report = build(
      aConnection((each) => {
        each.verification = aVerification({ lasts: [{ field: 'apiKey', label: 'API Key', until }] });
      }),
    );
    expect(Report.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(report.lasts).toEqual([{ field: 'apiKey', label: 'API Key', until, rotateBy: '2027-02-06T09:00:00.000Z' }]);
    expect(renderMarkdown(report)).toContain(
      '- API Key lasts until 20 Feb 2027; have a new one in its place by 6 Feb 2027',
    );
  });

  it('is the same, byte for byte, for the same connection', () => {
    expect(renderMarkdown(build())).toBe(renderMarkdown(build()));
  });
});
