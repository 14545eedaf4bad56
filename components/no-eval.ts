import * as z from 'zod/mini';

// zod tries `new Function` to see whether it may compile; the extension's CSP forbids it and reports the try. Import this
// before anything that holds a schema.
z.config({ jitless: true });
