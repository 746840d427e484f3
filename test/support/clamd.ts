import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** Every scanner knows this text for a virus, and nothing else minds it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

export interface ClamdManners {
  /** As `StreamMaxLength` of clamd.conf. */
  readonly most?: number;
  /** Takes everything and says nothing. */
  readonly silent?: boolean;
}

/** A scanner's daemon on a socket of its own, speaking INSTREAM as clamd does. */
export class Clamd {
  /** How many streams were scanned to their end. */
  scanned = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** @param place a path for a socket of the machine; a port of any number without one */
  static async start(manners: ClamdManners = {}, place?: string): Promise<Clamd> {
    const server = createServer();
    const clamd = new Clamd(server);
    server.on('connection', (socket) => clamd.serve(socket, manners));
    await new Promise<void>((done) => {
      if (place) server.listen(place, done);
      else server.listen(0, '127.0.0.1', done);
    });
    return clamd;
  }

  get address(): string {
    const address = this.server.address();
    if (typeof address === 'string') return `unix:${address}`;
    return `tcp://127.0.0.1:${(address as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((done) => this.server.close(() => done()));
  }

  private serve(socket: Socket, { most = 100_000_000, silent = false }: ClamdManners): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let came = Buffer.alloc(0);
    let stream = Buffer.alloc(0);
    let asked = false;
    const answer = (text: string) => socket.end(`${text}\0`);
    socket.on('data', (data: Buffer) => {
      came = Buffer.concat([came, data]);
      if (!asked) {
        const end = came.indexOf(0);
        if (end < 0) return;
        if (came.toString('latin1', 0, end) !== 'zINSTREAM') return void answer('UNKNOWN COMMAND');
        asked = true;
        came = came.subarray(end + 1);
      }
      while (came.length >= 4) {
        const length = came.readUInt32BE(0);
        if (length === 0) {
          this.scanned += 1;
          if (silent) return;
          const found = stream.includes(EICAR);
          return void answer(found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
        }
        if (came.length < 4 + length) return;
        stream = Buffer.concat([stream, came.subarray(4, 4 + length)]);
        came = came.subarray(4 + length);
        if (stream.length > most) return void answer('INSTREAM size limit exceeded. ERROR');
      }
    });
  }
}
