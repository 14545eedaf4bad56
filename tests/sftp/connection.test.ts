// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fileZillaSite } from '../../lib/sftp/filezilla-site';
import { isKeyPath } from '../../lib/sftp/key-path';
import { type ConnectionNote, type ConnectionProblem, readConnection } from '../../lib/sftp/read-connection';
import { sshConfig } from '../../lib/sftp/ssh-config';
import { has, runOn } from './openssh';

const connection = { server: 'sftp.haloservicedesk.com', port: 22, username: 'northwind' };
const formA = (lines: Record<string, string> = {}) =>
  Object.entries({
    Server: 'SFTP.haloservicedesk.com',
    Port: '22',
    Username: 'northwind',
    Password: 'your private key',
    ...lines,
  })
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
const formB = JSON.stringify(
  {
    'Connection Details': [
      { Server: 'SFTP.haloservicedesk.com', Port: 22, Username: 'northwind', Password: 'your private key' },
    ],
  },
  null,
  2,
);

describe('the block that Halo sends back is read in both forms', () => {
  it.each([
    ['four lines', `Connection Details\n${formA()}`],
    ['all on one line, as a mail makes it', `A: Connection Details ${formA().replaceAll('\n', ' ')}`],
    ['an object', formB],
    ['an object with bent quotation marks', formB.replace(/"(.*?)"/g, '“$1”')],
    ['an object in a mail', `Hello,\n\n${formB}\n\nKind regards`],
    ['an object with its port as text', formB.replace(': 22', ': "22"')],
    ['the lines of Windows', formA().replaceAll('\n', '\r\n')],
  ])('%s', (_, block) => {
    expect(readConnection(block)).toEqual({ read: true, connection, notes: [] });
  });

  it.each<[ConnectionNote, string]>([
    ['address-shortened', formA({ Server: 'sftp://SFTP.haloservicedesk.com/' })],
    ['other-port', formA({ Port: '2222' })],
    ['upper-case-username', formA({ Username: 'Northwind' })],
    ['password-given', formA({ Password: 'invented-word' })],
  ])('tells of what the guide does not show: %s', (note, block) => {
    expect(readConnection(block)).toMatchObject({ read: true, notes: [note] });
    expect(JSON.stringify(readConnection(block))).not.toContain('invented-word');
  });

  it.each<[ConnectionProblem, string]>([
    ['not-a-block', 'Thank you for your key.'],
    ['not-a-block', '{"Connection Details":[]}'],
    ['server-missing', 'Port: 22\nUsername: northwind'],
    ['username-missing', 'Server: SFTP.haloservicedesk.com\nPort: 22'],
    ['placeholder', formA({ Server: '*SFTP Server Address*' })],
    ['placeholder', formB.replace('northwind', '*username*')],
    ['server-not-a-host', formA({ Server: 'sftp' })],
    ['server-not-a-host', formB.replace('SFTP.', 'a\\nProxyCommand x')],
    ['port-not-a-number', formA({ Port: 'twenty-two' })],
    ['username-odd', formB.replace('northwind', 'a\\nProxyCommand x')],
    ['private-key', `${formA({ Password: '' })}\n-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl`],
  ])('says what is wrong: %s', (problem, block) => {
    expect(readConnection(block)).toEqual({ read: false, problem });
  });
});

describe('what is handed over is what the program reads', () => {
  it('FileZilla: a site with a key file, whatever characters its path has', () => {
    const path = 'C:\\Users\\Sam & Co <x>\\.ssh\\halo_sftp_rsa';
    const xml = new DOMParser().parseFromString(fileZillaSite(connection, path), 'application/xml');
    const text = (name: string) => xml.querySelector(`FileZilla3 > Servers > Server > ${name}`)?.textContent;
    expect(['Host', 'Port', 'Protocol', 'User', 'Logontype', 'Keyfile'].map(text)).toEqual([
      'sftp.haloservicedesk.com',
      '22',
      '1',
      'northwind',
      '5',
      path,
    ]);
    expect(xml.querySelector('Pass')).toBeNull();
  });

  it.runIf(has('ssh'))('OpenSSH itself reads the block as it was meant', () => {
    const block = sshConfig({ ...connection, port: 2222 }, '/home/sam & co/100%/halo_sftp_rsa');
    const said = runOn(block, 'ssh', (file) => ['-G', '-F', file, 'halo-sftp']).split('\n');
    expect(said).toEqual(
      expect.arrayContaining([
        'hostname sftp.haloservicedesk.com',
        'port 2222',
        'user northwind',
        'identitiesonly yes',
        'preferredauthentications publickey',
      ]),
    );
    expect(said.find((line) => line.startsWith('identityfile '))).toMatch(/\/home\/sam & co\/100%%?\/halo_sftp_rsa$/);
  });

  it('no path can add a line to another program’s settings', () => {
    for (const path of ['a"\nProxyCommand x', 'a"b', '', ' ', 'a\u0000b']) expect(isKeyPath(path)).toBe(false);
    expect(isKeyPath('C:\\Users\\Sam & Co\\.ssh\\key')).toBe(true);
  });
});
