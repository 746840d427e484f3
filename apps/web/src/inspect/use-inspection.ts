import { capital, inspectionPointWords } from '@ocop/words';
import { useCallback, useState } from 'react';
import type { Say } from '../shared/language';
import type { components } from '../shared/schema.gen';

export type Certificate = components['schemas']['Recognition'];

export type InspectionPoint = keyof typeof inspectionPointWords;
/** In the order in which they are looked at. */
export const POINTS = Object.keys(inspectionPointWords) as readonly InspectionPoint[];

export interface Mark {
  readonly good?: boolean;
  readonly note?: string;
}
type Marks = Readonly<Partial<Record<InspectionPoint, Mark>>>;

const PREFIX = 'ocop.inspection.';

function read(name: string): Marks {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Marks;
  } catch {
    return {};
  }
}

/** The list as it is being filled in, kept on the device: there may be no line where it is used. */
export function useInspection(recognition: string) {
  const [marks, setMarks] = useState(() => read(recognition));
  const mark = useCallback(
    (point: InspectionPoint, to: Mark) =>
      setMarks((before) => {
        const next = { ...before, [point]: to };
        localStorage.setItem(PREFIX + recognition, JSON.stringify(next));
        return next;
      }),
    [recognition],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(PREFIX + recognition);
    setMarks({});
  }, [recognition]);
  return { marks, mark, forget };
}

export const pointSaid = (point: InspectionPoint, say: Say): string => {
  const { vi, en } = inspectionPointWords[point];
  return say(capital(vi), capital(en));
};

/** The points that were marked, as the command takes them. */
export function checkListOf(marks: Marks) {
  return POINTS.flatMap((point) => {
    const { good, note = '' } = marks[point] ?? {};
    if (good === undefined) return [];
    return [{ point, good, ...(note.trim() ? { note: note.trim() } : {}) }];
  });
}
