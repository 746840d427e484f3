/** What stands wrong on a line of a text, and what was expected. */
export interface Found {
  readonly line: number;
  readonly got: string;
  readonly expected: string;
  readonly expectedVi: string;
}

export function found(line: number, got: string, expectedVi: string, expected: string): Found {
  return { line, got: got.slice(0, 120), expected, expectedVi };
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
