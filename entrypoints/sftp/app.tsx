import { Mark } from '../../components/mark';
import { SftpCheck } from '../../components/sftp-check';
import { SftpConnect } from '../../components/sftp-connect';
import { type MakePair, SftpMake } from '../../components/sftp-make';
import { fileZillaSite } from '../../lib/sftp/filezilla-site';
import { sftp as words } from '../../lib/words/sftp';
import { download } from '../sidepanel/download';

const FILES = { 'rsa-4096': 'halo_sftp_rsa', ed25519: 'halo_sftp_ed25519' } as const;

/** Only here is the private half in hand: from the generator straight into the file. */
const make: MakePair = async (kind, comment) => {
  const { makeKeyPair } = await import('../../lib/sftp/make-key-pair');
  try {
    const { line, fingerprint, privateFile } = await makeKeyPair(kind, comment);
    download(FILES[kind], 'application/octet-stream', privateFile);
    return { line, fingerprint, file: FILES[kind] };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return 'unsupported';
    throw error;
  }
};

/** The page for Halo's SFTP service: keys, and what to do with Halo's answer. */
export function App() {
  return (
    <main className="mx-auto max-w-2xl space-y-4 p-4 pb-16 sm:pt-8">
      <h1 className="flex items-center gap-2.5 text-xl font-semibold tracking-[-0.015em]">
        <Mark size={26} />
        {words.title}
      </h1>
      <p>
        {words.intro}{' '}
        <a href={words.guideUrl} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-3">
          {words.guide}
        </a>
      </p>
      <SftpMake onMake={make} />
      <SftpCheck onCheck={async (text) => (await import('../../lib/sftp/check-public-key')).checkPublicKey(text)} />
      <SftpConnect
        onRead={async (block) => (await import('../../lib/sftp/read-connection')).readConnection(block)}
        onSaveFileZilla={(connection, keyPath) =>
          download('halo-sftp-filezilla.xml', 'application/xml', fileZillaSite(connection, keyPath))
        }
      />
    </main>
  );
}
