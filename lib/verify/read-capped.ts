/** 256 kB: a one-row answer is far below; a hundred times more is a fault of the server. */
export const MAX_BYTES = 256 * 1024;

/**
 * Reads a body up to a limit of decoded bytes, so that neither an endless answer nor a compressed bomb fills the memory.
 * @returns the text, or null when it was longer; the rest is cancelled and the connection closed.
 */
export async function readCapped(response: Response, maxBytes = MAX_BYTES): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      // A server that ignores the cancellation must not keep the verification waiting.
      void reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
