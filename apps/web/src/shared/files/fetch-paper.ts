import { csrfToken } from '../api';
import { type Problem, RefusedError } from '../problem';

const NAMED = /filename="([^"]+)"/;

/** Has a paper set and saves it under its own name. @throws RefusedError */
export async function fetchPaper(href: string, body: unknown): Promise<void> {
  await fetchFile(href, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken() },
    body: JSON.stringify(body),
  });
}

/** Saves what an address answers under its own name; unlike a link, it says why there is nothing. @throws RefusedError */
export async function fetchFile(href: string, asked: RequestInit = {}): Promise<void> {
  const response = await fetch(href, { credentials: 'same-origin', ...asked }).catch(
    () => undefined,
  );
  if (!response) throw new RefusedError({ code: 'NO_CONNECTION', title: '', status: 0 });
  if (!response.ok) throw new RefusedError((await response.json()) as Problem);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = NAMED.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
