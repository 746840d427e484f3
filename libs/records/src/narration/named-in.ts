/** The products that a refusal names: a path of a case tells nobody which one it was. */
export function namedIn(facts: object): string {
  const { judged } = facts as { readonly judged?: readonly string[] };
  return judged && judged.length > 0 ? ` (${judged.join(', ')})` : '';
}
