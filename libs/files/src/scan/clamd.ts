import { connect, type Socket } from 'node:net';

/** What clamd says of a file, or that it did not answer. */
export type ScanAnswer =
  | { readonly state: 'clean' }
  | { readonly state: 'infected'; readonly found: string }
  | { readonly state: 'not-scanned'; readonly why: string };

const CHUNK = 64 * 1_024;

/** Has clamd look at the bytes (INSTREAM); a scanner that is away or fails leaves a file not scanned, and says so. */
export async function scanWithClamd(
  address: string,
  bytes: Buffer,
  patienceMs = 60_000,
): Promise<ScanAnswer> {
  try {
    return answerOf(await asked(address, bytes, patienceMs));
  } catch (error) {
    return { state: 'not-scanned', why: error instanceof Error ? error.message : String(error) };
  }
}

/** `tcp://host:port`, or the path of a socket as `unix:/run/clamav/clamd.ctl`. */
function open(address: string): Socket {
  const unix = /^unix:(\/.+)$/.exec(address)?.[1];
  if (unix) return connect(unix);
  const { hostname, port } = new URL(address);
  return connect(Number(port), hostname);
}

function asked(address: string, bytes: Buffer, patienceMs: number): Promise<string> {
  return new Promise((done, failed) => {
    const socket = open(address);
    const said: Buffer[] = [];
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd did not answer in time')));
    socket.on('error', failed);
    socket.on('data', (data: Buffer) => {
      said.push(data);
      // Refused in the middle (too large for it): it has answered and will not read on.
      if (data.includes(0)) socket.destroy();
    });
    socket.on('close', () => done(Buffer.concat(said).toString('utf8')));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) send(socket, bytes.subarray(at, at + CHUNK));
      send(socket, Buffer.alloc(0));
    });
  });
}

/** Each chunk under its length; an empty one ends the stream. */
function send(socket: Socket, chunk: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  socket.write(Buffer.concat([length, chunk]));
}

function answerOf(text: string): ScanAnswer {
  const said = text.replace(/\0[\s\S]*$/, '').trim();
  if (said === 'stream: OK') return { state: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found) return { state: 'infected', found };
  return { state: 'not-scanned', why: said === '' ? 'clamd closed without an answer' : said };
}
