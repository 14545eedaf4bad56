import type { SftpConnection } from './read-connection';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value: string): string => value.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);

/**
 * A site for FileZilla's File > Import. The numbers are its own: protocol 1 is SFTP, log-on type 5 is a key file
 * (as its exports show; not tried in FileZilla itself, 2026-11-22).
 */
export const fileZillaSite = ({ server, port, username }: SftpConnection, keyPath: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3>
  <Servers>
    <Server>
      <Host>${escape(server)}</Host>
      <Port>${port}</Port>
      <Protocol>1</Protocol>
      <Type>0</Type>
      <User>${escape(username)}</User>
      <Keyfile>${escape(keyPath.trim())}</Keyfile>
      <Logontype>5</Logontype>
      <Name>${escape(`Halo SFTP (${username})`)}</Name>
    </Server>
  </Servers>
</FileZilla3>
`;
