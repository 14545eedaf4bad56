import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A self-signed certificate in PEM, with the base64 SHA-256 of its public key as Chromium's SPKI list wants it. */
export interface Certificate {
  key: string;
  cert: string;
  spki: string;
}

/**
 * Makes a new certificate.
 *
 * Its name matches no host of the lab on purpose: Chromium joins HTTP/2 connections of hosts that share address and
 * certificate, which would carry requests for the host with the broken certificate over a good connection.
 */
export const createCertificate = async (name: string): Promise<Certificate> => {
  const pems = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  const der = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(der).digest('base64') };
};
