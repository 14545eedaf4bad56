import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has a program of OpenSSH. */
export const has = (program: 'ssh-keygen' | 'ssh'): boolean => spawnSync(program, ['-?']).error === undefined;

/** Runs a program of OpenSSH on a file with this text. @returns what it printed; throws with what it complained of. */
export function runOn(text: string, program: 'ssh-keygen' | 'ssh', argumentsFor: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'patchbay-sftp-'));
  try {
    const file = join(folder, 'file');
    writeFileSync(file, text);
    // OpenSSH refuses a private key that others can read.
    chmodSync(file, 0o600);
    const { status, stdout, stderr } = spawnSync(program, argumentsFor(file), { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
