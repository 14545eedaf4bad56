// @vitest-environment node
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlTest, poolTest, powershellTest } from '../../lib/ladders/commands';
import { haloLicensing } from '../../lib/ladders/halo-licensing';
import { Reference } from '../../lib/model/reference';
import { licensing } from '../../lib/words/licensing';
import { type Lab, startLab } from '../lab/server.ts';

const run = promisify(execFile);
let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
}, 60_000);
afterAll(() => lab.close());

describe('the ladder', () => {
  it('gives every fact a source with date and confidence, and every rung its words', () => {
    for (const reference of haloLicensing.references) expect(z.safeParse(Reference, reference).success).toBe(true);
    const sources = haloLicensing.references.map(({ id }) => id);
    for (const { id, source } of haloLicensing.rungs) {
      expect(sources).toContain(source);
      expect(licensing.rungs).toHaveProperty(id);
    }
    for (const id of haloLicensing.beyond) expect(licensing.beyond).toHaveProperty(id);
  });

  it('claims no documented answer where the source is unconfirmed', () => {
    for (const { expect: wanted, source } of haloLicensing.rungs) {
      const confidence = haloLicensing.references.find(({ id }) => id === source)?.confidence;
      expect(wanted.kind === 'undocumented').toBe(confidence !== 'confirmed');
    }
  });
});

describe('the commands for the server', () => {
  it('the curl test, run as it is copied, gets the documented answers', async () => {
    const answers: string[] = [];
    for (const line of curlTest.split('\n')) {
      // Only where it leads and whom it trusts is changed: the command is the one that people copy.
      const lead = `curl --insecure --connect-to ::127.0.0.1:${lab.port}`;
      const { stdout } = await run('sh', ['-c', line.replace(/^curl\.exe/, lead)]);
      answers.push(stdout);
    }
    expect(answers[0]).toMatch(/^HTTP\/\S+ 403/);
    expect(answers[1]).toContain(
      '{"allow":false,"allowMessage":"Unable to obtain licence information from the Halo Licencing Server."}',
    );
  });

  it('send what the ladder sends, in PowerShell and in the application pool too', () => {
    const urls = haloLicensing.rungs.filter(({ method }) => method === 'POST').map(({ url }) => url);
    expect(urls).toHaveLength(1);
    for (const command of [curlTest, powershellTest, poolTest]) {
      for (const url of urls) expect(command).toContain(url);
      expect(command).toContain('application/json');
    }
  });

  it('lose no sign on their way through TypeScript: PowerShell and C# read backslashes and dollars of their own', () => {
    expect(poolTest).toContain(String.raw`"IIS AppPool\$($Pool):(OI)(CI)RX"`);
    expect(poolTest).toContain(String.raw`"IIS:\AppPools\$Pool"`);
    expect(poolTest).toContain(String.raw`Name + "\n"`);
    expect(powershellTest).toContain('$([int]$response.StatusCode)');
    for (const command of [powershellTest, poolTest]) expect(command).not.toMatch(/undefined|\[object/);
  });
});
