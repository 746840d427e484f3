import { type DetailedError, Upload } from 'tus-js-client';
import { csrfToken } from '../api';
import { type Problem, RefusedError } from '../problem';

/** Small enough that a broken line costs little, large enough that a good one is used. */
const CHUNK_BYTES = 512 * 1024;
/** Over ten minutes without a line before it gives up; pressed again, it goes on where it stood. */
const RETRIES_MS = [0, 1_000, 3_000, 10_000, 30_000, 60_000, 120_000, 180_000, 240_000];

/** Whose wallet a file is for, or of which certificate it is a photograph. */
export interface Whose {
  readonly owner?: string | undefined;
  readonly recognition?: string | undefined;
}

/** Brings one file to the API, going on where an earlier try broke off; gives the id under which it is kept. */
export async function upload(
  file: File,
  { owner, recognition }: Whose,
  tell: (share: number) => void,
): Promise<string> {
  return new Promise((done, refused) => {
    const sending = new Upload(file, {
      endpoint: '/v1/uploads',
      chunkSize: CHUNK_BYTES,
      retryDelays: RETRIES_MS,
      removeFingerprintOnSuccess: true,
      metadata: {
        filename: file.name,
        ...(owner === undefined ? {} : { owner }),
        ...(recognition === undefined ? {} : { recognition }),
      },
      onBeforeRequest: (request) => request.setHeader('X-CSRF-Token', csrfToken()),
      onShouldRetry: ({ originalResponse }) => {
        const status = originalResponse?.getStatus() ?? 0;
        return status === 0 || status === 409 || status === 423 || status >= 500;
      },
      onProgress: (sent, all) => tell(all > 0 ? sent / all : 0),
      onError: (error) => refused(refusalOf(error)),
      onSuccess: () => done(sending.url?.split('/').at(-1) ?? ''),
    });
    void sending.findPreviousUploads().then(([earlier]) => {
      if (earlier) sending.resumeFromPreviousUpload(earlier);
      sending.start();
    });
  });
}

function refusalOf(error: Error | DetailedError): Error {
  const answer = 'originalResponse' in error ? error.originalResponse : undefined;
  const status = answer?.getStatus() ?? 0;
  const unknown = { code: 'NO_CONNECTION', title: error.message, status } satisfies Problem;
  try {
    return new RefusedError({ ...unknown, ...(JSON.parse(answer?.getBody() ?? '') as Problem) });
  } catch {
    return new RefusedError(unknown);
  }
}
