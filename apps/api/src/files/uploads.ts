import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { SETTINGS, type Settings } from '@ocop/platform';
import { FileStore as UploadStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Response } from 'express';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { AuthenticatedRequest } from '../auth/actor';
import { ProblemError } from '../problems/problem';
import { InspectionPhotographs } from './inspection-photographs';
import { Intake } from './intake';
import { Reach } from './reach';
import { sendProblem, uploadProblem } from './upload-problems';

const UPLOADS = '/v1/uploads';
/** An upload that nobody goes on with is thrown away after a day. */
const KEPT_MS = 24 * 3_600_000;
const SWEEP_MS = 3_600_000;

type TusServer = InstanceType<typeof Server>;
type TusRequest = Parameters<NonNullable<TusServer['options']['onUploadFinish']>>[0];
type Upload = Parameters<NonNullable<TusServer['options']['onUploadFinish']>>[1];

/** Uploads that may be broken off and gone on with (tus 1.0.0); a finished one is a file of the same id. */
@Injectable()
export class Uploads implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly store: UploadStore;
  private readonly server: TusServer;
  private readonly lines = new Set<Socket>();
  private sweeping?: NodeJS.Timeout;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(Intake) private readonly intake: Intake,
    @Inject(Reach) private readonly reach: Reach,
    @Inject(InspectionPhotographs) private readonly photographs: InspectionPhotographs,
  ) {
    this.store = new UploadStore({
      directory: join(settings.FILES_DIR, 'uploads'),
      expirationPeriodInMilliseconds: KEPT_MS,
    });
    const most = settings.FILES_MAX_BYTES;
    this.server = new Server({
      path: UPLOADS,
      datastore: this.store,
      maxSize: most,
      relativeLocation: true,
      // Who may ask from other origins is decided for the whole API.
      allowedOrigins: () => false,
      onUploadCreate: (request, upload) => this.begin(actorOf(request), upload),
      onIncomingRequest: (request, id) => this.requireOwn(request, id),
      onUploadFinish: (_, upload) => this.finish(upload),
      onResponseError: (request, error) => {
        sendProblem(request.runtime?.node?.res as Response | undefined, error, most);
        // Nothing more is said: the protocol's own words would be plain text.
        return { status_code: 204, body: '' };
      },
    });
  }

  onApplicationBootstrap(): void {
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_MS).unref();
    void this.sweep();
  }

  /** A stopping server does not wait for slow senders: they go on where they stand, at the next one. */
  beforeApplicationShutdown(): void {
    clearInterval(this.sweeping);
    for (const line of this.lines) line.destroy();
  }

  /** Carries out one request of the protocol. */
  handle(request: AuthenticatedRequest, response: Response): Promise<void> {
    const { socket: line } = request;
    if (!this.lines.has(line)) line.once('close', () => this.lines.delete(line));
    this.lines.add(line);
    return this.server.handle(request, response);
  }

  /** Where an upload stands; what has become a file has come whole, and one that was whole when we died is finished now. */
  async stand(id: string, request: AuthenticatedRequest, response: Response): Promise<void> {
    const file = await this.intake.files.one(id);
    if (!file) {
      await this.finishLeft(id, request.actor);
      if (!(await this.intake.files.one(id))) return this.handle(request, response);
    }
    const known = file ?? (await this.intake.files.one(id));
    if (known?.uploadedBy !== request.actor?.id) throw new ProblemError('NOT_FOUND', { id });
    const length = String(known?.originalBytes);
    response
      .set({ 'Tus-Resumable': '1.0.0', 'Upload-Offset': length, 'Upload-Length': length })
      .set('Cache-Control', 'no-store')
      .end();
  }

  /** Whose it will be is settled before the first byte. */
  private async begin(actor: Actor, upload: Upload) {
    const { filename, name, owner, recognition } = upload.metadata ?? {};
    const place = recognition
      ? await this.photographs.place(actor, recognition)
      : await this.reach.wallet(actor, owner ?? undefined);
    const metadata = { name: filename ?? name ?? '', owner: place, by: actor.id, as: actor.role };
    return { metadata };
  }

  private async requireOwn(request: TusRequest, id: string): Promise<void> {
    if (request.method === 'POST') return;
    const upload = await this.store.getUpload(id);
    if (upload.metadata?.['by'] !== actorOf(request).id)
      throw new ProblemError('NOT_FOUND', { id });
  }

  private async finishLeft(id: string, actor: Actor | undefined): Promise<void> {
    const upload = await this.store.getUpload(id).catch(() => undefined);
    if (!upload || upload.metadata?.['by'] !== actor?.id || upload.size !== upload.offset) return;
    await this.finish(upload);
  }

  /** A file that is refused is gone; one that could not be kept for the moment waits for the next try. */
  private async finish(upload: Upload) {
    const { id, metadata } = upload;
    const { name, owner, by, as } = metadata ?? {};
    if (!owner || !by || !as) throw new ProblemError('NOT_FOUND', { id });
    const given = await readFile(join(this.store.directory, id));
    try {
      await this.intake.take(given, { id, name: name ?? '', owner, by, as });
    } catch (error) {
      if (uploadProblem(error).status < 500) await this.forget(id);
      throw error;
    }
    await this.forget(id);
    return {};
  }

  private forget(id: string): Promise<void> {
    return this.store.remove(id).catch(() => undefined);
  }

  private async sweep(): Promise<void> {
    await this.server.cleanUpExpiredUploads().catch(() => undefined);
    await this.intake.scanLeft().catch(() => undefined);
  }
}

function actorOf(request: TusRequest): Actor {
  const { actor } = (request.runtime?.node?.req ?? {}) as AuthenticatedRequest;
  if (!actor) throw new ProblemError('NOT_LOGGED_IN');
  return actor;
}
