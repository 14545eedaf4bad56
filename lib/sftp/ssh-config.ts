import type { SftpConnection } from './read-connection';

/** OpenSSH expands `%` in this place (ssh_config(5), IdentityFile). */
const quote = (path: string): string => `"${path.trim().replaceAll('%', '%%').replaceAll('\\', '/')}"`;

/** A block for `~/.ssh/config`; with it, `sftp halo-sftp` connects. */
export const sshConfig = ({ server, port, username }: SftpConnection, keyPath: string): string =>
  `Host halo-sftp
    HostName ${server}
    Port ${port}
    User ${username}
    IdentityFile ${quote(keyPath)}
    IdentitiesOnly yes
    PreferredAuthentications publickey
`;
