/** Pages for people and ways to another's door, which the description leaves out. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/c/ngoai-mang': ['/c/ngoai-mang'],
  '/c/:id': ['/c/khong-co'],
  '/tra-cuu': ['/tra-cuu', '/tra-cuu?q=bun'],
  '/tra-cuu/xa': ['/tra-cuu/xa'],
  '/xac-minh/:id': ['/xac-minh/khong-co'],
  '/files/:id': ['/files/khong-co'],
  '/v1/session/provider': ['/v1/session/provider'],
  '/v1/session/provider/callback': ['/v1/session/provider/callback?code=x&state=x'],
};
