/** The headers that a verdict may need; everything else of an answer is dropped at once. */
export interface KeptHeaders {
  contentType?: string;
  /** Seconds from now, from either form of `Retry-After`; absent when it was absent or unreadable. */
  retryAfter?: number;
  /** What a resource server says of a token it refuses (RFC 6750, 3), masked. */
  challenge?: string;
}

/** What one request came to. It is never an exception, and holds neither the address nor what was sent. */
export type Outcome =
  | { kind: 'json'; status: number; headers: KeptHeaders; body: unknown }
  /** `text`: the beginning, for a person, with every secret masked. */
  | { kind: 'html' | 'text' | 'empty'; status: number; headers: KeptHeaders; text: string }
  | { kind: 'redirected' }
  | { kind: 'too-large'; status: number }
  | { kind: 'timeout' }
  | { kind: 'no-connection' }
  | { kind: 'forbidden-url' };

/** The HTTP status, when there was an answer that shows one. */
export const statusOf = (outcome: Outcome): number | undefined => ('status' in outcome ? outcome.status : undefined);
