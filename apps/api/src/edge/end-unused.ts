import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Browsers open connections ahead of need. Node counts one that has asked for nothing as busy, and a server that stops
 * would wait for its time to run out: here it is ended with the server.
 */
export function endUnusedWhenClosing(server: Server): void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  const close = server.close.bind(server);
  server.close = (then) => {
    close(then);
    for (const socket of unused) socket.destroy();
    return server;
  };
}
