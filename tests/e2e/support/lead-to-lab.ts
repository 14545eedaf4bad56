import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';

/**
 * A CONNECT proxy on loopback that leads every host to the lab: Firefox has no host rules, and without root nobody may
 * bind port 443.
 */
export async function leadToLab(labPort: number): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A browser that leaves cuts its connections: nothing is wrong here.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((_, response) => response.writeHead(502).end());
  server.on('connect', (_, stream, head: Buffer) => {
    const browser = stream as Socket;
    const lab = connect(labPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connection established\r\n\r\n');
      lab.write(head);
      lab.pipe(browser);
      browser.pipe(lab);
    });
    keep(browser);
    keep(lab);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
