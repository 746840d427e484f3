/** Pages for people and ways to another's door, which the description leaves out. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/c': ['/c'],
  '/c/ngoai-mang': ['/c/ngoai-mang'],
  '/c/:id': ['/c/khong-co'],
  '/c/anh/:picture': ['/c/anh/khong-co'],
  '/tra-cuu': ['/tra-cuu', '/tra-cuu?q=bun'],
  '/tra-cuu/xa': ['/tra-cuu/xa'],
  '/hop-thu-chay-thu': ['/hop-thu-chay-thu'],
  '/hop-thu-chay-thu/:id': ['/hop-thu-chay-thu/khong-co'],
  '/xac-minh/:id': ['/xac-minh/khong-co'],
  '/files/:id': ['/files/khong-co'],
  '/v1/session/provider': ['/v1/session/provider'],
  '/v1/session/provider/callback': ['/v1/session/provider/callback?code=x&state=x'],
};

/** Where nobody is asked who they are: a stranger's answer is everybody's, which one with a key confirms. */
const OPEN_TO_ALL = /^\/($|\?|c\/|tra-cuu|hop-thu-chay-thu|xac-minh|v1\/public\/|\.well-known\/)/;

export function isAskedBy(who: string | undefined, path: string): boolean {
  return who === undefined || who.startsWith('auditor-') || !OPEN_TO_ALL.test(path);
}
