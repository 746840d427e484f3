/** Fields by their names in small letters; of one that is there twice the first. */
export type Fields = ReadonlyMap<string, string>;

/** Header fields up to the first blank line, lines that go on put together (RFC 5322, 2.2.3). */
export function fieldsOf(text: string): Fields {
  const [head = ''] = text
    .replace(/\r\n/g, '\n')
    .replace(/^\n+/, '')
    .split(/\n\s*\n/);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), (value ?? '').trim());
  }
  return fields;
}

/** RFC 3464, 2.1: what is said of the message, and after a blank line each of its recipients. */
export function groupsOf(text: string): Fields[] {
  const groups = text
    .replace(/\r\n/g, '\n')
    .trim()
    .split(/\n[ \t]*\n/);
  return groups.map(fieldsOf).filter(({ size }) => size > 0);
}
