import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What a way that swallows still lets through: nothing, or what is asked without the answer. */
type Swallowed = 'everything' | 'answers';

/** A way to a server that can be cut, as if that server had died, or swallow what is sent, or be slow; and opened again. */
export class CuttableWay {
  private readonly sockets = new Set<Socket>();
  private readonly ends: { socket: Socket; onward: Socket }[] = [];
  private swallows: Swallowed | undefined;
  private lateMs = 0;
  /** How often somebody sent something to the server. */
  asked = 0;

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

  /** The same address by a way of its own. */
  static async before(url: string): Promise<{ way: CuttableWay; url: string }> {
    const there = new URL(url);
    const way = await CuttableWay.to(there.hostname, Number(there.port));
    there.port = String(way.port);
    return { way, url: there.toString() };
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

  /** Connections stand and new ones are taken, but nothing comes through, and nobody is told. */
  swallow(what: Swallowed = 'everything'): void {
    this.swallows = what;
    for (const { socket, onward } of this.ends) this.stop(socket, onward);
  }

  /** Whoever comes now gets through; on the connections of before there is silence for ever. */
  letThrough(): void {
    this.swallows = undefined;
  }

  /** Whatever is sent arrives so much later, there and back. */
  slow(ms: number): void {
    this.lateMs = ms;
  }

  private stop(socket: Socket, onward: Socket): void {
    onward.pause();
    if (this.swallows === 'everything') socket.pause();
  }

  private pass(socket: Socket): void {
    const onward = connect(this.target.port, this.target.host);
    for (const one of [socket, onward]) {
      this.sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => this.sockets.delete(one));
    }
    socket.on('data', () => (this.asked += 1));
    this.carry(socket, onward);
    this.carry(onward, socket);
    this.ends.push({ socket, onward });
    if (this.swallows) this.stop(socket, onward);
  }

  private carry(from: Socket, to: Socket): void {
    const later = (act: () => void) => (this.lateMs ? setTimeout(act, this.lateMs) : act());
    from.on('data', (chunk) => later(() => to.write(chunk)));
    from.on('end', () => later(() => to.end()));
    from.on('close', () => later(() => to.destroy()));
  }
}
