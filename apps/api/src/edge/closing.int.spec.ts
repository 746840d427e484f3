import { connect, type Socket } from 'node:net';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { office } from '../../../../test/support/plans';

/** A connection that a browser opens ahead of need, as it is, or after it has asked for something. */
async function connected(url: string, asking = ''): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((done) => socket.once('connect', done));
  if (asking === '') return socket;
  socket.write(
    `${asking} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer key-of-${office.id}\r\n\r\n`,
  );
  await new Promise((done) => socket.once('data', done));
  return socket;
}

test.each([
  ['that nobody has used', ''],
  ['that is kept for the next question', 'GET /health/live'],
  ['that listens to what changes', 'GET /v1/changes'],
])(
  'a connection %s holds up no stopping server',
  async (_, asking) => {
    const api = await ApiInProcess.start();
    await api.person(office);
    const socket = await connected(api.url, asking);
    const began = Date.now();
    await api.stop();
    expect(Date.now() - began).toBeLessThan(3_000);
    socket.destroy();
  },
  90_000,
);

test('what is being asked when the server stops is answered, and its connection not kept for more', async () => {
  const api = await ApiInProcess.start();
  const socket = await connected(api.url);
  const heard: string[] = [];
  socket.on('data', (bytes) => heard.push(bytes.toString()));
  const head = 'POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  socket.write(`${head}Content-Length: 2\r\n\r\n{`);
  await new Promise((done) => setTimeout(done, 200));
  const began = Date.now();
  const stopped = api.stop();
  socket.write('}');
  await stopped;
  expect(Date.now() - began).toBeLessThan(3_000);
  expect(heard.join('')).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(heard.join('')).toContain('Connection: close');
}, 90_000);
