import { createServer } from 'node:net';

/** The wanted port if it is free, else one that the system picks. */
export async function freePort(wanted?: number): Promise<number> {
  if (wanted !== undefined && (await canListen(wanted))) return wanted;
  return listenOn(0);
}

async function canListen(port: number): Promise<boolean> {
  return listenOn(port).then(
    () => true,
    () => false,
  );
}

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

const TAKEN = /address already in use|set (UI )?port|TCP\/IP sockets/i;
const TRIES = 3;

/** Starts something on ports that were free a moment ago; when somebody else was quicker, on others. */
export async function onFreePorts<T>(start: (again: boolean) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start(tries > 1);
    } catch (error) {
      if (tries === TRIES || !TAKEN.test((error as Error).message)) throw error;
    }
  }
}
