/** RFC 5321, 4.5.3.1.3: a path has 256 characters with its brackets. */
const LONGEST = 254;

/** Why no message can go to this address, if so; the mail server need not be asked. */
export function addressFault(address: string): string | undefined {
  if (address.trim() === '') return 'địa chỉ để trống (the address is blank)';
  if (!address.includes('@')) return `địa chỉ thiếu @ (no @ in the address): ${address}`;
  if (/@[^@]*[\s,;]+.*@/.test(address))
    return `nhiều địa chỉ trong một ô (more than one address): ${address}`;
  if (address.length > LONGEST || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u.test(address))
    return `địa chỉ sai dạng (not an address): ${address}`;
  return undefined;
}

/** Only servers with SMTPUTF8 (RFC 6531) take a name before the @ that is not plain ASCII. */
export function needsUnicode(address: string): boolean {
  return /[^\p{ASCII}]/u.test(address.split('@')[0] ?? '');
}
