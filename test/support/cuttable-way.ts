import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to a server that can be cut, as if that server had died, and opened again. */
export class CuttableWay {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private server: Server,
    private readonly target: { host: string; port: number },
    readonly port: number,
  ) {}

  static async to(host: string, port: number): Promise<CuttableWay> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const own = (server.address() as AddressInfo).port;
    const way = new CuttableWay(server, { host, port }, own);
    server.on('connection', (socket) => way.pass(socket));
    return way;
  }

  /** Nobody answers on this way any more, and whoever was on it is thrown out. */
  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async open(): Promise<void> {
    this.server = createServer((socket) => this.pass(socket));
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  private pass(socket: Socket): void {
    const onward = connect(this.target.port, this.target.host);
    for (const one of [socket, onward]) {
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => this.sockets.delete(one));
    }
    socket.pipe(onward).pipe(socket);
  }
}
