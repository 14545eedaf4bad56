import { vi } from 'vitest';

type Bytes = Uint8Array<ArrayBuffer>;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/**
 * An authenticator for tests without a browser: keeps a secret a passkey and answers the PRF with HMAC-SHA-256, as
 * CTAP 2.1 says of hmac-secret. The real one is in tests/e2e/passkey.e2e.ts.
 */
export class FakeAuthenticator {
  /** Whether the person agrees. */
  willing = true;
  hasPrf = true;
  /** Security keys give no value when a passkey is made. */
  answersAtCreation = true;
  asked = 0;
  readonly #secrets = new Map<string, Bytes>();

  /** Puts it in the place of `navigator.credentials`; ends with `vi.unstubAllGlobals()`. */
  plugIn(): void {
    vi.stubGlobal('navigator', { locks: navigator.locks, credentials: { create: this.#create, get: this.#get } });
  }

  readonly #create = async ({ publicKey }: CredentialCreationOptions): Promise<unknown> => {
    this.#ask();
    const rawId = random(16);
    this.#secrets.set(rawId.join(), random(32));
    const value = this.answersAtCreation && (await this.#prf(rawId, publicKey?.extensions));
    const prf = this.hasPrf ? { enabled: true, ...(value && { results: { first: value } }) } : undefined;
    return {
      rawId: rawId.buffer,
      response: { getTransports: () => ['internal'] },
      getClientExtensionResults: () => ({ prf }),
    };
  };

  readonly #get = async ({ publicKey }: CredentialRequestOptions): Promise<unknown> => {
    this.#ask();
    const id = new Uint8Array(publicKey?.allowCredentials?.[0]?.id as ArrayBuffer);
    if (!this.#secrets.has(id.join())) throw new DOMException('none there', 'NotAllowedError');
    const first = await this.#prf(id, publicKey?.extensions);
    return { getClientExtensionResults: () => ({ prf: { results: { first } } }) };
  };

  #ask(): void {
    this.asked += 1;
    if (!this.willing) throw new DOMException('the person said no', 'NotAllowedError');
  }

  async #prf(
    id: Bytes,
    extensions: AuthenticationExtensionsClientInputs | undefined,
  ): Promise<ArrayBuffer | undefined> {
    const secret = this.#secrets.get(id.join());
    const input = extensions?.prf?.eval?.first;
    if (!this.hasPrf || !secret || !input) return undefined;
    const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return crypto.subtle.sign('HMAC', key, input);
  }
}
