import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A server that stops answers what it has been asked, and nothing more. Browsers open connections ahead of need: Node counts
 * one that has asked for nothing as busy, and would wait for its time to run out. A program that asks without a pause on
 * a connection that is kept would hold the server for as long as it likes.
 */
export function letGoWhenClosing(server: Server): void {
  const unused = new Set<Socket>();
  const open = new Set<ServerResponse>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    unused.delete(socket);
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      if (!server.listening) socket.end();
    });
    if (!server.listening) response.shouldKeepAlive = false;
  });
  const close = server.close.bind(server);
  server.close = (then) => {
    close(then);
    for (const socket of unused) socket.destroy();
    // The last answer on its connection says so, where it has not begun yet.
    for (const response of open) response.shouldKeepAlive = false;
    return server;
  };
}
