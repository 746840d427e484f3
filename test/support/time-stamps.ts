import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How an authority of time-stamps behaves. */
export type Manner =
  'well' | 'slow' | 'fails' | 'refuses' | 'garbage' | 'old-answer' | 'other-hash';

const CONFIGURATION = (folder: string, digests: string) => `
[req]
distinguished_name = dn
[dn]
[stamps]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = own
[own]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
certs = ${folder}/tsa.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = ${digests}
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** An authority of time-stamps: OpenSSL's own behind HTTP, and ways in which one may fail. */
export class TimeStampAuthority {
  manner: Manner = 'well';
  asked = 0;
  private readonly folder = mkdtempSync(join(tmpdir(), 'tsa-'));
  private readonly server: Server;
  private answered?: Buffer;

  private constructor() {
    writeFileSync(join(this.folder, 'serial'), '01\n');
    writeFileSync(this.file('well.cnf'), CONFIGURATION(this.folder, 'sha256, sha384, sha512'));
    writeFileSync(this.file('refuses.cnf'), CONFIGURATION(this.folder, 'sha512'));
    this.openssl(
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '3650',
        '-subj',
        '/CN=Dau thoi gian',
      ],
      ...['-extensions', 'stamps', '-config', this.file('well.cnf')],
      ...['-keyout', this.file('tsa.key'), '-out', this.file('tsa.pem')],
    );
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        this.asked += 1;
        if (this.manner === 'slow') return;
        if (this.manner === 'fails') return void response.writeHead(500).end('down');
        response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' });
        response.end(this.answer(Buffer.concat(parts)));
      });
    });
  }

  static async start(): Promise<TimeStampAuthority> {
    const authority = new TimeStampAuthority();
    await new Promise<void>((resolve) => authority.server.listen(0, '127.0.0.1', resolve));
    return authority;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true });
  }

  /** By OpenSSL: the token vouches for this hash, and the authority has signed it. */
  vouchesFor(token: Uint8Array, digest: Buffer): boolean {
    writeFileSync(this.file('token'), token);
    const said = this.openssl(
      ...['ts', '-verify', '-token_in', '-in', this.file('token')],
      ...['-digest', digest.toString('hex'), '-CAfile', this.file('tsa.pem')],
    );
    return said.includes('Verification: OK');
  }

  private answer(query: Buffer): Buffer {
    if (this.manner === 'garbage') return Buffer.from('<html>không phải dấu thời gian</html>');
    if (this.manner === 'old-answer' && this.answered) return this.answered;
    const asked = Buffer.from(query);
    // One bit of the hash: the stamp is good, and of something else.
    if (this.manner === 'other-hash') asked[30] = (asked[30] ?? 0) ^ 1;
    writeFileSync(this.file('query'), asked);
    const configuration = this.file(this.manner === 'refuses' ? 'refuses.cnf' : 'well.cnf');
    this.openssl(
      ...['ts', '-reply', '-config', configuration, '-section', 'own'],
      ...['-queryfile', this.file('query'), '-out', this.file('reply')],
    );
    this.answered = readFileSync(this.file('reply'));
    return this.answered;
  }

  private file(name: string): string {
    return join(this.folder, name);
  }

  private openssl(...told: string[]): string {
    return execFileSync('openssl', told, { stdio: 'pipe', encoding: 'utf8' });
  }
}
