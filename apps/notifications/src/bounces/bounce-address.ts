/** A message and the proof that its address was made here. */
export interface Named {
  readonly id: string;
  readonly token: string;
}

const OF_US = /^([0-9a-f]{32})\.([0-9a-f]{16})$/i;

/** Where one message comes back to: `bounce+ID.TOKEN@office`. It tells the message whatever else a server leaves out. */
export function returnPathOf(address: string, { id, token }: Named): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${id}.${token}${address.slice(at)}`;
}

/** `ours` without a name is the plain address, to which an office may forward what it has. */
export function namedIn(recipient: string, address: string): Named | 'ours' | undefined {
  const [local = '', domain = ''] = halves(recipient.trim().toLowerCase());
  const [own = '', ownDomain = ''] = halves(address.toLowerCase());
  if (domain !== ownDomain) return undefined;
  if (local === own) return 'ours';
  return local.startsWith(`${own}+`) ? named(local.slice(own.length + 1)) : undefined;
}

/** As it stands in an envelope id. */
export function named(text: string): Named | undefined {
  const [, id, token] = OF_US.exec(text.trim()) ?? [];
  return id && token ? { id: id.toLowerCase(), token: token.toLowerCase() } : undefined;
}

function halves(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}
