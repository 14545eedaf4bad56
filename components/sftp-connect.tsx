import { Download } from 'lucide-react';
import { useRef, useState } from 'react';
import { isKeyPath } from '../lib/sftp/key-path';
import { looksPrivate } from '../lib/sftp/looks-private';
import type { ConnectionRead, SftpConnection } from '../lib/sftp/read-connection';
import { sshConfig } from '../lib/sftp/ssh-config';
import { sftp } from '../lib/words/sftp';
import { Button } from './button';
import { Card } from './card';
import { Copyable } from './copyable';
import { Notice } from './notice';
import { Problem } from './problem';
import { TextArea } from './text-area';
import { TextField } from './text-field';

const words = sftp.connect;

interface Props {
  onRead: (block: string) => Promise<ConnectionRead>;
  onSaveFileZilla: (connection: SftpConnection, keyPath: string) => void;
}

/** Reads Halo's answer and hands it on in the form that each program wants. */
export function SftpConnect({ onRead, onSaveFileZilla }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [found, setFound] = useState<ConnectionRead>();
  const [empty, setEmpty] = useState(false);
  const read = () => {
    const text = box.current?.value ?? '';
    setEmpty(text.trim() === '');
    setFound(undefined);
    if (text.trim() === '') return;
    onRead(text).then(setFound, () => setFound({ read: false, problem: 'not-a-block' }));
  };
  const refused = () => {
    setEmpty(false);
    setFound({ read: false, problem: 'private-key' });
  };
  return (
    <Card title={words.title}>
      <div className="space-y-3">
        <p className="text-muted">{words.text}</p>
        <TextArea label={words.label} box={box} refuses={looksPrivate} onRefused={refused} />
        <Button onClick={read}>{words.submit}</Button>
        <Problem text={empty ? words.empty : undefined} />
        <div role="alert" className="empty:hidden">
          {found && !found.read && <Notice tone="bad">{words.problems[found.problem]}</Notice>}
        </div>
        {found?.read && (
          <>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
              {(['server', 'port', 'username'] as const).map((key) => (
                <div key={key} className="contents">
                  <dt className="text-muted">{words[key]}</dt>
                  <dd className="font-mono break-all">{found.connection[key]}</dd>
                </div>
              ))}
              <dt className="text-muted">{words.password}</dt>
              <dd>{words.passwordText}</dd>
            </dl>
            {found.notes.map((note) => (
              <Notice key={note} tone="warn">
                {words.notes[note]}
              </Notice>
            ))}
            <Programs connection={found.connection} onSaveFileZilla={onSaveFileZilla} />
          </>
        )}
      </div>
    </Card>
  );
}

function Programs({ connection, onSaveFileZilla }: { connection: SftpConnection } & Pick<Props, 'onSaveFileZilla'>) {
  const [path, setPath] = useState('~/.ssh/halo_sftp_rsa');
  const good = isKeyPath(path);
  const heading = 'pt-2 font-semibold';
  const { server, port, username } = connection;
  return (
    <>
      <TextField
        label={words.path}
        hint={words.pathHint}
        problem={good ? undefined : words.pathBad}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <h3 className={heading}>{words.fileZilla.title}</h3>
      <p className="text-muted">{words.fileZilla.text}</p>
      {path.startsWith('~') && <p className="text-muted">{words.fileZilla.wholePath}</p>}
      <Button
        icon={Download}
        disabled={!good || path.startsWith('~')}
        onClick={() => onSaveFileZilla(connection, path)}
      >
        {words.fileZilla.save}
      </Button>
      <h3 className={heading}>{words.openSsh.title}</h3>
      <p className="text-muted">{words.openSsh.text}</p>
      {good && (
        <Copyable
          label={words.openSsh.title}
          text={sshConfig(connection, path)}
          copy={words.openSsh.copy}
          copied={sftp.copied}
        />
      )}
      <h3 className={heading}>{words.putty.title}</h3>
      <Copyable
        label={words.putty.title}
        text={words.putty.note(server, port, username)}
        copy={words.putty.copy}
        copied={sftp.copied}
      />
    </>
  );
}
