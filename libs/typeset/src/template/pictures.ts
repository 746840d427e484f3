import type { Box } from './looked-at';

type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export interface Picture extends Box {
  /** The address of its bytes: `data:…`. */
  readonly source: string;
}

/** Pictures of a page as it was drawn in SVG, where they lie from the upper left, in points. */
export function picturesIn(svg: string): readonly Picture[] {
  const pictures: Picture[] = [];
  let stack: Matrix[] = [SAME];
  for (const [, closing, name = '', attributes = '', empty] of svg.matchAll(TAG)) {
    if (closing) stack = stack.slice(0, -1);
    else {
      const here = times(stack.at(-1) ?? SAME, matrixOf(attributes));
      if (name === 'image') pictures.push(pictureOf(attributes, here));
      if (!empty) stack.push(here);
    }
  }
  return pictures;
}

const TAG = /<(\/?)([a-zA-Z:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function pictureOf(attributes: string, at: Matrix): Picture {
  const [width, height] = ['width', 'height'].map((name) => Number(attribute(attributes, name)));
  const corners = [
    [0, 0],
    [width ?? 0, 0],
    [0, height ?? 0],
    [width ?? 0, height ?? 0],
  ].map(
    ([x = 0, y = 0]) => [at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5]] as const,
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    ...{ source: attribute(attributes, 'xlink:href') ?? '', x, y },
    ...{ width: Math.max(...xs) - x, height: Math.max(...ys) - y },
  };
}

/** Typst writes every transformation as a matrix. */
function matrixOf(attributes: string): Matrix {
  const said = /matrix\(([^)]*)\)/.exec(attribute(attributes, 'transform') ?? '')?.[1];
  if (said === undefined) return SAME;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = said.split(/[\s,]+/).map(Number);
  return [a, b, c, d, e, f];
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
