/** What a message brings; anything else shows that there is something, and leads to the first page. */
export interface Pushed {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

const UNREADABLE: Pushed = { id: 'ocop', title: 'OCOP', body: 'Có thông báo mới', url: '/' };

export function pushedIn(text: string | undefined): Pushed {
  try {
    const told = JSON.parse(text ?? '') as Partial<Record<keyof Pushed, unknown>>;
    const word = (name: keyof Pushed) =>
      typeof told[name] === 'string' && told[name] !== '' ? told[name] : UNREADABLE[name];
    return { id: word('id'), title: word('title'), body: word('body'), url: ownPage(word('url')) };
  } catch {
    return UNREADABLE;
  }
}

/** Nothing but a page of ours is opened. */
function ownPage(url: string): string {
  return /^\/(?![/\\])/.test(url) ? url : '/';
}
