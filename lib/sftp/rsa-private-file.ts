import * as P from 'micro-packed';
import { SSHBuf, SSHString } from 'micro-key-producer/ssh.js';
import { base64armor } from 'micro-key-producer/utils.js';
import { jwkToBlob, part } from './jwk-to-blob';
import { mpint } from './mpint';

/**
 * OpenSSH's own file of an RSA key without a passphrase (PROTOCOL.key in its source). The library writes it for Ed25519 only
 * (0.8.6, 2026-08-24); these are its coders, put together for the numbers of RSA.
 */
const RsaFile = base64armor(
  'openssh private key',
  70,
  P.struct({
    magic: P.magicBytes('openssh-key-v1\0'),
    cipher: P.magic(SSHString, 'none'),
    derivation: P.magic(SSHString, 'none'),
    derivationOptions: P.magic(SSHString, ''),
    keys: P.array(
      P.U32BE,
      P.struct({
        publicKey: SSHBuf,
        privateKey: P.prefix(
          P.U32BE,
          P.padRight(
            8,
            P.struct({
              check: P.bytes(4),
              checkAgain: P.bytes(4),
              algorithm: P.magic(SSHString, 'ssh-rsa'),
              n: SSHBuf,
              e: SSHBuf,
              d: SSHBuf,
              qInverse: SSHBuf,
              p: SSHBuf,
              q: SSHBuf,
              comment: SSHString,
            }),
            (index) => index + 1,
          ),
        ),
      }),
    ),
  }),
);

/** Writes an RSA key pair as OpenSSH's private key file. */
export function rsaPrivateFile(jwk: JsonWebKey, comment: string): string {
  const check = crypto.getRandomValues(new Uint8Array(4));
  const number = (value: string | undefined) => mpint(part(value));
  const privateKey = {
    check,
    checkAgain: check,
    n: number(jwk.n),
    e: number(jwk.e),
    d: number(jwk.d),
    qInverse: number(jwk.qi),
    p: number(jwk.p),
    q: number(jwk.q),
    comment,
  };
  return RsaFile.encode({ keys: [{ publicKey: jwkToBlob(jwk), privateKey }] });
}
