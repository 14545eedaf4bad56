const TOTAL = 100 * 1024 * 1024;
const PART = new TextEncoder().encode(`${JSON.stringify({ id: 71, name: 'DNS protection, per user' })},`.repeat(1400));

/** A list of items of 100 MB, made as fast as it is read and no faster; it stops when the reader goes. */
export const hugeJson = (): Response => {
  let sent = 0;
  const head = new TextEncoder().encode('{"record_count":2,"items":[');
  const tail = new TextEncoder().encode('{}]}');
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(head),
      pull: (controller) => {
        if (sent < TOTAL) {
          sent += PART.byteLength;
          controller.enqueue(PART);
        } else {
          controller.enqueue(tail);
          controller.close();
        }
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
