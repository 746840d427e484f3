/** What the address says. */
export interface PageProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}
