import { type ApiClient, ApiProblem } from '../api-client';
import { language } from '../language';

/** A certificate that waits, as `GET /v1/signing` tells of it. */
export interface ToSign {
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly owner: string;
  readonly decision: string;
  readonly sha256: string;
  readonly size: number;
  readonly since: string;
}

export async function waitingOf(api: ApiClient): Promise<readonly ToSign[]> {
  return (await api.get<{ waiting: readonly ToSign[] }>('/v1/signing')).waiting;
}

/** Why a file was not taken, in the language of whoever asked; what is no answer of the API is thrown on. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) throw error;
  const { detail, detailEn, code } = error.problem;
  return (language === 'vi' ? detail : detailEn) ?? code ?? '';
}
