import type { inspectionPointWords } from '@ocop/words';

type InspectionPoint = keyof typeof inspectionPointWords;

/** Photographs that an event names, of one point or of the whole. */
export interface Photographed {
  readonly point?: InspectionPoint;
  readonly hashes: readonly string[];
}

interface Naming {
  readonly photographs?: readonly string[];
  readonly checkList?: readonly {
    readonly point: InspectionPoint;
    readonly photographs?: readonly string[];
  }[];
}

/** In the order of the check list, those of the whole last; events of before photographs have none. */
export function photographsIn(data: object): Photographed[] {
  const { photographs = [], checkList = [] } = data as Naming;
  const ofPoints = checkList.map(({ point, photographs: hashes = [] }) => ({ point, hashes }));
  return [...ofPoints, { hashes: photographs }].filter(({ hashes }) => hashes.length > 0);
}
